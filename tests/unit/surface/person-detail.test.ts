import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Happening } from '@/utils/journey/history';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { readDetail } from '@/utils/surface/people';
import { aReading } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);

it('shows of somebody what happened and was not taken back, with what to prepare the next talk with', async () => {
  const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
  const keeping = { requestId: 'kept', reading, judge: () => undefined, at: now - 30 * day };
  const { mentorId } = await keepMentor(db, keeping);
  const happenings: Happening[] = [
    { kind: 'agreed', agenda: 'Prices' },
    { kind: 'agreed', agenda: 'Withdrawn' },
    { kind: 'undone', eventId: 'event-1/0' },
  ];
  for (const [at, what] of happenings.entries())
    await recordEvent(db, { requestId: `event-${at}`, mentorId, what, at: now });

  const detail = await readDetail(db, { mentorId }, now);
  expect(detail?.history.map(({ id }) => id)).toEqual(['kept', 'event-0/0']);
  expect(detail?.lastTalk).toEqual({ agenda: 'Prices' });
});

it('waits for an answer since the day that she asked, where she tells of it later', async () => {
  const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
  const keeping = { requestId: 'kept', reading, judge: () => undefined, at: now };
  const { mentorId } = await keepMentor(db, keeping);
  const what = { kind: 'asked', sentAt: now - 10 * day } as const;
  await recordEvent(db, { requestId: 'asked', mentorId, what, at: now });
  const detail = await readDetail(db, { mentorId }, now);
  expect(detail?.step).toMatchObject({ kind: 'nudge', nth: 1, days: 10, due: true });
});
