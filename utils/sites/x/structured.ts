// Seen 2023-01 to 2025-12, signed out; not seen since for people who are signed in. Where it is gone,
// counts are only as exact as the page prints them.
const selector = 'script[type="application/ld+json"]';

/** What X says of a profile for machines. Empty strings are kept: they say that there is none. */
export interface Structured {
  handle: string;
  name: string | undefined;
  description: string | undefined;
  location: string | undefined;
  followers: number | undefined;
  links: string[];
}

/**
 * The data of everybody, the newest first: X appends, and leaves scripts of profiles visited before in the
 * document, of other people and older ones of this person.
 */
export function structuredIn(document: Document): Structured[] {
  return [...document.querySelectorAll(selector)].reverse().flatMap((script) => {
    const page = parse(script.textContent);
    // A post has an author too, with other counts.
    if (!['ProfilePage', undefined].includes(textIn(page, '@type'))) return [];
    // `author` and `givenName` in 2023, `mainEntity` since 2025-07, `name` since 2025-12.
    const person = member(page, 'mainEntity') ?? member(page, 'author');
    const handle = textIn(person, 'additionalName');
    if (!handle) return [];
    const name = textIn(person, 'name') ?? textIn(person, 'givenName');
    return {
      handle,
      name,
      description: textIn(person, 'description'),
      location: textIn(member(person, 'homeLocation'), 'name'),
      followers: followersIn(member(person, 'interactionStatistic')),
      links: listIn(member(page, 'relatedLink')).filter((link) => typeof link === 'string'),
    };
  });
}

function followersIn(statistics: unknown): number | undefined {
  const follows = listIn(statistics).find((entry) =>
    textIn(entry, 'interactionType')?.endsWith('FollowAction'),
  );
  const count = member(follows, 'userInteractionCount');
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not this page's doing, and not ours to repair: the header is read instead.
    return undefined;
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function textIn(value: unknown, key: string): string | undefined {
  const text = member(value, key);
  return typeof text === 'string' ? withSigns(text).replace(/\s+/g, ' ').trim() : undefined;
}

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** X's data has these three signs as HTML writes them, in some years. */
function withSigns(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (sign) => signs[sign] ?? sign);
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
