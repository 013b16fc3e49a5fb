import * as z from 'zod/mini';
import { Channel } from '@/utils/journey/history';
import { Purpose } from '@/utils/journey/purpose';
import { Turn } from '@/utils/mentors/turn';
import { DraftText, languages, Plan, slots } from '@/utils/outreach/draft';
import { answer, type Entry, id, requestId } from './entry';

/**
 * Words for a message, as they stand in an editor. `typedOn` is the revision that they were typed on: what another
 * surface has saved since then is kept as a version.
 */
const typed = { turn: Turn, draftId: id, text: DraftText, typedOn: z.number() };

/** Made of other ids, or of a sentence of hers. */
const longId = z.string().check(z.minLength(1), z.maxLength(1_000));

/** What surfaces have the worker do with her messages to people. */
export const letterMessages = {
  /**
   * Composes a message from her aims, this person's reading and what happened so far, unless there is an open
   * one for this purpose already; that one comes to the front then.
   */
  draft: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ requestId, mentorId: id, purpose: Purpose }),
    response: answer<{ draftId: string }>(),
  },
  /** Makes a message anew by a changed plan, around what she wrote. `text` is what stands in the editor. */
  reworkDraft: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ ...typed, change: Plan }),
    response: answer<null>(),
  },
  /**
   * Makes a message anew by the plan that it has, around what she wrote, where her aims, their page or the day have
   * changed since; else nothing happens.
   */
  renewDraft: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject(typed),
    response: answer<null>(),
  },
  /** Puts an earlier version of a message back; what stands in the editor becomes a version. */
  restoreVersion: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ ...typed, versionId: longId }),
    response: answer<null>(),
  },
  /** She says that she sent it: what happened by it stands in the history, with its words. */
  sentDraft: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ requestId, draftId: id, channel: Channel, text: DraftText }),
    response: answer<{ eventId: string }>(),
  },
  /** Forgets a sentence of hers. */
  forgetPhrase: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ id: longId }),
    response: answer<null>(),
  },
  /** Remembers one again that she had forgotten, as it was. */
  rememberPhrase: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({
      slot: z.enum(slots),
      language: z.enum(languages),
      text: z.string().check(z.minLength(1), z.maxLength(20_000)),
      at: z.number(),
    }),
    response: answer<null>(),
  },
  saveDraft: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject(typed),
    response: answer<null>(),
  },
} as const satisfies Record<string, Entry>;
