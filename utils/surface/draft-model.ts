import type { Aims } from '@/utils/aims/aims';
import type { Channel } from '@/utils/journey/history';
import type { Purpose } from '@/utils/journey/purpose';
import type { DraftVersion, StoredPhrase } from '@/utils/mentors/database';
import type { Way } from '@/utils/outreach/channels/ways';
import type { CoachInput } from '@/utils/outreach/coach/message';
import type { Note, RuleId } from '@/utils/outreach/coach/note';
import type { FigureSource, SourceRecord } from '@/utils/outreach/coach/sources';
import type { TheirLanguage } from '@/utils/outreach/coach/their-language';
import type {
  ChosenPlan,
  DraftText,
  Gap,
  HerWord,
  Language,
  Plan,
  Specific,
} from '@/utils/outreach/draft';
import type { Reading } from '@/utils/profile/reading';

/** A draft as the editor shows it. `revision` grows with each save. */
export type DraftView = {
  id: string;
  purpose: Purpose;
  plan: ChosenPlan;
  text: DraftText;
  /** Made in the few words that an invitation takes: much of what a mail says has no place in it. */
  isNote: boolean;
  /** The goal of hers that it is about. */
  goalId?: string;
  specific?: Specific;
  /** What of theirs she could speak of instead, most telling first. */
  candidates: Specific[];
  gaps: Gap[];
  /** Words of her aims that are in another language than this message. */
  otherLanguage: HerWord[];
  /** What only she can say in it. */
  asks: readonly HerWord[];
  /** What she noted of their last talk, where a message says what she takes with her. */
  talkNotes?: string;
  /** Those of them that it has no sense without. */
  needs: readonly HerWord[];
  /** Her goals in words, where she has several to write about. */
  goals: { id: string; learn: string }[];
  languages: readonly Language[];
  /** How it stood before, newest first. */
  versions: VersionView[];
  /** The version that it was before it was made anew by itself around her words, as long as she hasn't gone on from there. */
  renewedFrom?: string;
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

/** What keeps a message from going its way: the part to change, and a sentence that says why and how. */
export type Obstacle = { part: 'to' | 'subject' | 'body'; sentence: string };

/** A message on its way out. */
export type SentDraft = { id: string; mentorId: string; purpose: Purpose };

/** What she can do with a message. Each one tells of failure by `problem`. */
export type DraftActions = {
  /** Has it made anew by a changed plan, around what she wrote. Whether that was done, as below. */
  rework(typed: TypedDraft, change: Plan): Promise<boolean>;
  /** Has it made anew where her aims, their page or the day have changed since. */
  renew(typed: TypedDraft): Promise<boolean>;
  /** Puts an earlier version of it back. */
  restoreVersion(typed: TypedDraft, versionId: string): Promise<boolean>;
  saveDraft(typed: TypedDraft): void;
  /** The coach, which is loaded when a draft is first looked at. */
  loadCoach(): Promise<Coach>;
  /** What keeps it from going a way as it stands, if anything does. */
  obstacleTo(text: DraftText, way: Pick<Way, 'channel' | 'page'>): Obstacle | undefined;
  /**
   * Opens it in a channel, saves it as a file, or copies it and opens the page where she pastes it; records
   * `opened`. `meantFor` is the way that she had chosen, where she only copies for it.
   */
  send(
    draft: SentDraft,
    text: DraftText,
    way: Pick<Way, 'channel' | 'page'> & { meantFor?: Channel },
  ): void;
  /** She sent it: what happened by it, its words and the channel stand in the history. */
  sent(draft: SentDraft, text: DraftText, channel: Channel): void;
  /** The same of a message whose words are gone from here. */
  sentWithoutDraft(mentorId: string, purpose: Purpose, channel: Channel): void;
};

/** What looks at her words as she types, and what each rule of it rests on. `now`: milliseconds since 1970. */
export type Coach = {
  look(input: Omit<CoachInput, 'today'> & { now: number }): Note[];
  /** The language that they write in, where that is known and these words are in another. */
  languageHint(
    reading: Reading,
    body: string,
    plan: Pick<ChosenPlan, 'language'>,
  ): TheirLanguage | undefined;
  sourcesOf(rule: RuleId): (SourceRecord & { id: FigureSource })[];
};
