import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { namesFromOutside } from './outside-names.ts';

export const root: string = join(import.meta.dirname, '../..');

export interface Import {
  /** As it is written. */
  specifier: string;
  /** The file that is meant, from the root, when it is one of ours. */
  file: string | undefined;
  /** Whether nothing but types comes from there. */
  typesOnly: boolean;
}

export interface SourceFile {
  /** From the root, with `/`. */
  path: string;
  text: string;
  lines: number;
  imports: Import[];
  /** Whether all that it does is to pass on what other files export. */
  isBarrel: boolean;
  /** Names that it uses without declaring or importing them, and their uses: `Date.now`, `new Date()`. */
  outside: Set<string>;
  /** Every property and attribute that it names: `element.innerHTML`, `<a download>`. */
  members: Set<string>;
}

/** Every file under these folders, from the root. */
export function filesUnder(...folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    )
    .sort();
}

/** The TypeScript files under these folders, read by a parser. */
export function sourcesUnder(...folders: string[]): SourceFile[] {
  return filesUnder(...folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const { module, program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const imported = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  // `import` and `export … from` of one name are told twice; being told twice does no harm.
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typesOnly: isType }] : [],
    );
  const awaited = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typesOnly: false,
  }));
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: [...imported, ...passedOn, ...awaited].map((entry) => ({
      ...entry,
      file: resolveImport(path, entry.specifier),
    })),
    isBarrel:
      program.body.length > 0 &&
      program.body.every(
        (node) => 'source' in node && node.source && node.type.startsWith('Export'),
      ),
    ...namesFromOutside(program),
  };
}

function resolveImport(from: string, specifier: string): string | undefined {
  const [bare = ''] = specifier.split('?');
  const base = bare.startsWith('@/')
    ? bare.slice(2)
    : bare.startsWith('.')
      ? join(dirname(from), bare).replaceAll('\\', '/')
      : undefined;
  if (base === undefined) return undefined;
  const candidates = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end);
  return candidates.find((path) => /\.\w+$/.test(path) && existsSync(join(root, path))) ?? base;
}

/** Every file and package that running this file loads, itself included; types load nothing. */
export function loadedBy(path: string, sources: ReadonlyMap<string, SourceFile>): Set<string> {
  const seen = new Set<string>();
  const queue = [path];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const entry of sources.get(next)?.imports ?? []) {
      if (!entry.typesOnly) queue.push(entry.file ?? entry.specifier);
    }
  }
  return seen;
}
