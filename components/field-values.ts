import { i18n } from '#i18n';
import type { Field } from '@/utils/profile/field';
import type { Count, FieldName, Fields } from '@/utils/profile/reading';
import { inFigures } from './figures';

type Values = { [Name in FieldName]: Fields[Name] extends Field<infer Value> ? Value : never };

/** Each thing that a part has in one line of words, as the page or she said it. */
export function linesIn<Name extends FieldName>(field: Name, value: Values[Name]): string[] {
  const lines = writers[field] as (value: Values[Name]) => string[];
  return lines(value);
}

const one = (value: string) => [value];
const several = (values: readonly string[]) => [...values];
const short = (values: readonly string[]) => [values.join(' · ')];
const joined = (...words: (string | undefined)[]) =>
  words.filter((word) => word !== undefined).join(' · ');
const yesOrNo = (value: boolean) => [value ? i18n.t('value.yes') : i18n.t('value.no')];

const degrees = { 1: 'value.degree1', 2: 'value.degree2', 3: 'value.degree3' } as const;

const writers: { [Name in FieldName]: (value: Values[Name]) => string[] } = {
  name: one,
  handle: one,
  headline: one,
  organisations: several,
  location: one,
  about: one,
  roles: (roles) => roles.map((role) => joined(role.title, role.organisation, role.dates)),
  education: (schools) => schools.map((each) => joined(each.school, each.degree, each.dates)),
  skills: short,
  languages: short,
  volunteering: (all) => all.map((each) => joined(each.role, each.organisation, each.cause)),
  causes: short,
  recommendations: (all) => all.map(({ to, text }) => joined(to, text)),
  services: short,
  links: several,
  category: one,
  followers: (count) => [countInWords(count)],
  degree: (degree) => [i18n.t(degrees[degree])],
  mutuals: ({ named, total }) => [
    ...named,
    ...(total ? [i18n.t('value.total', [countInWords(total)])] : []),
  ],
  followsYou: yesOrNo,
  posts: (posts) => posts.map(({ age, text }) => joined(age, text)),
  directMessages: yesOrNo,
};

/** A number, or the two that it lies between. */
function countInWords({ min, max }: Count): string {
  const [low, high] = [inFigures(min), inFigures(max)];
  return min === max ? low : `${low}–${high}`;
}
