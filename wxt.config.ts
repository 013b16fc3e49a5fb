import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.config';

export default defineConfig({
  // Imports are written out, so that every reader and every tool sees where a name comes from.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest,
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: {
        // WXT's own context announces the extension's id to the page by a DOM event and stops when a
        // page forges that event. docs/decisions/0003-content-scripts-without-wxt-context.md
        'wxt/utils/content-script-context': new URL(
          'utils/page/content-script-context.ts',
          import.meta.url,
        ).pathname,
      },
    },
  }),
});
