import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { GoneError } from '@/utils/mentors/gone-error';
import {
  correctReading,
  keepMentor,
  learnReading,
  mainReading,
  mainStored,
} from '@/utils/mentors/mentor-store';
import { Correction } from '@/utils/profile/correction';
import { absent, notLoaded, read } from '@/utils/profile/field';
import type { FieldName, Reading } from '@/utils/profile/reading';
import { aReading } from '../../support/reading';

let db: JustAskDatabase;
beforeEach(async () => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
  await keepMentor(db, { requestId: 'keep-request', reading: page(), judge, at: 1_000 });
});
afterEach(() => db.delete());

const identity = 'linkedin:maya';
const roles = [{ title: 'Head of Research', organisation: 'Lumen' }];

/** Maya as her page shows her. */
function page(plan: Parameters<typeof aReading>[0] = {}): Reading {
  return aReading({ identity, name: 'Maya Okafor', headline: 'Reserch lead', roles, ...plan });
}

/** A judge who thinks much of whoever leads research. */
const judge = ({ fields }: Reading) => {
  const said = JSON.stringify(fields.headline).includes('Head of Research');
  return { score: said ? 90 : 10, band: said ? 'strong' : 'little' } as const;
};

let number = 0;
function correct(field: FieldName, word: Correction | null, turn?: number): Promise<void> {
  number += 1;
  const place = { surface: 'surface-1', number: turn ?? number };
  return correctReading(db, { identity, field, word, turn: place, judge });
}

const hers = read('Head of Research', 'user') as Correction;
const mentorId = 'keep-request';
const counts = async () => (await mainReading(db, mentorId))?.fields;

describe('her word', () => {
  it('counts instead of the page’s, in lists and for the fit too', async () => {
    await correct('headline', hers);
    expect((await counts())?.headline).toEqual(hers);
    expect(await db.mentors.get(mentorId)).toMatchObject({
      headline: 'Head of Research',
      fit: { score: 90, band: 'strong' },
    });
  });

  it('outlasts whatever the page says later, also much later', async () => {
    await correct('headline', hers);
    await correct('roles', read([{ title: 'Coach' }], 'user') as Correction);
    const later = page({ headline: 'Something new', readAt: 2_000_000_000_000 });
    const learned = await learnReading(db, later, judge);
    expect(learned?.reading.fields.headline).toEqual(hers);
    expect((await counts())?.roles).toEqual(read([{ title: 'Coach' }], 'user'));
    expect((await db.mentors.get(mentorId))?.fit?.score).toBe(90);
  });

  it('may be that there is none, whatever the page shows', async () => {
    await correct('headline', absent);
    await learnReading(db, page({ readAt: 2_000_000_000_000 }), judge);
    expect((await counts())?.headline).toEqual(absent);
    expect(await db.mentors.get(mentorId)).not.toHaveProperty('headline');
  });

  it('stands for a part that the page never showed', async () => {
    const word = read(['Igbo'], 'user') as Correction;
    await learnReading(db, page({ notLoaded: ['languages'] }), judge);
    await correct('languages', word);
    expect((await counts())?.languages).toEqual(word);
  });

  it('is taken back: then the page’s newest word counts, and the fit with it', async () => {
    await correct('headline', hers);
    await learnReading(db, page({ headline: 'Lead', readAt: 2_000_000_000_000 }), judge);
    await correct('headline', null);
    expect((await counts())?.headline).toEqual(read('Lead', 'position'));
    expect((await db.mentors.get(mentorId))?.fit?.score).toBe(10);
    expect((await mainStored(db, mentorId))?.corrections).toEqual({});
  });

  it('leaves the page’s own words as they were read', async () => {
    await correct('headline', hers);
    const stored = await mainStored(db, mentorId);
    expect(stored?.reading.fields.headline).toEqual(read('Reserch lead', 'position'));
    expect(stored?.reading.fields.name).toEqual(read('Maya Okafor', 'position'));
  });

  it('is not undone by an older one that arrives late or twice', async () => {
    await correct('headline', hers, 1_000_002);
    await correct('headline', read('Typed before', 'user') as Correction, 1_000_001);
    await correct('headline', null, 1_000_002);
    expect((await counts())?.headline).toEqual(hers);
  });
});

describe('a word that is none', () => {
  it('for another part is refused, and nothing changes', async () => {
    const before = await mainStored(db, mentorId);
    await expect(correct('name', read(['a', 'list'], 'user'))).rejects.toThrow(/No word/);
    expect(await mainStored(db, mentorId)).toEqual(before);
  });

  it.each([
    ['that the page is said to have said', read('Maya', 'position')],
    ['that says nothing', notLoaded],
  ])('%s does not even reach the store', (_, word) => {
    expect(Correction.safeParse(word).success).toBe(false);
  });

  it('about somebody whom she does not keep is refused', async () => {
    const request = { identity: 'x:nobody', field: 'name', word: hers, judge } as const;
    const turn = { surface: 'surface-1', number: 1 };
    await expect(correctReading(db, { ...request, turn })).rejects.toThrow(GoneError);
  });
});
