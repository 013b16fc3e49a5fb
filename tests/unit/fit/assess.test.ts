import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { fitOf } from '@/tests/support/fit';
import { aReading, type ReadingPlan } from '@/tests/support/reading';
import { emptyAims } from '@/utils/aims/aims';
import type { CriterionId } from '@/utils/fit/assessment';
import { minimumCoverage, weightOf } from '@/utils/fit/weights';

const topicWeight = weightOf('topic', emptyAims('a').priorities);

const toNonprofit = anAims({ goals: ['move from agency PR into nonprofit communications'] });

const director: ReadingPlan = {
  name: 'Ada Lund',
  headline: 'Head of Communications at Northern Lights | nonprofit storyteller',
  about: 'I moved from agency PR to nonprofit comms ten years ago. I grow beans.',
  roles: [
    { title: 'Head of Communications', organisation: 'Northern Lights', current: true },
    { title: 'Account Director', organisation: 'Harbour PR', current: false },
  ],
};
const engineer: ReadingPlan = {
  headline: 'Senior Software Engineer at Lantern',
  about: 'I build distributed systems. I climb.',
  roles: [{ title: 'Senior Software Engineer', organisation: 'Lantern', current: true }],
};

function judgement(plan: ReadingPlan, aims = toNonprofit, criterion: CriterionId = 'topic') {
  return fitOf(aReading(plan), aims).judgements.find((each) => each.criterion === criterion);
}

function points(
  plan: ReadingPlan,
  aims = toNonprofit,
  criterion: CriterionId = 'topic',
): number | undefined {
  const found = judgement(plan, aims, criterion);
  return found?.known ? found.points : undefined;
}

