import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/lab/find-browser.ts';
import { buildFor } from './world.ts';

/** The shipped build once more, for a test that changes something in it. */
export function copiedBuild(browser: BrowserName): { extensionDir: string; remove(): void } {
  const extensionDir = mkdtempSync(join(tmpdir(), 'just-ask-build-'));
  cpSync(buildFor(browser), extensionDir, { recursive: true });
  return { extensionDir, remove: () => rmSync(extensionDir, { recursive: true, force: true }) };
}
