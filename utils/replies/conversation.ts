import * as z from 'zod/mini';
import { IsoDay } from '@/utils/journey/iso-day';
import { Identity } from '@/utils/profile/identity';

export const conversationSites = ['linkedin', 'x', 'gmail', 'outlook'] as const;
export type ConversationSite = (typeof conversationSites)[number];

const text = z.string().check(z.minLength(1), z.maxLength(320));

/**
 * Who wrote last in a conversation between her and one other person, and on which day; nothing else of it is
 * read, least of all a word of what was said.
 */
export const Conversation = z.strictObject({
  site: z.enum(conversationSites),
  /** The other one, as far as the page names them; never by the name alone where it says more. */
  who: z.strictObject({
    identity: z.optional(Identity),
    address: z.optional(text),
    name: z.optional(text),
  }),
  last: z.strictObject({
    by: z.enum(['her', 'them']),
    /** The day in her time zone; missing where the page says it in a way that could be misread. */
    day: z.optional(IsoDay),
  }),
  /** Theirs comes after one of hers that the page shows. */
  answers: z.boolean(),
});
export type Conversation = z.infer<typeof Conversation>;

/** What a reader is told beside the page. */
export type ReaderContext = {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name, to tell the day of a moment. */
  timeZone: string;
  /** Whether an element can be seen; a page may keep what it showed before. */
  isShown: (element: Element) => boolean;
};

/**
 * Reads the conversations that a page shows. Groups, and whatever isn't clear, are left out: rather nothing
 * than a wrong "they wrote back".
 */
export type ConversationReader = (
  document: Document,
  url: URL,
  context: ReaderContext,
) => Conversation[];
