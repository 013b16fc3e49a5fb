import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, markOn, marksOn } from '../../scripts/lab/inside.ts';
import { pageNonce } from '../../scripts/lab/sample-web.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { probeScript } from '../support/page-probe.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';
import { listPage, listUrl } from '../support/x-list.ts';

const goal = 'nonprofit communications, for good';
const note = 'a note for my eyes alone';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** Opens a profile whose page carries the probe, and waits until the mark shows a number. */
async function openProbedProfile(
  world: World,
): Promise<{ page: Page; score: string; label: string }> {
  const url = world.web.pages.fixtureUrl('linkedin', 'sdui-full');
  const ids = await idsOf(world);
  world.web.pages.edit(url, (html) => withProbe(withoutNumbers(html), ids));
  const page = await world.lab.open(url);
  const { score, label } = await markOn(
    world.board,
    page,
    (mark) => /\d/.test(mark.score) || /\d/.test(mark.label),
  );
  return { page, score, label };
}

/** The same page with the probe in it, which knows the extension's ids. */
function withProbe(html: string, ids: readonly string[]): string {
  // Every name that WXT's content-script context could use, for each of our scripts.
  const eventNames = ids.flatMap((id) =>
    ['linkedin', 'x', 'content'].flatMap((script) => [
      `${id}:${script}:wxt:content-script-started`,
      `${id}:${script}:wxt:locationchange`,
    ]),
  );
  const probe = `<script nonce="${pageNonce}">${probeScript(eventNames)}</script>`;
  return html.replace(/<head[^>]*>/, (head) => head + probe);
}

/** The same page without numbers in its text and its drawings, so that a number that is found there is the mark's. */
function withoutNumbers(html: string): string {
  return html
    .replace(/(<(script|style)[\s\S]*?<\/\2>)|(>[^<]*)/g, (all, kept: string | undefined) =>
      kept === undefined ? all.replace(/\d/g, 'n') : all,
    )
    .replace(/<(?:svg|text|rect|circle|path)\b[^>]*>/g, (drawn) => drawn.replace(/\d/g, '0'));
}

/** The ids by which a page could know the extension. */
function idsOf(world: World): Promise<string[]> {
  return world.board.evaluate(() => [api.runtime.id, location.host]);
}

describe.each(browserNames)('a page that listens, searches and forges (%s)', (browser) => {
  it('sees neither the score nor her words nor the extension, and cannot stop it', async () => {
    world = await openWorld({ browser });
    await ask(world.board, 'saveAims', {
      turn: { surface: 'sample-surface', number: 1 },
      change: { goals: [{ id: 'goal-1', learn: goal, by: '', importance: 3 }] },
    });
    const { page, score, label } = await openProbedProfile(world);
    // First the proof that there is something to find.
    expect(score).toMatch(/^\d{1,3}$/);
    expect(label).toContain(`Fit ${score} of 100`);

    const { reading } = await world.board.evaluate(async () => {
      const stored = await api.storage.session.get(null);
      // The one of the tab; whatever else is kept for the session has no reading.
      const values = Object.values(stored) as { reading?: object }[];
      return { reading: values.find((value) => value.reading)?.reading };
    });
    const kept = (await ask(world.board, 'keep', { requestId: 'keep-request', reading })) as {
      value: { mentorId: string };
    };
    await ask(world.board, 'record', {
      requestId: 'note-request',
      events: [{ mentorId: kept.value.mentorId, what: { kind: 'noted', text: note } }],
    });
    await markOn(world.board, page, (mark) => mark.label.includes('You keep them'));

    const words = [
      score,
      label,
      'You keep them',
      'You asked them',
      goal,
      'nonprofit communications, for',
      note,
    ];
    const secrets = [...words, ...(await idsOf(world))];
    expect(await page.evaluate((secret) => window.probe.search(secret), secrets)).toEqual([]);

    await page.evaluate(() => window.probe.forge());
    await ask(world.board, 'record', {
      requestId: 'asked-request',
      events: [
        {
          mentorId: kept.value.mentorId,
          what: { kind: 'asked', channel: 'copy', subject: '', body: 'Dear Maya' },
        },
      ],
    });
    await markOn(world.board, page, (mark) => mark.label.includes('You asked them'));
    // Not the ids this time: it has just heard them from itself.
    expect(await page.evaluate((secret) => window.probe.search(secret), words)).toEqual([]);
    expect(world.web.refused).toEqual([]);
  });

  it('sees nothing of the marks in a list either', async () => {
    world = await openWorld({ browser });
    const ids = await idsOf(world);
    const html = listPage({ people: 8, rows: 'unmounted', cell: 'li' });
    world.web.pages.set(listUrl, withProbe(html, ids));
    const { board } = world;
    const page = await world.lab.open(listUrl);
    const marks = await waitFor(async () => {
      const seen = await marksOn(board, page);
      expect(seen.length).toBeGreaterThan(3);
      return seen;
    });
    const scores = marks.map(({ score }) => score).filter((score) => score !== '0');
    expect(scores.length).toBeGreaterThan(3);
    const words = [...scores, ...marks.map(({ label }) => label), 'Only what this list shows'];
    expect(
      await page.evaluate((secret) => window.probe.search(secret), [...words, ...ids]),
    ).toEqual([]);
    const hosts = await page.evaluate(() => {
      const made = [...document.querySelectorAll('div:empty')].filter(
        ({ attributes }) => attributes.length === 0,
      );
      return made.map(({ shadowRoot }) => shadowRoot);
    });
    expect(hosts).toEqual(marks.map(() => null));
  });

  it('is caught by the same probe when a build is leaky', async () => {
    const target = browser === 'chromium' ? 'chrome' : 'firefox';
    execFileSync(
      process.execPath,
      [
        'node_modules/wxt/bin/wxt.mjs',
        'build',
        '-b',
        target,
        '--mv3',
        '-c',
        'tests/support/leaky/wxt.config.ts',
      ],
      { stdio: 'pipe' },
    );
    world = await openWorld({ browser, extensionDir: resolve(`.output/leaky/${target}-mv3`) });
    const { page, score } = await openProbedProfile(world);
    const found = await page.evaluate(
      (words) => window.probe.search(words),
      [`Fit ${score}`, ...(await idsOf(world))],
    );
    expect(found).toContainEqual(expect.stringMatching(/^window\.find: Fit/));
    expect(found).toContainEqual(expect.stringMatching(/^a selection: Fit/));
    expect(found).toContainEqual(expect.stringMatching(/^what was heard:/));
  });
});
