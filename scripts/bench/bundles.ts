import { measureEntrypoints } from '../check/sizes.ts';
import { buildExtension } from '../lab/extension.ts';
import type { Benchmark } from './benchmark.ts';

/** Bytes after gzip of each entrypoint, with everything that it loads. */
export const bundles: Benchmark = {
  name: 'bundles',
  async run() {
    return measureEntrypoints(await buildExtension('chromium', () => undefined));
  },
};
