import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../lab/extension.ts';
import { type BrowserName, browserNames } from '../lab/find-browser.ts';
import { root } from '../tools.ts';
import type { Part, Verdict } from './part.ts';

interface Manifest {
  version: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  icons?: Record<string, string>;
  content_scripts?: { matches: string[]; js?: string[]; css?: string[]; world?: string }[];
  browser_specific_settings?: {
    gecko?: { id?: string; data_collection_permissions?: { required: string[] } };
  };
}

/** A page could see each of these, or reach us through it. docs/permissions.md */
const forbiddenKeys = [
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy',
  'key',
  'update_url',
  'sandbox',
];

export const manifests: Part = {
  name: 'manifests',
  advice: 'Mend wxt.config.ts, or write the permission’s reason into docs/permissions.md.',
  async run(): Promise<Verdict> {
    const built: Manifest[] = [];
    const complaints: string[] = [];
    for (const browser of browserNames) {
      const folder = await buildExtension(browser, () => undefined);
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
      built.push(manifest);
      complaints.push(...about(manifest, folder).map((line) => `${browser}: ${line}`));
    }
    complaints.push(...againstDocumentation(built));
    return {
      ok: complaints.length === 0,
      note:
        complaints.length === 0 ? 'as docs/permissions.md says' : `${complaints.length} to mend`,
      output: complaints.join('\n'),
    };
  },
};

function about(manifest: Manifest, folder: string): string[] {
  const browser: BrowserName = folder.includes('firefox') ? 'firefox' : 'chromium';
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const scripts = manifest.content_scripts ?? [];
  const hosts = new Set(manifest.host_permissions);
  const missing = [
    ...Object.values(manifest.icons ?? {}),
    ...scripts.flatMap(({ js = [] }) => js),
  ].filter((file) => !existsSync(join(folder, file)));
  return [
    ...forbiddenKeys
      .filter((key) => key in manifest)
      .map((key) => `the manifest must not have “${key}”.`),
    ...(manifest.version === version
      ? []
      : [`version ${manifest.version} is not package.json’s ${version}.`]),
    ...missing.map((file) => `${file} is named but not built.`),
    ...(manifest.icons
      ? []
      : ['there are no icons: `npm run icons` draws them into public/icon/.']),
    ...scripts.flatMap(({ matches }) =>
      matches
        .filter((match) => !hosts.has(match))
        .map((match) => `a content script runs on ${match}, which is no host permission.`),
    ),
    ...(scripts.some(({ world }) => world === 'MAIN')
      ? ['a content script runs in the page’s own world.']
      : []),
    ...(scripts.some(({ css = [] }) => css.length > 0)
      ? ['a content script injects a stylesheet into the page.']
      : []),
    ...(browser === 'firefox' ? aboutFirefox(manifest) : []),
  ];
}

function aboutFirefox({ browser_specific_settings: settings }: Manifest): string[] {
  const collected = settings?.gecko?.data_collection_permissions?.required;
  return [
    ...(settings?.gecko?.id ? [] : ['it has no gecko id.']),
    ...(collected?.join() === 'none' ? [] : ['it does not say that it collects no data.']),
  ];
}

/** Every permission has its heading in docs/permissions.md, and every heading its permission. */
function againstDocumentation(built: readonly Manifest[]): string[] {
  const text = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
  const documented = new Set([...text.matchAll(/^### `([^`]+)`/gm)].map(([, name = '']) => name));
  const asked = new Set(
    built.flatMap((manifest) => [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ]),
  );
  return [
    ...[...asked]
      .filter((name) => !documented.has(name))
      .map((name) => `docs/permissions.md does not explain ${name}.`),
    ...[...documented]
      .filter((name) => !asked.has(name))
      .map((name) => `docs/permissions.md explains ${name}, which is not asked for.`),
  ];
}
