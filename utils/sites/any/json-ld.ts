import { member, type Thing } from './thing';

/** What one page may hand over: far above what real pages have, and too little to hold anything up. */
const most = { scripts: 40, characters: 400_000, things: 1_000 } as const;

/** The things that a page's JSON-LD speaks of, as they stand in it. What can't be parsed is left out. */
export function readJsonLd(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  let left: number = most.characters;
  const things = scripts.slice(0, most.scripts).flatMap(({ textContent }) => {
    left -= textContent.length;
    return left < 0 ? [] : topLevel(parse(textContent));
  });
  return things.slice(0, most.things);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'string' ? plain(value) : value,
    );
  } catch {
    // Not ours to repair.
    return undefined;
  }
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Signs that a page has in its data as HTML writes them: "O&#8217;Brien". */
function plain(text: string): string {
  return text.replace(
    /&(?:(\w{2,4})|#(\d{1,6})|#x([\da-f]{1,5}));/gi,
    (sign, name, decimal, hex) => {
      if (name) return signs[name.toLowerCase()] ?? sign;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : sign;
    },
  );
}

function topLevel(value: unknown): Thing[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => {
    const graph = member(item, '@graph');
    if (graph !== undefined) return (Array.isArray(graph) ? graph : [graph]).filter(isThing);
    return isThing(item) ? [item] : [];
  });
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
