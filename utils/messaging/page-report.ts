import * as z from 'zod/mini';
import { Identity } from '@/utils/profile/identity';
import { Reading } from '@/utils/profile/reading';

/** An address of a page, as a content script tells it. */
export const PageUrl = z.string().check(z.startsWith('https://'), z.maxLength(4_000));

/** What a content script saw, as it tells the worker. */
export const PageReport = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('person'), url: PageUrl, reading: Reading }),
  z.strictObject({ outcome: z.literal('rendering'), url: PageUrl, identity: Identity }),
  z.strictObject({
    outcome: z.literal('own-profile'),
    url: PageUrl,
    identity: Identity,
    reading: z.optional(Reading),
  }),
  z.strictObject({ outcome: z.literal('unknown-layout'), url: PageUrl, identity: Identity }),
  z.strictObject({ outcome: z.literal('nobody'), url: PageUrl }),
]);
export type PageReport = z.infer<typeof PageReport>;
