import { describe, expect, it } from 'vitest';
import { judgementOf, pointsOf } from '@/tests/support/fit';
import type { ReadingPlan } from '@/tests/support/reading';

type Plan = Parameters<typeof judgementOf>[2];

const toNonprofit: Plan = { goals: ['move from agency PR into nonprofit communications'] };
const of = (plan: ReadingPlan, aims: Plan = toNonprofit) => judgementOf('road', plan, aims);
const points = (plan: ReadingPlan, aims: Plan = toNonprofit) => pointsOf('road', plan, aims);

const jobs = (...titles: [title: string, organisation?: string][]): ReadingPlan => ({
  roles: titles.map(([title, organisation], at) => ({
    title,
    current: at === 0,
    ...(organisation ? { organisation } : {}),
  })),
});

describe('the same move', () => {
  it('is two jobs of a page, the one that she comes from before the one that she wants', () => {
    const plan = jobs(['Nonprofit Communications Manager'], ['PR Consultant at an agency']);
    expect(of(plan)).toMatchObject({
      known: true,
      evidence: [
        { field: 'roles', words: 'PR Consultant at an agency' },
        { field: 'roles', words: 'Nonprofit Communications Manager' },
      ],
    });
    expect(points(plan)).toBeGreaterThan(0.8);
  });

  it('goes one way', () =>
    expect(
      of(jobs(['PR Consultant at an agency'], ['Nonprofit Communications Manager'])),
    ).toMatchObject({ known: false }));

  it('is told by employers where the titles don’t say it', () => {
    const plan = jobs(
      ['Communications Officer', 'Harbour Charity'],
      ['Account Director', 'Vane Agency PR'],
    );
    expect(points(plan)).toBeGreaterThan(0.7);
  });

  it('counts also when they have gone on since', () => {
    const plan = jobs(
      ['Gardener'],
      ['Nonprofit Communications Manager'],
      ['PR Consultant at an agency'],
    );
    expect(points(plan)).toBeGreaterThan(0.7);
  });

  it.each([
    ['has only left', jobs(['Baker'], ['PR Consultant at an agency'])],
    ['has only arrived', jobs(['Nonprofit Communications Manager'], ['Baker'])],
    [
      'only wishes to arrive',
      jobs(['Aspiring nonprofit communications manager'], ['PR Consultant at an agency']),
    ],
    ['only learnt it', jobs(['Nonprofit Communications Manager'], ['Agency PR Intern'])],
    [
      'fills such jobs',
      jobs(['Nonprofit Communications Recruiter'], ['PR Consultant at an agency']),
    ],
  ])('is none where somebody %s: unknown, and nothing against them', (_, plan) =>
    expect(of(plan)).toMatchObject({ known: false, missing: ['about'] }),
  );

  it.each([
    'Ex agency PR, ex hospice.',
    'I was an agency PR consultant for nine years.',
    'Formerly agency PR.',
    'I worked in agency PR until a library spoiled me for yoghurt.',
  ])('may begin in what they tell: "%s"', (told) => {
    const plan = { ...jobs(['Nonprofit communications lead']), about: told };
    expect(of(plan)).toMatchObject({ known: true, evidence: [{ field: 'about' }, {}] });
    expect(points(plan)).toBeGreaterThan(0.8);
  });

  it.each(['I never worked in agency PR.', 'I like agency PR.', 'I hope to be in agency PR.'])(
    'doesn’t begin in "%s"',
    (about) =>
      expect(of({ ...jobs(['Nonprofit communications lead']), about })).toMatchObject({
        known: false,
      }),
  );

  it('is read from a bio where there are no jobs', () =>
    expect(
      points({ identity: 'x:ada', about: 'Comms for charities. Ex agency PR.' }),
    ).toBeGreaterThan(0.8));

  it('begins in what she does now where the goal doesn’t say, in any language of the titles', () => {
    const teacher: Plan = {
      goals: ['get my first job in UX'],
      now: 'Primary school teacher; evening course in UX',
    };
    const plan = jobs(['UX Researcher'], ['Maestra de Educación Primaria']);
    expect(of(plan, teacher)).toMatchObject({
      known: true,
      evidence: [{ words: 'Maestra de Educación Primaria' }, { words: 'UX Researcher' }],
    });
    expect(points(plan, teacher)).toBeGreaterThan(points(jobs(['UX Researcher']), teacher)!);
  });

  it('is a step up where both are one kind of work', () => {
    const designer: Plan = {
      goals: ['learn to run a design team'],
      now: 'Senior product designer',
    };
    const up = points(jobs(['Design Director'], ['Product Designer']), designer)!;
    const level = points(jobs(['Product Designer'], ['Product Designer']), designer)!;
    expect(up).toBeGreaterThan(0.8);
    expect(level).toBeLessThan(0.6);
  });

  it('is missing while the jobs were not read', () =>
    expect(of({ headline: 'Hello', notLoaded: ['roles'] })).toMatchObject({
      known: false,
      missing: ['roles', 'about'],
    }));

  it('is left out where neither a goal nor she says where she starts', () =>
    expect(of(jobs(['Welder']), { goals: ['Welding'] })).toBeUndefined());
});

