import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from '../tools.ts';

/** What in-page.ts exports, as one script that gives it to a page as `inPage`. */
export async function bundleInPage(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: join(root, 'scripts/bench/in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('The benchmark in the page was not built.');
  return chunk.code;
}
