import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayImport, pureRooms } from './support/rooms.ts';
import {
  filesUnder,
  loadedBy,
  root,
  type SourceFile,
  sourcesUnder,
} from './support/source-tree.ts';

/** What a pure room takes as an argument instead. */
const worldly = [
  ...'browser chrome document window self globalThis location history navigator'.split(' '),
  ...'localStorage sessionStorage indexedDB caches fetch XMLHttpRequest WebSocket'.split(' '),
  ...'crypto performance setTimeout setInterval requestAnimationFrame'.split(' '),
  ...['Date.now', 'new Date()', 'Date()', 'Math.random'],
];

const shipped = sourcesUnder('utils', 'components', 'entrypoints');
const byPath = new Map(shipped.map((source) => [source.path, source]));
const inUtils = shipped.filter(({ path }) => path.startsWith('utils/'));
const inComponents = shipped.filter(({ path }) => path.startsWith('components/'));
const inEntrypoints = shipped.filter(({ path }) => path.startsWith('entrypoints/'));
const pure = inUtils.filter(({ path }) => pureRooms.includes(roomOf(path)));

function roomOf(path: string): string {
  return path.startsWith('utils/') ? (path.split('/')[1] ?? '') : '';
}

/** Fails with the sentences that the rule has about these files; there should be none. */
function expectNone<T>(things: readonly T[], rule: (thing: T) => readonly string[]): void {
  expect([...new Set(things.flatMap(rule))]).toEqual([]);
}

describe('rooms', () => {
  it('are the ones that docs/architecture.md knows', () => {
    expectNone(inUtils, ({ path }) => {
      if (path.split('/').length === 2) {
        return [`${path} lies in no room: move it into the room whose idea it serves.`];
      }
      if (roomOf(path) in mayImport) return [];
      return [
        `utils/${roomOf(path)} is a new room: give it a row in the tables of tests/support/rooms.ts and docs/architecture.md.`,
      ];
    });
  });

  it('import only the rooms that they may know', () => {
    expectNone(inUtils, ({ path, imports }) =>
      imports.flatMap(({ file }) => {
        if (!file?.startsWith('utils/') || roomOf(file) === roomOf(path)) return [];
        if (mayImport[roomOf(path)]?.includes(roomOf(file))) return [];
        return [
          `${path} imports ${file}: ${roomOf(path)} may not know ${roomOf(file)}; pass what it needs as an argument, or move what both need to a room that both may import.`,
        ];
      }),
    );
  });

  it('import neither components nor entrypoints', () => {
    expectNone([...inUtils, ...inComponents, ...inEntrypoints], ({ path, imports }) =>
      imports.flatMap(({ file }) => {
        if (file?.startsWith('components/') && path.startsWith('utils/')) {
          return [`${path} imports ${file}: let an entrypoint join the two.`];
        }
        if (!file?.startsWith('entrypoints/') || isSibling(path, file)) return [];
        return [
          `${path} imports ${file}: nothing imports an entrypoint; move the piece to a room.`,
        ];
      }),
    );
  });
});

/** Whether both belong to one entrypoint: `popup/main.tsx` may import `popup/style.css`. */
function isSibling(path: string, file: string): boolean {
  const [folder, name, rest] = path.split('/');
  return rest !== undefined && file.startsWith(`${folder}/${name}/`);
}

