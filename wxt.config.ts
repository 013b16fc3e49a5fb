import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig, type UserManifestFn } from 'wxt';
import { compiledAtOnce } from './scripts/chunks/compiled-at-once';
import { neededBy } from './scripts/chunks/needed-by';
import { shippedModules } from './scripts/notice/shipped-modules';
import { mailOrigins } from './utils/replies/places';
import { siteOrigins } from './utils/sites/origins';

/** Every permission is explained in docs/permissions.md, which a test compares with the built manifests. */
const manifest: UserManifestFn = ({ browser }) => ({
  name: '__MSG_extension_name__',
  short_name: '__MSG_extension_shortName__',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  permissions: [
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
    ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
  ],
  host_permissions: [...siteOrigins],
  optional_permissions: ['notifications'],
  optional_host_permissions: [
    ...mailOrigins,
    // Asked for one address at a time, by her click, for help from a model of hers.
    ...['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
  ],
  commands: {
    'keep-person': {
      suggested_key: { default: 'Alt+Shift+K' },
      description: '__MSG_extension_commandKeep__',
    },
    _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
  },
  // The lowest versions that have everything used here: in Chromium `sidePanel.open` came with 116 and
  // `URL.parse` with 126; in Firefox the declaration of collected data is understood from 142 on.
  ...(browser === 'firefox'
    ? {
        browser_specific_settings: {
          gecko: {
            id: 'just-ask@just-ask.example',
            strict_min_version: '142.0',
            data_collection_permissions: {
              required: ['none'],
              // What a service of hers would be sent; asked for with the access to it.
              optional: ['personalCommunications', 'websiteContent'],
            },
          },
        },
      }
    : { minimum_chrome_version: '126' }),
});

/** One file for what all surfaces need, and of it another for what the popup needs for its first screen. */
function bundleSurfaces({ build }: InlineConfig): void {
  const path = (file: string) => new URL(file, import.meta.url).pathname;
  const forAll = neededBy(path('entrypoints/popup/panel.tsx'));
  const first = neededBy(path('entrypoints/popup/main.tsx'));
  const output = build?.rolldownOptions?.output ?? build?.rollupOptions?.output;
  if (!output || Array.isArray(output)) throw new Error('WXT builds its pages in another way now');
  output.codeSplitting = {
    groups: [
      {
        name: (id, modules) => {
          if (!forAll(id, modules)) return null;
          return first(id, modules) ? 'first-screen' : 'surface';
        },
      },
    ],
  };
}

const pageBrowser = new URL('utils/page/page-browser.ts', import.meta.url).pathname;

export default defineConfig({
  // Imports are written out, so that every reader and every tool sees where a name comes from.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest,
  hooks: {
    // Whoever's work is shipped is named where it is shipped.
    'build:publicAssets'(_wxt, files) {
      const absoluteSrc = new URL('NOTICE', import.meta.url).pathname;
      files.push({ absoluteSrc, relativeDest: 'NOTICE.txt' });
    },
    // No polyfill in the pages that she visits: docs/decisions/0001-libraries.md
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type === 'popup')) bundleSurfaces(config);
      const { resolve } = config;
      const inPages = entrypoints.every(
        ({ type, name }) => type === 'content-script' || name === 'conversation',
      );
      if (!resolve || !inPages) return;
      resolve.alias = { ...resolve.alias, 'wxt/browser': pageBrowser };
      config.plugins = [...(config.plugins ?? []), compiledAtOnce()];
    },
  },
  // What the browsers' reviewers need to build the same thing again.
  zip: { excludeSources: ['screenshots/**'] },
  vite: ({ browser }) => ({
    plugins: [preact(), shippedModules(browser)],
    // Every browser that we run in loads modules ahead by itself: one file less before the first screen.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: {
        // Dexie's build for browsers that have `async`, which all of ours do: a kilobyte and a half less
        // in the worker and in every page. Its entry hands out the one for older browsers.
        dexie: 'dexie/dist/modern/dexie.mjs',
        // What `syllable` asks for looks for Node's `require` and finds none in a browser's bundle.
        pluralize: 'pluralize-esm',
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
