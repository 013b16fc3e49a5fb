import { score } from '@/utils/fit/score';
import { linkedin } from '@/utils/sites/linkedin/linkedin';
import { x } from '@/utils/sites/x/x';
import { anaAims } from '../sample-aims';

/** Runs in a page: how long reading it takes, and what that is in passes over the whole document. */
export function measure(): Record<string, number> {
  const url = new URL(location.href);
  const site = [linkedin, x].find((candidate) => candidate.matches(url));
  const page = site?.read(document, url, 0);
  if (!site || page?.outcome !== 'person') {
    throw new Error(`${url} does not show a person, but “${page?.outcome}”.`);
  }
  const pass = medianOf(() => passOver(document));
  const read = medianOf(() => site.read(document, url, 0));
  const judge = medianOf(() => score(page.reading, anaAims));
  return { 'read ms': read, 'read in passes': read / pass, 'score in reads': judge / read };
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
