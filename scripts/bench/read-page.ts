import { bundleInPage } from './bundle.ts';
import { type Figure, median, p95 } from './figure.ts';
import { fullPages, rowFixtures, type ServedPage, savedPage } from './full-page.ts';
import type { TwoBrowsers } from './two-browsers.ts';

/** Reading a whole profile of real size: nobody notices 5 ms, a frame has 16. */
const readLimit = 5;
const rowLimit = 0.2;

/** How long reading takes, in a browser without the extension: what is measured is the readers alone. */
export async function readPages(browsers: TwoBrowsers, quick: boolean): Promise<Figure[]> {
  const code = await bundleInPage();
  const run = async <T>({ url, html }: ServedPage, expression: string): Promise<T> => {
    browsers.web.pages.set(url, html);
    const page = await browsers.without.open(url);
    try {
      return (await page.evaluate(`${code}; inPage.${expression}`)) as T;
    } finally {
      await page.close();
    }
  };
  const figures: Figure[] = [];
  for (const page of await fullPages(browsers.without)) {
    const { reads, passes, texts } = await run<Record<'reads' | 'passes' | 'texts', number[]>>(
      page,
      `timeReads(${quick ? 60 : 300})`,
    );
    const named = (what: string): string => `read a full LinkedIn profile (${page.name}), ${what}`;
    figures.push(
      { name: named('p95'), value: p95(reads), unit: 'ms', limit: readLimit },
      { name: named('median'), value: median(reads), unit: 'ms' },
      {
        name: named('in plain passes over the document'),
        value: median(reads) / median(passes),
        unit: '×',
      },
      { name: named('in body.innerText'), value: median(reads) / median(texts), unit: '×' },
    );
  }
  for (const [name, pages] of Object.entries(listPages())) {
    const times: number[] = [];
    for (const page of pages) {
      times.push(...(await run<{ times: number[] }>(page, `timeRows(${quick ? 10 : 40})`)).times);
    }
    if (times.length === 0) throw new Error(`No page here shows a row that is read: ${name}.`);
    figures.push(
      { name: `read a row (${name}), p95`, value: p95(times), unit: 'ms', limit: rowLimit },
      { name: `read a row (${name}), median`, value: median(times), unit: 'ms', limit: rowLimit },
    );
  }
  return figures;
}

/** Pages with rows of people, by kind. */
function listPages(): Record<string, ServedPage[]> {
  const search = 'https://www.linkedin.com/search/results/people/?keywords=mentor';
  const known = (page: ServedPage | undefined): ServedPage[] => (page ? [page] : []);
  return {
    'LinkedIn search': [
      ...known(savedPage('linkedin/sdui-people-search.html', search)),
      ...known(savedPage('linkedin/ember-people-search.html', search)),
      ...rowFixtures('linkedin'),
    ],
    X: [...known(savedPage('x/home-2025-02.html', 'https://x.com/home')), ...rowFixtures('x')],
  };
}
