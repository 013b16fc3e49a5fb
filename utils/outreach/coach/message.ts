import { spokenIn } from '@/utils/fit/text/language';
import { fold, type Token, tokenise } from '@/utils/fit/text/tokenise';
import type { Purpose } from '@/utils/journey/purpose';
import type { Way } from '@/utils/outreach/channels/ways';
import type { DraftText } from '@/utils/outreach/draft';
import { valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import { isTelling } from './common-words';
import { surelyIn } from './surely-in';

/** What the coach is told: her words, how they go, whom to, and what for. */
export type CoachInput = {
  text: Pick<DraftText, 'subject' | 'body'>;
  way: Pick<Way, 'channel' | 'hasSubject' | 'limits'>;
  purpose: Purpose;
  /** What a page showed of them. */
  reading?: Pick<Reading, 'fields'> | undefined;
  /** The day on which she writes, counted from 1 January 1970; without it nothing is said of dates. */
  today?: number | undefined;
};

/** A stretch of the body, in UTF-16 units. */
export type Stretch = { start: number; end: number; text: string };

/** A message, taken apart once for all rules. */
export type Message = CoachInput & {
  subject: string;
  body: string;
  /** The body, with what stands in quotation marks blanked out: those may be another's words. */
  own: string;
  /** Its sentences, without the greeting; of `own`. */
  sentences: readonly Stretch[];
  words: readonly Token[];
  /** Its first line, where that greets somebody. */
  greeting: Stretch | undefined;
  language: 'en' | 'es' | undefined;
  /** It is in a language of which no rule knows the phrases. */
  isForeign: boolean;
};

/** Longest body that is looked at, in UTF-16 units; some seven hundred words. */
export const longestLookedAt = 4_000;

/** Takes a message apart. Linear in its text. */
export function readMessage(input: CoachInput): Message {
  const subject = input.text.subject.slice(0, longestLookedAt);
  const body = input.text.body.slice(0, longestLookedAt);
  const own = withoutQuotes(body);
  const greeting = greetingIn(own, input.reading);
  const { language } = spokenIn(own);
  const isKnown = language === undefined || language === 'en' || language === 'es';
  return {
    ...input,
    subject,
    body,
    own,
    greeting,
    sentences: sentencesIn(own, greeting?.end ?? 0),
    words: tokenise(body),
    language: language === 'en' || language === 'es' ? language : undefined,
    isForeign: !isKnown && surelyIn(own) === language,
  };
}

const quoted = /“[^”\n]{0,600}”|«[^»\n]{0,600}»|„[^“\n]{0,600}“|(?<!\S)"[^"\n]{0,600}"/g;

/** A sentence that ends with their words still ends there. */
function withoutQuotes(body: string): string {
  return body.replace(quoted, (words) =>
    /[.!?…].$/u.test(words) ? `${' '.repeat(words.length - 2)}. ` : ' '.repeat(words.length),
  );
}

/** "Hi Maya," or "Dear Dr Horn:", alone on the first line or before its first sentence. */
const greets =
  /^\s*((?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|to whom|hola|buen(?:os|as) (?:d[íi]as|tardes|noches)|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|a quien)(?![\p{L}])(?:,\s(?=[^\n,:!.?]{2,80}:))?[^\n,:!.?—–]{0,80}[,:!.]?)/iu;

function greetingIn(own: string, reading: CoachInput['reading']): Stretch | undefined {
  const [, line] = greets.exec(own) ?? [];
  if (line === undefined) return undefined;
  const words = line.slice(0, endOfName(line, reading));
  const start = own.indexOf(words);
  const end = start + words.length + calledAfter(own.slice(start + words.length), words).length;
  return { start, end, text: own.slice(start, end) };
}

/**
 * Where a greeting ends that no comma ends: "hey maya can u help me" greets Maya. Behind their name a small word that
 * isn't part of it begins what she says, and so it does anywhere in a line that goes on to its full stop.
 */
function endOfName(line: string, reading: CoachInput['reading']): number {
  const name = fold((reading && valueIn(reading.fields.name)) ?? '').split(/[^\p{L}]+/u);
  const isGreeting = /[,:!]$/.test(line);
  let isNamed = false;
  // The first word greets.
  const [, ...rest] = line.matchAll(/[\p{L}\p{M}'’]+/gu);
  for (const [at, { 0: word, index }] of rest.entries()) {
    const isPart = name.includes(fold(word));
    const isSmall = /^\p{Ll}/u.test(word) && !isPart && !greeted.test(word);
    // A small word that says something may be their name with a slip: "hey mayra how are you?"
    const mayBeName = at === 0 && isTelling(fold(word));
    if (isSmall && at < rest.length - 1 && (isNamed || !(isGreeting || mayBeName)))
      return line.slice(0, index).trimEnd().length;
    isNamed ||= isPart;
  }
  return line.length;
}

/** Small words of a greeting itself. */
const greeted =
  /^(?:there|all|everyone|everybody|team|again|and|y|o|or|the|to|whom|it|may|concern|a|quien|corresponda|de|del|la|van|von|der|den|da|dos|di|bin|al|el|morning|afternoon|evening|day|d[íi]as?|tardes|noches|sir|madam|hiring|manager|mr|mrs|ms|dr|prof|professor|don|do[ñn]a|se[ñn]ora?|sra?|doctora?|profesora?|equipo|todos)$/iu;

/** "Hola, Jacinta." and "Hello, Ms Horn!": a name behind the comma is greeted too. "Hola, soy Ana" greets nobody. */
function calledAfter(rest: string, words: string): string {
  if (!words.endsWith(',')) return '';
  const [name = ''] =
    /^ \p{Lu}[\p{L}\p{M}’'-]*\.?(?: \p{Lu}[\p{L}\p{M}’'-]*){0,3}[.,:!\n]/u.exec(rest) ?? [];
  return name.trimEnd();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesIn(own: string, from: number): Stretch[] {
  const sentences: Stretch[] = [];
  for (const { segment, index } of segmenter.segment(own.slice(from))) {
    const text = segment.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const start = from + index + segment.indexOf(text);
    sentences.push({ start, end: start + text.length, text });
  }
  return sentences;
}
