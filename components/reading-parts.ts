import { i18n } from '#i18n';
import type { FieldStatus } from '@/utils/profile/field';
import type { SiteId } from '@/utils/profile/identity';
import type { FieldName, Reading } from '@/utils/profile/reading';
import { listInWords } from './field-words';

/**
 * A part of somebody as she thinks of it: what stands together on a page. Few profiles have the rare ones, so
 * they count, and send her down the page, only once something of them was read.
 */
type Part = readonly [label: keyof typeof labels, fields: readonly FieldName[], rare?: 'rare'];

const labels = {
  intro: 'part.intro',
  profile: 'part.profile',
  connection: 'part.connection',
  services: 'part.services',
  about: 'part.about',
  bio: 'part.bio',
  posts: 'part.posts',
  roles: 'part.roles',
  education: 'part.education',
  volunteering: 'part.volunteering',
  skills: 'part.skills',
  recommendations: 'part.recommendations',
  links: 'part.links',
} as const satisfies Record<string, string>;

/** The parts that a site has, in the order of its pages. */
const ofSite: Partial<Record<SiteId, readonly Part[]>> = {
  linkedin: [
    ['intro', ['name', 'headline', 'organisations', 'location']],
    ['connection', ['degree', 'mutuals', 'followers', 'directMessages', 'links']],
    ['services', ['services'], 'rare'],
    ['about', ['about']],
    ['posts', ['posts']],
    ['roles', ['roles']],
    ['education', ['education']],
    ['volunteering', ['volunteering', 'causes']],
    ['skills', ['skills', 'languages']],
    ['recommendations', ['recommendations'], 'rare'],
  ],
  x: [
    ['profile', ['name', 'handle', 'category', 'location', 'links']],
    ['bio', ['about']],
    ['connection', ['followers', 'followsYou', 'mutuals', 'directMessages']],
    ['posts', ['posts']],
  ],
};

/** What any page may have. */
const ofAnyPage: readonly Part[] = [
  ['intro', ['name', 'headline', 'organisations', 'location']],
  ['about', ['about']],
  ['links', ['links']],
];

function partsOf({ identity }: Reading): readonly Part[] {
  const site = identity.slice(0, identity.indexOf(':')) as SiteId;
  return ofSite[site] ?? ofAnyPage;
}

/**
 * The fields that the person's site has, or that were read or said all the same; of the others there is nothing
 * to say.
 */
export function fieldsThere(reading: Reading): FieldName[] {
  const onSite = partsOf(reading).flatMap(([, fields]) => fields);
  const beyond = (Object.keys(reading.fields) as FieldName[]).filter(
    (name) => !onSite.includes(name) && reading.fields[name].status === 'read',
  );
  return [...onSite, ...beyond];
}

/** How much of somebody was read, in one sentence that says what to do for more. */
export function readingSentence(reading: Reading): string {
  const seen = partsOf(reading)
    .map(([label, fields, rare]) => ({
      label: i18n.t(labels[label]),
      status: statusOf(fields, reading),
      rare: rare !== undefined,
    }))
    .filter(({ status, rare }) => !rare || status === 'read');
  const labelsWith = (status: FieldStatus) =>
    seen.filter((part) => part.status === status).map(({ label }) => label);
  const [read, notLoaded, lost] = [
    labelsWith('read'),
    labelsWith('not-loaded'),
    labelsWith('unreadable'),
  ];
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
