import type { Site } from '@/utils/sites/site';
import { sites } from '@/utils/sites/sites';

function siteOf(url: URL): Site {
  const site = sites.find((candidate) => candidate.matches(url));
  if (!site) throw new Error(`${url} is on no site that is read.`);
  return site;
}

/** Runs in a page: how long reading it takes, and what that is in passes over the whole document. */
export function measure(): Record<string, number> {
  const url = new URL(location.href);
  const site = siteOf(url);
  const page = site.read(document, url, 0);
  if (page.outcome !== 'person') {
    throw new Error(`${url} does not show a person, but “${page.outcome}”.`);
  }
  const pass = medianOf(() => passOver(document));
  const read = medianOf(() => site.read(document, url, 0));
  return { 'read ms': read, 'read in passes': read / pass };
}

/**
 * Times in milliseconds of readings of a page that has just changed, so that nothing is remembered. Each is
 * the least of three in a row: what another program on the machine takes away is not the reader's.
 */
export function timeReads(rounds: number): { reads: number[]; passes: number[]; texts: number[] } {
  const url = new URL(location.href);
  const site = siteOf(url);
  const { outcome } = site.read(document, url, 0);
  if (outcome !== 'person') throw new Error(`${url} does not show a person, but “${outcome}”.`);
  const spot = document.createElement('span');
  const once = (deed: () => unknown): number => {
    if (spot.isConnected) spot.remove();
    else document.body.append(spot);
    const start = performance.now();
    deed();
    return performance.now() - start;
  };
  const times = (deed: () => unknown): number[] =>
    Array.from({ length: rounds }, () => Math.min(once(deed), once(deed), once(deed)));
  times(() => site.read(document, url, 0));
  return {
    reads: times(() => site.read(document, url, 0)),
    passes: times(() => passOver(document)),
    texts: times(() => document.body.innerText),
  };
}

/** How many rows the page shows, and for each of them the milliseconds of one reading, again and again. */
export function timeRows(rounds: number): { rows: number; times: number[] } {
  const url = new URL(location.href);
  const site = siteOf(url);
  const rows = [...document.querySelectorAll(site.rowSelector)].filter((row) =>
    site.readRow(row, url),
  );
  const times = rows.flatMap((row) => Array.from({ length: rounds }, () => timeOf(row, site, url)));
  return { rows: rows.length, times };
}

/** One reading of one row: the mean of twenty, because the clock is coarser than one; the least of three means. */
function timeOf(row: Element, site: Site, url: URL): number {
  const means = Array.from({ length: 3 }, () => {
    const start = performance.now();
    for (let round = 0; round < 20; round++) site.readRow(row, url);
    return (performance.now() - start) / 20;
  });
  return Math.min(...means);
}

/** The least that any reading does: to touch each element and its text once. */
function passOver(document: Document): number {
  let length = 0;
  const walker = document.createTreeWalker(document);
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

/** The median over rounds of a hundred, because the page's clock is coarse. */
function medianOf(deed: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let round = 0; round < 100; round++) deed();
    return (performance.now() - start) / 100;
  });
  return times.sort((one, other) => one - other)[7] ?? 0;
}
