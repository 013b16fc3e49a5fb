import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { watchMarks } from '../support/mark-watch.ts';
import { browserNames, freshPages, openWorld, type World } from '../support/world.ts';
import { addressOf, appPage, appPeople, type Move, type Step } from '../support/x-app.ts';

/** How often she goes on to somebody else. */
const switches = process.env.JUST_ASK_LONG ? 500 : 40;
/** How many moves at a time, before a mark is waited for. */
const leg = 5;
const nameSelector = '[data-testid="UserName"] span span';

/** The orders in which a site may change its page; what is missing at first comes late. */
const orders: readonly (readonly Step[])[] = [
  ['address', 'everything'],
  ['everything', 'address'],
  ['address', 'name', 'handle', 'bio', 'posts'],
  ['address', 'handle', 'name', 'bio', 'posts'],
  ['name', 'address', 'handle', 'bio', 'posts'],
  ['name', 'handle', 'address', 'bio', 'posts'],
  ['handle', 'name', 'bio', 'address', 'posts'],
  ['address', 'posts', 'bio', 'name', 'handle'],
  ['bio', 'address', 'name', 'handle', 'posts'],
];

/** Random numbers that are the same in every run: mulberry32. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

function movesFrom(start: number, random: (below: number) => number): Move[] {
  let at = start;
  return Array.from({ length: leg }, () => {
    at = (at + 1 + random(appPeople.length - 1)) % appPeople.length;
    const steps = orders[random(orders.length)] ?? [];
    return {
      to: at,
      steps,
      // From the same task to longer than our script waits for a page to come to rest. She may go on before
      // a page has come; one that changes before its address does has been seen, for a fifth of a second.
      waits: steps.map((step, index) => {
        const least = index > 0 ? 0 : step === 'address' ? 1 : 12;
        return Math.max(least, [0, 0, 1, 2, 6, 12][random(6)] ?? 0);
      }),
      inPlace: random(2) === 1,
    };
  });
}

describe.each(browserNames)('going from person to person (%s)', (browser) => {
  let world: World;
  const fresh = freshPages(() => world);
  beforeAll(async () => {
    world = await openWorld({ browser });
    for (const number of appPeople.keys()) world.web.pages.set(addressOf(number), appPage(number));
  });
  afterEach(fresh.close);
  afterAll(() => world.close());

  it(
    `shows nobody another person's mark, in ${switches} moves of a single-page app`,
    async () => {
      const scores: Record<string, string[]> = {};
      for (const [number, { name }] of appPeople.entries()) {
        const page = await fresh.open(addressOf(number), appPage(number));
        const { score } = await markOn(world.board, page, (mark) => mark.score !== '');
        // Before enough is read a mark has no number.
        scores[name] = [score, ''];
        await fresh.close();
      }
      const all = Object.values(scores).map(([score]) => score);
      expect(all).toEqual([...new Set(all)]);

      const random = seeded(browser === 'chromium' ? 20_261_123 : 20_261_124);
      const page = await fresh.open(addressOf(0), appPage(0));
      await markOn(
        world.board,
        page,
        ({ score }) => score === scores[appPeople[0]?.name ?? '']?.[0],
      );
      const tell = await watchMarks(world.board, page, scores, nameSelector);
      let at = 0;
      for (let done = 0; done < switches; done += leg) {
        const moves = movesFrom(at, random);
        at = moves.at(-1)?.to ?? at;
        await page.evaluate((all) => window.app.go(all), moves);
        const { name = '' } = appPeople[at] ?? {};
        // The right one comes, and no other is left.
        await waitFor(async () => {
          const seen = await tell();
          expect(seen.marks, `after ${done + leg} moves`).toEqual([
            { name, score: scores[name]?.[0] },
          ]);
          expect(seen.hosts).toBe(1);
        }, 20_000);
      }
      const seen = await tell();
      expect(seen.wrong).toEqual([]);
      expect(seen.looks).toBeGreaterThan(switches * 5);
    },
    process.env.JUST_ASK_LONG ? 900_000 : 180_000,
  );
});
