import { siteOrigins } from '../../utils/sites/origins.ts';
import {
  create,
  current,
  expectedReading,
  insert,
  type Plan,
  Refusal,
  stubFields,
  thisMonth,
} from './plan.ts';

/** Plans a whole new site: its reader, fixture, entrypoint, and its line wherever sites are listed. */
export function planSite(plan: Plan, id: string, address: string): string[] {
  const { host } = hostOf(address);
  const title = id[0]?.toUpperCase() + id.slice(1);
  const identity = 'utils/profile/identity.ts';
  if (new RegExp(`siteIds = \\[[^\\]]*'${id}'`).test(current(plan, identity)))
    throw new Refusal(
      `There is a site “${id}” already: npm run new-site -- ${id}/<layout> adds a layout.`,
    );

  create(plan, `utils/sites/${id}/${id}.ts`, reader(id, title, host));
  create(plan, `entrypoints/${id}.content.ts`, entrypoint(id));
  create(plan, `tests/fixtures/${id}/profile.html`, fixture(host));
  create(
    plan,
    `tests/fixtures/${id}/profile.json`,
    expectedReading({
      identity: `${id}:ada-sample`,
      source: 'profile',
      url: `https://${host}/ada-sample`,
      layout: id,
    }),
  );

  const sites = 'utils/sites/sites.ts';
  insert(
    plan,
    sites,
    { before: /^(?=import .* from '\.\/linkedin\/linkedin';)/ },
    `import { ${id} } from './${id}/${id}';\n`,
  );
  insert(plan, sites, { before: /(?<=sites: readonly Site\[\] = \[[^\]]*)(?=\])/ }, `, ${id}`);

  const origins = 'utils/sites/origins.ts';
  insert(
    plan,
    origins,
    { before: /^(?=export const siteOrigins)/ },
    `export const ${id}Origins = ['https://${host}/*'] as const;\n`,
  );
  insert(plan, origins, { before: /(?<=siteOrigins = \[[^\]]*)(?=\])/ }, `, ...${id}Origins`);

  insert(plan, identity, { before: /(?<=siteIds = \[[^\]]*)(?='web')/ }, `'${id}', `);
  insert(plan, identity, { before: /(?<=z\.regex\(\/\^\([^)]*)(?=web\))/ }, `${id}|`);
  insert(
    plan,
    identity,
    { before: /^(?= {2}return id;)/ },
    `  if (site === '${id}') return \`https://${host}/\${encodeURIComponent(id)}\`;\n`,
  );

  const words = 'components/site-words.ts';
  insert(plan, words, { before: /(?=web: 'site\.web')/ }, `${id}: 'site.${id}', `);
  insert(plan, words, { before: /(?=web: 'visit\.web')/ }, `${id}: 'visit.${id}',\n  `);
  const locale = 'locales/en.yml';
  insert(plan, locale, { after: /^site:\n/ }, `  ${id}: ${title}\n`);
  insert(plan, locale, { after: /^visit:\n/ }, `  ${id}: Open on ${title}\n`);
  insert(
    plan,
    'utils/outreach/templates/en/words.ts',
    { before: /^(?= {2}web: \{ profile:)/ },
    `  ${id}: { profile: 'your profile on ${title}', on: ' on ${title}' },\n`,
  );
  insert(
    plan,
    'utils/outreach/templates/es/words.ts',
    { before: /^(?= {2}web: \{ tu:)/ },
    `  ${id}: { tu: 'tu perfil de ${title}', su: 'su perfil de ${title}', on: ' en ${title}' },\n`,
  );

  insert(
    plan,
    'docs/permissions.md',
    { before: /^(?=### `https:\/\/x\.com\/\*`)/ },
    permission(title, host),
  );
  const sizes = 'scripts/check/sizes.ts';
  insert(plan, sizes, { before: /^(?= {2}'x\.content': \d)/ }, `  '${id}.content': 25_000,\n`);
  insert(
    plan,
    sizes,
    { before: /^(?= {4}'x\.content': weigh)/ },
    `    '${id}.content': weigh(['content-scripts/${id}.js']),\n`,
  );
  return [
    `Write fixtures by hand after real pages (invented people): tests/fixtures/${id}/.`,
    `Fill the selector table of utils/sites/${id}/${id}.ts, strongest anchor first, and read field by field.`,
    'Read rows of lists as well: rowSelector and readRow.',
    'Say what nearly every profile there shows (utils/profile/health.ts) and what its parts are called (components/reading-parts.ts).',
    'Nothing is read there before she has said so: teach presence the site (utils/settings/settings.ts and presence.ts, utils/tabs/content-scripts.ts, the welcome and the settings page).',
    `Check the words about it: docs/permissions.md, locales/en.yml, utils/outreach/templates/ say “${title}”.`,
    'A new required host asks everybody who has the extension again: say it in CHANGELOG.md and README.md.',
    'Run `npm test`.',
  ];
}

function hostOf(address: string): URL {
  const url = URL.parse(address);
  if (
    !url?.host ||
    url.protocol !== 'https:' ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username
  )
    throw new Refusal(
      `“${address}” is no site’s address: write https:// and the host, as in https://example.com.`,
    );
  if (url.port || !url.hostname.includes('.') || !/[a-z]/.test(url.hostname))
    throw new Refusal(`“${url.host}” is no host that people have profiles on.`);
  const known = siteOrigins.find((origin) => {
    const host = origin.slice('https://'.length, -'/*'.length);
    return host.startsWith('*.')
      ? `.${url.hostname}`.endsWith(host.slice(1))
      : url.hostname === host;
  });
  if (known) throw new Refusal(`${url.host} is read already, as ${known}.`);
  return url;
}

function reader(id: string, title: string, host: string): string {
  return `import { unreadable } from '@/utils/profile/field';
import type { Identity } from '@/utils/profile/identity';
import { identityOf as identify } from '@/utils/profile/identity';
import type { Fields } from '@/utils/profile/reading';
import type { Site } from '@/utils/sites/site';
import { cut, defined, fieldOr } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';

/** Seen ${thisMonth()}. TODO: the real ones, strongest first; these are the stub fixture's. */
const selectors = {
  // What every page of a person has, whoever it shows.
  profile: 'main[data-stub-page="profile"]',
  name: 'main[data-stub-page="profile"] a[href] h1',
} as const;

/** ${title}: profiles at \`/<name>\`. TODO: check with real addresses. */
export const ${id}: Site = {
  id: '${id}',
  matches,
  identityOf,
  read(document, url, now) {
    const identity = identityOf(url);
    if (!identity) return { outcome: 'nobody' };
    if (!document.querySelector(selectors.profile)) return { outcome: 'unknown-layout', identity };
    const name = findName(document, url);
    if (!name) return { outcome: 'rendering', identity };
    const reading = defined({
      identity,
      source: 'profile' as const,
      // Without the query, which says where she came from.
      url: url.origin + url.pathname,
      layout: '${id}',
      language: document.documentElement.lang || undefined,
      readAt: now,
      fields: readFields(name),
    });
    return { outcome: 'person', reading, name };
  },
  findName,
  // TODO: what stands on a person's page once it is drawn, whatever its layout, and on no error.
  drawn: 'main h1',
  // TODO: rows of people in lists. Nothing is one yet.
  rowSelector: ':not(*)',
  readRow: () => undefined,
};

function matches(url: URL): boolean {
  return url.protocol === 'https:' && url.hostname === '${host}';
}

function identityOf(url: URL): Identity | undefined {
  const id = matches(url) ? /^\\/([\\w-]+)\\/?$/.exec(url.pathname)?.[1] : undefined;
  return id ? identify('${id}', id) : undefined;
}

/** The name whose link leads to this address: the page may still show the person before. */
function findName(document: Document, url: URL): Element | undefined {
  const identity = identityOf(url);
  if (!identity) return undefined;
  return [...document.querySelectorAll(selectors.name)].find((name) => {
    const link = URL.parse(name.closest('a')?.getAttribute('href') ?? '', url.origin);
    return link !== null && identityOf(link) === identity;
  });
}

/** What nobody has taught this reader yet is \`unreadable\`: never a guess. */
function readFields(name: Element): Fields {
  return {
${stubFields()}
  };
}
`;
}

function entrypoint(id: string): string {
  return `import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '@/utils/page/watch-page';
import { ${id} } from '@/utils/sites/${id}/${id}';
import { ${id}Origins } from '@/utils/sites/origins';

/** Runs on the whole site, because a single-page app goes from page to page without a load. */
export default defineContentScript({
  matches: [...${id}Origins],
  runAt: 'document_idle',
  main: () => watchPage(${id}),
});
`;
}

function fixture(host: string): string {
  return `<!-- {"url": "https://${host}/ada-sample"} -->
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Ada Sample</title>
</head>
<body>
<main data-stub-page="profile">
  <a href="/ada-sample"><h1>Ada Sample</h1></a>
</main>
</body>
</html>
`;
}

function permission(title: string, host: string): string {
  return `### \`https://${host}/*\`
To read the profile that you have open on ${title}.

`;
}
