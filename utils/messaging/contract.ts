import * as z from 'zod/mini';
import { Aims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import { Verdict } from '@/utils/fit/verdict';
import { Happening } from '@/utils/journey/history';
import type { Stage } from '@/utils/journey/standing';
import { Turn } from '@/utils/mentors/turn';
import { caps } from '@/utils/profile/caps';
import { Correction } from '@/utils/profile/correction';
import { Identity } from '@/utils/profile/identity';
import { fieldNames, Reading } from '@/utils/profile/reading';
import { RowReading } from '@/utils/profile/row';
import { Conversation } from '@/utils/replies/conversation';
import { answer, type Entry, id, requestId } from './entry';
import { letterMessages } from './letter-messages';
import { PageReport, PageUrl } from './page-report';
import { mostPeople, peopleMessages } from './people-messages';

/**
 * What a mark may show; all that a page's script ever gets back. In words already: a script that asked the
 * browser for its sentences in the page would take the page's time.
 */
export type MarkView = {
  /** What the mark says to a screen reader. */
  label: string;
  score?: number;
  /** More could be known than was read so far. */
  soFar: boolean;
  /** From a row, which shows little of anybody: the score may change on the person's own page. */
  provisional?: true;
  stage?: Stage;
};

/** Every message to the worker. Pages may send the first five and nothing else. */
export const contract = {
  /** Somebody's page is being loaded, and will be told of in a moment. */
  prepare: {
    callers: ['page'],
    writes: false,
    request: z.strictObject({}),
    response: answer<null>(),
  },
  /** A page tells what it shows; the answer is what its mark may show, if anything. */
  report: {
    callers: ['page'],
    writes: false,
    request: PageReport,
    response: answer<MarkView | null>(),
  },
  /**
   * A page tells what rows of people it shows; the answer is what each one's mark may show, in the same
   * order, `null` for nothing. Nothing of it is stored.
   */
  reportRows: {
    callers: ['page'],
    writes: false,
    request: z.strictObject({
      url: PageUrl,
      rows: z.array(RowReading).check(z.maxLength(caps.rows)),
    }),
    response: answer<(MarkView | null)[]>(),
  },
  /**
   * A mark was clicked: open our own panel, which shows the person in this tab, or the one of the row whose
   * mark it was.
   */
  openPanel: {
    callers: ['page'],
    writes: false,
    request: z.strictObject({ row: z.optional(RowReading) }),
    response: answer<null>(),
  },

  /** A page tells who wrote last in a conversation, where she has that switched on. */
  reportConversations: {
    callers: ['page'],
    writes: false,
    request: z.strictObject({ conversations: z.array(Conversation).check(z.maxLength(20)) }),
    response: answer<null>(),
  },

  /** The fit of a reading, with reasons; `null` while she has no goal in words. */
  assess: {
    callers: ['extension'],
    writes: false,
    request: z.strictObject({ reading: Reading }),
    response: answer<Assessment | null>(),
  },
  /** Starts reading a tab that was open before us. */
  readTab: {
    callers: ['extension'],
    writes: false,
    request: z.strictObject({ tabId: z.number() }),
    response: answer<null>(),
  },
  /** Another context of ours has changed the store: everybody is judged again, the steps are counted. */
  changed: {
    callers: ['extension'],
    writes: false,
    request: z.strictObject({}),
    response: answer<null>(),
  },
  saveAims: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ turn: Turn, change: z.partial(Aims) }),
    response: answer<null>(),
  },
  keep: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ requestId, reading: Reading }),
    response: answer<{ mentorId: string; eventId: string }>(),
  },
  /**
   * Her own word for one part of somebody she keeps; it outlasts whatever is read later. `null` takes it
   * back, so that the page's word counts again.
   */
  correct: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({
      turn: Turn,
      identity: Identity,
      field: z.enum(fieldNames),
      word: z.nullable(Correction),
    }),
    response: answer<null>(),
  },
  /**
   * Appends to the history of one person or of many, all of it or nothing; undoing is one more event. Who is
   * gone meanwhile is left out; where nobody is left, it is refused.
   */
  record: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({
      requestId,
      events: z
        .array(z.strictObject({ mentorId: id, what: Happening }))
        .check(z.minLength(1), z.maxLength(mostPeople)),
    }),
    response: answer<{ mentorId: string; eventId: string }[]>(),
  },
  ...peopleMessages,
  /** Removes people and everything about them; `takeBack` has them back for a moment. */
  forget: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ requestId, mentorIds: z.array(id).check(z.maxLength(100_000)) }),
    response: answer<null>(),
  },
  /** Removes everything that is stored, after a moment in which `takeBack` still stops it. */
  eraseEverything: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ requestId }),
    response: answer<null>(),
  },
  /** Gives back what was removed by the request of this id; `false` when it is gone for good. */
  takeBack: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ requestId }),
    response: answer<boolean>(),
  },
  /** It looked as if they had written back, and it's no answer to her; or she takes that back. */
  notHeard: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ mentorId: id, takenBack: z.optional(z.literal(true)) }),
    response: answer<null>(),
  },
  /** "Not this person": no mark for them again. */
  dismiss: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ identity: Identity, name: z.optional(z.string()) }),
    response: answer<null>(),
  },
  restore: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ identity: Identity }),
    response: answer<null>(),
  },
  /** Her answer to an assessment, of anybody; it takes the place of an earlier one about them. */
  saveVerdict: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ turn: Turn, verdict: Verdict }),
    response: answer<null>(),
  },
  /** Removes these answers of hers, or all; `takeBack` has them back for a moment. */
  forgetVerdicts: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ requestId, ids: z.optional(z.array(id)) }),
    response: answer<null>(),
  },
  ...letterMessages,
} as const satisfies Record<string, Entry>;

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type Request<N extends MessageName> = z.infer<Contract[N]['request']>;
export type Response<N extends MessageName> = Exclude<
  Contract[N]['response']['answers'],
  undefined
>;
export type WriteName = {
  [N in MessageName]: Contract[N]['writes'] extends true ? N : never;
}[MessageName];

/** What travels to the worker. `again` when the answer to an earlier attempt was lost. */
export type Envelope = { type: string; request: unknown; again?: true };

/** Why a message was not carried out. The words for each are in the locales. */
export const problemCodes = [
  'refused',
  'invalid',
  'not-found',
  'no-access',
  'storage',
  'newer',
  'failed',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What travels back. */
export type Reply = { ok: true; value: unknown } | { ok: false; code: ProblemCode; detail: string };
