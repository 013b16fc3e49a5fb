import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import shipped from '../../../wxt.config';

/**
 * The same extension with two mistakes that are easy to make, to see that the page probe catches them: the
 * number is written as text, and WXT's own content-script context announces the extension.
 */
export default defineConfig({
  ...shipped,
  root: resolve(import.meta.dirname, '../../..'),
  outDir: '.output/leaky',
  vite: () => ({
    plugins: [
      preact(),
      {
        name: 'written-not-drawn',
        enforce: 'pre',
        resolveId: (id: string) =>
          id === './mark-drawing' ? resolve(import.meta.dirname, 'mark-drawing.ts') : undefined,
      },
    ],
  }),
});
