import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '@/utils/messaging/page-report';
import { readSelfCheck, resetSelfCheck } from '@/utils/settings/self-check';
import { checkReading } from '@/utils/worker/self-check';
import { aReading } from '../../support/reading';

beforeEach(() => fakeBrowser.reset());

const lost = ['name', 'headline', 'about', 'location'] as const;

function person(slug: string, well = true): PageReport {
  const identity = `linkedin:${slug}`;
  const reading = aReading({
    identity,
    ...(well ? { name: 'Maya', about: 'I coach.' } : { unreadable: lost }),
  });
  return { outcome: 'person', url: `https://www.linkedin.com/in/${slug}/`, reading };
}

const verdicts = async () => (await readSelfCheck()).linkedin.pages.map(({ verdict }) => verdict);

describe('the self-check', () => {
  it('counts each person once, as the last report about them has it', async () => {
    await checkReading(person('maya', false));
    await checkReading(person('jonas'));
    await checkReading(person('maya'));
    await checkReading(person('maya'));
    expect(await verdicts()).toEqual(['fine', 'fine']);
  });

  it('counts a layout that no reader knows as failing, and nothing where nobody is', async () => {
    const url = 'https://x.com/noor';
    await checkReading({ outcome: 'unknown-layout', url, identity: 'x:noor' });
    await checkReading({ outcome: 'nobody', url: 'https://x.com/home' });
    await checkReading({ outcome: 'own-profile', url: 'https://x.com/ana', identity: 'x:ana' });
    const { x, linkedin } = await readSelfCheck();
    expect(x.pages).toEqual([{ layout: 'unknown', verdict: 'failing' }]);
    expect(linkedin.pages).toEqual([]);
  });

  it('loses none of many reports at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => checkReading(person(`p${at}`))));
    expect(await verdicts()).toHaveLength(20);
  });

  it('remembers fifty people, and puts a late report in its own place', async () => {
    for (let at = 0; at < 60; at++) await checkReading(person(`p${at}`));
    await checkReading(person('p58', false));
    expect(await verdicts()).toEqual([...Array(48).fill('fine'), 'failing', 'fine']);
  });

  it('begins anew when she asks, also for people whom it has counted', async () => {
    for (const slug of ['maya', 'jonas', 'noor']) await checkReading(person(slug));
    await resetSelfCheck();
    expect(await verdicts()).toEqual([]);
    await checkReading(person('jonas', false));
    await checkReading(person('maya'));
    await checkReading(person('jonas'));
    expect(await verdicts()).toEqual(['fine', 'fine']);
  });

  it('keeps neither who it was nor any of their words', async () => {
    await checkReading(person('maya'));
    const [local, session] = [
      await browser.storage.local.get(null),
      await browser.storage.session.get(null),
    ];
    expect(JSON.stringify(local)).toBe(
      '{"self-check":{"linkedin":{"seen":1,"pages":[{"layout":"linkedin/example","verdict":"fine"}]},"x":{"seen":0,"pages":[]}}}',
    );
    expect(JSON.stringify(session)).not.toMatch(/maya|coach/i);
  });

  it('takes a log that is none for an empty one', async () => {
    await browser.storage.local.set({ 'self-check': { linkedin: 'x' } });
    await checkReading(person('maya'));
    expect(await verdicts()).toEqual(['fine']);
  });
});
