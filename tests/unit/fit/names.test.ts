import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { fitOf } from '@/tests/support/fit';
import { tries } from '@/tests/support/property';
import { aReading } from '@/tests/support/reading';

/** Names of many origins; the last ones are words of a trade or of every day as well. */
const names = [
  ['Emily', 'Walsh'],
  ['Lakisha', 'Washington'],
  ['José', 'García'],
  ['Nguyễn', 'Hoa'],
  ['Wei', 'Zhang'],
  ['Aisha', 'Al-Farsi'],
  ['Chidinma', 'Okonkwo'],
  ['Björk', 'Guðmundsdóttir'],
  ['Siobhán', 'O’Neill'],
  ['Иван', 'Петров'],
  ['محمد', 'علي'],
  ['美咲', '佐藤'],
  ['Priyanka', 'Subramanian'],
  ['Mason', 'Baker'],
  ['Mo', 'Manager'],
  ['Will', 'Young'],
  ['Grace', 'Page'],
] as const;

const aims = anAims({
  goals: ['become a baker', 'learn to run a design team', 'grow into a product manager', 'young'],
  logistics: {
    organisation: 'outside',
    employer: 'Bolts',
    places: ['Graz'],
    languages: ['English'],
  },
});

type Who = {
  first: string;
  last: string;
  pronouns: string;
  honorific: string;
  year: number;
  he: string;
  his: string;
};

/** One person's page; only who they are differs. */
function page({ first, last, pronouns, honorific, year, he, his }: Who) {
  const name = `${first} ${last}`;
  const segment = pronouns === '' ? '' : ` | ${pronouns}`;
  return aReading({
    identity: `linkedin:${first}-${last}`.toLowerCase().replace(/\s/g, ''),
    name: `${honorific}${name}`,
    handle: `${first}${last}`.replace(/[^\p{L}]/gu, ''),
    headline: `Design lead, formerly product manager at Lantern${segment}`,
    about:
      `Hi, I'm ${first}! ${honorific}${name} has run design teams since ${year}. ` +
      `${he} will help young bakers in ${his} free time. ` +
      `I graduated in ${year}. Ask ${first} about design. ${name}’s team of product managers is growing.`,
    roles: [
      {
        title: 'Design lead',
        organisation: 'Lantern',
        current: true,
        dates: `${year} – Present`,
        description: `${name} leads design.`,
      },
      {
        title: 'Product Manager',
        organisation: `${last} Consulting`,
        current: false,
        dates: `${year - 4} – ${year}`,
      },
    ],
    education: [
      { school: 'University of Somewhere', degree: 'BA', dates: `${year - 8} – ${year - 4}` },
    ],
    posts: [
      { text: `${first} ${last} here: we are hiring a product manager for the design team.` },
    ],
    volunteering: [{ role: 'Baker', organisation: `Friends of ${name}` }],
    skills: ['Product management', 'Design'],
    location: 'Graz, Austria',
    links: [`https://adplist.org/mentors/${first}-${last}`.toLowerCase()],
  });
}

const baseline: Who = {
  first: 'Emily',
  last: 'Walsh',
  pronouns: '',
  honorific: '',
  year: 2009,
  he: 'She',
  his: 'her',
};
const expected = fitOf(page(baseline), aims);

describe('who somebody is', () => {
  it('has something to judge on this page', () => {
    expect(expected.score).toBeGreaterThan(40);
    expect(
      expected.judgements.filter((each) => each.known && each.evidence.length > 0).length,
    ).toBeGreaterThan(4);
    expect(JSON.stringify(expected)).not.toMatch(/Emily|Walsh|2009|her\b/i);
  });

  it.each(names)('makes no difference by name: %s %s', (first, last) => {
    expect(fitOf(page({ ...baseline, first, last }), aims)).toEqual(expected);
  });

  it.each([
    'she/her',
    'he/him',
    'they/them',
    '(she/her)',
    'He / Him / His',
    'she/they',
    'ella/her',
  ])('makes no difference by pronouns: %s', (pronouns) =>
    expect(fitOf(page({ ...baseline, pronouns }), aims)).toEqual(expected),
  );

  it.each(['Mr ', 'Ms. ', 'Mrs ', 'Dr ', 'Dr. ', 'Prof. ', 'Mx '])(
    'makes no difference by honorific: %s',
    (honorific) => {
      expect(fitOf(page({ ...baseline, honorific }), aims)).toEqual(expected);
    },
  );

  it.each([1978, 1995, 2021])('makes no difference by year: %d', (year) => {
    expect(fitOf(page({ ...baseline, year }), aims)).toEqual(expected);
  });

  it('makes no difference by all of it together', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('', 'she/her', 'he/him', 'they/them'),
        fc.constantFrom('', 'Mr ', 'Ms ', 'Dr. '),
        fc.integer({ min: 1960, max: 2030 }),
        fc.constantFrom(['She', 'her'] as const, ['He', 'his'] as const),
        ([first, last], pronouns, honorific, year, [he, his]) => {
          expect(fitOf(page({ first, last, pronouns, honorific, year, he, his }), aims)).toEqual(
            expected,
          );
        },
      ),
      tries,
    );
  });

  it('earns a name no points for being a word of the goal', () => {
    const baker = aReading({
      name: 'Mason Baker',
      headline: 'Software engineer',
      about: "I'm Mason Baker. Baker is who I am.",
    });
    expect(fitOf(baker, anAims({ goals: ['baker'] })).score).toBe(0);
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
