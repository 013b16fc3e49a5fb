import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/lab/find-browser.ts';
import { ask, openBoard, settle } from '../../scripts/lab/inside.ts';
import { type Lab, launch } from '../../scripts/lab/launch.ts';
import { openSampleWeb, type SampleWeb } from '../../scripts/lab/sample-web.ts';
import { anaAims } from '../../scripts/sample-aims.ts';
import type { Aims } from '../../utils/aims/aims';
import type { Presence } from '../../utils/settings/settings';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** The shipped build for a browser, made once before the run. */
export function buildFor(browser: BrowserName): string {
  return resolve(`.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
}

/** A real browser with the shipped extension, the sample web, and one extension page to ask things from. */
export type World = {
  lab: Lab;
  web: SampleWeb;
  /** The board, through which a test reaches the store and the worker as our own pages do. */
  board: Page;
  close(): Promise<void>;
};

type WorldOptions = {
  browser: BrowserName;
  /** What she answered on the welcome page; `unanswered` leaves everything as after the install. */
  presence?: Presence | 'unanswered';
  aims?: Aims | undefined;
  extensionDir?: string;
  userDataDir?: string;
  web?: SampleWeb;
  colorScheme?: 'light' | 'dark';
  /** A port of this computer that the browser reaches beside the sample web. */
  localPort?: number;
  /** Where downloads go. */
  downloadDir?: string;
};

export async function openWorld(options: WorldOptions): Promise<World> {
  const { browser, presence = 'marks', aims = anaAims, extensionDir = buildFor(browser) } = options;
  const web = options.web ?? (await openSampleWeb({ hosts: ['mail.google.com'] }));
  const lab = await launch({
    browser,
    web,
    extensionDir,
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.localPort === undefined ? {} : { localPort: options.localPort }),
    ...(options.downloadDir === undefined ? {} : { downloadDir: options.downloadDir }),
  });
  const board = await openBoard(lab);
  if (presence !== 'unanswered') {
    await ask(board, 'saveAims', { turn: { surface: 'sample-surface', number: 1 }, change: aims });
    await settle(board, { presence: { linkedin: presence, x: presence } });
  }
  return {
    lab,
    web,
    board,
    async close() {
      await lab.close();
      await web.close();
    },
  };
}

/** Opens pages of a test's own in a world that many tests share; each is closed after its test. */
export function freshPages(world: () => World) {
  const opened: Page[] = [];
  return {
    async open(url: string, html: string, headers = {}): Promise<Page> {
      const { web, lab } = world();
      web.pages.set(url, html, headers);
      const page = await lab.open(url);
      opened.push(page);
      return page;
    },
    async close(): Promise<void> {
      for (const page of opened.splice(0)) if (!page.isClosed()) await page.close();
    },
  };
}

/** What the toolbar icon says on a tab. */
export function badgeOf({ board }: World, page: Page): Promise<string> {
  return board.evaluate(async (url) => {
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    return api.action.getBadgeText({ ...(tab?.id === undefined ? {} : { tabId: tab.id }) });
  }, page.url());
}
