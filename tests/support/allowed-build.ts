import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/lab/find-browser.ts';
import { buildFor } from './world.ts';

/**
 * The shipped build, in which she has allowed an origin already: nobody is there to answer Chromium's own question
 * in a window without a screen. Firefox is set to answer it by itself, so its build stays as it is.
 */
export function allowedBuild(
  browser: BrowserName,
  origin: string,
): { extensionDir: string; remove(): void } {
  const build = buildFor(browser);
  if (browser === 'firefox') return { extensionDir: build, remove: () => undefined };
  const copy = mkdtempSync(join(tmpdir(), 'just-ask-allowed-'));
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(origin);
  writeFileSync(file, JSON.stringify(manifest));
  return { extensionDir: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
