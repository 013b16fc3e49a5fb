import { absent, notLoaded } from '@/utils/profile/field';
import type { Identity } from '@/utils/profile/identity';
import { identityOf as identify } from '@/utils/profile/identity';
import type { Fields } from '@/utils/profile/reading';
import type { Site } from '@/utils/sites/site';
import { defined } from '@/utils/sites/values';
import { handleIn, isOnX, isSameHandle } from './handle';
import { findColumn, findDisplayName, findHeader, readHeader } from './header';
import { readPosts } from './posts';
import { findStructured } from './structured';

/** Seen 2023-01 to 2026-09. */
const selectors = {
  // Her own profile in the navigation bar: who is signed in. Signed out there is none.
  viewer: 'a[data-testid="AppTabBar_Profile_Link"]',
  edit: '[data-testid="editProfileButton"], a[href="/settings/profile"]',
  // "This account doesn't exist", "Account suspended": in place of the header's name.
  empty: '[data-testid="emptyState"]',
  userName: '[data-testid="UserName"]',
} as const;

/** X: profiles at `/<handle>`, under both of its names. */
export const x: Site = {
  id: 'x',
  matches: isOnX,
  identityOf,
  read(document, url, now) {
    const handle = handleIn(url);
    const identity = identityOf(url);
    if (!handle || !identity) return { outcome: 'nobody' };
    const viewer = document
      .querySelector(selectors.viewer)
      ?.getAttribute('href')
      ?.split('/')
      .at(-1);
    if (isSameHandle(viewer, handle)) return { outcome: 'own-profile', identity };
    const column = findColumn(document);
    if (column?.querySelector(selectors.empty) && !column.querySelector(selectors.userName))
      return { outcome: 'nobody' };
    const header = column && findHeader(column, handle);
    if (!column || !header) return { outcome: 'rendering', identity };
    if (header.element.querySelector(selectors.edit)) return { outcome: 'own-profile', identity };
    const language = document.documentElement.lang || undefined;
    const known = readHeader(
      header,
      findStructured(document, handle),
      language,
      viewer !== undefined,
    );
    // A header is drawn before its data is there; a person without a name is one who is yet to come.
    if (known.name.status !== 'read') return { outcome: 'rendering', identity };
    const isMainTab = /^\/\w+\/?$/.test(url.pathname);
    const fields = { ...nowhere, ...known, posts: readPosts(column, handle, isMainTab) };
    const reading = defined({
      identity,
      source: 'profile' as const,
      url: url.origin + url.pathname,
      layout: 'x',
      language,
      readAt: now,
      fields,
    });
    return { outcome: 'person', reading };
  },
  findName(document, url) {
    const handle = handleIn(url);
    const column = handle ? findColumn(document) : undefined;
    const header = handle && column && findHeader(column, handle);
    return header ? findDisplayName(header) : undefined;
  },
  rowSelector: '[data-testid="UserCell"]',
  readRow: () => undefined,
};

/** What X has no place for. */
const nowhere = {
  headline: absent,
  organisations: absent,
  roles: absent,
  education: absent,
  skills: absent,
  languages: absent,
  volunteering: absent,
  causes: absent,
  recommendations: absent,
  services: absent,
  degree: absent,
  mutuals: absent,
  posts: notLoaded,
} satisfies Partial<Fields>;

function identityOf(url: URL): Identity | undefined {
  const handle = handleIn(url);
  return handle ? identify('x', handle) : undefined;
}
