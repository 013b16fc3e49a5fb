import { identityOf } from '@/utils/profile/identity';
import type { RowReading } from '@/utils/profile/row';
import type { PersonRow } from '@/utils/sites/site';
import { cut, defined } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { asideRow, companyPerson, emberConnection, emberSearchResult } from './rows-ember';
import { publicRow } from './rows-public';
import { sduiAsideRow, sduiConnection, sduiSearchResult } from './rows-sdui';

/** What a kind of list shows of one person. Only what is there; `slug` and `name` always are. */
export interface RowParts {
  slug: string;
  name: Element;
  fields: RowReading['fields'];
}

interface Kind {
  /** The kind of list, as `RowReading` names it. */
  layout: string;
  selector: string;
  /** Where this list can be at all: a list item elsewhere is a job, a post, a message. */
  path?: RegExp;
  read(row: Element): RowParts | undefined;
}

const search = /^\/search\/results\/(?:people|all)\//;
const connections = /^\/mynetwork\/invite-connect\/connections\//;

/** Every list of people that can be read, and when its rows were seen. */
const kinds: readonly Kind[] = [
  {
    // 2026-03 to 2026-09, signed in.
    layout: 'linkedin-people-search',
    selector: '[role="listitem"]',
    path: search,
    read: sduiSearchResult,
  },
  {
    // 2024-10 to 2026-05, signed in, the older app.
    layout: 'linkedin-people-search',
    selector: '[data-view-name="search-entity-result-universal-template"]',
    path: search,
    read: emberSearchResult,
  },
  {
    // 2025-09 to 2026-09, described by tools that read it; no saved page. The list had a name of its own until
    // 2026-04, and is the only one on its page.
    layout: 'linkedin-connections',
    selector: '[data-view-name="connections-list"] > *, [componentkey^="auto-component"]',
    path: connections,
    read: sduiConnection,
  },
  {
    // 2018 to 2025, the older app, described by tools that read it; no saved page.
    layout: 'linkedin-connections',
    selector: 'li.mn-connection-card',
    path: connections,
    read: emberConnection,
  },
  {
    // 2019 to 2026-10, the older app, described by tools that read it; no saved page.
    layout: 'linkedin-company-people',
    selector: '.org-people-profile-card__profile-info',
    path: /^\/(?:company|school)\/[^/]+\/people\//,
    read: companyPerson,
  },
  {
    // 2026-03 to 2026-09: "More profiles for you" and "People you may know", beside a profile.
    layout: 'linkedin-people-beside',
    selector:
      ':is([componentkey^="profileAside"], [id^="profileAside"]) :is(a[href*="/in/"], [data-display-contents="true"])',
    read: sduiAsideRow,
  },
  {
    // 2024-03 to 2024-07: the same in the older app.
    layout: 'linkedin-people-beside',
    selector: 'aside [data-view-name="profile-component-entity"]',
    read: asideRow,
  },
  {
    // 2012 to 2026-09: the same beside the signed-out profile.
    layout: 'linkedin-people-beside',
    selector: 'section.browsemap li',
    read: publicRow,
  },
];

export const rowSelector = kinds.map(({ selector }) => selector).join();

/** The selector of the rows that can be on the page with this address. */
export function rowSelectorAt(url: URL): string {
  return kindsAt(url)
    .map(({ selector }) => selector)
    .join();
}

function kindsAt({ pathname }: URL): Kind[] {
  const address = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return kinds.filter(({ path }) => path?.test(address) ?? true);
}

/** The person of one row. The first kind that this list can be is the only one that looks. */
export function readRow(row: Element, url: URL): PersonRow | undefined {
  const kind = kindsAt(url).find(({ selector }) => row.matches(selector));
  const parts = kind?.read(row);
  const name = parts && cut(visibleText(parts.name));
  // The member's id in place of a slug is another identity than the one that their page has.
  if (!kind || !name || parts.slug.startsWith('acoa')) return undefined;
  const fields = defined({
    ...parts.fields,
    name: { status: 'read' as const, value: name, basis: 'position' as const },
  });
  return {
    reading: { identity: identityOf('linkedin', parts.slug), layout: kind.layout, fields },
    name: parts.name,
  };
}
