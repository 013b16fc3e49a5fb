import * as z from 'zod/mini';
import { Channel } from '@/utils/journey/history';
import { Purpose } from '@/utils/journey/purpose';
import { fieldNames } from '@/utils/profile/reading';

/**
 * A message that she edits and sends by her own hand. The address is hers to fill in: one on a page may be
 * anybody's. `channel` is how she means to send it, once she has said so.
 */
export const DraftText = z.strictObject({
  to: z.string().check(z.maxLength(320)),
  subject: z.string().check(z.maxLength(1_000)),
  body: z.string().check(z.maxLength(20_000)),
  channel: z.optional(Channel),
});
export type DraftText = z.infer<typeof DraftText>;

/** How she sounds. */
export const voices = ['formal', 'plain', 'warm'] as const;
export type Voice = (typeof voices)[number];

/** Languages that there are sentences for (ISO 639-1), one file each in `templates/`. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Each voice has as many wordings of a message. */
export const variants = 3;

/** The one small thing that she asks for: to talk, to be answered in writing, to meet, or to have one piece looked at. */
export const favours = ['call', 'mail', 'in-person', 'feedback'] as const;
export type Favour = (typeof favours)[number];

/** What only she can say, a line each; never made up. `now`, `goal`, `proof`, `offer`: for this message, instead of her aims. */
export const herWords = [
  'specific',
  'why',
  'known',
  'referrer',
  'connector',
  'named',
  'questions',
  'piece',
  'times',
  'news',
  'took',
  'did',
  'now',
  'goal',
  'proof',
  'offer',
] as const;
export type HerWord = (typeof herWords)[number];

/** What a message is made from: one or a few sentences each, in this order or another. */
export const slots = [
  'greeting',
  'known',
  'referrer',
  'self',
  'found',
  'specific',
  'why',
  'reminder',
  'glad',
  'goal',
  'proof',
  'news',
  'took',
  'did',
  'introduce',
  'ask',
  'questions',
  'times',
  'agenda',
  'keep-in-touch',
  'come-back',
  'suggest',
  'follow',
  'settled',
  'rest',
  'offer',
  'easy-no',
  'note-heading',
  'note-no',
  'thanks',
  'signature',
  'short-specific',
  'short-ask',
  'short-no',
] as const;
const Slot = z.enum(slots);
export type Slot = z.infer<typeof Slot>;

/** The something of theirs that a message is about, with its place on the page. `cut`: their sentence goes on. */
export const Specific = z.strictObject({
  field: z.enum(fieldNames),
  words: z.string().check(z.maxLength(20_000)),
  cut: z.exactOptional(z.boolean()),
});
export type Specific = z.infer<typeof Specific>;

const line = z.string().check(z.maxLength(1_000));

/**
 * How she wants a message made. What is missing is chosen for her: the language and voice by what is known,
 * the wording by the person, the goal by the fit. `limit` is the most characters that a short note may have.
 */
export const Plan = z.strictObject({
  language: z.optional(z.enum(languages)),
  voice: z.optional(z.enum(voices)),
  variant: z.optional(z.int().check(z.gte(0), z.lt(variants))),
  goalId: z.optional(z.string().check(z.maxLength(60))),
  favour: z.optional(z.enum(favours)),
  specific: z.optional(Specific),
  limit: z.optional(z.int().check(z.gte(1), z.lte(20_000))),
  words: z.optional(z.partialRecord(z.enum(herWords), line)),
  /** Sentences of hers instead of ours. */
  phrases: z.optional(z.partialRecord(Slot, line)),
});
export type Plan = z.infer<typeof Plan>;

/** The same with everything chosen. */
export const ChosenPlan = z.extend(Plan, {
  language: z.enum(languages),
  voice: z.enum(voices),
  variant: z.int().check(z.gte(0), z.lt(variants)),
  favour: z.enum(favours),
});
export type ChosenPlan = z.infer<typeof ChosenPlan>;

/** A sentence or a few of a message, the slot they fill, and what stands before them. */
const Part = z.strictObject({
  slot: Slot,
  text: z.string().check(z.maxLength(5_000)),
  before: z.enum(['', ' ', '\n', '\n\n']),
});
export type Part = z.infer<typeof Part>;

/** What is missing for a good message; said to her instead of papered over. */
export const gaps = [...herWords, 'name', 'address'] as const;
export type Gap = (typeof gaps)[number];

/**
 * A composed message with the parts that its body was made from. `subject` is as it was composed, `gaps` are
 * what is missing, most telling first, and `otherLanguage` words of her aims that were left out, because they
 * are in another language.
 */
export const Composition = z.strictObject({
  purpose: Purpose,
  plan: ChosenPlan,
  text: DraftText,
  subject: z.string().check(z.maxLength(1_000)),
  parts: z.array(Part).check(z.maxLength(slots.length)),
  /** The goal of hers that it is about. */
  goalId: z.exactOptional(z.string().check(z.maxLength(60))),
  specific: z.exactOptional(Specific),
  /** What of theirs she could speak of, most telling first. */
  candidates: z.array(Specific).check(z.maxLength(20)),
  gaps: z.array(z.enum(gaps)).check(z.maxLength(gaps.length)),
  otherLanguage: z.array(z.enum(herWords)).check(z.maxLength(herWords.length)),
});
export type Composition = z.infer<typeof Composition>;