describe('the score', () => {
  it('finds the clear match strong, the unrelated little, the wishing well below the doing', () => {
    const student: ReadingPlan = {
      headline: 'Aspiring nonprofit communications professional | Student at Somewhere',
      about: 'I am a student looking for my first role in nonprofit communications. I like PR.',
      roles: [{ title: 'Communications Intern', current: true }],
    };
    const corporate: ReadingPlan = {
      headline: 'Communications Director at Bolts Inc',
      about: 'I look after internal communications for 3,000 people.',
      roles: [{ title: 'Communications Director', organisation: 'Bolts Inc', current: true }],
    };
    const [best, half, wish, none] = [director, corporate, student, engineer].map(
      (plan) => fitOf(aReading(plan), toNonprofit).score!,
    );
    expect(best).toBeGreaterThanOrEqual(75);
    expect(fitOf(aReading(director), toNonprofit).band).toBe('strong');
    expect(half).toBeLessThan(best! - 5);
    expect(wish).toBeLessThan(best! - 30);
    expect(wish).toBeLessThan(half!);
    expect(none).toBeLessThan(35);
    expect(fitOf(aReading(engineer), toNonprofit).band).toBe('little');
  });

  it.each([
    ['learn to run a design team', 'Design Director', 'Software Engineer'],
    ['get my first job in UX', 'User experience researcher', 'Tax adviser'],
    ['become a data scientist', 'Lead Data Scientist', 'Head chef'],
    ['I want to get better at public speaking', 'Public speaker and coach', 'Payroll clerk'],
    ['start my own company', 'Founder of a bakery', 'Payroll clerk'],
    ['Move into climate tech from banking', 'Partner in climate tech', 'Payroll clerk'],
    ['Journaliste', 'Journaliste au Quotidien', 'Payroll clerk'],
    ['プロダクトデザイン', 'プロダクトデザイン責任者', '経理担当'],
  ])('for "%s" prefers "%s" to "%s"', (goal, fitting, other) => {
    const aims = anAims({ goals: [goal] });
    const of = (headline: string) => fitOf(aReading({ headline, about: '-' }), aims).score!;
    expect(of(fitting)).toBeGreaterThanOrEqual(50);
    expect(of(other)).toBeLessThan(35);
  });

  it('quotes the page word for word, strongest first, at most three', () => {
    const found = judgement({
      ...director,
      posts: [{ text: 'Nonprofit communications again.' }],
      skills: ['Communications'],
    });
    if (!found?.known) throw new Error('unknown');
    expect(found.evidence).toHaveLength(3);
    expect(new Set(found.evidence.map(({ field }) => field)).size).toBe(3);
    const page = JSON.stringify(aReading(director).fields);
    for (const { words } of found.evidence) expect(page).toContain(words);
    expect(found.evidence[0]?.field).toBe('headline');
    expect(found.evidence).toContainEqual({
      field: 'about',
      words: 'I moved from agency PR to nonprofit comms ten years ago.',
    });
  });

  it('is known and nothing when the page was read and nobody there does what she wants', () => {
    expect(judgement(engineer)).toMatchObject({ known: true, points: 0, evidence: [] });
  });

  it('adds nothing for saying it again', () => {
    const once = fitOf(aReading(director), toNonprofit).score!;
    const said = (about: string) => fitOf(aReading({ ...director, about }), toNonprofit).score!;
    expect(said(`${director.about}\n${director.about}`)).toBe(once);
    expect(
      said(`${director.about} ${'nonprofit communications PR. '.repeat(200)}`) - once,
    ).toBeLessThan(2);
    const thin: ReadingPlan = { headline: 'Baker', about: 'I know nonprofit communications.' };
    const stuffed = { ...thin, about: `${thin.about} ${'nonprofit communications '.repeat(500)}` };
    expect(points(stuffed)! - points(thin)!).toBeLessThan(0.02);
  });

  it('counts what somebody does now more than what they did', () => {
    const role = (current: boolean) =>
      points({ headline: 'Hello', roles: [{ title: 'Nonprofit communications lead', current }] })!;
    expect(role(true)).toBeGreaterThan(role(false));
    expect(role(false)).toBeGreaterThan(0.4);
  });

  it('trusts a job that may be over less than a held one, more than a past one', () => {
    const at = (current: boolean | undefined) => {
      const title = 'Nonprofit communications lead';
      const role = current === undefined ? { title } : { title, current };
      return points({ headline: 'Hello', roles: [role] })!;
    };
    expect(at(undefined)).toBeLessThan(at(true));
    expect(at(undefined)).toBeGreaterThan(at(false));
  });

  it('lets the best-met goal count most, and the others by importance', () => {
    const two = (importance: 1 | 3) =>
      fitOf(
        aReading(director),
        anAims({
          goals: [
            { id: 'a', learn: 'nonprofit communications', by: '', importance: 3 },
            { id: 'b', learn: 'Welding', by: '', importance },
          ],
        }),
      );
    expect(two(1).score!).toBeGreaterThan(two(3).score!);
    expect(two(3).score!).toBeGreaterThanOrEqual(75);
    const shares = two(3).judgements.filter(({ criterion }) => criterion === 'topic');
    expect(shares.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(topicWeight);
    expect(shares.map(({ goalId }) => goalId)).toEqual(['a', 'b']);
  });

  it('is the sum of what its parts add', () => {
    for (const plan of [director, engineer]) {
      const { score, judgements } = fitOf(aReading(plan), toNonprofit);
      const adds = judgements.map((each) => (each.known ? each.adds : 0));
      expect(adds.reduce((sum, each) => sum + each, 0)).toBe(score);
    }
  });
});

describe('what could not be known', () => {
  it('gives no score while only the headline was there', () => {
    const firstPaint = fitOf(
      aReading({ headline: director.headline!, notLoaded: ['about', 'roles'] }),
      toNonprofit,
    );
    expect(firstPaint).toMatchObject({ band: 'not-enough' });
    expect(firstPaint.score).toBeUndefined();
    expect(firstPaint.coverage).toBeLessThan(minimumCoverage);
  });

  it('gives a score on X from the bio, with less coverage than a whole page', () => {
    const bio = fitOf(
      aReading({
        identity: 'x:ada',
        about: 'Head of nonprofit communications, formerly agency PR',
      }),
      toNonprofit,
    );
    expect(bio.band).toBe('strong');
    expect(bio.coverage).toBeLessThan(fitOf(aReading(director), toNonprofit).coverage);
  });

  it('says which parts would tell', () => {
    const plan = { unreadable: ['headline', 'about'], notLoaded: ['roles'] } as const;
    expect(judgement({ ...plan, skills: ['Communications'] })).toEqual({
      criterion: 'topic',
      goalId: 'goal-1',
      weight: topicWeight,
      known: false,
      missing: ['headline', 'roles', 'about'],
    });
    expect(fitOf(aReading(plan), toNonprofit)).toMatchObject({ band: 'not-enough', coverage: 0 });
  });

  it('neither raises nor lowers the score when nobody says whether they can be asked', () => {
    const nonprofit = anAims({ goals: ['nonprofit communications'] });
    const silent = fitOf(aReading(director), nonprofit);
    expect(silent.judgements.at(-1)).toMatchObject({ criterion: 'openness', known: false });
    expect(silent.score).toBe(Math.round(100 * points(director, nonprofit)!));
  });

  it('is everything without a goal in words', () => {
    const nothing = fitOf(aReading(director), anAims());
    expect(nothing.band).toBe('not-enough');
    expect(nothing.coverage).toBeLessThan(minimumCoverage);
  });
});