describe('pure rooms', () => {
  it('import nothing of the browser, the database or the views', () => {
    const foreign = /^(wxt|#imports|#i18n|dexie|preact|@preact|webextension-polyfill|node:)/;
    expectNone(pure, ({ path, imports }) =>
      imports
        .filter(({ specifier }) => foreign.test(specifier))
        .map(
          ({ specifier }) =>
            `${path} imports ${specifier}: take what you need from it as an argument.`,
        ),
    );
  });

  it('touch no world outside their arguments', () => {
    expectNone(pure, ({ path, outside }) =>
      worldly
        .filter((name) => outside.has(name))
        .map(
          (name) =>
            `${path} uses ${name}: take it as an argument (the document, the time, the network).`,
        ),
    );
  });
});

describe('imports', () => {
  it('never climb', () => {
    expectNone(shipped, ({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('../'))
        .map(({ specifier }) => `${path} imports ${specifier}: write '@/<folder>/<room>/<file>'.`),
    );
  });

  it('go to the file that has the thing, not through a barrel', () => {
    expectNone(shipped, ({ path, isBarrel }) =>
      isBarrel
        ? [`${path} only passes on exports: delete it and import the files themselves.`]
        : [],
    );
  });

  it('leave the database to utils/mentors', () => {
    expectNone(shipped, ({ path, imports }) =>
      imports.some(({ specifier }) => specifier === 'dexie') && roomOf(path) !== 'mentors'
        ? [`${path} imports dexie: ask a store in utils/mentors instead.`]
        : [],
    );
  });

  it('take the browser from wxt/browser', () => {
    expectNone(shipped, ({ path, imports, outside }) => [
      ...imports
        .filter(({ specifier }) => /^webextension-polyfill|^@wxt-dev\/browser/.test(specifier))
        .map(
          ({ specifier }) => `${path} imports ${specifier}: import { browser } from 'wxt/browser'.`,
        ),
      ...['browser', 'chrome']
        .filter((name) => outside.has(name))
        .map((name) => `${path} uses the global ${name}: import { browser } from 'wxt/browser'.`),
    ]);
  });

  it('give components only types, words and Preact', () => {
    const allowed = /^(\.\/|@\/components\/|#i18n$|preact($|\/)|@tanstack\/virtual-core$)/;
    expectNone(inComponents, ({ path, imports }) =>
      imports
        .filter(({ specifier, typesOnly }) => !typesOnly && !allowed.test(specifier))
        .map(
          ({ specifier }) => `${path} imports ${specifier}: take the value or the deed as a prop.`,
        ),
    );
  });

  it('keep content scripts small: neither the database nor all of Zod reaches a page', () => {
    const contentScripts = inEntrypoints.filter(({ path }) =>
      /\.content(\/index)?\.tsx?$/.test(path),
    );
    expect(contentScripts.length).toBeGreaterThan(0);
    expectNone(contentScripts, ({ path }) => {
      const loaded = loadedBy(path, byPath);
      return ['dexie', 'zod', 'preact'].flatMap((name) =>
        loaded.has(name)
          ? [
              `${path} loads ${name}, by way of ${whoLoads(name, loaded)}: the worker has it; send a message.`,
            ]
          : [],
      );
    });
  });
});

function whoLoads(name: string, loaded: ReadonlySet<string>): string {
  return [...loaded]
    .filter((path) =>
      byPath.get(path)?.imports.some((entry) => !entry.typesOnly && entry.specifier === name),
    )
    .join(', ');
}

describe('files', () => {
  it('let entrypoints only compose', () => {
    expectNone(inEntrypoints, ({ path, lines }) =>
      lines > 60
        ? [`${path} has ${lines} lines: an entrypoint composes; move the work to a room.`]
        : [],
    );
  });

  it('have names in kebab-case', () => {
    expectNone(filesUnder('utils', 'components', 'entrypoints', 'scripts', 'tests'), (path) =>
      path.split('/').every((part) => /^(README\.md|[a-z0-9]+([.-][a-z0-9]+)*)$/.test(part))
        ? []
        : [`${path}: write the name in kebab-case.`],
    );
  });

  it('give every site that is read its sample pages', () => {
    const sites = new Set(
      inUtils
        .filter(({ path }) => /^utils\/sites\/[^/]+\/[^/]+$/.test(path))
        .map(({ path }) => path.split('/')[2] ?? ''),
    );
    expect(sites.size).toBeGreaterThan(0);
    expectNone([...sites], (site) =>
      filesUnder(`tests/fixtures/${site}`).some((path) => path.endsWith('.html'))
        ? []
        : [
            `utils/sites/${site} has no sample page: add tests/fixtures/${site}/<case>.html and its .json.`,
          ],
    );
  });

  it('name no place on somebody’s machine', () => {
    const place = /(?<![\w.~)}:-])\/(home|Users|root|tmp|work|mnt)\/[\w.-]+/;
    const folders = [
      'utils',
      'components',
      'entrypoints',
      'scripts',
      'tests',
      'docs',
      'locales',
      '.ci',
      '.github',
    ];
    const single = [
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'PRIVACY.md',
      'package.json',
      'package-lock.json',
    ];
    const texts = [...filesUnder(...folders), ...single].filter(
      (path) => existsSync(join(root, path)) && !/\.(png|jpe?g|gif|woff2)$/.test(path),
    );
    expectNone(texts, (path) => {
      const found = place.exec(readFileSync(join(root, path), 'utf8'))?.[0];
      return found ? [`${path} names ${found}: say it relative to the project.`] : [];
    });
  });
});

describe('pages', () => {
  it('never get HTML from strings', () => {
    const doors = [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'srcdoc',
      'setHTMLUnsafe',
    ];
    expectNone(shipped, ({ path, members }) =>
      doors
        .filter((door) => members.has(door))
        .map(
          (door) => `${path} uses ${door}: page text is text; build elements and set textContent.`,
        ),
    );
  });

  it('are known to utils/sites alone', () => {
    const words = ['componentkey', 'data-testid', 'data-view-name', 'primaryColumn'];
    const mayKnow = (path: string) => ['sites', 'replies'].includes(roomOf(path));
    expectNone(
      shipped.filter(({ path }) => !mayKnow(path)),
      ({ path, text }: SourceFile) =>
        words
          .filter((word) => text.includes(word))
          .map(
            (word) =>
              `${path} knows the page’s “${word}”: put the selector in utils/sites/<site>/.`,
          ),
    );
  });
});
