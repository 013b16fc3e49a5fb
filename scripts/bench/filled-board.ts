import type { Page } from 'puppeteer-core';
import { ask, openBoard, settle } from '../lab/inside.ts';
import type { Lab } from '../lab/launch.ts';
import { anaAims } from '../sample-aims.ts';
import { bundleInStore } from './bundle.ts';
import type { Filled } from './in-store.ts';

declare const inStore: typeof import('./in-store.ts');

/** The board of an extension that holds so many people. */
export async function filledBoard(lab: Lab, people: number): Promise<Page> {
  const board = await openBoard(lab);
  const turn = { surface: 'bench-surface', number: 1 };
  await ask(board, 'saveAims', { turn, change: anaAims });
  await settle(board, { presence: { linkedin: 'marks', x: 'marks' } });
  await board.evaluate(await bundleInStore());
  const filled = (await board.evaluate(
    (count, now) => inStore.fill(count, 7, now),
    people,
    Date.now(),
  )) as Filled;
  console.log(`${lab.name}: ${filled.people} people with ${filled.events} events.`);
  return board;
}
