import { describe, expect, it } from 'vitest';
import { judgementOf, pointsOf } from '@/tests/support/fit';
import type { ReadingPlan } from '@/tests/support/reading';

const hers = {
  qualities: ['patient', 'honest about money', 'good listener'],
  values: ['literacy', 'girls in technology', 'kindness'],
};
const of = (plan: ReadingPlan, aims: Parameters<typeof judgementOf>[2] = hers) =>
  judgementOf('values', plan, aims);
const points = (plan: ReadingPlan, aims: Parameters<typeof judgementOf>[2] = hers) =>
  pointsOf('values', plan, aims);

it.each([
  [
    'about',
    { about: 'I bake. Being patient is most of what I know.' },
    'Being patient is most of what I know.',
  ],
  ['causes', { causes: ['Animals', 'Literacy'] }, 'Literacy'],
  [
    'volunteering',
    { volunteering: [{ role: 'Helper', description: 'Saturdays for girls in technology.' }] },
    'Saturdays for girls in technology.',
  ],
  [
    'recommendations',
    { recommendations: [{ text: 'She led us kindly through two winters.' }] },
    'led us kindly through two winters.',
  ],
  [
    'posts',
    { posts: [{ text: 'Be honest about money with juniors.' }] },
    'Be honest about money with juniors.',
  ],
  ['headline', { headline: 'Baker | a patient teacher' }, 'a patient teacher'],
] as const)('is met in the %s, in the page’s own words', (field, plan, words) => {
  expect(of(plan as ReadingPlan)).toMatchObject({ known: true, evidence: [{ field, words }] });
  expect(points(plan as ReadingPlan)).toBeGreaterThan(0.5);
});

describe('silence', () => {
  it('is unknown and never against anybody, with the parts that could have told', () => {
    expect(of({ about: 'I bake.', notLoaded: ['posts', 'volunteering'] })).toMatchObject({
      known: false,
      missing: expect.arrayContaining(['posts', 'volunteering']),
    });
  });

  it('is left out while she has named nothing that could be looked for', () => {
    const about = { about: 'A patient teacher who changed careers.' };
    expect(of(about, {})).toBeUndefined();
    expect(
      of(about, { qualities: ['changed careers', 'has made the move herself'] }),
    ).toBeUndefined();
  });
});

it('takes more of what she named for more, and the same again for nothing more', () => {
  const one = points({ about: 'Being patient is most of what I know.' })!;
  const same = 'Being patient is most of what I know. '.repeat(30);
  expect(points({ about: same, posts: [{ text: same }], headline: 'Patient' })).toBe(one);
  expect(
    points({ about: 'Being patient is most of what I know. I am good at listening.' }),
  ).toBeGreaterThan(one);
  const twice = { qualities: ['patient'], values: ['patience'] };
  expect(points({ about: 'Be patient.' }, twice)).toBe(
    points({ about: 'Be patient.' }, { values: ['patience'] }),
  );
});

it('believes what somebody gives their time to before what they write on a day, and wishes less', () => {
  const done = points({ volunteering: [{ role: 'Reader', cause: 'Literacy' }] })!;
  const posted = points({ posts: [{ text: 'Literacy for all.' }] })!;
  const wished = points({ about: 'I am a student looking for work in literacy.' })!;
  expect(done).toBeGreaterThan(posted);
  expect(posted).toBeGreaterThan(wished);
  expect(wished).toBeGreaterThan(0.5);
});

it.each([
  'I have no patience for small talk.',
  'I am not a patient person.',
  'Without patience, and proud of it.',
  'We treat patients at night.',
  'What kind of person are you?',
  'All kinds of bread.',
  'Good bread.',
  'Money matters.',
  'I know nothing about literacy.',
])('hears nothing in "%s"', (about) => expect(of({ about })).toMatchObject({ known: false }));

it.each([
  'Not only fast but patient.',
  'I do not code, but I have patience.',
  'Never less than kind.',
])('hears it in "%s"', (about) => expect(points({ about })).toBeGreaterThan(0.5));

it('hears other forms of a word, also in Spanish', () => {
  const aims = { values: ['accessibility', 'honesty'] };
  expect(points({ about: 'Accesibilidad ante todo.' }, aims)).toBeGreaterThan(0.5);
  expect(points({ about: 'I am honest.' }, aims)).toBeGreaterThan(0.5);
});

it('concludes nothing from other words about health, faith or politics', () => {
  const aims = { values: ['faith', 'mental health', 'feminism'] };
  const about = 'I go to church on Sundays, see a therapist, and march for women.';
  expect(of({ about, headline: 'Nurse, Christian' }, aims)).toMatchObject({ known: false });
  expect(points({ about: 'My faith carries me.' }, aims)).toBeGreaterThan(0.5);
});

it('leaves to the topic what her goals look for already', () => {
  const aims = { goals: ['use data science for the climate'], values: ['climate'] };
  expect(of({ about: 'Climate, climate, climate.' }, aims)).toBeUndefined();
  expect(of({ about: 'Open data.' }, { ...aims, values: ['open data'] })).toMatchObject({
    known: true,
  });
});

it('takes no name for a virtue, whoever it is', () => {
  const aims = { values: ['grace', 'hope'] };
  const about = 'Grace, Hope and I bake.';
  expect(of({ name: 'Grace Page', about }, aims)).toMatchObject({ known: false });
  expect(of({ name: 'Ada Lund', about }, aims)).toMatchObject({ known: false });
  expect(points({ name: 'Grace Page', about: 'I bake with grace.' }, aims)).toBe(
    points({ name: 'Ada Lund', about: 'I bake with grace.' }, aims),
  );
});
