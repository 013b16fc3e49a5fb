import { i18n } from '#i18n';
import type { FieldStatus } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

const labels = {
  name: 'field.name',
  handle: 'field.handle',
  headline: 'field.headline',
  organisations: 'field.organisations',
  location: 'field.location',
  about: 'field.about',
  roles: 'field.roles',
  education: 'field.education',
  skills: 'field.skills',
  languages: 'field.languages',
  volunteering: 'field.volunteering',
  causes: 'field.causes',
  recommendations: 'field.recommendations',
  services: 'field.services',
  links: 'field.links',
  category: 'field.category',
  followers: 'field.followers',
  degree: 'field.degree',
  mutuals: 'field.mutuals',
  followsYou: 'field.followsYou',
  posts: 'field.posts',
  directMessages: 'field.directMessages',
} as const satisfies Record<FieldName, string>;

const theirs = {
  name: 'theirs.name',
  handle: 'theirs.handle',
  headline: 'theirs.headline',
  organisations: 'theirs.organisations',
  location: 'theirs.location',
  about: 'theirs.about',
  roles: 'theirs.roles',
  education: 'theirs.education',
  skills: 'theirs.skills',
  languages: 'theirs.languages',
  volunteering: 'theirs.volunteering',
  causes: 'theirs.causes',
  recommendations: 'theirs.recommendations',
  services: 'theirs.services',
  links: 'theirs.links',
  category: 'theirs.category',
  followers: 'theirs.followers',
  degree: 'theirs.degree',
  mutuals: 'theirs.mutuals',
  followsYou: 'theirs.followsYou',
  posts: 'theirs.posts',
  directMessages: 'theirs.directMessages',
} as const satisfies Record<FieldName, string>;

const statuses = {
  read: 'status.read',
  absent: 'status.absent',
  'not-loaded': 'status.notLoaded',
  unreadable: 'status.unreadable',
} as const satisfies Record<FieldStatus, string>;

/** The name of a part as the pages head it: "Experience". */
export function fieldLabel(field: FieldName): string {
  return i18n.t(labels[field]);
}

/** Parts inside a sentence: "their experience and their posts". */
export function fieldsInSentence(fields: readonly FieldName[]): string {
  return listInWords(fields.map((field) => i18n.t(theirs[field])));
}

/** Whether a part could be read, in words. */
export function statusLabel(status: FieldStatus): string {
  return i18n.t(statuses[status]);
}

/** "a, b and c", in her language. */
export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(items);
}
