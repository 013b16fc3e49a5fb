import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/lab/find-browser.ts';
import { copiedBuild } from './copied-build.ts';
import { buildFor } from './world.ts';

/**
 * The shipped build, in which she has allowed an origin already: nobody is there to answer Chromium's own question
 * in a window without a screen. Firefox is set to answer it by itself, so its build stays as it is.
 */
export function allowedBuild(
  browser: BrowserName,
  origin: string,
): { extensionDir: string; remove(): void } {
  if (browser === 'firefox') return { extensionDir: buildFor(browser), remove: () => undefined };
  const copy = copiedBuild(browser);
  const file = join(copy.extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(origin);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
