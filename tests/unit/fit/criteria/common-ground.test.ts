import { describe, expect, it } from 'vitest';
import { judgementOf, pointsOf } from '@/tests/support/fit';
import type { ReadingPlan } from '@/tests/support/reading';
import type { Aims } from '@/utils/aims/aims';

const hers: Aims['background'] = {
  schools: [
    'York University',
    'University of Vienna',
    'Massachusetts Institute of Technology (MIT)',
  ],
  employers: ['Brightwater & Lowe', 'Bolts'],
  causes: ['flood relief'],
  communities: ['Bristol Page Turners'],
};
const of = (plan: ReadingPlan, background: Partial<Aims['background']> = hers) =>
  judgementOf('common-ground', plan, {
    background: { schools: [], employers: [], causes: [], communities: [], ...background },
  });
const points = (plan: ReadingPlan, background: Partial<Aims['background']> = hers) =>
  pointsOf('common-ground', plan, {
    background: { schools: [], employers: [], causes: [], communities: [], ...background },
  });

describe('what she named', () => {
  it.each<[string, ReadingPlan, string, string]>([
    ['a school', { education: [{ school: 'York University' }] }, 'education', 'York University'],
    [
      'a part of a school',
      { education: [{ school: 'University of Vienna, Faculty of Law' }] },
      'education',
      'University of Vienna',
    ],
    ['its short name', { education: [{ school: 'MIT' }] }, 'education', 'MIT'],
    [
      'a past employer',
      { roles: [{ title: 'Baker', organisation: 'Brightwater and Lowe Ltd', current: false }] },
      'roles',
      'Brightwater and Lowe Ltd',
    ],
    [
      'a community',
      { volunteering: [{ role: 'Reader', organisation: 'Bristol Page Turners' }] },
      'volunteering',
      'Bristol Page Turners',
    ],
    ['what stands beside the name', { organisations: ['Bolts'] }, 'organisations', 'Bolts'],
    [
      'a cause, across one voluntary work',
      {
        volunteering: [{ role: 'Flood volunteer', cause: 'Disaster and Humanitarian Relief' }],
      },
      'volunteering',
      'Flood volunteer',
    ],
    [
      'a bio',
      { identity: 'x:ada', about: 'Co-organiser, Bristol Page Turners. Baker.' },
      'about',
      'Co-organiser, Bristol Page Turners.',
    ],
    [
      'a post',
      { posts: [{ text: 'I bake. Seven years at Brightwater & Lowe taught me to.' }] },
      'posts',
      'Seven years at Brightwater & Lowe taught me to.',
    ],
    ['a headline', { headline: 'Baker | ex-Bolts' }, 'headline', 'Baker | ex-Bolts'],
  ])('is met as %s', (_, plan, field, words) => {
    expect(of(plan)).toMatchObject({ known: true, evidence: [{ field, words }] });
    expect(points(plan)).toBeGreaterThan(0.5);
  });

  it.each<[string, ReadingPlan]>([
    ['a school with a longer name', { education: [{ school: 'New York University' }] }],
    ['an employer that only begins so', { organisations: ['Bolts Financial Times'] }],
    ['a word that is also an employer', { about: 'Bolts and nuts. Better bolts at home.' }],
    ['no employer', { roles: [{ title: 'Baker', organisation: 'Self-employed', current: true }] }],
    ['a denial', { about: 'I have never worked in Brightwater & Lowe.' }],
    ['half a cause', { causes: ['Flood barriers', 'Pain relief'] }],
  ])('is not met by %s', (_, plan) =>
    expect(of(plan, { ...hers, employers: [...hers.employers, 'Self-employed'] })).toMatchObject({
      known: false,
    }),
  );

  it('counts once, however often it stands there, and more things count for more', () => {
    const school = { education: [{ school: 'York University' }] };
    const again = { ...school, organisations: ['York University'], about: 'York University.' };
    expect(points(again)).toBe(points(school));
    expect(points({ ...school, organisations: ['Bolts'] })).toBeGreaterThan(points(school)!);
  });

  it('is left to the values where it is one of hers too', () => {
    const plan = { causes: ['Literacy'] };
    const background = { schools: [], employers: [], communities: [], causes: ['literacy'] };
    expect(pointsOf('common-ground', plan, { background })).toBeGreaterThan(0.5);
    expect(pointsOf('common-ground', plan, { background, values: ['literacy'] })).toBeUndefined();
    expect(pointsOf('values', plan, { background, values: ['literacy'] })).toBeGreaterThan(0.5);
  });
});

describe('people whom both know', () => {
  const known = (total: number) => ({
    degree: 2 as const,
    mutuals: { named: ['Gwen Marsh'], total: { min: total, max: total } },
  });

  it('count a little, also where she named nothing, and more of them a little more', () => {
    expect(of(known(1), {})).toMatchObject({
      known: true,
      evidence: [{ field: 'mutuals', words: 'Gwen Marsh' }],
    });
    expect(points(known(1), {})).toBeLessThan(points({ organisations: ['Bolts'] })!);
    expect(points(known(9), {})).toBeGreaterThan(points(known(1), {})!);
  });

  it('are missing where there are some and the page was not read so far', () => {
    const unread = { notLoaded: ['mutuals'] as const };
    const missing = (degree: 2 | 3) => {
      const found = of({ ...unread, degree });
      return found?.known ? [] : found?.missing;
    };
    expect(missing(2)).toContain('mutuals');
    expect(missing(3)).not.toContain('mutuals');
  });
});

it('says nothing against anybody: without any it is unknown, or left out where she named nothing', () => {
  expect(of({ headline: 'Baker', notLoaded: ['education'] })).toMatchObject({
    known: false,
    missing: expect.arrayContaining(['education']),
  });
  expect(of({ headline: 'Baker' }, {})).toBeUndefined();
});

it('is the same for everybody, also where a part of a name is theirs', () => {
  const plan = {
    education: [{ school: 'York University', dates: '2005 – 2009' }],
    volunteering: [{ role: 'Reader', organisation: 'Bristol Page Turners' }],
    roles: [{ title: 'Baker', organisation: 'Bolts', current: false }],
  };
  const ada = of({ ...plan, name: 'Ada Lund' });
  expect(points({ ...plan, name: 'Ada Lund' })).toBeGreaterThan(0.8);
  for (const name of ['Grace Page', 'Turner Bristol', 'York Bolts', 'Prof. Vienna Lowe'])
    expect(of({ ...plan, name })).toEqual(ada);
  const younger = { ...plan, education: [{ school: 'York University', dates: '2019 – 2023' }] };
  expect(of({ ...younger, name: 'Ada Lund' })).toEqual(ada);
});
