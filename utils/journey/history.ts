import * as z from 'zod/mini';
import { IsoDay } from './iso-day';
import { Purpose } from './purpose';

export const outcomes = ['yes', 'later', 'no', 'no-time', 'referral', 'wrong-person'] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

/** The ways that a message can go: by mail, on a site, or wherever she pastes it. */
export const channels = [
  'gmail',
  'outlook',
  'outlook-work',
  'yahoo',
  'mail-program',
  'eml',
  'linkedin-note',
  'linkedin-message',
  'inmail',
  'x-dm',
  'copy',
] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** Steps that she can leave out; the journey then goes on as it would have after them. */
export const skippable = [
  'ask',
  'nudge',
  'stop',
  'answer',
  'come-back',
  'prepare',
  'tell',
  'thank',
  'report-back',
  'check-in',
] as const;

const words = z.string().check(z.maxLength(4_000));
const name = z.string().check(z.maxLength(300));

/** A message that she sent, where it was written here; missing where she only says that she wrote. */
const message = {
  channel: z.optional(Channel),
  subject: z.optional(z.string().check(z.maxLength(1_000))),
  body: z.optional(z.string().check(z.maxLength(20_000))),
};

/**
 * What can happen with a mentor. Append-only: a mistake is taken back by an `undone` event, never by
 * deleting one. `opened` means that the draft left for a channel; only what she says she sent counts as
 * sent.
 */
export const Happening = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept') }),
  z.strictObject({ kind: z.literal('drafted'), purpose: z.optional(Purpose) }),
  z.strictObject({
    kind: z.literal('opened'),
    channel: Channel,
    purpose: z.optional(Purpose),
  }),
  z.strictObject({ kind: z.literal('not-sent') }),
  /** `sentAt` is when she asked, where she tells of it later: milliseconds since 1970. */
  z.strictObject({
    kind: z.literal('asked'),
    purpose: z.optional(Purpose),
    sentAt: z.optional(z.number().check(z.nonnegative())),
    ...message,
  }),
  z.strictObject({ kind: z.literal('nudged'), ...message }),
  /**
   * What they answered, in a word; `until` is the day that they named for "later", `said` their words, `repliedAt` when
   * they wrote, where she tells of it later: milliseconds since 1970.
   */
  z.strictObject({
    kind: z.literal('replied'),
    outcome: Outcome,
    until: z.optional(IsoDay),
    said: z.optional(z.string().check(z.maxLength(20_000))),
    repliedAt: z.optional(z.number().check(z.nonnegative())),
  }),
  /** They pointed to someone else, by name; or, with `mentorId`, whom of those she keeps that name was of. */
  z.strictObject({
    kind: z.literal('referred'),
    to: name,
    mentorId: z.optional(z.string().check(z.maxLength(80))),
  }),
  /** She wrote back to what they answered. */
  z.strictObject({ kind: z.literal('answered'), ...message }),
  /** They agreed on how they will go on: when they next talk, what about, what each expects. */
  z.strictObject({
    kind: z.literal('agreed'),
    on: z.optional(IsoDay),
    agenda: z.optional(words),
    expectations: z.optional(words),
  }),
  z.strictObject({ kind: z.literal('prepared'), text: z.optional(words) }),
  /** They talked; `said` is what was said, in her words. */
  z.strictObject({ kind: z.literal('met'), said: z.optional(words) }),
  /** She thanked them: for their time, for a no or for a name. */
  z.strictObject({ kind: z.literal('thanked'), ...message }),
  /** She told them what she did with their advice. */
  z.strictObject({ kind: z.literal('reported'), ...message }),
  /** She wrote without a reason, to stay in touch. */
  z.strictObject({ kind: z.literal('checked-in'), ...message }),
  /** She put the step aside until a day. */
  z.strictObject({ kind: z.literal('snoozed'), until: IsoDay }),
  z.strictObject({ kind: z.literal('skipped'), step: z.enum(skippable) }),
  z.strictObject({ kind: z.literal('closed'), ...message }),
  z.strictObject({ kind: z.literal('noted'), text: words }),
  z.strictObject({ kind: z.literal('undone'), eventId: z.string() }),
]);
export type Happening = z.infer<typeof Happening>;

/** One entry of a mentor's history. `at` is milliseconds since 1970. */
export type HistoryEvent = { id: string; at: number; what: Happening };

/** An event with when it happened, in milliseconds since 1970. */
export type DatedEvent = HistoryEvent & { happenedAt: number };

/** When it happened, which may be before she told of it; milliseconds since 1970. */
export function happenedAt({ at, what }: HistoryEvent): number {
  if (what.kind === 'asked') return Math.min(at, what.sentAt ?? at);
  return what.kind === 'replied' ? Math.min(at, what.repliedAt ?? at) : at;
}

/** The events that still count, oldest first: undone ones and their undoing are left out. */
export function stillCounting(history: readonly HistoryEvent[]): HistoryEvent[] {
  const undone = new Set<string>();
  // An undo can be undone too, so the newest word counts.
  for (const event of [...history].reverse()) {
    if (event.what.kind === 'undone' && !undone.has(event.id)) undone.add(event.what.eventId);
  }
  return history.filter((event) => event.what.kind !== 'undone' && !undone.has(event.id));
}
