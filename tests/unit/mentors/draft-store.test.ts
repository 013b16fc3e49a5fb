import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { addDraft, draftOf, saveDraft } from '@/utils/mentors/draft-store';
import { GoneError } from '@/utils/mentors/gone-error';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { aReading } from '../../support/reading';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
const fit = { score: 82, band: 'strong' } as const;

function keep(requestId = 'keep-request', at = 1_000) {
  return keepMentor(db, { requestId, reading, judge: () => fit, at });
}

describe('drafts', () => {
  const text = { to: '', subject: 'A question', body: 'Dear Maya' };

  it('never replace what she wrote', async () => {
    const { mentorId } = await keep();
    const { draftId } = await addDraft(db, {
      requestId: 'draft-one',
      mentorId,
      composition: { text, gaps: [] },
      at: 1,
    });
    await saveDraft(db, {
      draftId,
      turn: { surface: 'surface-1', number: 1 },
      text: { ...text, body: 'Hers' },
      at: 2,
    });
    const again = await addDraft(db, {
      requestId: 'draft-two',
      mentorId,
      composition: { text, gaps: [] },
      at: 3,
    });
    expect(again.draftId).toBe(draftId);
    expect((await draftOf(db, mentorId))?.text.body).toBe('Hers');
  });

  it('take an older save for no news, and a repeated one too', async () => {
    const { mentorId } = await keep();
    const { draftId } = await addDraft(db, {
      requestId: 'draft-one',
      mentorId,
      composition: { text, gaps: [] },
      at: 1,
    });
    const save = (surface: string, number: number, body: string) =>
      saveDraft(db, { draftId, turn: { surface, number }, text: { ...text, body }, at: 2 });
    await save('surface-1', 2, 'Newer');
    await save('surface-1', 1, 'Older');
    await save('surface-1', 2, 'Newer');
    expect(await draftOf(db, mentorId)).toMatchObject({ revision: 2, text: { body: 'Newer' } });
    await save('surface-2', 1, 'Elsewhere');
    expect(await draftOf(db, mentorId)).toMatchObject({ revision: 3, text: { body: 'Elsewhere' } });
  });

  it('say so when they are gone', async () => {
    const save = { draftId: 'gone', turn: { surface: 'surface-1', number: 1 }, text, at: 2 };
    await expect(saveDraft(db, save)).rejects.toThrow(GoneError);
  });
});
