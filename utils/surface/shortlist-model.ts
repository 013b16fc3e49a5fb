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
};

export type ShortlistActions = {
  /** She turned to the list of her people; nothing is read for it before. */
  look(): void;
  setWish(wish: Wish): void;
  /** Takes all conditions away and leaves the order. */
  showEverybody(): void;
  /** These rows are near the screen. */
  showRows(ids: readonly string[]): void;
};

/** What she can do with several people at once, and with one alike. */
export type PeopleDeeds = {
  tagPeople(ids: readonly string[], change: { add: string[]; remove: string[] }): void;
  closePeople(ids: readonly string[]): void;
  /** Removes them and everything about them. */
  removePeople(ids: readonly string[]): void;
  /** Her own word of somebody, 1 to 5, or none. */
  rate(mentorId: string, rating: number | undefined): void;
  saveView(name: string, wish: Wish): void;
  forgetView(id: string): void;
};

/** Something that was done with several people. */
export type ManyDone = { many: 'closed' | 'tagged' | 'untagged'; count: number; tag?: string };
