import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { fitOf } from '@/tests/support/fit';
import { knowledge } from '@/tests/support/knowledge';
import { aReading, type ReadingPlan } from '@/tests/support/reading';
import { fourAims, twelvePeople } from '@/tests/support/twelve-people';
import { assess } from '@/utils/fit/assess';
import { compileAims } from '@/utils/fit/compile-aims';
import { parseGoal } from '@/utils/fit/text/goal';
import { type Field, read } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';

/** More of the same may move a score by less than this. */
const most = 2;

type Fields = Reading['fields'];

function change<T>(field: Field<T>, make: (value: T) => T): Field<T> {
  return field.status === 'read' ? read(make(field.value), field.basis) : field;
}

/** Ways to say everything again. */
const again: Record<string, (fields: Fields) => Partial<Fields>> = {
  headline: ({ headline }) => ({ headline: change(headline, (line) => `${line} | ${line}`) }),
  // A bio is the line under the name, and no site lets it be twice as long.
  about: ({ about, headline }) =>
    headline.status === 'read' ? { about: change(about, (text) => `${text}\n\n${text}`) } : {},
  'descriptions of jobs': ({ roles }) => ({
    roles: change(roles, (all) =>
      all.map((role) =>
        role.description
          ? { ...role, description: `${role.description} ${role.description}` }
          : role,
      ),
    ),
  }),
  jobs: ({ roles }) => ({ roles: change(roles, (all) => [...all, ...all]) }),
  posts: ({ posts }) => ({ posts: change(posts, (all) => [...all, ...all]) }),
  skills: ({ skills }) => ({ skills: change(skills, (all) => [...all, ...all]) }),
};

/** Places where somebody may put the words of a goal as often as they like. */
const stuffed: Record<string, (fields: Fields, words: string) => Partial<Fields>> = {
  about: ({ about }, words) => ({ about: change(about, (text) => `${text}\n\n${words}`) }),
  skills: ({ skills }, words) => ({
    skills: change(skills, (all) => [...all, ...words.split(', ')].slice(0, 100)),
  }),
  posts: ({ posts }, words) => ({ posts: change(posts, (all) => [...all, { text: words }]) }),
};

const cases = [...fourAims].flatMap(([goal, aims]) => {
  const compiled = compileAims(aims, knowledge());
  const { target } = parseGoal(aims.goals[0]?.learn ?? '');
  return [...twelvePeople].map(([person, reading]) => ({
    name: `${person} for ${goal}`,
    target,
    score: (fields: Partial<Fields>) =>
      assess({ ...reading, fields: { ...reading.fields, ...fields } }, compiled).score ?? 0,
    fields: reading.fields,
  }));
});

/** Whose score moves further than it may, and by how much. */
function moved(
  changed: (one: (typeof cases)[number]) => Partial<Fields>,
  base: (one: (typeof cases)[number]) => Partial<Fields> = () => ({}),
): string[] {
  return cases.flatMap((one) => {
    const gain = one.score(changed(one)) - one.score(base(one));
    return gain < most ? [] : [`${one.name}: +${gain}`];
  });
}

describe('saying it more often', () => {
  it.each(Object.entries(again))('gains nobody points by doubling the %s', (_, double) => {
    expect(moved(({ fields }) => double(fields))).toEqual([]);
  });

  it.each(Object.entries(stuffed))(
    'gains nobody points by repeating the goal’s words in the %s',
    (_, stuff) => {
      const words = (target: string, times: number) => Array(times).fill(target).join(', ');
      expect(
        moved(
          ({ fields, target }) => stuff(fields, words(target, 60)),
          ({ fields, target }) => stuff(fields, words(target, 1)),
        ),
      ).toEqual([]);
    },
  );
});

/** People whose jobs have nothing to do with any of the goals. */
const elsewhere: Record<string, ReadingPlan> = {
  engineer: {
    headline: 'Senior Software Engineer at Lantern',
    about: 'I build distributed systems. I climb.',
    roles: [{ title: 'Senior Software Engineer', organisation: 'Lantern', current: true }],
    skills: ['Postgres'],
  },
  cook: {
    headline: 'Head chef at the Anchor',
    about: 'Fish, and a kitchen that nobody shouts in.',
    roles: [{ title: 'Head Chef', organisation: 'The Anchor', current: true }],
    skills: ['Menus'],
  },
};
const goals = [
  ['nonprofit communications', 'Head of nonprofit communications at Openshelf'],
  ['become a nurse', 'Nurse at Vienna Hospital'],
  ['negotiation', 'Negotiation trainer'],
  ['become a data scientist in climate', 'Climate data scientist'],
] as const;
const claims = Object.entries(elsewhere).flatMap(([who, plan]) =>
  goals.map(([goal, held]) => ({ who, plan, goal, held })),
);

describe.each(claims)('the $who for “$goal”', ({ plan, goal, held }) => {
  const score = (more: ReadingPlan) =>
    fitOf(aReading({ ...plan, ...more }), anAims({ goals: [goal] })).score ?? 0;
  const { target } = parseGoal(goal);
  const keywords = (times: number) =>
    `${plan.about}\n\nKeywords: ${Array(times).fill(target).join(', ')}`;

  it('gains no points by keywords that no job bears out', () => {
    const skills = [...(plan.skills ?? []), target];
    for (const more of [
      { about: keywords(3) },
      { about: keywords(60) },
      { about: `${plan.about}\n${`${target}.\n`.repeat(60)}` },
      { skills },
      { about: keywords(60), skills },
    ])
      expect(score(more) - score({})).toBeLessThan(most);
  });

  it('is believed less for a word under the name than who holds such a job', () => {
    const claimed = score({ headline: `${plan.headline} | ${target}` });
    const holds = score({ headline: held, roles: [{ title: held, current: true }] });
    expect(claimed).toBeLessThan(60);
    expect(claimed).toBeLessThan(holds - 15);
  });
});

describe('keywords', () => {
  const aims = anAims({ goals: ['nonprofit communications'] });
  const at = (about: string) =>
    fitOf(
      aReading({ headline: 'Trustee', about, roles: [{ title: 'Gardener', current: true }] }),
      aims,
    ).score ?? 0;

  it('say less than a sentence', () => {
    expect(at('Nonprofit communications, gardens')).toBeLessThan(
      at('For nine years I did the nonprofit communications of a hospice.') - 15,
    );
  });

  it.each([
    'Fui responsable de prensa de una NGO durante nueve años.',
    'Kommunikation ist meine Arbeit bei einer NGO.',
  ])('aren’t what a sentence in another language is: %s', (about) => {
    const inOther = fitOf(
      aReading({ headline: '-', about, roles: [{ title: 'Gardener', current: true }] }),
      anAims({ goals: ['NGO'] }),
    ).score;
    expect(inOther ?? 0).toBeGreaterThan(20);
  });
});
