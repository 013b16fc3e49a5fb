import { type Field, read, valueIn } from '@/utils/profile/field';
import { Reading } from '@/utils/profile/reading';

/** Who somebody is, in whatever a page may say of it. None of it may tell anything about a fit. */
export type Who = {
  first: string;
  last: string;
  /** Behind the headline, or nothing. */
  pronouns: string;
  /** Before the name, with a blank, or nothing. */
  honorific: string;
  year: number;
  she: 'She' | 'He' | 'They';
  her: 'her' | 'his' | 'their';
};

/** Names of many origins; the last ones are words of a trade or of every day as well. */
export const names = [
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
  ['李', '明'],
  ['Łukasz', 'Żółć'],
  ['Priyanka', 'Subramanian'],
  ['Mason', 'Baker'],
  ['Mo', 'Manager'],
  ['Will', 'Young'],
  ['Grace', 'Page'],
  ['Ruby', 'Carter'],
] as const;

export const pronouns = [
  'she/her',
  'he/him',
  'they/them',
  '(she/her)',
  'He / Him / His',
  'she/they',
  'ella/her',
  'elle/la',
] as const;

export const honorifics = ['Mr ', 'Ms. ', 'Mrs ', 'Dr ', 'Dr. ', 'Prof. ', 'Mx '] as const;

export const years = [1935, 1961, 1978, 1995, 2009, 2021] as const;

export const spoken = [
  ['She', 'her'],
  ['He', 'his'],
  ['They', 'their'],
] as const;

/** Whom the others are compared with. */
export const anybody: Who = {
  first: 'Emily',
  last: 'Walsh',
  pronouns: '',
  honorific: '',
  year: 2009,
  she: 'She',
  her: 'her',
};

/**
 * The same page as if it were somebody else's: another name wherever theirs stood, and sentences that tell
 * who they are, in the headline, the "about", the jobs, the schools and the posts.
 */
export function asSomebodyElse(reading: Reading, who: Who): Reading {
  const { first, last, honorific, year, she, her } = who;
  const name = `${first} ${last}`;
  const old = valueIn(reading.fields.name) ?? '';
  const [oldFirst = '', ...oldRest] = old.split(' ');
  const renamed = JSON.parse(
    [
      [old, name],
      [oldFirst, first],
      [oldRest.join(' '), last],
    ].reduce(
      (text, [from = '', to = '']) => (from === '' ? text : text.replaceAll(from, to)),
      JSON.stringify(reading.fields),
    ),
  ) as Reading['fields'];
  const more = <T>(field: Field<T>, change: (value: T) => T): Field<T> =>
    field.status === 'read' ? read(change(field.value), field.basis) : field;
  return Reading.parse({
    ...reading,
    identity: `linkedin:${first}-${last}`.toLowerCase().replace(/[\s’]/g, ''),
    fields: {
      ...renamed,
      name: read(`${honorific}${name}`, 'position'),
      headline: more(renamed.headline, (line) =>
        who.pronouns === '' ? line : `${line} | ${who.pronouns}`,
      ),
      about: more(
        renamed.about,
        (text) =>
          `Hi, I'm ${first}! ${text}\n\n${honorific}${name} graduated in ${year}. ` +
          `${she} likes rain, and ${her} bicycle. Ask ${first} about both.`,
      ),
      roles: more(renamed.roles, (roles) => [
        ...roles.map((role, at) => ({ ...role, dates: `${year + at} – Present` })),
        { title: 'Owner', organisation: `${last} Consulting`, current: false, dates: String(year) },
      ]),
      education: read(
        [{ school: 'University of Somewhere', dates: `${year - 4} – ${year}` }],
        'position',
      ),
      posts: more(renamed.posts, (posts) => [
        ...posts,
        { text: `${honorific}${name} here. ${first} is back from a walk.` },
      ]),
    },
  } satisfies Reading);
}
