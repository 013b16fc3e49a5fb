import { i18n } from '#i18n';
import type { FieldStatus } from '@/utils/profile/field';
import type { SiteId } from '@/utils/profile/identity';
import type { FieldName, Reading } from '@/utils/profile/reading';
import { listInWords } from './field-words';

/**
 * A part of somebody as she thinks of it: what stands together on a page. In the order of the page. Few profiles
 * have the rare ones, so they count, and send her down the page, only once something of them was read.
 */
const parts = {
  linkedin: [
    ['part.intro', ['name', 'headline', 'organisations', 'location']],
    ['part.connection', ['degree', 'mutuals', 'followers', 'directMessages', 'links']],
    ['part.services', ['services'], 'rare'],
    ['part.about', ['about']],
    ['part.posts', ['posts']],
    ['part.roles', ['roles']],
    ['part.education', ['education']],
    ['part.volunteering', ['volunteering', 'causes']],
    ['part.skills', ['skills', 'languages']],
    ['part.recommendations', ['recommendations'], 'rare'],
  ],
  x: [
    ['part.profile', ['name', 'handle', 'category', 'location', 'links']],
    ['part.bio', ['about']],
    ['part.connection', ['followers', 'followsYou', 'mutuals', 'directMessages']],
    ['part.posts', ['posts']],
  ],
  web: [
    ['part.intro', ['name', 'headline', 'organisations', 'location']],
    ['part.about', ['about']],
    ['part.links', ['links']],
  ],
} as const satisfies Record<SiteId, readonly (readonly [string, readonly FieldName[], 'rare'?])[]>;

function siteOf({ identity }: Reading): SiteId {
  return identity.startsWith('linkedin:') ? 'linkedin' : identity.startsWith('x:') ? 'x' : 'web';
}

/**
 * The fields that the person's site has, or that were read or said all the same; of the others there is nothing
 * to say.
 */
export function fieldsThere(reading: Reading): FieldName[] {
  const onSite: FieldName[] = parts[siteOf(reading)].flatMap(([, fields]) => [...fields]);
  const beyond = (Object.keys(reading.fields) as FieldName[]).filter(
    (name) => !onSite.includes(name) && reading.fields[name].status === 'read',
  );
  return [...onSite, ...beyond];
}

/** How much of somebody was read, in one sentence that says what to do for more. */
export function readingSentence(reading: Reading): string {
  const seen = parts[siteOf(reading)]
    .map(([label, fields, rare]) => ({
      label: i18n.t(label),
      status: statusOf(fields, reading),
      rare: rare !== undefined,
    }))
    .filter(({ status, rare }) => !rare || status === 'read');
  const labels = (status: FieldStatus) =>
    seen.filter((part) => part.status === status).map(({ label }) => label);
  const [read, notLoaded, lost] = [labels('read'), labels('not-loaded'), labels('unreadable')];
  const all = read.length + notLoaded.length + lost.length;
  if (reading.source !== 'profile') return countSentence(read.length, all);
  const open = fieldsThere(reading).some((name) =>
    ['not-loaded', 'unreadable'].includes(reading.fields[name].status),
  );
  if (!open) return i18n.t('status.whole');
  return [
    countSentence(read.length, all),
    ...(notLoaded.length > 2 ? [i18n.t('status.scrollRest')] : []),
    ...(notLoaded.length === 1 || notLoaded.length === 2
      ? [i18n.t('status.scroll', [listInWords(notLoaded)])]
      : []),
    ...(lost.length > 0 ? [i18n.t('status.lost', [listInWords(lost)])] : []),
  ].join('; ');
}

function countSentence(read: number, all: number): string {
  return i18n.t('status.count', all, [read, all]);
}

/** A part counts as read when something of it was; what else would be in it is in the list. */
function statusOf(fields: readonly FieldName[], reading: Reading): FieldStatus {
  const statuses = fields.map((name) => reading.fields[name].status);
  const order = ['read', 'not-loaded', 'unreadable'] as const;
  return order.find((status) => statuses.includes(status)) ?? 'absent';
}
