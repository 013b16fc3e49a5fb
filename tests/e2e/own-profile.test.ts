import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSurface, press, shows } from '../../scripts/lab/hands.ts';
import { dump, reportOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { anaAims } from '../../scripts/sample-aims.ts';
import type { Aims } from '../../utils/aims/aims';
import { aReading } from '../support/reading';
import { browserNames, openWorld, type World } from '../support/world.ts';

const url = 'https://www.linkedin.com/in/ana-ruiz/';
const reading = aReading({
  identity: 'linkedin:ana-ruiz',
  education: [{ school: 'University of Vienna' }, { school: 'Escola Tècnica' }],
  roles: [{ title: 'Founder', organisation: 'Ruiz PR', current: true }],
  languages: ['Español', 'Català'],
});

describe.each(browserNames)('her own profile (%s)', (browser) => {
  let world: World;
  let panel: Page;
  beforeAll(async () => {
    world = await openWorld({ browser });
    world.web.pages.set(url, '<!doctype html><title>Ana</title><main><h1>Ana Ruiz</h1></main>');
    const page = await world.lab.open(url);
    await reportOn(world.board, page);
    // As a reader of her own page would have reported it.
    await world.board.evaluate(
      async (report) => {
        const tab = (await api.tabs.query({})).find((candidate) => candidate.url === report.url);
        await api.storage.session.set({ [`tab-${tab?.id}`]: report });
      },
      { outcome: 'own-profile', url, identity: reading.identity, reading },
    );
    panel = await openSurface(world.lab, 'sidepanel.html', { width: 360, height: 900 }, page);
  });
  afterAll(() => world.close());

  const aims = async () => (await dump(world.board)).aims?.[0] as { aims: Aims } | undefined;

  it('fills in her background by her click, doubles nothing and overwrites nothing', async () => {
    await shows(panel, 'This is you');
    await press(panel, 'Fill in');
    await shows(panel, "I've filled in");
    expect((await aims())?.aims).toEqual({
      ...anaAims,
      logistics: { ...anaAims.logistics, languages: ['English', 'Español', 'Català'] },
      background: {
        ...anaAims.background,
        schools: ['University of Vienna', 'Escola Tècnica'],
        employers: ['Lindner & Kolb', 'Ruiz PR'],
      },
    });
  });

  it('is taken back in one click', async () => {
    await press(panel, 'Undo');
    await shows(panel, 'Fill in');
    await waitFor(async () => expect((await aims())?.aims).toEqual(anaAims));
  });
});
