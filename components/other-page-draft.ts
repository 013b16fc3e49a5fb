import type { Basis, Field } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';

/**
 * The parts that the form asks for, in its order. A `long-line` is one line that may need several to be seen;
 * `lines` has one thing on each.
 */
export const parts = {
  name: 'line',
  headline: 'long-line',
  organisations: 'lines',
  location: 'line',
  about: 'text',
  links: 'lines',
} as const;
export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as Part[];

/** What stands in the form's fields. */
export type Words = Record<Part, string>;

/** The form as it is before she types: what was read, and nothing where nothing was. */
export function wordsOf({ fields }: Reading): Words {
  const words = partNames.map((part) => {
    const field: Field<string | string[]> = fields[part];
    return [part, field.status === 'read' ? [field.value].flat().join('\n') : ''];
  });
  return Object.fromEntries(words) as Words;
}

/** What a part's words rest on: hers where she changed them, else the page's; nothing where there are none. */
export function basisOf(reading: Reading, part: Part, words: Words): Basis | undefined {
  if (tidied(part, words[part]).length === 0) return undefined;
  const field = reading.fields[part];
  if (words[part] !== wordsOf(reading)[part]) return 'user';
  return field.status === 'read' ? field.basis : undefined;
}

/** The number of the first line that is no link of the web, from 1. */
export function wrongLink(words: Words): number | undefined {
  const at = tidied('links', words.links).findIndex((link) => httpsOf(link) === undefined);
  return at < 0 ? undefined : at + 1;
}

/**
 * The reading with her words in it. What she left alone stays as it was read; what she emptied isn't known any
 * more, for that she took it away doesn't say that there is none.
 */
export function completed(reading: Reading, words: Words): Reading {
  const before = wordsOf(reading);
  const changed = partNames.filter((part) => words[part] !== before[part]);
  const hers = changed.map((part) => {
    const lines = tidied(part, words[part]);
    const [first] = lines;
    if (first === undefined) return [part, { status: 'unreadable' }];
    const several = part === 'links' ? lines.flatMap((link) => httpsOf(link) ?? []) : lines;
    return [
      part,
      { status: 'read', value: parts[part] === 'lines' ? several : first, basis: 'user' },
    ];
  });
  return { ...reading, fields: { ...reading.fields, ...Object.fromEntries(hers) } };
}

/**
 * What may be the name in a text that she selected: a short first line of a few words that begin like names.
 * Only ever proposed to her.
 */
export function proposedName({ fields: { about } }: Reading): string | undefined {
  if (about.status !== 'read' || about.basis !== 'text') return undefined;
  const [first = ''] = about.value.split('\n');
  const words = first.trim().split(/\s+/);
  const isName =
    first.length <= 60 &&
    words.length <= 5 &&
    !/[\d@/:;!?…|]|[.,]$/.test(first) &&
    words.some((word) => word.length > 1) &&
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(first.trim()) &&
    words.every((word) => /^[\p{L}\p{M}.'’-]+,?$/u.test(word));
  return isName ? words.join(' ') : undefined;
}

function tidied(part: Part, words: string): string[] {
  if (parts[part] === 'text') return [words.trim()].filter(Boolean);
  if (parts[part] !== 'lines') return [words.replace(/\s+/g, ' ').trim()].filter(Boolean);
  const lines = words.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}

/** A link as she may write it, with or without its beginning; nothing but `https:` is one. */
function httpsOf(link: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(link) ? link : `https://${link}`);
  return url?.protocol === 'https:' && url.hostname.includes('.') ? url.href : undefined;
}
