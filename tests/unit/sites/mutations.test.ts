// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { complaints, fieldsIn, isPartOf } from '@/tests/support/judge-reading';
import {
  corpusLists,
  corpusProfiles,
  fixturesOf,
  hasCorpus,
  loadCorpusPage,
  loadFixture,
} from '@/tests/support/load-fixture';
import {
  drop,
  elementsOf,
  empty,
  type Mutation,
  mutations,
  renamed,
  sampleOf,
  sectionsOf,
} from '@/tests/support/mutate';
import { fieldNames, type Reading } from '@/utils/profile/reading';
import type { PageReading, Site } from '@/utils/sites/site';
import { sites } from '@/utils/sites/sites';

interface Page {
  name: string;
  site: Site;
  load(): { document: Document; url: URL };
}

const ofFixtures = sites.flatMap((site) =>
  fixturesOf(site.id).map((name): Page => ({ name, site, load: () => loadFixture(name) })),
);
const saved = (lists: typeof corpusProfiles): Page[] =>
  sites.flatMap((site) =>
    (lists[site.id] ?? []).map(({ file, url }) => ({
      name: file,
      site,
      load: () => ({ document: loadCorpusPage(file), url: new URL(url) }),
    })),
  );
const profiles = (pages: readonly Page[]): Page[] =>
  pages.filter(({ site, load }) => {
    const { document, url } = load();
    return readingIn(site.read(document, url, 0)) !== undefined;
  });

const savedProfiles = hasCorpus ? saved(corpusProfiles) : [];
const savedLists = hasCorpus ? saved(corpusLists) : [];
const profilesOfFixtures = profiles(ofFixtures);

/** How many changes are tried on each page in the short run: reading a saved page takes much longer. */
const shares = {
  fixture: Math.floor(1_500 / profilesOfFixtures.length),
  saved: Math.floor(120 / Math.max(1, savedProfiles.length)),
};
const timeout = process.env.JUST_ASK_LONG ? 3_600_000 : 60_000;

/** What says whose page it is, beside the name itself: without it a page may be refused. */
const binding = [
  // X: its suffix is the handle. Both hold the whole header.
  '[data-testid^="UserAvatar-Container-"], [data-testid="UserName"], [data-testid="primaryColumn"]',
  // LinkedIn, signed in: the card of the name; its reference is the member's id.
  '[componentkey$="Topcard"], [id$="Topcard"]',
].join();

/** Within it, any part: the handle beside the name is one. */
const inBinding = '[data-testid="UserName"]';

function readingIn(page: PageReading): Reading | undefined {
  return 'reading' in page ? page.reading : undefined;
}

function briefly(element: Element): string {
  return element.cloneNode(false) instanceof Element
    ? (element.cloneNode(false) as Element).outerHTML.replace(/<\/.*$/, '').slice(0, 140)
    : '';
}

/** The page is read once as it is and once for each change; the complaints, each with its change. */
function judge({ site, load, name }: Page, share: number): string[] {
  const { document, url } = load();
  const before = readingIn(site.read(document, url, 0));
  if (!before) throw new Error(`${name} shows a person.`);
  const { fields } = before;
  const root = document.documentElement;
  const inSections = sectionsOf(root).flatMap((element) =>
    mutations.map((mutation) => ({ element, mutation })),
  );
  const anywhere = elementsOf(root).map((element) => ({ element, mutation: drop }));
  const chosen = [
    ...sampleOf(inSections, Math.ceil(share * 0.7), name.length),
    ...sampleOf(anywhere, Math.ceil(share * 0.3), name.length + 1),
  ];
  const mark = site.findName(document, url);
  const asItWas = JSON.stringify(fields);
  return chosen.flatMap(({ element, mutation }) => {
    if (!mutation.fits(element)) return [];
    const parts = mutation.touched(element);
    const undo = mutation.apply(element);
    const page = site.read(document, url, 0);
    const after = readingIn(page);
    const beside = site.findName(document, url)?.textContent.trim();
    undo();
    const found: string[] = [];
    if (!after) {
      const mayRefuse = parts.some((part) => isAboutTheSubject(part, mark));
      const refused = ['rendering', 'unknown-layout', 'own-profile'].includes(page.outcome);
      if (!mayRefuse || !refused) found.push(`the whole page became “${page.outcome}”`);
    } else if (JSON.stringify(after.fields) !== asItWas) {
      // What a part holds takes longer to find out than reading the page does.
      const touched = fieldsIn(parts, fields);
      found.push(...complaints(fields, after.fields, touched, mutation.takesAway));
    }
    if (after && after.identity !== before.identity) found.push(`became ${after.identity}`);
    if (beside && !isPartOf(beside, mark?.textContent.trim())) found.push(`mark at “${beside}”`);
    return found.map((complaint) => `${mutation.name} ${briefly(element)} → ${complaint}`);
  });
}

/** Whether the name, or what binds the page to its address, stands in this part, or the part in the name. */
function isAboutTheSubject(part: Element, name: Element | undefined): boolean {
  if (!name) return true;
  return (
    part.contains(name) ||
    name.contains(part) ||
    part.matches(binding) ||
    part.closest(inBinding) !== null ||
    part.querySelector(binding) !== null
  );
}

describe('whatever changes about one part, nothing becomes wrong and nothing else is lost', () => {
  it.each(profilesOfFixtures)(
    '$name',
    (page) => expect(judge(page, shares.fixture)).toEqual([]),
    timeout,
  );

  const skipped = hasCorpus ? '' : ' (skipped: the saved pages are not beside this repository)';
  it.skipIf(!hasCorpus).each(savedProfiles)(
    `$name${skipped}`,
    (page) => expect(judge(page, shares.saved)).toEqual([]),
    timeout,
  );
});

const inRows: readonly Mutation[] = [drop, empty, renamed];

/** Each row with a part of it gone: still the same person, or nobody. */
function judgeRows({ site, load, name }: Page): string[] {
  const { document, url } = load();
  const rows = [...document.querySelectorAll(site.rowSelector)].flatMap((row) => {
    const person = site.readRow(row, url);
    return person ? [{ row, before: person.reading, name: person.name.textContent.trim() }] : [];
  });
  const changes = rows.flatMap(({ row, before, name: beside }) =>
    [row, ...elementsOf(row)].flatMap((element) =>
      inRows
        .filter((mutation) => mutation.fits(element) && (element !== row || mutation === empty))
        .map((mutation) => ({ row, before, beside, element, mutation })),
    ),
  );
  return sampleOf(changes, 200, name.length).flatMap(
    ({ row, before, beside, element, mutation }) => {
      const undo = mutation.apply(element);
      const after = site.readRow(row, url);
      const shownBeside = after?.name.textContent.trim();
      undo();
      if (!after) return [];
      const found = complaints(before.fields, after.reading.fields, everything, true);
      if (after.reading.identity !== before.identity)
        found.push(`${before.identity} became ${after.reading.identity}`);
      if (!isPartOf(shownBeside, beside)) found.push(`mark at “${shownBeside}”`);
      return found.map((complaint) => `${mutation.name} ${briefly(element)} → ${complaint}`);
    },
  );
}

const everything = new Set(fieldNames);

describe('whatever is missing in a row, it is about the same person or nobody', () => {
  const pages = [...ofFixtures, ...savedLists, ...savedProfiles].filter(({ site, load }) => {
    const { document, url } = load();
    const rows = [...document.querySelectorAll(site.rowSelector)];
    return rows.some((row) => site.readRow(row, url));
  });

  it.each(pages)('$name', (page) => expect(judgeRows(page)).toEqual([]), timeout);
});
