import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './tools.ts';

/** A module of the project, with everything it imports by `@/`, for a script to call. `file` is seen from the root. */
export async function load<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(root, file), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}
