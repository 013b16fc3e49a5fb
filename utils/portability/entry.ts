import * as z from 'zod/mini';
import { Aims } from '@/utils/aims/aims';
import { Verdict } from '@/utils/fit/verdict';
import { Happening } from '@/utils/journey/history';
import { Composition, languages, Plan, slots } from '@/utils/outreach/draft';
import { Identity } from '@/utils/profile/identity';
import { Fields, Reading } from '@/utils/profile/reading';
import { SavedView, Tag } from '@/utils/shortlist/wish';

/**
 * The version of the format. It grows with every change that an older build would not understand; `upgrade.ts`
 * then learns to read the version before.
 */
export const formatVersion = 1;

/** How much of anything a file may hold: far more than anybody has, and no more than a browser can carry. */
export const portable = {
  /** People, and everything else that has a line of its own. */
  lines: 300_000,
  identities: 20,
  /** Events of one person: thirty years with one a day. */
  events: 10_000,
  drafts: 100,
  tags: 500,
  /** How one message stood before. */
  versions: 100,
  /** Characters of one line; somebody with five whole profiles at every cap has fewer. */
  line: 60_000_000,
} as const;

const id = z.string().check(z.minLength(1), z.maxLength(80));
/** Milliseconds since 1970; the last one is the last that a `Date` can be. */
const time = z.int().check(z.gte(0), z.lte(8_640_000_000_000_000));

const Event = z.strictObject({ id, at: time, what: Happening });

/** How a message stood at a time. */
const Version = z.strictObject({
  ...z.omit(Composition, { candidates: true }).shape,
  id: z.string().check(z.minLength(1), z.maxLength(1_000)),
  at: time,
  because: z.enum(['composed', 'replaced', 'sent']),
});

const Draft = z.extend(Composition, {
  id,
  savedAt: time,
  sentBy: z.exactOptional(id),
  wanted: z.exactOptional(Plan),
  asItWas: z.exactOptional(z.literal(true)),
  versions: z.array(Version).check(z.maxLength(portable.versions)),
});

/**
 * One person with everything of theirs, in one line: what the pages showed, what she put right, what
 * happened, oldest first, and her drafts. Nothing that follows from the rest is in it: stage, next step and
 * fit are worked out again where it is read.
 */
export const PersonEntry = z.strictObject({
  kind: z.literal('person'),
  id,
  identities: z.array(Identity).check(z.minLength(1), z.maxLength(portable.identities)),
  tags: z.exactOptional(z.array(Tag).check(z.maxLength(portable.tags))),
  rating: z.exactOptional(z.int().check(z.gte(1), z.lte(5))),
  readings: z
    .array(
      z.strictObject({ reading: Reading, corrections: z.exactOptional(z.exactPartial(Fields)) }),
    )
    .check(z.maxLength(portable.identities)),
  history: z.array(Event).check(z.maxLength(portable.events)),
  drafts: z.array(Draft).check(z.maxLength(portable.drafts)),
});
export type PersonEntry = z.infer<typeof PersonEntry>;

const AimsEntry = z.strictObject({ kind: z.literal('aims'), aims: Aims });

/** "Not this person", of somebody whom she doesn't keep. */
const DismissalEntry = z.strictObject({
  kind: z.literal('dismissal'),
  identity: Identity,
  name: z.exactOptional(z.string().check(z.maxLength(1_000))),
  at: time,
});

/** What she said of a fit, of somebody kept or not. */
const AnswerEntry = z.strictObject({ kind: z.literal('answer'), at: time, verdict: Verdict });

/** A list that she gave a name. */
const ViewEntry = z.strictObject({ kind: z.literal('view'), view: SavedView });

/** A sentence of hers that is remembered for her next message. */
const PhraseEntry = z.strictObject({
  kind: z.literal('phrase'),
  slot: z.enum(slots),
  language: z.enum(languages),
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  at: time,
});

/** Two of hers of whom she said that they are two. */
const ApartEntry = z.strictObject({
  kind: z.literal('apart'),
  pair: z.string().check(z.minLength(1), z.maxLength(4_100)),
  identities: z.array(Identity).check(z.minLength(2), z.maxLength(2)),
});

/** Settings of hers; only those that let nothing happen by themselves. */
const SettingsEntry = z.strictObject({
  kind: z.literal('settings'),
  settings: z.strictObject({
    theme: z.exactOptional(z.enum(['system', 'light', 'dark'])),
    /** How long LinkedIn's notes may be, in characters, and how many she has in thirty days, if there is an end. */
    notes: z.exactOptional(
      z.strictObject({
        length: z.union([z.literal(200), z.literal(300)]),
        most: z.exactOptional(z.int().check(z.gte(0), z.lte(1_000))),
      }),
    ),
    openAsks: z.exactOptional(z.int().check(z.gte(1), z.lte(10))),
  }),
});

/** Everything that a line can hold, but for the first and the last. */
export const Entry = z.discriminatedUnion('kind', [
  SettingsEntry,
  AimsEntry,
  PersonEntry,
  DismissalEntry,
  AnswerEntry,
  ViewEntry,
  PhraseEntry,
  ApartEntry,
]);
export type Entry = z.infer<typeof Entry>;

/** The first line: whose the file is, in which version, and when it was written (ISO 8601). */
export const Head = z.strictObject({
  kind: z.literal('just-ask'),
  version: z.int().check(z.gte(1)),
  writtenAt: z.string().check(z.maxLength(40)),
});

/** The last line: without it the file was cut off. `lines` counts those between the first and this one. */
export const End = z.strictObject({ kind: z.literal('end'), lines: z.int().check(z.gte(0)) });
