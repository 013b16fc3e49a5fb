import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../tools.ts';

/** Where a build leaves the list of what it took from other people's packages. */
export function shippedFile(target: string): string {
  return join(root, 'node_modules/.just-ask', `shipped-${target}.json`);
}

/** A build has several bundles, one after the other. */
const shipped = new Set<string>();

/**
 * Notes every module of another package that ended up in the build, less what was shaken out, for NOTICE.
 *
 * @param target `chrome` or `firefox`
 */
export function shippedModules(target: string): Plugin {
  return {
    name: 'shipped-modules',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules))
          if (renderedLength > 0) note(id);
      }
      const file = shippedFile(target);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...shipped].sort()));
    },
  };
}

function note(id: string): void {
  // What the bundler brings itself has a name of its own: "\0vite/preload-helper.js".
  const own = /^\0(vite|rolldown)\//.exec(id)?.[1];
  const packaged = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'));
  const name = own ?? packaged?.[1];
  if (name !== undefined) shipped.add(name);
}
