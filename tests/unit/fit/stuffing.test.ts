import { describe, expect, it } from 'vitest';
import { knowledge } from '@/tests/support/knowledge';
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
