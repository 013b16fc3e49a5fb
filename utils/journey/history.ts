import * as z from 'zod/mini';

export const outcomes = ['yes', 'later', 'no', 'referral', 'wrong-person'] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

export const channels = ['gmail', 'mail-program', 'copy'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/**
 * What can happen with a mentor. Append-only: a mistake is taken back by an `undone` event, never by
 * deleting one. `opened` means that the draft left for a channel; only `asked` and `nudged` say that she
 * sent it.
 */
export const Happening = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept') }),
  z.strictObject({ kind: z.literal('drafted') }),
  z.strictObject({ kind: z.literal('opened'), channel: Channel }),
  z.strictObject({ kind: z.literal('not-sent') }),
  z.strictObject({
    kind: z.literal('asked'),
    channel: Channel,
    subject: z.string().check(z.maxLength(1_000)),
    body: z.string().check(z.maxLength(20_000)),
  }),
  z.strictObject({ kind: z.literal('nudged') }),
  z.strictObject({ kind: z.literal('replied'), outcome: Outcome }),
  /** They agreed on how they will go on: a time, a way. */
  z.strictObject({ kind: z.literal('agreed') }),
  /** She thanked them, for a no or for a name too. */
  z.strictObject({ kind: z.literal('thanked') }),
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('noted'), text: z.string().check(z.maxLength(4_000)) }),
  z.strictObject({ kind: z.literal('undone'), eventId: z.string() }),
]);
export type Happening = z.infer<typeof Happening>;

/** One entry of a mentor's history. `at` is milliseconds since 1970. */
export type HistoryEvent = { id: string; mentorId: string; at: number; what: Happening };

/** The events that still count, oldest first: undone ones and their undoing are left out. */
export function standing(history: readonly HistoryEvent[]): HistoryEvent[] {
  const undone = new Set<string>();
  // An undo can be undone too, so the newest word counts.
  for (const event of [...history].reverse()) {
    if (event.what.kind === 'undone' && !undone.has(event.id)) undone.add(event.what.eventId);
  }
  return history.filter((event) => event.what.kind !== 'undone' && !undone.has(event.id));
}
