import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Channel } from '@/utils/journey/history';
import type { Purpose } from '@/utils/journey/purpose';
import { changeAims } from '@/utils/mentors/aims-store';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { addDraft, sendDraft } from '@/utils/mentors/draft-store';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { newLetter } from '@/utils/worker/letters';
import { anAims } from '../../support/aims';
import { aReading, type ReadingPlan } from '../../support/reading';

let db: JustAskDatabase;
const now = Date.UTC(2026, 10, 26, 12);
const aims = anAims({ name: 'Ana', goals: ['learn beekeeping'] });

beforeEach(() => {
  fakeBrowser.reset();
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function keep(plan: ReadingPlan): Promise<void> {
  const reading = aReading({ name: 'Ada Lund', about: 'I keep forty hives of bees.', ...plan });
  await changeAims(db, { turn: { surface: 'surface-1', number: 1 }, change: aims });
  await keepMentor(db, { requestId: 'ada', reading, judge: () => undefined, at: 1 });
}

const letter = (purpose: Purpose = 'ask') =>
  newLetter(db, { mentorId: 'ada', purpose }, () => undefined, now);

async function ask(channel: Channel, to: string): Promise<void> {
  const composition = await letter();
  const { draftId } = await addDraft(db, { requestId: 'd', mentorId: 'ada', composition, at: 2 });
  const text = { ...composition.text, to };
  await sendDraft(db, { requestId: 'sent', draftId, channel, text, at: 3 });
}

describe('a new message', () => {
  it('is as short as the note that it goes with, where they are not connected', async () => {
    await keep({ degree: 2 });
    const { text, plan } = await letter();
    expect(plan.limit).toBe(200);
    expect(text.body.length).toBeLessThanOrEqual(200);
    expect(text.body).toContain('beekeeping');
  });

  it('is a whole one where they are connected, or can only be mailed', async () => {
    await keep({ degree: 1 });
    expect((await letter()).text.body.length).toBeGreaterThan(300);
    await db.delete();
    await db.open();
    await keep({ identity: 'web:https://ada.example/' });
    expect((await letter()).plan.limit).toBeUndefined();
  });

  it('goes on the way that the ask went, to the same address', async () => {
    await keep({ degree: 2 });
    await ask('gmail', 'ada@example.org');
    const { text, plan } = await letter('first-nudge');
    expect(text).toMatchObject({ to: 'ada@example.org', channel: 'gmail' });
    expect(plan.limit).toBeUndefined();
  });

  it('does not go with a second note of one invitation', async () => {
    await keep({ degree: 2 });
    await ask('linkedin-note', '');
    expect((await letter('first-nudge')).text.channel).toBeUndefined();
  });

  it('that asks somebody else is for no page of theirs', async () => {
    await keep({ degree: 1 });
    await ask('gmail', 'ada@example.org');
    const { text, plan } = await letter('introduction');
    expect(text.to).toBe('');
    expect(plan.limit).toBeUndefined();
  });
});
