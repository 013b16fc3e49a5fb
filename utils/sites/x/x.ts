import { absent, notLoaded } from '@/utils/profile/field';
import type { Identity } from '@/utils/profile/identity';
import { identityOf as identify } from '@/utils/profile/identity';
import type { Fields, Reading } from '@/utils/profile/reading';
import type { Site } from '@/utils/sites/site';
import { defined } from '@/utils/sites/values';
import { handleIn, isOnX, isSameHandle } from './handle';
import { isOpen, readHeader } from './header';
import { findColumn, findShown, type Shown, showsSomebody } from './person';
import { readPosts } from './posts';
import { readRow, rowSelector } from './rows';
import { findViewer } from './viewer';

/** Seen 2023-01 to 2026-09. */
const selectors = {
  edit: '[data-testid="editProfileButton"], a[href="/settings/profile"]',
  // "This account doesn't exist", "Account suspended": in place of the header's name.
  empty: '[data-testid="emptyState"]',
} as const;

/** X: profiles at `/<handle>`, under both of its names, and people in lists on every page. */
export const x: Site = {
  id: 'x',
  matches: isOnX,
  identityOf,
  read(document, url, now) {
    const handle = handleIn(url);
    const identity = identityOf(url);
    if (!handle || !identity) return { outcome: 'nobody' };
    const viewer = findViewer(document);
    const shown = findShown(document, handle);
    if (isSameHandle(viewer, handle) || shown?.header.querySelector(selectors.edit)) {
      const reading = shown && readPerson(shown, url, now, true);
      return defined({ outcome: 'own-profile' as const, identity, reading });
    }
    const reading = shown && readPerson(shown, url, now, viewer !== undefined);
    if (reading) return { outcome: 'person', reading, name: shown.name };
    const column = findColumn(document);
    const isGone = column?.querySelector(selectors.empty) && !showsSomebody(column);
    return isGone ? { outcome: 'nobody' } : { outcome: 'rendering', identity };
  },
  findName(document, url) {
    const handle = handleIn(url);
    return handle ? findShown(document, handle)?.name : undefined;
  },
  // The tabs of a profile, or its posts.
  drawn: 'main [role="tablist"], main article',
  rowSelector,
  readRow: (row, url) => (isOnX(url) ? readRow(row, url) : undefined),
};

/** A header is drawn before its data is there: without a name there is nobody yet. */
function readPerson(shown: Shown, url: URL, now: number, isSignedIn: boolean): Reading | undefined {
  const { ownerDocument } = shown.column;
  const language = ownerDocument.documentElement.lang || undefined;
  const known = readHeader(shown, language, isSignedIn);
  if (known.name.status !== 'read') return undefined;
  const isMainTab = /^\/\w+\/?$/.test(url.pathname);
  const posts = readPosts(shown.column, shown.handle, isMainTab, isOpen(shown, isSignedIn));
  return defined({
    identity: identify('x', shown.handle),
    source: 'profile' as const,
    url: url.origin + url.pathname,
    layout: 'x',
    language,
    readAt: now,
    fields: { ...nowhere, ...known, posts },
  });
}

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
