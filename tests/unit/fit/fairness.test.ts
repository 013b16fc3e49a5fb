import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { fitOf } from '@/tests/support/fit';
import { knowledge } from '@/tests/support/knowledge';
import { tries } from '@/tests/support/property';
import { aReading } from '@/tests/support/reading';
import {
  anybody,
  asSomebodyElse,
  honorifics,
  names,
  pronouns,
  spoken,
  type Who,
  years,
} from '@/tests/support/somebody-else';
import { fourAims, twelvePeople } from '@/tests/support/twelve-people';
import { assess } from '@/utils/fit/assess';
import type { Assessment } from '@/utils/fit/assessment';
import { type CompiledAims, compileAims } from '@/utils/fit/compile-aims';
import { read, valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';

const compiled = new Map(
  [...fourAims].map(([goal, aims]) => [goal, compileAims(aims, knowledge())]),
);

/** Everybody whom a page could be of: each name with every other word about who somebody is in turn. */
const everybody: Who[] = [
  ...names.map(([first, last], at): Who => {
    const [she, her] = spoken[at % spoken.length] ?? spoken[0];
    const year = years[at % years.length] ?? 2009;
    return { ...anybody, first, last, year, she, her };
  }),
  ...pronouns.map((words): Who => ({ ...anybody, pronouns: words })),
  ...honorifics.map((honorific): Who => ({ ...anybody, honorific })),
  ...years.map((year): Who => ({ ...anybody, year })),
];

/** The same in score, points, reasons and the words that they rest on. */
function expectSame(
  reading: Reading,
  aims: CompiledAims,
  whos: readonly Who[],
): { cases: number; expected: Assessment } {
  const expected = assess(asSomebodyElse(reading, anybody), aims);
  for (const who of whos) expect(assess(asSomebodyElse(reading, who), aims)).toEqual(expected);
  return { cases: whos.length, expected };
}

describe('who somebody is', () => {
  it('changes neither score nor reasons of the twelve people, in more than a thousand cases', () => {
    let [cases, scored] = [0, 0];
    for (const reading of twelvePeople.values()) {
      for (const aims of compiled.values()) {
        const same = expectSame(reading, aims, everybody);
        cases += same.cases;
        if ((same.expected.score ?? 0) > 10 && same.expected.reasons.length > 0) scored += 1;
      }
    }
    expect(cases).toBeGreaterThan(1_000);
    // Nothing would change either where there is nothing to judge.
    expect(scored).toBeGreaterThan(12);
  });

  it('is not whose parent or partner they are', () => {
    for (const reading of twelvePeople.values()) {
      for (const aims of compiled.values()) {
        const withFamily = (said: string) => {
          const headline = valueIn(reading.fields.headline) ?? 'Baker';
          const fields = { ...reading.fields, headline: read(`${headline} | ${said}`, 'position') };
          const { score, reasons } = assess({ ...reading, fields }, aims);
          return { score, reasons };
        };
        const without = withFamily('♥');
        for (const said of ['Mum of two', 'Proud father of 3 boys', 'wife', 'padre de dos'])
          expect(withFamily(said), said).toEqual(without);
      }
    }
  });

  it('is hidden by any handle, whatever signs it has', () => {
    const aims = anAims({ goals: ['become a baker'] });
    const called = (handle: string) =>
      fitOf(
        aReading({
          name: 'Ada Lund',
          handle,
          headline: `@${handle} Baker`,
          roles: [{ title: 'Baker' }],
        }),
        aims,
      );
    for (const handle of ['baker-ada', 'ada.baker', 'ada_baker', '-_.-'])
      expect(called(handle), handle).toEqual(called('adalund'));
  });

  it('changes nothing on any page', () => {
    const aims = compileAims(
      anAims({
        goals: ['become a baker', 'learn to run a design team', 'young', 'product manager'],
        now: 'Assistant',
        values: ['grace', 'listening'],
      }),
      knowledge(),
    );
    const title = fc.constantFrom(
      'Design lead',
      'Product Manager',
      'Baker',
      'Head of Young People’s Services',
      'Page designer',
      'Team assistant',
    );
    const sentence = fc.constantFrom(
      'I lead a design team of nine.',
      'My bakery opens at five.',
      'I help young people find their way.',
      'Product management is mostly listening.',
      'Happy to help newcomers.',
      'Grace under pressure, and will power.',
    );
    const lines = fc.array(sentence, { minLength: 1, maxLength: 6 });
    const person = fc.record({
      headline: title,
      about: lines.map((all) => all.join(' ')),
      roles: fc.array(fc.record({ title, current: fc.boolean() }), { minLength: 1, maxLength: 4 }),
      posts: lines.map((all) => all.map((text) => ({ text }))),
      skills: fc.array(title, { minLength: 1, maxLength: 5 }),
    });
    const who = fc.record({
      name: fc.constantFrom(...names),
      pronouns: fc.constantFrom('', ...pronouns),
      honorific: fc.constantFrom('', ...honorifics),
      year: fc.integer({ min: 1950, max: 2030 }),
      spoken: fc.constantFrom(...spoken),
    });
    fc.assert(
      fc.property(person, who, (plan, { name: [first, last], spoken: [she, her], ...rest }) => {
        // These names are words of these sentences: hiding them is what takes the name out of the score.
        fc.pre(!said(plan, first, last));
        const reading = aReading({ ...plan, name: 'Emily Walsh' });
        expectSame(reading, aims, [{ ...rest, first, last, she, her }]);
      }),
      tries,
    );
  });

  it('takes a school, an employer or a community from nobody whose name is in it', () => {
    const aims = anAims({
      goals: ['become a gardener'],
      now: 'Cook',
      background: {
        schools: ['Young School of Design'],
        employers: ['Page & Baker'],
        causes: ['green spaces'],
        communities: ['Manager Circle'],
      },
      logistics: { organisation: 'outside', employer: 'Will Baker' },
    });
    const page = {
      headline: 'Gardener',
      about: 'I grow beans.',
      organisations: ['Will Baker Ltd', 'Young School of Design'],
      education: [{ school: 'Young School of Design' }],
      roles: [
        { title: 'Gardener', organisation: 'Will Baker Ltd', current: true },
        { title: 'Cook', organisation: 'Page & Baker', current: false },
      ],
      volunteering: [{ role: 'Helper', organisation: 'Manager Circle', cause: 'Green Spaces' }],
    };
    const of = (name: string) => fitOf(aReading({ ...page, name }), aims);
    const expected = of('Ada Lund');
    expect(expected.reasons.map(({ criterion }) => criterion)).toContain('common-ground');
    for (const [first, last] of names) expect(of(`${first} ${last}`)).toEqual(expected);
  });

  it('earns a name no points for being a word of the goal', () => {
    const baker = aReading({
      name: 'Mason Baker',
      headline: 'Software engineer',
      about: "I'm Mason Baker. Baker is who I am.",
    });
    const nobody = aReading({
      name: 'Ada Lund',
      headline: 'Software engineer',
      about: "I'm Ada Lund. Lund is who I am.",
    });
    const goal = anAims({ goals: ['baker'] });
    expect(fitOf(baker, goal)).toEqual(fitOf(nobody, goal));
  });

  it('takes nobody’s job away because of their name', () => {
    const headline = 'Product Manager';
    const aims = anAims({ goals: ['become a product manager'] });
    const of = (name: string) => fitOf(aReading({ name, headline, about: 'Beans.' }), aims);
    expect(of('Mo Manager')).toEqual(of('Ada Lund'));
  });

  it('looks at no photo, school, follower count or distance', () => {
    const plain = { headline: 'Design lead', about: 'I lead design.' };
    const famous = {
      ...plain,
      followers: { min: 1e6, max: 1e6 },
      degree: 1 as const,
      education: [{ school: 'Design University' }],
    };
    const goal = anAims({ goals: ['design'] });
    expect(fitOf(aReading(famous), goal)).toEqual(fitOf(aReading(plain), goal));
  });
});

function said(plan: object, ...words: string[]): boolean {
  const text = JSON.stringify(plan);
  return words.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(text));
}
