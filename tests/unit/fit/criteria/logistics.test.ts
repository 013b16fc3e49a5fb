import { describe, expect, it } from 'vitest';
import { judgementOf, pointsOf } from '@/tests/support/fit';
import type { ReadingPlan } from '@/tests/support/reading';
import { type Aims, emptyAims } from '@/utils/aims/aims';

type Wish = Partial<Aims['logistics']>;

const of = (plan: ReadingPlan, wish: Wish) =>
  judgementOf('logistics', plan, { logistics: { ...emptyAims('a').logistics, ...wish } });
const points = (plan: ReadingPlan, wish: Wish) =>
  pointsOf('logistics', plan, { logistics: { ...emptyAims('a').logistics, ...wish } });

it('is left out while she has set nothing', () => {
  expect(of({ headline: 'Welder', location: 'Graz' }, {})).toBeUndefined();
  expect(
    of({ organisations: ['Bolts'] }, { organisation: 'outside', employer: ' ' }),
  ).toBeUndefined();
  expect(of({ location: 'Graz' }, { places: ['Remote', 'Graz'] })).toBeUndefined();
  expect(of({ location: 'Graz' }, { timeZone: 'Europe/Vienna', meet: ['mail'] })).toBeUndefined();
});

describe('her organisation', () => {
  it.each([
    ['outside', ['Bolts Inc.'], 'against', 'Bolts Inc.'],
    ['outside', ['Nuts Ltd', 'A hut'], 'for', 'Nuts Ltd'],
    ['inside', ['A hut', 'The Bolts Company'], 'for', 'The Bolts Company'],
    ['inside', ['Bolts · Full-time'], 'for', 'Bolts'],
    ['inside', ['Nuts Ltd'], 'against', 'Nuts Ltd'],
    ['inside', ['Boltsmith'], 'against', 'Boltsmith'],
    ['inside', ['Better Bolts'], 'against', 'Better Bolts'],
  ] as const)('%s, seen %j: %s', (organisation, organisations, side, words) => {
    const plan = { organisations: [...organisations] };
    const wish = { organisation, employer: 'Bolts' };
    expect(of(plan, wish)).toMatchObject({ evidence: [{ field: 'organisations', words }] });
    if (side === 'for') expect(points(plan, wish)).toBeGreaterThan(0.5);
    else expect(points(plan, wish)).toBe(0);
  });

  it('is worth more when somebody works in it than when somebody works elsewhere', () => {
    const inside = points(
      { organisations: ['Bolts'] },
      { organisation: 'inside', employer: 'Bolts' },
    );
    const outside = points(
      { organisations: ['Nuts'] },
      { organisation: 'outside', employer: 'Bolts' },
    );
    expect(inside).toBeGreaterThan(outside!);
  });

  it('is read from a held job or the headline too, never from a past job', () => {
    const inside = { organisation: 'inside', employer: 'Bolts' } as const;
    const job = (current: boolean) => ({
      roles: [{ title: 'Welder', organisation: 'Bolts', current }],
    });
    expect(of(job(true), inside)).toMatchObject({
      points: 1,
      evidence: [{ field: 'roles', words: 'Bolts' }],
    });
    expect(of(job(false), inside)).toMatchObject({ known: false, missing: ['organisations'] });
    expect(of({ headline: 'Welder at Bolts | father' }, inside)).toMatchObject({ points: 1 });
    expect(points({ headline: 'Welder @ Nuts, ex-Bolts' }, inside)).toBe(0);
  });

  it('is the same for everybody, also where a part of its name is theirs', () => {
    const plan = { organisations: ['Page Young Partners'] };
    for (const organisation of ['inside', 'outside'] as const)
      for (const employer of ['Page Young Partners', 'Bolts']) {
        const wish = { organisation, employer };
        expect(of({ ...plan, name: 'Grace Page' }, wish)).toEqual(
          of({ ...plan, name: 'Ada Lund' }, wish),
        );
      }
  });

  it('quotes nobody’s own firm', () => {
    const plan = { name: 'Ada Lund', organisations: ['Lund Welding'] };
    expect(of(plan, { organisation: 'outside', employer: 'Bolts' })).toMatchObject({
      known: true,
      evidence: [],
    });
  });
});

describe('places', () => {
  const inGraz = { location: 'Graz, Styria, Austria' };

  it('are compared by their names', () => {
    expect(points(inGraz, { places: ['Austria'] })).toBe(1);
    expect(points({ location: 'London, United Kingdom' }, { places: ['UK'] })).toBe(1);
    expect(of({ notLoaded: ['location'] }, { places: ['Berlin'] })).toMatchObject({
      known: false,
      missing: ['location'],
    });
  });

  it('matter less when a call would do', () => {
    const inPerson = points(inGraz, { places: ['Berlin'], meet: ['in-person'] })!;
    const byCall = points(inGraz, { places: ['Berlin'], meet: ['call', 'in-person'] })!;
    expect(inPerson).toBeLessThan(byCall);
    expect(byCall).toBeLessThan(0.5);
    expect(points({ location: 'Remote' }, { places: ['Berlin'], meet: ['call'] })).toBeGreaterThan(
      0.5,
    );
  });
});

describe('the time', () => {
  const at = (location: string, timeZone = 'Europe/Vienna') =>
    points({ location }, { timeZone, meet: ['call'] });

  it.each([
    'Vienna, Austria',
    'Graz, Styria, Austria',
    'Antwerpen, België',
    'Bristol, England, United Kingdom',
    'Castellón de la Plana, Comunidad Valenciana, España',
  ])('is near in %s', (place) => expect(at(place)).toBeGreaterThan(0.5));

  it.each(['Auckland, New Zealand', 'Tokyo, Japan', 'Los Angeles, California, United States'])(
    'is far in %s',
    (place) => expect(at(place)).toBeLessThan(0.5),
  );

  it.each(['Atlantis', 'Springfield', 'United States', ''])('is unknown in "%s"', (place) =>
    expect(at(place === '' ? ' ' : place, 'America/Chicago')).toBeUndefined(),
  );

  it('is told by a country over several zones where all of them come to the same', () => {
    expect(at('Somewhere, Spain')).toBeGreaterThan(0.5);
    expect(at('Somewhere, Canada', 'Asia/Tokyo')).toBeUndefined();
  });

  it('is unknown where what she typed is no zone', () =>
    expect(at('Vienna, Austria', 'Middle-earth/Shire')).toBeUndefined());
});

describe('languages', () => {
  it('count when shared, and are unknown when not', () => {
    expect(of({ languages: ['Español (nativo)'] }, { languages: ['español'] })).toMatchObject({
      known: true,
      evidence: [{ field: 'languages', words: 'Español (nativo)' }],
    });
    expect(points({ languages: ['English'] }, { languages: ['english'] })).toBeGreaterThan(0.5);
    expect(of({ languages: ['Czech'] }, { languages: ['English'] })).toMatchObject({
      known: false,
      missing: [],
    });
  });
});

it('makes up for a broken wish with nothing', () => {
  const at = (organisation: string) =>
    points(
      { location: 'Graz', languages: ['English'], organisations: [organisation] },
      { organisation: 'outside', employer: 'Bolts', places: ['Graz'], languages: ['English'] },
    );
  expect(at('Nuts')).toBeGreaterThan(0.75);
  expect(at('Bolts')).toBeLessThan(0.5);
});
