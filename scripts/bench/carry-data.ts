import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../lab/extension.ts';
import type { BrowserName } from '../lab/find-browser.ts';
import { openBoard } from '../lab/inside.ts';
import { launch } from '../lab/launch.ts';
import { openSampleWeb } from '../lab/sample-web.ts';
import { waitFor } from '../lab/wait-for.ts';
import { load } from '../load.ts';
import type { Figure } from './figure.ts';

/** From her click to the last row on the disk, for ten thousand people with a hundred thousand events. */
const importLimit = 20_000;

/**
 * How long an import and an export take in the Data place of the shipped build, by the clock, from the choice
 * of the file and from the click.
 */
export async function carryData(browser: BrowserName, people: number): Promise<Figure[]> {
  const { writeMadeExport } = await load<typeof import('./made-export.ts')>(
    'scripts/bench/made-export.ts',
  );
  const folder = mkdtempSync(join(tmpdir(), 'just-ask-data-'));
  const file = join(folder, 'made.json');
  const extensionDir = await buildExtension(browser);
  const web = await openSampleWeb();
  const lab = await launch({ browser, extensionDir, web });
  try {
    await writeMadeExport(file, people);
    const board = await openBoard(lab, 'data');
    await board.bringToFront();
    const input = await board.waitForSelector('input[type=file]');
    const checking = await timed(board, 'Bring it in', async () => {
      await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file);
    });
    const importing = await timed(board, 'Undo', () => press(board, 'Bring it in'));
    await press(board, 'All right');
    const exporting = await timed(board, 'Export everything', () =>
      press(board, 'Export everything'),
    );
    const stored = await board.evaluate(exportedBytes);
    const about = `${browser}, ${people.toLocaleString('en')} people`;
    const limit = people <= 10_000 ? { limit: importLimit } : {};
    return [
      { name: `${about}: the file`, value: statSync(file).size / 1_000_000, unit: 'MB' },
      { name: `${about}: checking and previewing`, value: checking, unit: 'ms' },
      { name: `${about}: importing`, value: importing, unit: 'ms' },
      { name: `${about}: both`, value: checking + importing, unit: 'ms', ...limit },
      { name: `${about}: exporting`, value: exporting, unit: 'ms' },
      { name: `${about}: what was exported`, value: stored / 1_000_000, unit: 'MB' },
    ];
  } finally {
    await lab.close();
    await web.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long it takes from a deed to a button of these words, in milliseconds. */
async function timed(board: Page, until: string, deed: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await deed();
  await waitFor(async () => {
    if (!(await board.evaluate(hasButton, until))) throw new Error(`There is no “${until}” yet.`);
  }, 240_000);
  return performance.now() - start;
}

function hasButton(words: string): boolean {
  return [...document.querySelectorAll('button')].some((one) => one.textContent === words);
}

async function press(board: Page, words: string): Promise<void> {
  await board.evaluate((text) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
    if (!button) throw new Error(`There is no “${text}”.`);
    button.click();
  }, words);
}

async function exportedBytes(): Promise<number> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('exports');
  let bytes = 0;
  for await (const handle of folder.values()) {
    if (handle.kind === 'file') bytes += (await (handle as FileSystemFileHandle).getFile()).size;
  }
  return bytes;
}
