import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type LaunchOptions,
  type Page,
  type Target,
} from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { killTree } from './kill-tree.ts';
import type { SampleWeb } from './sample-web.ts';

/** Firefox gives every profile another address for an extension; the lab always asks for this one. */
const firefoxAddress = '6f1d5a3c-0d6b-4a7e-9c55-1a5a5a5a5a5a';

export interface LabOptions {
  browser: BrowserName;
  /** The built extension, unpacked. */
  extensionDir: string;
  /** The only web that this browser can reach. */
  web: SampleWeb;
  headless?: boolean;
  /** A profile to come back to; without one, a fresh profile that is deleted at the end. */
  userDataDir?: string;
  windowSize?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** A port of this computer that the browser reaches beside the sample web. */
  localPort?: number;
  /** Where downloads go, without a question; else wherever this browser puts them. */
  downloadDir?: string;
  say?: (line: string) => void;
}

export interface Lab {
  name: BrowserName;
  /** Puppeteer's own handle, for what these helpers don't do. */
  browser: Browser;
  extensionId: string;
  /** Where the extension's pages are: `chrome-extension://…/` or `moz-extension://…/`. */
  extensionUrl: string;
  /** Opens an address of the sample web in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension (`board.html#/people`) in a new tab. */
  extensionPage(path: string): Promise<Page>;
  /** Chromium: the value of an expression in the running worker. Firefox shows no worker to a driver. */
  inWorker(expression: string): Promise<unknown>;
  /** Chromium: stops the worker as the browser does when it is idle. Its globals are gone. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
  /** Ends every process of the browser at once, as a crash would. */
  kill(): Promise<void>;
}

/** Starts a real browser that has the extension and sees the sample web instead of the world. */
export async function launch(options: LabOptions): Promise<Lab> {
  const {
    browser: name,
    windowSize = { width: 1280, height: 900 },
    colorScheme = 'light',
    headless = true,
    downloadDir,
  } = options;
  const extensionDir = resolve(options.extensionDir);
  const common: LaunchOptions = {
    executablePath: await findBrowser(name, options.say),
    headless,
    defaultViewport: headless ? windowSize : null,
    acceptInsecureCerts: true,
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
  };
  const browser = await puppeteer.launch(
    name === 'chromium'
      ? {
          ...common,
          pipe: true,
          enableExtensions: true,
          ...(downloadDir === undefined
            ? {}
            : { downloadBehavior: { policy: 'allow', downloadPath: downloadDir } }),
          args: chromiumArguments(options, windowSize),
        }
      : {
          ...common,
          browser: 'firefox',
          args: [
            '--remote-allow-system-access',
            `--width=${windowSize.width}`,
            `--height=${windowSize.height}`,
          ],
          extraPrefsFirefox: firefoxPreferences(options, geckoId(extensionDir), colorScheme),
        },
  );
  const extensionId = await browser.installExtension(extensionDir);
  const extensionUrl =
    name === 'chromium'
      ? `chrome-extension://${extensionId}/`
      : `moz-extension://${firefoxAddress}/`;

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    if (name === 'chromium' && headless) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    }
    return page;
  }

  function workerTarget(): Promise<Target> {
    return browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(extensionUrl),
      { timeout: 10_000 },
    );
  }

  return {
    name,
    browser,
    extensionId,
    extensionUrl,
    async open(url) {
      const page = await newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      // Firefox opens it behind the others, and pages in the background rest.
      await page.bringToFront();
      return page;
    },
    async extensionPage(path) {
      const page = await newPage();
      const url = extensionUrl + path;
      if (name === 'chromium') {
        await page.goto(url, { waitUntil: 'load' });
        return page;
      }
      // Firefox never reports the end of this navigation: only the content says that it has happened.
      page.goto(url, { timeout: 0 }).catch((error: unknown) => {
        if (!page.isClosed() && browser.connected) console.error(error);
      });
      await waitForContent(page, extensionUrl);
      return page;
    },
    async inWorker(expression) {
      const session = await (await workerTarget()).createCDPSession();
      const answer = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      await session.detach();
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
      return answer.result.value;
    },
    async stopWorker() {
      // A worker that a driver is attached to starts paused the next time, for ever: let go of it first.
      const attached = await (await workerTarget()).worker();
      await attached?.client.detach().catch(() => undefined);
      const page = (await browser.pages())[0] ?? (await browser.newPage());
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    close: () => browser.close(),
    async kill() {
      const process = browser.process();
      if (process?.pid) await killTree(process.pid);
    },
  };
}

async function waitForContent(page: Page, prefix: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const there = await page
      .evaluate(
        (start) => location.href.startsWith(start) && document.readyState === 'complete',
        prefix,
      )
      .catch(() => false);
    if (there) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`Firefox did not open ${prefix} within 15 s.`);
}

function chromiumArguments(
  { web, localPort }: LabOptions,
  size: { width: number; height: number },
): string[] {
  const direct = localPort === undefined ? '' : `;127.0.0.1:${localPort}`;
  return [
    `--proxy-server=127.0.0.1:${web.port}`,
    `--proxy-bypass-list=<-loopback>${direct}`,
    `--ignore-certificate-errors-spki-list=${web.spki}`,
    `--window-size=${size.width},${size.height}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    '--lang=en-US',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function firefoxPreferences(
  { web, localPort, downloadDir }: LabOptions,
  id: string,
  colorScheme: 'light' | 'dark',
): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': web.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': web.port,
    'network.proxy.allow_hijacking_localhost': true,
    ...(localPort === undefined ? {} : { 'network.proxy.no_proxies_on': `127.0.0.1:${localPort}` }),
    // 2: the folder that is named.
    ...(downloadDir === undefined
      ? {}
      : { 'browser.download.folderList': 2, 'browser.download.dir': downloadDir }),
    'network.trr.mode': 5,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'intl.accept_languages': 'en-US, en',
    'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxAddress }),
    // Nobody is there to answer the browser's own question; her click in our page still has to come first.
    'extensions.webextOptionalPermissionPrompts': false,
    // The lab installs for a session only; a restart must find the data again, as with a real install.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id) return id;
  throw new Error(`${extensionDir} is not a build for Firefox: its manifest names no gecko id.`);
}
