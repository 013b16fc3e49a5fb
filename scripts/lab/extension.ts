import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shippedFile } from '../notice/shipped-modules.ts';
import { root, runTool } from '../tools.ts';
import type { BrowserName } from './find-browser.ts';

const target = { chromium: 'chrome', firefox: 'firefox' } as const;
const sources = [
  'components',
  'entrypoints',
  'locales',
  'NOTICE',
  'public',
  'scripts/chunks',
  'scripts/notice/shipped-modules.ts',
  'utils',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Where the build for this browser is. */
export function extensionDir(browser: BrowserName): string {
  return join(root, '.output', `${target[browser]}-mv3`);
}

/** Builds the extension as it is shipped, unless nothing has changed since the last build. */
export async function buildExtension(
  browser: BrowserName,
  say: (line: string) => void = console.log,
): Promise<string> {
  const folder = extensionDir(browser);
  const stamp = join(root, 'node_modules/.just-ask', `built-${browser}`);
  const state = fingerprint(sources.map((source) => join(root, source)));
  if (
    existsSync(join(folder, 'manifest.json')) &&
    existsSync(shippedFile(target[browser])) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === state
  ) {
    return folder;
  }
  // Whoever asks may be a test runner, which says that everything is a test, and the build would be another.
  const env = { NODE_ENV: 'production' };
  const { ok, output, seconds } = await runTool(
    'wxt',
    ['build', '--browser', target[browser]],
    env,
  );
  if (!ok)
    throw new Error(
      `The extension does not build for ${browser}; here is what the build says:\n\n${output}`,
    );
  say(`Built the extension for ${browser} in ${seconds.toFixed(1)} s.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
  return folder;
}

function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
