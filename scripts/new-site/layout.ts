import {
  create,
  current,
  expectedReading,
  inCode,
  insert,
  type Plan,
  Refusal,
  stubFields,
  thisMonth,
} from './plan.ts';

/** Plans a layout of a site that keeps a list of its apps: a reader, its fixture, and its line in the list. */
export function planLayout(plan: Plan, site: string, name: string): string[] {
  const main = `utils/sites/${site}/${site}.ts`;
  const list = /(?<=const apps: readonly App\[\] = \[[^\]]*)(?=\])/;
  if (!list.test(current(plan, main)))
    throw new Refusal(
      `${site} has one layout only, in ${main}. Give it a list of apps first, as utils/sites/linkedin/linkedin.ts has one.`,
    );
  const id = inCode(name);
  create(plan, `utils/sites/${site}/${name}.ts`, reader(site, name, id));
  insert(plan, main, { before: list }, `, ${id}`);
  insert(
    plan,
    main,
    { before: /^(?=import type \{ App \} from)/ },
    `import { ${id} } from './${name}';\n`,
  );
  const url = `https://www.linkedin.com/in/ada-sample-${name}/`;
  create(plan, `tests/fixtures/${site}/${name}.html`, fixture(name, url));
  create(
    plan,
    `tests/fixtures/${site}/${name}.json`,
    expectedReading({
      identity: `${site}:ada-sample-${name}`,
      source: 'profile',
      url,
      layout: `${site}-${name}`,
    }),
  );
  return [
    `Write the fixture by hand after the real structure: tests/fixtures/${site}/${name}.html and its .json.`,
    `Fill the selector table of utils/sites/${site}/${name}.ts, strongest anchor first, and read field by field.`,
    'Run `npm test -- tests/unit/sites`: fixtures, addresses and mutations take the new files in by themselves.',
    'Say it in CHANGELOG.md.',
  ];
}

function reader(site: string, name: string, id: string): string {
  return `import { unreadable } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { cut, fieldOr } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import type { App } from './app';
import { slugOf } from './slug';

/** Seen ${thisMonth()}. TODO: the real ones, strongest first; these are the stub fixture's. */
const selectors = {
  app: '[data-stub-app="${name}"]',
  name: '[data-stub-app="${name}"] a[href] h1',
} as const;

/** TODO: which pages have this layout, since when, and for whom. */
export const ${id}: App = {
  layout: '${site}-${name}',
  isServed: (document) => document.querySelector(selectors.app) !== null,
  // TODO: how her own profile looks here.
  isOwn: () => false,
  findName,
  readPerson(document, slug) {
    const name = findName(document, slug);
    return name && { fields: readFields(name), name };
  },
};

/** The name whose link leads to this address: the page may still show the person before. */
function findName(document: Document, slug: string): Element | undefined {
  return [...document.querySelectorAll(selectors.name)].find(
    (name) => slugOf(name.closest('a')?.getAttribute('href')) === slug,
  );
}

/** What nobody has taught this reader yet is \`unreadable\`: never a guess. */
function readFields(name: Element): Fields {
  return {
${stubFields()}
  };
}
`;
}

function fixture(name: string, url: string): string {
  return `<!-- {"url": "${url}"} -->
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Ada Sample</title>
</head>
<body>
<main data-stub-app="${name}">
  <a href="${url}"><h1>Ada Sample</h1></a>
</main>
</body>
</html>
`;
}