describe('who wishes for what she wants', () => {
  const aims: Plan = { goals: ['get my first job in UX'], now: 'Primary school teacher' };

  it.each(['Aspiring UX Designer | Student', 'Baker, looking for my first job as a UX designer'])(
    'stands beside her: "%s"',
    (headline) => {
      expect(points({ headline, ...jobs(['Baker']) }, aims)).toBeLessThan(0.3);
      expect(of({ headline, ...jobs(['Baker']) }, aims)).toMatchObject({
        evidence: [{ field: 'headline' }],
      });
    },
  );

  it.each([
    'Aspiring gardener',
    'Helping aspiring UX designers',
    'Looking for UX designers to join my team',
    'The future of UX',
  ])('is nobody who says "%s"', (headline) =>
    expect(points({ headline, ...jobs(['Baker']) }, aims)).toBeUndefined(),
  );

  it('is nobody who has held such a job', () =>
    expect(
      points({ headline: 'Aspiring UX Designer', ...jobs(['UX Designer'], ['Baker']) }, aims),
    ).toBeGreaterThan(0.5));
});

describe('steps ahead', () => {
  const at = (title: string, steps: 'any' | 'next' | 'far' = 'any', now = 'Junior designer') =>
    points(jobs([title]), { goals: ['become a better designer'], now, steps });

  it('matter little', () => {
    for (const title of ['Design Intern', 'Designer', 'Design Director', 'Chief Design Officer'])
      for (const steps of ['any', 'next', 'far'] as const) {
        expect(at(title, steps) ?? 0.5).toBeGreaterThan(0.3);
        expect(at(title, steps) ?? 0.5).toBeLessThan(0.7);
      }
  });

  it('are better ahead than behind', () => {
    expect(at('Senior Designer')).toBeGreaterThan(0.5);
    expect(at('Junior Designer', 'any', 'Design director')).toBeLessThan(0.5);
  });

  it('are judged by what she looks for', () => {
    expect(at('Designer', 'next')).toBeGreaterThan(at('Design Director', 'next')!);
    expect(at('Design Director', 'far')).toBeGreaterThan(at('Designer', 'far')!);
  });

  it('are those of the last job of that kind, where they have gone on since', () =>
    expect(
      points(jobs(['Gardener'], ['Senior Designer']), {
        goals: ['become a better designer'],
        now: 'Junior designer',
      }),
    ).toBeGreaterThan(0.5));

  it('are no merit in another kind of work', () =>
    expect(
      points(jobs(['Tax Director']), { goals: ['become a better designer'], now: 'Designer' }),
    ).toBeUndefined());

  it('for a first job, begin at the beginning', () => {
    const aims: Plan = { goals: ['get my first job in UX'], now: 'Head of a school' };
    expect(points(jobs(['UX Designer']), aims)).toBeGreaterThan(
      points(jobs(['UX Director']), aims) ?? 0,
    );
  });

  it('count nobody’s assistant as the one whom they assist', () => {
    const aims: Plan = { goals: ['become a chief executive'], now: 'Manager' };
    expect(
      points(jobs(['Executive Assistant to the Chief Executive']), aims) ?? 0.5,
    ).toBeLessThanOrEqual(0.5);
  });
});

it('takes the goal that says most, among several', () => {
  const plan = jobs(['Nonprofit Communications Manager'], ['PR Consultant at an agency']);
  const two: Plan = { goals: ['move from nursing into welding', ...(toNonprofit?.goals ?? [])] };
  expect(points(plan, two)).toBe(points(plan));
});

it('is the same for everybody, also where a part of a name is an employer’s', () => {
  const plan = jobs(
    ['Communications Officer', 'Page Charity'],
    ['Account Director', 'Baker PR Agency'],
  );
  const ada = of({ ...plan, name: 'Ada Lund' });
  for (const name of ['Grace Page', 'Mason Baker', 'Dr. Will Young'])
    expect(of({ ...plan, name })).toEqual(ada);
});
