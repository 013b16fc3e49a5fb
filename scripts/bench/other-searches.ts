import { buildExtension } from '../lab/extension.ts';
import { launch } from '../lab/launch.ts';
import { openSampleWeb } from '../lab/sample-web.ts';
import type { Figure } from './figure.ts';
import { filledBoard } from './filled-board.ts';
import type { Searched } from './in-store.ts';

/** What is searched for: names, a slip, words of texts, one letter that many have. */
const queries = ['s', 'ga', 'garcia', 'garcai', 'muller', 'designer', 'pricing', 'jose garcia'];

declare const inStore: typeof import('./in-store.ts');

/** The same search by ours and by other means, on ten thousand people in Chromium. */
export async function otherSearches(): Promise<Figure[]> {
  const extensionDir = await buildExtension('chromium');
  const web = await openSampleWeb();
  const lab = await launch({ browser: 'chromium', extensionDir, web });
  try {
    const board = await filledBoard(lab, 10_000);
    const searched = (await board.evaluate((all) => inStore.compare(all), queries)) as Searched;
    return comparison(searched, '10,000 people');
  } finally {
    await lab.close();
    await web.close();
  }
}

function comparison(searched: Searched, size: string): Figure[] {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  const ours = searched.ours;
  if (!ours) throw new Error('Our own search was not measured.');
  return Object.entries(searched).flatMap(([name, { ready, queries: times }]): Figure[] => [
    { name: `${size}: a query by ${name}, mean`, value: mean(times), unit: 'ms' },
    { name: `${size}: ${name} made ready`, value: ready, unit: 'ms' },
    ...(name === 'ours'
      ? []
      : [
          {
            name: `${size}: a query by ours, in ${name}`,
            value: mean(ours.queries) / mean(times),
            unit: '×' as const,
          },
        ]),
  ]);
}
