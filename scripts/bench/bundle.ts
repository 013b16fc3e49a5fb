import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from '../tools.ts';

/** What in-page.ts exports, as one script that gives it to a page as `inPage`. */
export function bundleInPage(): Promise<string> {
  return bundle('scripts/bench/in-page.ts', 'inPage');
}

/** What in-node.ts exports, as one script that gives it to Node as `inNode`. */
export function bundleInNode(): Promise<string> {
  return bundle('scripts/bench/in-node.ts', 'inNode');
}

/** What in-store.ts exports, as one script that gives it to a page of the extension as `inStore`. */
export function bundleInStore(): Promise<string> {
  return bundle('scripts/bench/in-store.ts', 'inStore');
}

/** What coach-in-node.ts exports, as one script that gives it to Node as `coachInNode`. */
export function bundleCoach(): Promise<string> {
  return bundle('scripts/bench/coach-in-node.ts', 'coachInNode');
}

/**
 * An entry with all that it imports as one script, as the extension's own scripts are built: whoever loads
 * modules one by one looks names up in them at every call, which costs several times what is measured.
 */
async function bundle(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root, pluralize: 'pluralize-esm' } },
    build: {
      write: false,
      lib: { entry: join(root, entry), formats: ['iife'], name },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built.`);
  return chunk.code;
}
