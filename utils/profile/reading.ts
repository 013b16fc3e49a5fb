import * as z from 'zod/mini';
import { caps } from './caps';
import { fieldOf } from './field';
import { Identity } from './identity';

const line = z.string().check(z.minLength(1), z.maxLength(caps.line));
const text = z.string().check(z.minLength(1), z.maxLength(caps.text));
function listOf<T extends z.core.$ZodType>(item: T) {
  return z.array(item).check(z.minLength(1), z.maxLength(caps.items));
}

/** A job. `current` is `undefined` where the page does not say. Dates are the page's own words. */
export const Role = z.strictObject({
  title: line,
  organisation: z.optional(line),
  dates: z.optional(line),
  current: z.optional(z.boolean()),
  location: z.optional(line),
  description: z.optional(text),
});
export type Role = z.infer<typeof Role>;

export const Education = z.strictObject({
  school: line,
  degree: z.optional(line),
  dates: z.optional(line),
});
export type Education = z.infer<typeof Education>;

export const Volunteering = z.strictObject({
  role: line,
  organisation: z.optional(line),
  dates: z.optional(line),
  cause: z.optional(line),
  description: z.optional(text),
});
export type Volunteering = z.infer<typeof Volunteering>;

/** What this person wrote about somebody they worked with or taught. `to` is who it is about. */
export const Recommendation = z.strictObject({ text, to: z.optional(line) });
export type Recommendation = z.infer<typeof Recommendation>;

/**
 * Something this person wrote. `date` is ISO 8601 where the page has it for machines, `age` the page's own
 * words where it has only those ("3mo").
 */
export const Post = z.strictObject({
  text,
  date: z.optional(line),
  age: z.optional(line),
  pinned: z.optional(z.boolean()),
});
export type Post = z.infer<typeof Post>;

/** A count as the page shows it: sites round, so a count is an interval. */
export const Count = z.strictObject({ min: z.number(), max: z.number() });
export type Count = z.infer<typeof Count>;

/** People whom both know: the ones that the page names, and how many there are where it says so. */
export const Mutuals = z.strictObject({ named: z.array(line), total: z.optional(Count) });
export type Mutuals = z.infer<typeof Mutuals>;

/**
 * Every part of a person that a reader may read. Photos, birthdays, pronouns and graduation ages are left
 * out on purpose: nothing here needs them.
 */
export const fieldSchemas = {
  name: fieldOf(line),
  handle: fieldOf(line),
  headline: fieldOf(line),
  /** The one-line employer and school beside a LinkedIn name. */
  organisations: fieldOf(listOf(line)),
  location: fieldOf(line),
  about: fieldOf(text),
  roles: fieldOf(listOf(Role)),
  education: fieldOf(listOf(Education)),
  skills: fieldOf(listOf(line)),
  languages: fieldOf(listOf(line)),
  volunteering: fieldOf(listOf(Volunteering)),
  /** Causes as the page lists them: words of the page, from which nothing is concluded. */
  causes: fieldOf(listOf(line)),
  /** Recommendations that they gave, never those that they received. */
  recommendations: fieldOf(listOf(Recommendation)),
  /** What LinkedIn's "Services" part says that they offer. */
  services: fieldOf(listOf(line)),
  /** Addresses of pages that this person links to, `https:` only. */
  links: fieldOf(listOf(line)),
  /** X's own word for a professional account ("Education", "Author"). */
  category: fieldOf(line),
  followers: fieldOf(Count),
  /** LinkedIn's distance: 1, 2 or 3. */
  degree: fieldOf(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  mutuals: fieldOf(Mutuals),
  /** X says that this person follows her. */
  followsYou: fieldOf(z.boolean()),
  posts: fieldOf(listOf(Post)),
  /** The page offers to write this person a direct message. */
  directMessages: fieldOf(z.boolean()),
} as const;

export const Fields = z.strictObject(fieldSchemas);
export type Fields = z.infer<typeof Fields>;
export type FieldName = keyof Fields;
export const fieldNames = Object.keys(fieldSchemas) as FieldName[];

/** Where a reading comes from: their own page on a site, a row in a list, or any other page, by her click. */
export const sources = ['profile', 'row', 'page'] as const;
export type Source = (typeof sources)[number];

/**
 * What one page showed of one identity at one time. `url` is their own page, `layout` names the reader that
 * read it, `language` is the page's own (BCP 47), `readAt` milliseconds since 1970.
 */
export const Reading = z.strictObject({
  identity: Identity,
  source: z.enum(sources),
  url: z.string().check(z.maxLength(2_000), z.startsWith('https://')),
  layout: line,
  language: z.optional(line),
  readAt: z.number(),
  fields: Fields,
});
export type Reading = z.infer<typeof Reading>;
