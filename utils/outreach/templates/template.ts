import type { Outcome } from '@/utils/journey/history';
import type { Purpose } from '@/utils/journey/purpose';
import type { Favour, HerWord, Language, Slot, Voice } from '@/utils/outreach/draft';
import type { Names } from '@/utils/outreach/first-name';
import { type Candidate, isShared } from '@/utils/outreach/specific';
import type { NamedDay } from '@/utils/outreach/week';
import type { SiteId } from '@/utils/profile/identity';

/** What is known of her; an empty text means not said. */
export type Self = { name: string; now: string; proof: string; offer: string; signature: string };

/** What went before between the two, as far as her history tells. */
export type Past = {
  asked?: NamedDay;
  nudged?: NamedDay;
  /** When they agreed to talk next. */
  agreed?: NamedDay;
  met?: NamedDay;
  /** That was so few days ago that nobody would speak of a while. */
  metLately?: true;
  /** When she'll write again after a "later". */
  comeBack?: NamedDay;
  /** What they answered last. */
  said?: Outcome;
  /** The subject that her ask had. */
  subject?: string;
  /** Whom they named. */
  referredTo?: string;
};

/** All that a sentence may speak of. Whatever isn't known is missing, and no sentence is made of it. */
export type Facts = {
  purpose: Purpose;
  voice: Voice;
  variant: number;
  site: SiteId;
  /** Whom the message goes to: the name to greet them by, the whole one, and that with a doctor's title. */
  to: Names | undefined;
  /** Whom it is about, where it goes to somebody else. */
  about: Names | undefined;
  /** What of theirs she speaks of. */
  quote: Candidate | undefined;
  /** The page names the one whom the message goes to among those who know whom it is about. */
  connected: boolean;
  /** Where else they say that they can be asked. */
  invitation: Candidate | undefined;
  /** What else both have in common: a school, an employer, a community, a cause. */
  common: Candidate | undefined;
  /** The fit knows that it has to do with her goal, they say there that they can be asked, or she picked it herself. */
  isReason: boolean;
  /** They made the very move that she wants to make; the page shows where they came from and where they are. */
  sameMove: boolean;
  /** Their page could be compared with her goal, and has nothing of it. */
  isFarOff: boolean;
  goal: string | undefined;
  /** Her goal stands in a sentence right before she asks, in few words. */
  statesGoal: boolean;
  /** A note has room for the whole of what is quoted. */
  inFull: boolean;
  self: Self;
  favour: Favour;
  /** Whether she would be glad of answers in writing instead. */
  orInWriting: boolean;
  /** The Monday of the week that she names. */
  week: NamedDay;
  past: Past;
  words: Partial<Record<HerWord, string>>;
};

/** Nothing on their page says why she should ask them of all people, and she doesn't say it either. */
export function isDoubtful({ purpose, isFarOff, isReason, common, quote, words }: Facts): boolean {
  const hasReason = isReason || common !== undefined || (quote !== undefined && isShared(quote));
  const says = words.why ?? words.specific ?? words.known ?? words.referrer;
  return purpose === 'ask' && isFarOff && !hasReason && says === undefined;
}

/** Whether the two talk, rather than write to each other. */
export function isTalk({ favour }: Facts): boolean {
  return favour === 'call' || favour === 'in-person';
}

/** The slots that are composed; her own sentences and the signature are not. */
export type Sentences = Record<Slot, (facts: Facts) => string | undefined>;

/**
 * The sentences of all messages in one language, one function per slot. A slot returns `undefined` when there
 * is nothing to say, and is then left out whole. One file per language in this folder.
 */
export type Template = {
  id: Language;
  /** What people call the language, folded to lower case, as she may name it in her aims. */
  names: readonly string[];
  subject(facts: Facts): string;
  sentences: Sentences;
};

type Three = readonly [string, string, string];

/** The wording for her voice, among the three that it has. */
export function say(
  { voice, variant }: Pick<Facts, 'voice' | 'variant'>,
  wordings: Record<Voice, Three>,
): string {
  return wordings[voice][variant] ?? wordings[voice][0];
}

/** Whether a text is an address of a page and nothing else. */
export function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

/** With an end mark, unless it has one; two of them, or one behind a comma, are a slip. */
export function closed(sentence: string): string {
  const text = sentence.replace(/[\s,;:]+$/, '').replace(/(?<![.])[.]{2}$|\s+[.]$/, '.');
  return /[.!?…]["”»’)]?$/.test(text) ? text : `${text}.`;
}

/**
 * Words of hers that begin a sentence, with a capital where there is none; names that she writes small ("iOS") and
 * addresses stay.
 */
export function begun(text: string): string {
  const [first = ''] = text.split(/\s/, 1);
  if (/\p{Ll}\p{Lu}|[@/\d_]|\p{L}\.\p{L}/u.test(first)) return text;
  return text.replace(/^[\p{P}\p{Z}]*\p{Ll}/u, (beginning) => beginning.toUpperCase());
}

/** A sentence of hers: begun and closed. */
export function asSentence(text: string): string {
  return closed(begun(text));
}

/** The same, but no end mark right behind an address: mail programs take it along into the link. */
export function ended(text: string): string {
  return /https?:\/\/\S+$/.test(text) ? text : closed(text);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((each) => each.replace(/^\s*(?:\d+[.)]|[-–•*])\s*/, '').trim())
    .filter(Boolean);
}

export function lineCount(text: string): number {
  return linesOf(text).length;
}

/** How many questions a letter asks: hers where she wrote some down; about a piece that she shows, the one. */
export function questionCount({ favour, words }: Facts): number {
  if (favour === 'feedback') return 1;
  if (words.questions !== undefined) return lineCount(words.questions);
  return favour === 'mail' ? 3 : 2;
}

/** Her lines as a numbered list; one line stays as it is. */
export function listed(text: string): string {
  const lines = linesOf(text);
  return lines.length < 2
    ? (lines[0] ?? '')
    : lines.map((each, at) => `${at + 1}. ${each}`).join('\n');
}
