import type { Move } from '@/utils/journey/move';
import type { Stage } from '@/utils/journey/standing';
import type { SiteId } from '@/utils/profile/identity';
import type { Introducer } from '@/utils/shortlist/acquaintance';
import type { LikenessReason } from '@/utils/shortlist/likeness';
import type { SavedView, Wish } from '@/utils/shortlist/wish';
import type { MentorRow } from './model';

/** Her people as she wants to see them. */
export type Shortlist = {
  /** How many she keeps. */
  total: number;
  wish: Wish;
  /** Whether the wish leaves anybody out. */
  narrow: boolean;
  /** Who meets the wish, in order. */
  found: readonly string[];
  /** The rows of those near the screen. */
  rows: ReadonlyMap<string, MentorRow>;
  /** Not every word of theirs is searched yet. */
  gathering: boolean;
  tags: readonly { tag: string; count: number }[];
  views: readonly SavedView[];
  /** The same people by stage, each in the order of the list; missing until she looks at the stages. */
  columns?: Readonly<Record<Stage, readonly string[]>>;
};

/** Somebody who may be the same human as another of hers, and why. */
export type LikenessView = {
  id: string;
  name: string;
  site: SiteId;
  reasons: LikenessReason[];
};

/** Somebody who was joined with another. */
export type JoinedView = { id: string; name: string; site: SiteId; at: number };

/** Who covers a goal of hers: how many at each stage, and the few who are furthest. */
export type GoalCoverage = {
  goalId: string;
  learn: string;
  counts: Readonly<Record<Stage, number>>;
  furthest: readonly MentorRow[];
};

/** One of hers who pointed to somebody: `row` once she has said which of her people that is. */
export type ReferralView = {
  from: { id: string; name: string };
  to: string;
  /** Milliseconds since 1970. */
  at: number;
  row?: MentorRow;
  /** Who of hers is called the same, which tells nothing by itself. */
  namesakes: readonly { id: string; name: string; headline?: string }[];
};

/** Who pointed to whom, the latest first, and who could introduce her to whom, the best fit first. */
export type Referrals = {
  pointed: readonly ReferralView[];
  introductions: readonly { row: MentorRow; through: readonly Introducer[] }[];
  /** There are others. */
  more: boolean;
};

export type ShortlistActions = {
  /** She turned to the list of her people; nothing is read for it before. */
  look(): void;
  setWish(wish: Wish): void;
  /** Takes all conditions away and leaves the order. */
  showEverybody(): void;
  /** She turned to her goals, and who covers them. */
  lookAtGoals(): void;
  /** She turned to who pointed to whom, and who could introduce her. */
  lookAtReferrals(): void;
  moreReferrals(): void;
  /** She turned to the people by stage. */
  lookAtStages(): void;
  /** These rows of a list are near the screen; there may be several lists. */
  showRows(ids: readonly string[], list: string): void;
};

/** What she can do with several people at once, and with one alike. */
export type PeopleDeeds = {
  tagPeople(ids: readonly string[], change: { add: string[]; remove: string[] }): void;
  closePeople(ids: readonly string[]): void;
  /** Removes them and everything about them. */
  removePeople(ids: readonly string[]): void;
  /** Her own word of somebody, 1 to 5, or none. */
  rate(mentorId: string, rating: number | undefined): void;
  /** What moving somebody to a stage would mean; `undefined` where there is nothing that it could. */
  planMove(mentorId: string, stage: Stage): Promise<Move | undefined>;
  /** The stage where somebody was before the one where they are. */
  stageBefore(mentorId: string): Promise<Stage | undefined>;
  /** Moves somebody, by recording or taking back what it means. */
  move(mentorId: string, stage: Stage, move: Exclude<Move, { kind: 'ask-outcome' }>): void;
  /** Makes one person of two who are the same. */
  joinPeople(intoId: string, fromId: string): void;
  /** Makes two people again of those who were joined; whether they are one is open again. */
  takeApart(mergeId: string): void;
  /** "Not the same person", for good. */
  keepApart(one: string, other: string): void;
  /** It looked as if they had written back, and it's no answer to her. */
  notHeard(mentorId: string): void;
  saveView(name: string, wish: Wish): void;
  forgetView(id: string): void;
};
