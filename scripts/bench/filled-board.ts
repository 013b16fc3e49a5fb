import type { Page } from 'puppeteer-core';
import { ask, openBoard, settle } from '../lab/inside.ts';
import type { Lab } from '../lab/launch.ts';
import { anaAims } from '../sample-aims.ts';
import { bundleInStore } from './bundle.ts';
import type { Filled } from './in-store.ts';

declare const inStore: typeof import('./in-store.ts');

const atOnce = 10_000;

/** The board of an extension that holds so many people. */
export async function filledBoard(lab: Lab, people: number): Promise<Page> {
  const board = await openBoard(lab);
  const turn = { surface: 'bench-surface', number: 1 };
  await ask(board, 'saveAims', { turn, change: anaAims });
  await settle(board, { presence: { linkedin: 'marks', x: 'marks' } });
  await board.evaluate(await bundleInStore());
  const now = Date.now();
  let events = 0;
  // A driver waits for one answer no longer than three minutes.
  for (let from = 0; from < people; from += atOnce) {
    const count = Math.min(atOnce, people - from);
    const filled = (await board.evaluate(
      (many, moment) => inStore.fill(many, 7, moment),
      count,
      now,
    )) as Filled;
    events += filled.events;
  }
  await board.evaluate(counted);
  console.log(`${lab.name}: ${people} people with ${events} events.`);
  return board;
}

/** Runs in the board: has the worker count who is in Today, as it does after each write of its own. */
async function counted(): Promise<void> {
  for (let times = 0; times < 60; times++) {
    await api.storage.local.set({ 'open-asks': 4 + (times % 2) });
    await new Promise((next) => setTimeout(next, 500));
    const { glance } = await api.storage.session.get('glance');
    if ((glance as { keepsSomebody?: boolean } | undefined)?.keepsSomebody) return;
  }
  throw new Error('The worker did not count who is in Today within half a minute.');
}
