import type { Basis, Field } from './field';
import { parseIdentity, type SiteId } from './identity';
import type { FieldName, Reading } from './reading';

/**
 * How reading goes: `fine`; `weak`, when most of what was found was found by fallbacks; `failing`, when hardly
 * anything was found.
 */
export const verdicts = ['fine', 'weak', 'failing'] as const;
export type Verdict = (typeof verdicts)[number];

/** How the parts that nearly every profile has were read. What isn't loaded or isn't there says nothing. */
export type Health = { strong: number; fallback: number; unreadable: number; verdict: Verdict };

/** What nearly every profile of a site shows, so that not finding it means something; elsewhere the name. */
const core: Partial<Record<SiteId, readonly FieldName[]>> = {
  linkedin: ['name', 'headline', 'location', 'about', 'roles', 'education'],
  x: ['name', 'handle', 'about', 'location'],
};

/** LinkedIn masks what it wants a sign-in for: of the rest of a signed-out profile nothing can be expected. */
const unmasked: readonly FieldName[] = ['name', 'location'];

/** Headings change with the language, and visible text with every word; both stand in for something better. */
const fallbacks: readonly Basis[] = ['heading', 'text'];

/**
 * How well one profile was read. It is `failing` when the name or half of what should be there couldn't be
 * read, and `weak` when fallbacks and gaps together outweigh what was read well.
 */
export function healthOf(reading: Reading): Health {
  const isMasked = reading.layout === 'linkedin-public';
  const names = isMasked
    ? unmasked
    : (core[parseIdentity(reading.identity).site] ?? ['name' as const]);
  const fields: Field<unknown>[] = names.map((name) => reading.fields[name]);
  const read = fields.flatMap((field) => (field.status === 'read' ? [field.basis] : []));
  const fallback = read.filter((basis) => fallbacks.includes(basis)).length;
  const strong = read.length - fallback;
  const unreadable = fields.filter(({ status }) => status === 'unreadable').length;
  const nameless = reading.fields.name.status === 'unreadable';
  const failing = nameless || unreadable > strong + fallback;
  const weak = fallback + unreadable > strong;
  return { strong, fallback, unreadable, verdict: failing ? 'failing' : weak ? 'weak' : 'fine' };
}

/** How reading a site went lately: of `pages` profiles of different people, `bad` were not read well. */
export type SiteHealth = { verdict: Verdict; pages: number; bad: number };

const looked = 20;
const enough = 5;

/**
 * What the last profiles of a site say together, newest last; at most 20 of them count. Fewer than five say
 * nothing (`fine`). `failing`: half of them or more failed. `weak`: half were weak or failed, or a quarter
 * failed.
 */
export function siteHealth(all: readonly Verdict[]): SiteHealth {
  const last = all.slice(-looked);
  const pages = last.length;
  const failed = last.filter((verdict) => verdict === 'failing').length;
  const bad = last.filter((verdict) => verdict !== 'fine').length;
  if (pages < enough) return { verdict: 'fine', pages, bad };
  if (failed * 2 >= pages) return { verdict: 'failing', pages, bad };
  const weak = bad * 2 >= pages || failed * 4 >= pages;
  return { verdict: weak ? 'weak' : 'fine', pages, bad };
}
