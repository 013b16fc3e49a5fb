import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { Settings } from '../../utils/settings/settings.ts';
import type { Lab } from './launch.ts';
import { waitFor } from './wait-for.ts';

declare global {
  /** In the board that the lab opened: `browser` or `chrome`. */
  var api: typeof browser;
  /** In a script that the lab starts in a Chromium tab. */
  var chrome: typeof browser | undefined;
}

/** Opens the board, with the extension's own interface within a test's reach as `api`. */
export async function openBoard(lab: Lab, place = 'settings'): Promise<Page> {
  const board = await lab.extensionPage(`board.html#${place}`);
  await board.evaluate(() => {
    const { browser: firefox, chrome: chromium } = globalThis as {
      browser?: typeof api;
      chrome?: typeof api;
    };
    Object.assign(globalThis, { api: firefox ?? chromium });
  });
  return board;
}

/** Sends a message as our own pages do and returns what the worker answered. */
export function ask(board: Page, type: string, request: unknown): Promise<unknown> {
  return board.evaluate((message) => api.runtime.sendMessage(message), { type, request });
}

/** Changes the stored settings, as the settings page does. */
export async function settle(board: Page, { presence, ...rest }: Partial<Settings>): Promise<void> {
  const items = {
    ...rest,
    ...(presence?.linkedin ? { 'presence-linkedin': presence.linkedin } : {}),
    ...(presence?.x ? { 'presence-x': presence.x } : {}),
  };
  await board.evaluate((change) => api.storage.local.set(change), items);
}

/** Everything in the store, table by table. */
export function dump(board: Page): Promise<Record<string, unknown[]>> {
  return board.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('just-ask'));
    const names = [...db.objectStoreNames];
    const tables: Record<string, unknown[]> = {};
    if (names.length > 0) {
      const transaction = db.transaction(names, 'readonly');
      for (const name of names) tables[name] = await done(transaction.objectStore(name).getAll());
    }
    db.close();
    return tables;
  });
}

/** Everything that happened with anybody. */
export async function events(board: Page): Promise<{ id: string; what: object }[]> {
  const { histories = [] } = await dump(board);
  return (histories as { events: { id: string; what: object }[] }[]).flatMap((one) => one.events);
}

/** What stands in a mark, seen with an extension's eyes: a page can't look into its closed root. */
export type SeenMark = {
  score: string;
  label: string;
  insideLink: boolean;
  /** Whether only a row of a list was judged. */
  provisional: boolean;
  box: { x: number; y: number; width: number; height: number };
};

/** The address that a tab shows; the driver isn't told when a page comes from the browser's cache. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

/** The marks that a tab shows. */
export async function marksOn(board: Page, page: Page): Promise<SeenMark[]> {
  return board.evaluate(
    async (url) => {
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => {
          const rootOf = (host: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }) =>
            host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
          return [...document.querySelectorAll('div')].flatMap((host) => {
            const button = rootOf(host)?.querySelector('button');
            if (!button) return [];
            const { x, y, width, height } = button.getBoundingClientRect();
            return [
              {
                score: button.dataset.score ?? '',
                label: button.getAttribute('aria-label') ?? '',
                insideLink: host.closest('a, button') !== null,
                provisional: button.classList.contains('provisional'),
                box: { x, y, width, height },
              },
            ];
          });
        },
      });
      return answer?.result ?? [];
    },
    await addressOf(page),
  );
}

/** The marks of a tab but for those of rows. */
export async function personMarksOn(board: Page, page: Page): Promise<SeenMark[]> {
  return (await marksOn(board, page)).filter(({ provisional }) => !provisional);
}

/** Waits until a tab shows exactly one mark that passes, and maybe marks of rows, and returns it. */
export function markOn(
  board: Page,
  page: Page,
  passes: (mark: SeenMark) => boolean = () => true,
): Promise<SeenMark> {
  return waitFor(async () => {
    const marks = await personMarksOn(board, page);
    const [mark] = marks;
    if (marks.length !== 1 || !mark || !passes(mark)) {
      throw new Error(`Not the one mark that was waited for: ${JSON.stringify(marks)}`);
    }
    return mark;
  });
}

/**
 * Waits until our script in a tab has looked at the page and the worker knows what it shows, and returns
 * the report.
 */
export function reportOn(
  board: Page,
  page: Page,
  passes: (report: { outcome: string }) => boolean = () => true,
): Promise<{ outcome: string; reading?: { identity: string } }> {
  return waitFor(async () => {
    const report = await board.evaluate(
      async (url) => {
        const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
        const key = `tab-${tab?.id}`;
        const stored = (await api.storage.session.get(key))[key] as
          | { url: string; outcome: string }
          | undefined;
        return stored?.url === url ? stored : undefined;
      },
      await addressOf(page),
    );
    if (!report || !passes(report))
      throw new Error(`Not reported yet: ${JSON.stringify(report)?.slice(0, 300)}`);
    return report;
  });
}

/** Listens to every message that reaches the extension from now on; returns what tells their types. */
export async function hear(board: Page): Promise<() => Promise<string[]>> {
  await board.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    api.runtime.onMessage.addListener((message: { type?: string }) => {
      heard.push(message.type ?? String(message));
    });
  });
  return () => board.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** Presses every mark of a tab by script, as a page would if it could reach it. */
export async function pressMarkByScript(board: Page, page: Page): Promise<void> {
  return board.evaluate(
    async (url) => {
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => {
          const rootOf = (host: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }) =>
            host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
          const buttons = [...document.querySelectorAll('div')].flatMap(
            (host) => rootOf(host)?.querySelector('button') ?? [],
          );
          for (const button of buttons) button.click();
          return buttons.length;
        },
      });
      if (!answer?.result) throw new Error('There is no mark to press.');
    },
    await addressOf(page),
  );
}
