import type { Identity } from '@/utils/profile/identity';
import { identityOf as identify } from '@/utils/profile/identity';
import type { Site } from '@/utils/sites/site';
import { defined } from '@/utils/sites/values';
import type { App } from './app';
import { ember } from './ember';
import { publicProfile } from './public';
import { readRow, rowSelector, rowSelectorAt } from './rows';
import { sdui } from './sdui';
import { decode } from './slug';

const apps: readonly App[] = [sdui, ember, publicProfile];

const selectors = {
  // Seen 2026-08, signed in: nobody has this address. Also on a page that LinkedIn will not show her.
  missing: 'meta[name="como-pk"][content$="_404"]',
  content: 'main, [role="main"], body.ember-application, code[id^="bpr-guid"]',
} as const;

/** LinkedIn: profiles at `/in/<slug>/`, signed in and signed out. */
export const linkedin: Site = {
  id: 'linkedin',
  matches,
  identityOf,
  read(document, url, now) {
    const identity = identityOf(url);
    const slug = slugIn(url);
    if (!identity || !slug || document.querySelector(selectors.missing))
      return { outcome: 'nobody' };
    const app = apps.find((candidate) => candidate.isServed(document));
    if (!app)
      return {
        outcome: document.querySelector(selectors.content) ? 'unknown-layout' : 'rendering',
        identity,
      };
    const isOwn = app.isOwn(document, slug);
    const person = app.readPerson(document, slug);
    if (!person) return { outcome: isOwn ? 'own-profile' : 'rendering', identity };
    const reading = defined({
      identity,
      source: 'profile' as const,
      // Without the query, which says where she came from.
      url: url.origin + url.pathname,
      layout: app.layout,
      language: document.documentElement.lang || undefined,
      readAt: now,
      fields: person.fields,
    });
    return isOwn
      ? { outcome: 'own-profile', identity, reading }
      : { outcome: 'person', reading, name: person.name };
  },
  // Links to people: to this one, and to those beside them.
  drawn: 'main a[href*="/in/"]',
  rowSelector,
  rowSelectorAt,
  readRow: (row, url) => (matches(url) ? readRow(row, url) : undefined),
  findName(document, url) {
    const slug = slugIn(url);
    const app = slug && apps.find((candidate) => candidate.isServed(document));
    return app && !app.isOwn(document, slug) ? app.findName(document, slug) : undefined;
  },
};

function matches(url: URL): boolean {
  return url.protocol === 'https:' && /^(?:[a-z0-9-]+\.)*linkedin\.com$/.test(url.hostname);
}

function identityOf(url: URL): Identity | undefined {
  const slug = slugIn(url);
  return slug ? identify('linkedin', slug) : undefined;
}

/** Only the profile itself, in any of the languages that it is written in (`/in/x/de/`): what lies below it (`/in/x/details/skills/`) shows a part, and other people. */
function slugIn(url: URL): string | undefined {
  if (!matches(url)) return undefined;
  const slug = decode(
    /^\/in\/([^/]+)(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i.exec(url.pathname)?.[1],
  );
  // `/in/me/` leads on to her own profile.
  return slug && slug !== 'me' && slug.length <= 200 ? slug : undefined;
}
