import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, launch } from '../../scripts/lab/launch.ts';
import { openSampleWeb, pageNonce, type SampleWeb } from '../../scripts/lab/sample-web.ts';
import { linkFor } from '../../utils/outreach/channels/channels';
import type { DraftText } from '../../utils/outreach/draft';
import { asOneLine, asText, letters } from '../support/hostile-text';
import { browserNames, buildFor } from '../support/world.ts';

const services = {
  gmail: { host: 'mail.google.com', path: '/mail/', subject: 'su' },
  outlook: { host: 'outlook.live.com', path: '/mail/0/deeplink/compose', subject: 'subject' },
  'outlook-work': {
    host: 'outlook.office.com',
    path: '/mail/deeplink/compose',
    subject: 'subject',
  },
  yahoo: { host: 'compose.mail.yahoo.com', path: '/', subject: 'subj' },
} as const;
type Service = keyof typeof services;
const names = Object.keys(services) as Service[];
const hosts = names.map((name) => services[name].host);

/** A compose window that tells what it was given: split by hand, and as a form is read. */
const composeWindow = `<!doctype html><title>Compose</title><script nonce="${pageNonce}">
  const pairs = location.search.slice(1).split('&').map((pair) => pair.split('='));
  window.byHand = pairs.map(([name, ...rest]) => [name, decodeURIComponent(rest.join('='))]);
  window.asForm = [...new URLSearchParams(location.search)];
</script>`;

/** Opens each address it is given in a frame, a few at a time, and tells what stood in it. */
const opener = `<!doctype html><title>Opener</title><script nonce="${pageNonce}">
  const open = async (url) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = url;
    document.body.append(frame);
    await loaded;
    const { byHand, asForm } = frame.contentWindow;
    frame.remove();
    return { byHand, asForm };
  };
  window.openAll = async (urls) => {
    const told = [];
    while (told.length < urls.length)
      told.push(...await Promise.all(urls.slice(told.length, told.length + 12).map(open)));
    return told;
  };
</script><body></body>`;

type Told = { byHand: [string, string][]; asForm: [string, string][] };

/** Five hundred messages, the same at every run: short ones, long ones, and some of 10,000 characters. */
const drafts: DraftText[] = fc.sample(
  fc.record({
    to: fc.constantFrom('', 'ada@bees.example', "o'neil@x-y.example"),
    subject: letters({ maxLength: 12 }),
    body: fc.oneof(
      { weight: 6, arbitrary: letters({ maxLength: 60 }) },
      { weight: 1, arbitrary: letters({ minLength: 200, maxLength: 400 }) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('a', 'é', '語', '👋🏽 ')
          .map((one) => one.repeat(10_000 / one.length)),
      },
    ),
  }),
  { numRuns: 500, seed: 20_261_126 },
);

const rules = { noteLength: 200 } as const;

describe.each(browserNames)(
  'every link, opened in a real browser (%s)',
  { timeout: 180_000 },
  (browser) => {
    let web: SampleWeb;
    let lab: Lab;
    beforeAll(async () => {
      web = await openSampleWeb({ hosts });
      for (const { host, path } of Object.values(services)) {
        web.pages.set(`https://${host}${path}`, composeWindow);
        web.pages.set(`https://${host}/opener`, opener);
      }
      lab = await launch({ browser, web, extensionDir: buildFor(browser) });
    });
    afterAll(async () => {
      await lab.close();
      await web.close();
    });

    it.each(names)('%s is given subject and body as they are, or nothing', async (name) => {
      const { host, subject } = services[name];
      const made = drafts.map((draft) => ({ draft, link: linkFor(name, draft, { rules }) }));
      const linked = made.flatMap(({ draft, link }) =>
        link.kind === 'link' ? [{ draft, url: link.url }] : [],
      );
      const page = await lab.open(`https://${host}/opener`);
      const told = await openAll(
        page,
        linked.map(({ url }) => url),
      );
      expect(told.map(({ byHand }) => Object.fromEntries(byHand))).toEqual(
        linked.map(({ draft }) =>
          expect.objectContaining({
            to: draft.to,
            [subject]: asOneLine(draft.subject),
            body: asText(draft.body),
          }),
        ),
      );
      // Nothing else rides along, and who reads it as a form sees the same.
      const keys = new Set(told.flatMap(({ byHand }) => byHand.map(([key]) => key)));
      expect([...keys].filter((key) => !/^(view|fs|to|su|subject|subj|body)$/.test(key))).toEqual(
        [],
      );
      expect(told.map(({ asForm }) => asForm)).toEqual(told.map(({ byHand }) => byHand));
      // What is too long or has no words says so before anything is lost, and most are neither.
      const others = made.filter(({ link }) => link.kind !== 'link' && link.kind !== 'too-long');
      expect(others.map(({ link }) => link.kind)).toEqual(others.map(() => 'empty'));
      expect(others.every(({ draft }) => asText(draft.body).trim() === '')).toBe(true);
      expect(linked.length).toBeGreaterThan(300);
      await page.close();
    });

    it('a mail program is given them too', async () => {
      const page = await lab.open(`https://${hosts[0]}/opener`);
      const linked = drafts.flatMap((draft) => {
        const link = linkFor('mail-program', draft, { rules });
        return link.kind === 'link' ? [{ draft, url: link.url }] : [];
      });
      const told = await page.evaluate(
        (urls) =>
          urls.map((url) => {
            const link = document.createElement('a');
            link.href = url;
            const { protocol, pathname, search, hash } = new URL(link.href);
            const parts = search.slice(1).split('&');
            return [
              protocol,
              decodeURIComponent(pathname),
              hash,
              ...parts.map((part) => decodeURIComponent(part)),
            ];
          }),
        linked.map(({ url }) => url),
      );
      expect(told).toEqual(
        linked.map(({ draft }) => [
          'mailto:',
          draft.to,
          '',
          `subject=${asOneLine(draft.subject)}`,
          `body=${asText(draft.body).replace(/\n/g, '\r\n')}`,
        ]),
      );
      expect(linked.length).toBeGreaterThan(250);
      await page.close();
    });
  },
);

function openAll(page: Page, urls: string[]): Promise<Told[]> {
  return page.evaluate(
    (all) => (window as unknown as { openAll(urls: string[]): Promise<Told[]> }).openAll(all),
    urls,
  );
}
