// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { HistoryEvent } from '@/utils/journey/history';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { keepMentor } from '@/utils/mentors/mentor-store';
import {
  begunWords,
  forgetBegunOfGone,
  forgetBegunWords,
  keepBegunWords,
} from '@/utils/surface/begun-words';
import { aReading } from '../../support/reading';

let db: JustAskDatabase;
beforeEach(() => {
  localStorage.clear();
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const of = (id: string, history: readonly HistoryEvent[] = []) => ({ id, history });

it('are begun no more once they stand in the history, also when the popup closed over that', () => {
  const noted = (id: string, text: string): HistoryEvent => ({
    id,
    at: 1,
    what: { kind: 'noted', text },
  });
  const undone: HistoryEvent = { id: 'u', at: 2, what: { kind: 'undone', eventId: 'e2' } };
  keepBegunWords('m1', 'note', 'Met at the fair ');
  const before = [noted('e1', 'Met at the fair'), noted('e2', 'Another')];
  expect(begunWords(of('m1', before), 'note')).toBe('Met at the fair ');
  expect(begunWords(of('m1', [noted('e2', 'Met at the fair'), undone]), 'note')).not.toBe('');
  expect(begunWords(of('m1', [noted('e2', 'Met at the fair')]), 'note')).toBe('');
  expect(localStorage).toHaveLength(0);
});

it('stay with the person and the place until there are none', () => {
  keepBegunWords('m1', 'note', 'Met at the');
  keepBegunWords('m1', 'talk', 'Prices');
  keepBegunWords('m2', 'note', 'Another');
  expect(begunWords(of('m1'), 'note')).toBe('Met at the');
  expect(begunWords(of('m1'), 'talk')).toBe('Prices');
  expect(begunWords(of('m1'), 'agenda')).toBe('');
  keepBegunWords('m1', 'note', '');
  expect(begunWords(of('m1'), 'note')).toBe('');
  expect(localStorage).toHaveLength(2);
});

it('go with the person whom they are about, and with everything', async () => {
  const reading = aReading({ identity: 'x:noor', name: 'Noor' });
  await keepMentor(db, { requestId: 'here', reading, judge: () => undefined, at: 1 });
  for (const id of ['here', 'removed', 'gone']) keepBegunWords(id, 'note', `Of ${id}`);
  forgetBegunWords(['removed']);
  await forgetBegunOfGone(db);
  expect(['here', 'removed', 'gone'].map((id) => begunWords(of(id), 'note'))).toEqual([
    'Of here',
    '',
    '',
  ]);
  localStorage.setItem('unsaved-words d1 surface-1', '{}');
  forgetBegunWords();
  expect(Object.keys(localStorage)).toEqual(['unsaved-words d1 surface-1']);
});
