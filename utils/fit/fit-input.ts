import { type Field, read, valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import { type Affiliation, affiliation } from './affiliation';
import { personMasks } from './text/mask-person';

/** A job without its dates: years would tell an age. `current` is unknown where the page doesn't say. */
export type FitRole = {
  title: string;
  organisation?: string;
  employer?: Affiliation;
  current: boolean | undefined;
  description?: string;
};
export type FitVolunteering = {
  role: string;
  organisation?: string;
  association?: Affiliation;
  cause?: string;
  description?: string;
};

/** People whom both know: a way to an introduction. */
export type FitMutuals = { named: string[]; atLeast: number };

/**
 * All that the score may know of a person. There is no name, handle, photo, pronoun, graduation year or
 * follower count here, so no criterion can use them by mistake; in free text the name, honorifics, pronouns
 * and years are hidden behind line breaks. Schools and other organisations only answer to their names: what
 * she named herself is found, and nobody's school is worth anything by itself.
 */
export type FitInput = {
  headline: Field<string>;
  category: Field<string>;
  about: Field<string>;
  roles: Field<FitRole[]>;
  skills: Field<string[]>;
  posts: Field<string[]>;
  volunteering: Field<FitVolunteering[]>;
  services: Field<string[]>;
  /** The employer and the school beside the name. */
  organisations: Field<Affiliation[]>;
  schools: Field<Affiliation[]>;
  mutuals: Field<FitMutuals>;
  /** Whether somebody knows both: at the second degree there is, at the third nobody. */
  degree: Field<1 | 2 | 3>;
  causes: Field<string[]>;
  /** What they wrote about others. */
  recommendations: Field<string[]>;
  location: Field<string>;
  languages: Field<string[]>;
  /** Hosts only: the rest of an address often is the person's name. */
  linkHosts: Field<string[]>;
};

/**
 * How much of a list is looked at: more than anyone shows on one page, little enough that a hostile page
 * costs milliseconds.
 */
const most = {
  roles: 40,
  volunteering: 20,
  posts: 30,
  items: 100,
  line: 300,
  post: 2_000,
  description: 3_000,
} as const;

/** What the score may know of a reading. */
export function fitInput({ fields }: Reading): FitInput {
  const [name, handle] = [valueIn(fields.name), valueIn(fields.handle)];
  const { inText: mask, inNames } = personMasks(name, handle);
  const organisation = (text: string | undefined) => inNames((text ?? '').slice(0, most.line));
  const named = (text: string) => affiliation(text.slice(0, most.line), inNames);
  const masked = (text: string | undefined, longest: number = most.line) =>
    text === undefined ? '' : mask(text.slice(0, longest));
  return {
    headline: map(fields.headline, mask),
    category: fields.category,
    about: map(fields.about, mask),
    roles: map(fields.roles, (roles) =>
      roles.slice(0, most.roles).map((role) => ({
        title: masked(role.title),
        ...some('organisation', organisation(role.organisation)),
        ...(role.organisation ? { employer: named(role.organisation) } : {}),
        ...some('description', masked(role.description, most.description)),
        current: role.current,
      })),
    ),
    skills: map(fields.skills, (skills) =>
      skills.slice(0, most.items).map((skill) => masked(skill)),
    ),
    posts: map(fields.posts, (posts) =>
      posts.slice(0, most.posts).map(({ text }) => masked(text, most.post)),
    ),
    volunteering: map(fields.volunteering, (list) =>
      list.slice(0, most.volunteering).map((item) => ({
        role: masked(item.role),
        ...some('organisation', organisation(item.organisation)),
        ...(item.organisation ? { association: named(item.organisation) } : {}),
        ...some('cause', masked(item.cause)),
        ...some('description', masked(item.description, most.description)),
      })),
    ),
    services: map(fields.services, (names) =>
      names.slice(0, most.items).map((name) => masked(name)),
    ),
    organisations: map(fields.organisations, (names) => names.slice(0, most.items).map(named)),
    schools: map(fields.education, (schools) =>
      schools.slice(0, most.items).map(({ school }) => named(school)),
    ),
    mutuals: map(fields.mutuals, ({ named: people, total }) => ({
      named: people.slice(0, most.items),
      atLeast: Math.max(people.length, total?.min ?? 0),
    })),
    degree: fields.degree,
    causes: map(fields.causes, (names) => names.slice(0, most.items).map((name) => masked(name))),
    recommendations: map(fields.recommendations, (list) =>
      list.slice(0, most.items).map(({ text }) => masked(text, most.post)),
    ),
    location: fields.location,
    languages: fields.languages,
    linkHosts: map(fields.links, (links) => links.slice(0, most.items).map(hostOf)),
  };
}

function map<T, U>(field: Field<T>, change: (value: T) => U): Field<U> {
  return field.status === 'read' ? read(change(field.value), field.basis) : field;
}

function some<Key extends string>(key: Key, value: string): { [K in Key]?: string } {
  return value === '' ? {} : ({ [key]: value } as { [K in Key]?: string });
}

function hostOf(link: string): string {
  const host = /^https:\/\/([^/?#@\s]{1,255})/i.exec(link)?.[1];
  return host?.toLowerCase().replace(/^www\./, '') ?? '';
}
