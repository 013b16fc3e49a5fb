import { i18n } from '#i18n';
import type { Identity, SiteId } from '@/utils/profile/identity';

const names = { linkedin: 'site.linkedin', x: 'site.x', web: 'site.web' } as const satisfies Record<
  SiteId,
  string
>;

const visits = {
  linkedin: 'visit.linkedin',
  x: 'visit.x',
  web: 'visit.web',
} as const satisfies Record<SiteId, string>;

export function siteName(site: SiteId): string {
  return i18n.t(names[site]);
}

/** "Open on LinkedIn". */
export function visitLabel(identity: Identity): string {
  if (identity.startsWith('linkedin:')) return i18n.t(visits.linkedin);
  return identity.startsWith('x:') ? i18n.t(visits.x) : i18n.t(visits.web);
}
