import type { Mutuals } from '@/utils/profile/reading';
import { cut } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';

// Seen 2018 to 2026-09: the search for people whom both know. The one for all of a person's connections
// has the second degree ("S") in it as well.
const search = 'a[href*="onnectionOf="]';

/**
 * The people whom both know, from the line that names them ("Ana Reis, Bo Lund and 3 other mutual
 * connections"); `undefined` for a line that says something else of people whom she knows. Where no search
 * is linked, only English words tell which of both it is.
 */
export function mutualsFrom(line: Element): Mutuals | undefined {
  const strong = [...line.querySelectorAll('strong')];
  if (strong.length === 0) return undefined;
  const text = visibleText(line);
  const link = line.matches(search) ? line : line.querySelector(search);
  const href = link?.getAttribute('href') ?? '';
  const isShared = link
    ? /etwork=[^&]*F/.test(href) && !/etwork=[^&]*S/.test(href)
    : /\bmutual connections?$/.test(text);
  if (!isShared) return undefined;
  const named = strong.flatMap((element) => {
    const name = cut(visibleText(element));
    // The number of the others is in bold as well.
    return name && !/^\p{Nd}/u.test(name) ? [name] : [];
  });
  if (named.length === 0) return undefined;
  const total = totalIn(
    named.reduce((left, name) => left.replace(name, '@'), text),
    named.length,
  );
  return total === undefined ? { named } : { named, total: { min: total, max: total } };
}

/** How many there are, where the line is whole: every name in its place (`@`), in words of English. */
function totalIn(line: string, named: number): number | undefined {
  if (named === 1 && line === '@ is a mutual connection') return 1;
  if (named === 2 && line === '@ and @ are mutual connections') return 2;
  const match = /^(@|@, @,?) and (\d{1,3}) other mutual connections?$/.exec(line);
  const isWhole = match?.[1]?.split('@').length === named + 1;
  return isWhole ? named + Number(match?.[2]) : undefined;
}
