import type { Aims } from '@/utils/aims/aims';
import type { Purpose } from '@/utils/journey/purpose';
import type { DraftVersion, StoredPhrase } from '@/utils/mentors/database';
import type { CoachInput } from '@/utils/outreach/coach/message';
import type { Note, RuleId } from '@/utils/outreach/coach/note';
import type { FigureSource, SourceRecord } from '@/utils/outreach/coach/sources';
import type {
  ChosenPlan,
  DraftText,
  Gap,
  HerWord,
  Language,
  Specific,
} from '@/utils/outreach/draft';

/** A draft as the editor shows it. `revision` grows with each save. */
export type DraftView = {
  id: string;
  purpose: Purpose;
  plan: ChosenPlan;
  text: DraftText;
  /** Made in the few words that an invitation takes: much of what a mail says has no place in it. */
  isNote: boolean;
  specific?: Specific;
  /** What of theirs she could speak of instead, most telling first. */
  candidates: Specific[];
  gaps: Gap[];
  /** Words of her aims that are in another language than this message. */
  otherLanguage: HerWord[];
  /** What only she can say in it. */
  asks: readonly HerWord[];
  /** Those of them that it has no sense without. */
  needs: readonly HerWord[];
  /** Her goals in words, where she has several to write about. */
  goals: { id: string; learn: string }[];
  languages: readonly Language[];
  /** How it stood before, newest first. */
  versions: VersionView[];
  /** Sentences of hers that could stand in it. */
  phrases: StoredPhrase[];
  /** Her aims as they are now, which it may not be made from yet. */
  aims: Aims | undefined;
  revision: number;
};

/** What else there is to write to somebody. */
export type LettersView = {
  /** What the messages are for that she has begun, beside the one that she looked at last. */
  otherDrafts: Purpose[];
  /** The messages that fit what has happened, the likeliest first, and those that speak of something else. */
  letters: { fitting: Purpose[]; others: Purpose[] };
};

/** What stands in the editor of a draft, saved or not, and the revision that it was typed on. */
export type TypedDraft = { draftId: string; text: DraftText; typedOn: number };

export type VersionView = Pick<DraftVersion, 'id' | 'at' | 'because' | 'text'>;

/** A message on its way out. */
export type SentDraft = { id: string; mentorId: string; purpose: Purpose };

/** What looks at her words as she types, and what each rule of it rests on. `now`: milliseconds since 1970. */
export type Coach = {
  look(input: Omit<CoachInput, 'today'> & { now: number }): Note[];
  sourcesOf(rule: RuleId): (SourceRecord & { id: FigureSource })[];
};
