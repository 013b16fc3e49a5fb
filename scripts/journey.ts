import type { Page } from 'puppeteer-core';
import type { Lab } from './lab/launch.ts';
import type { SampleWeb } from './lab/sample-web.ts';

/** What a step has at hand. */
export interface Walk {
  lab: Lab;
  web: SampleWeb;
  /** Says something below the step's own line. */
  say(line: string): void;
  /** Keeps a picture of the page as `screenshots/<browser>/NN-<name>.png`. */
  picture(page: Page, name: string): Promise<void>;
}

export interface Step {
  name: string;
  run(walk: Walk): Promise<void>;
}

/** The whole way, from the first run on, as somebody would go it; each step relies on those before it. */
export const journey: readonly Step[] = [
  {
    name: 'The board opens for the first time',
    async run({ lab, picture }) {
      const board = await lab.extensionPage('board.html');
      await board.waitForSelector('h1');
      await picture(board, 'welcome');
    },
  },
];
