/**
 * `node scripts/run.mjs scripts/make-x-number-formats.ts <table.json>`: writes utils/sites/x/number-formats.ts
 * from a table of how X prints counts in its languages: per locale the decimal and group signs and the
 * CLDR patterns of compact numbers by power of ten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tools.ts';

export const target = join(root, 'utils/sites/x/number-formats.ts');

interface Format {
  decimal: string;
  group: string;
  /** By power of ten, by plural form: "00 mil" at 4 is how 12,000 is begun. */
  patterns: Record<string, Record<string, string>>;
}

/** The module's text, from the text of the table. */
export function moduleFrom(json: string): string {
  const table = JSON.parse(json) as Record<string, Format>;
  const lines = Object.entries(table)
    // Number systems are read from the digits themselves.
    .map(([locale, format]) => [locale.toLowerCase().replace('-x-fm', ''), line(format)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([locale, text]) => `  ${/^[a-z]+$/.test(locale) ? locale : `'${locale}'`}: '${text}',`);
  return `${head}export const numberFormats: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
}

const head = `/**
 * Written by scripts/make-x-number-formats.ts: how X prints counts in each of its languages (CLDR, as in X's
 * own code of 2025-07). A line has the decimal and the group sign, then every suffix after three characters:
 * the fewest and the most digits that stand before it, and its power of ten (base 36). Spaces are left out.
 */
`;

function line({ decimal, group, patterns }: Format): string {
  const suffixes = new Map<string, number[]>();
  for (const [exponent, forms] of Object.entries(patterns)) {
    for (const pattern of new Set(Object.values(forms))) {
      const digits = /^0+/.exec(pattern)?.[0].length ?? 0;
      const suffix = pattern.slice(digits).replace(/['\s]/g, '').normalize();
      // Without a suffix nothing is left out: the number is printed in full.
      if (digits === 0 || suffix === '') continue;
      const key = `${(Number(exponent) + 1 - digits).toString(36)}${suffix}`;
      suffixes.set(key, [...(suffixes.get(key) ?? []), digits]);
    }
  }
  const entries = [...suffixes].map(
    ([key, digits]) => `${Math.min(...digits)}${Math.max(...digits)}${key}`,
  );
  return [decimal + group.replace(/\s/, ' '), ...entries].join('|');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [table] = process.argv.slice(2);
  if (!table) throw new Error('Say where the table is.');
  writeFileSync(target, moduleFrom(readFileSync(table, 'utf8')));
}
