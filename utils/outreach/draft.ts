import * as z from 'zod/mini';
import { Channel } from '@/utils/journey/history';
import type { FieldName } from '@/utils/profile/reading';

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

/** The something of theirs that the draft is about, with its place on the page. */
export type Specific = { field: FieldName; words: string };

/** What is missing for a good ask; said to her instead of papered over. */
export const gaps = ['specific', 'goal', 'name', 'now', 'proof', 'offer', 'address'] as const;
export type Gap = (typeof gaps)[number];

/** A composed message with the slot values it was made from. */
export type Composition = { text: DraftText; specific?: Specific; gaps: Gap[] };
