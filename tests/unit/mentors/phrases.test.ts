import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '@/utils/mentors/database';
import {
  allPhrases,
  forgetPhrase,
  rememberAgain,
  rememberPhrases,
} from '@/utils/mentors/phrase-store';

it('a sentence that she had forgotten is remembered again, as old as it was', async () => {
  const db = openDatabase(`test-${crypto.randomUUID()}`);
  const remember = (text: string, at: number) =>
    db.transaction('rw', db.phrases, () =>
      rememberPhrases(db, [{ slot: 'offer', text }], 'en', at),
    );
  await remember('I can proofread.', 1_000);
  await remember('I can translate.', 2_000);
  const before = await allPhrases(db);
  const { id, ...oldest } = before[1] as (typeof before)[number];
  await forgetPhrase(db, id);
  expect(await allPhrases(db)).toHaveLength(1);
  await rememberAgain(db, oldest);
  expect(await allPhrases(db)).toEqual(before);
  await db.delete();
});
