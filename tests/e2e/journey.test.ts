import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journey, type Walk } from '../../scripts/journey.ts';
import { launch } from '../../scripts/lab/launch.ts';
import { openSampleWeb } from '../../scripts/lab/sample-web.ts';
import { browserNames, buildFor } from '../support/world.ts';

/** The steps that `npm start` walks where there is no screen; each throws where it doesn't see what it should. */
describe.each(browserNames)(
  'the whole way, from the install to an answered ask (%s)',
  (browser) => {
    let walk: Walk;

    beforeAll(async () => {
      const web = await openSampleWeb({ hosts: ['mail.google.com'] });
      const lab = await launch({ browser, web, extensionDir: buildFor(browser) });
      walk = { lab, web, tabs: {}, say: () => undefined, picture: async () => undefined };
    });
    afterAll(async () => {
      await walk.lab.close();
      await walk.web.close();
    });

    it.each(journey.map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
      await run(walk);
    });

    it('Nothing left the browser but for the pages that she opened and the draft that she took along', () => {
      expect(walk.web.refused).toEqual([]);
      const asked = walk.web.requests.filter(({ path }) => path !== '/favicon.ico');
      expect(asked.map(({ host, method }) => `${method} ${host}`)).toEqual([
        'GET www.linkedin.com',
        'GET mail.google.com',
        'GET x.com',
      ]);
    });
  },
);
