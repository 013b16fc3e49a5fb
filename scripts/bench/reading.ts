import { buildExtension } from '../lab/extension.ts';
import { launch } from '../lab/launch.ts';
import { openSampleWeb } from '../lab/sample-web.ts';
import type { Benchmark } from './benchmark.ts';
import { bundleInPage } from './bundle.ts';

/** Sample pages with a lot on them. */
const samples = [
  ['linkedin', 'sdui-full'],
  ['linkedin', 'public'],
  ['x', 'profile-light'],
] as const;

/** Reading and scoring a full page, in a real Chromium. */
export const reading: Benchmark = {
  name: 'reading',
  async run() {
    const code = await bundleInPage();
    const web = await openSampleWeb();
    const extensionDir = await buildExtension('chromium', () => undefined);
    const lab = await launch({ browser: 'chromium', extensionDir, web });
    const figures: Record<string, number> = {};
    try {
      for (const [site, name] of samples) {
        const page = await lab.open(web.pages.fixtureUrl(site, name));
        const measured = (await page.evaluate(`${code}; inPage.measure()`)) as Record<
          string,
          number
        >;
        for (const [figure, value] of Object.entries(measured)) {
          figures[`${site}/${name} ${figure}`] = value;
        }
      }
    } finally {
      await lab.close();
      await web.close();
    }
    return figures;
  },
};
