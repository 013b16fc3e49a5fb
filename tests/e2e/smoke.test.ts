import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionDir } from '../../scripts/lab/extension.ts';
import { browserNames } from '../../scripts/lab/find-browser.ts';
import { type Lab, launch } from '../../scripts/lab/launch.ts';
import { openSampleWeb, type SampleWeb } from '../../scripts/lab/sample-web.ts';

describe.each(browserNames)('the shipped build in %s', (browser) => {
  let web: SampleWeb;
  let lab: Lab;

  beforeAll(async () => {
    web = await openSampleWeb();
    lab = await launch({ browser, extensionDir: extensionDir(browser), web });
  });

  afterAll(async () => {
    await lab.close();
    await web.close();
  });

  it.each(['board.html', 'popup.html', 'sidepanel.html'])('shows something in %s', async (path) => {
    const page = await lab.extensionPage(path);
    const main = await page.waitForSelector('main, h1, h2');
    expect(await main?.evaluate((element) => element.textContent)).not.toBe('');
    await page.close();
  });

  it('serves a page at its real address, and nothing else of the world', async () => {
    web.pages.set(
      'https://www.linkedin.com/in/nobody-yet/',
      '<!doctype html><title>Nobody yet</title><h1>Nobody yet</h1>',
    );
    const page = await lab.open('https://www.linkedin.com/in/nobody-yet/');
    expect(await page.title()).toBe('Nobody yet');
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
    await expect(lab.open('https://elsewhere.example/')).rejects.toThrow();
    expect(web.refused).toContain('elsewhere.example:443');
  });

  it('asks for nothing beyond the page that was opened', async () => {
    web.requests.length = 0;
    web.refused.length = 0;
    await lab.open('https://www.linkedin.com/in/nobody-yet/');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const paths = web.requests.map(({ host, path }) => host + path);
    expect(paths.filter((path) => !path.endsWith('/favicon.ico'))).toEqual([
      'www.linkedin.com/in/nobody-yet/',
    ]);
    expect(web.refused).toEqual([]);
  });
});
