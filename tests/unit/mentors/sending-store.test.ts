import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Happening } from '@/utils/journey/history';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { historyOf, historyRow } from '@/utils/mentors/history-store';
import { recentSending } from '@/utils/mentors/sending-store';

let db: JustAskDatabase;
let names = 0;
beforeEach(() => {
  names += 1;
  db = openDatabase(`sending-${names}`);
});

async function happened(at: number, what: Happening, mentorId = `m${at}`): Promise<string> {
  const id = `e${at}-${what.kind}`;
  const before = await historyOf(db, mentorId);
  await db.histories.put(historyRow(mentorId, [...before, { id, at, what }]));
  return id;
}
const note = { kind: 'asked', channel: 'linkedin-note', subject: '', body: 'Hi' } as const;

it('counts the notes since a moment, to whomever, without those that were taken back', async () => {
  await happened(10, note);
  await happened(20, note);
  await happened(30, { ...note, channel: 'gmail' });
  const mistaken = await happened(40, note);
  await happened(41, { kind: 'undone', eventId: mistaken }, 'm40');
  await happened(50, note);
  expect(await recentSending(db, 20)).toEqual({ notes: 2 });
});

it('knows the mail that she opened last, whatever else she used since', async () => {
  await happened(10, { kind: 'opened', channel: 'yahoo' });
  await happened(20, { kind: 'opened', channel: 'outlook' });
  await happened(30, { kind: 'opened', channel: 'x-dm' });
  await happened(40, { kind: 'opened', channel: 'copy' });
  expect(await recentSending(db, 0)).toEqual({ notes: 0, usualMail: 'outlook' });
  expect(await recentSending(db, 25)).toEqual({ notes: 0 });
});
