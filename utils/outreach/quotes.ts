import type { Aims } from '@/utils/aims/aims';
import { bioOf } from '@/utils/fit/text/bio';
import { excerpt } from '@/utils/fit/text/excerpt';
import { sameOrganisation } from '@/utils/fit/text/organisations';
import { namePartsOf } from '@/utils/fit/text/own-name';
import { headlineParts, sentences, titleAndOrganisation } from '@/utils/fit/text/segments';
import { valueIn } from '@/utils/profile/field';
import type { Reading, Role } from '@/utils/profile/reading';
import { linksIn } from './links';
import { plainLine } from './plain';
import { isGoingOn, isOccasion, type Sentence, sentencesOf, sentencesOfPost } from './quotable';
import type { Quote } from './specific';

/** Longest quote, in UTF-16 units: a line or two, so that the message stays hers. */
export const longestQuote = 160;

/** Kinds in the order of how much a mention of them says "I've read you". */
export const kinds: readonly ((reading: Reading) => Quote[])[] = [
  posts,
  about,
  recommendations,
  roles,
  volunteering,
  causes,
  headline,
  mutuals,
];
/** When nothing speaks of her goal, an unrelated post would be an odd reason to write. */
export const kindsAnyway: readonly ((reading: Reading) => Quote[])[] = [
  roles,
  about,
  volunteering,
  causes,
  mutuals,
  headline,
  recommendations,
  posts,
];

/** Schools, employers, communities and causes that she named of herself and the page names of them. */
export function inCommon(reading: Reading, background: Aims['background']): Quote[] {
  const { fields } = reading;
  const schools = (valueIn(fields.education) ?? []).map(({ school }) => school);
  const places = [
    ...(valueIn(fields.roles) ?? []).map(({ organisation }) => organisation),
    ...(valueIn(fields.volunteering) ?? []).map(({ organisation }) => organisation),
    ...(valueIn(fields.organisations) ?? []),
  ].filter((name) => name !== undefined);
  const shared = (shown: readonly string[], named: readonly string[]) =>
    shown.flatMap((name) => named.flatMap((hers) => sameOrganisation(name, hers) ?? []));
  const quote = (field: 'education' | 'organisations', names: readonly string[]): Quote[] =>
    [...new Set(names)]
      .filter(isClean)
      .map((name) => ({ field, shared: true, ...cut(tidy(name)) }));
  const both = new Set(background.causes.map((cause) => cause.trim().toLowerCase()));
  return [
    ...quote('organisations', shared(places, [...background.communities, ...background.employers])),
    ...quote(
      'education',
      shared([...schools, ...(valueIn(fields.organisations) ?? [])], background.schools),
    ),
    ...causes(reading)
      .filter(({ words }) => both.has(words.toLowerCase()))
      .map((cause): Quote => ({ ...cause, field: 'causes', shared: true })),
  ];
}

function posts({ fields }: Reading): Quote[] {
  const own = (valueIn(fields.posts) ?? []).filter(({ text }) => !/^\s*RT @/.test(text));
  return own.slice(0, 30).flatMap(({ text }) => quotes('posts', sentencesOfPost(text)));
}

function about({ fields }: Reading): Quote[] {
  const text = valueIn(fields.about) ?? '';
  // X's bio is a line of labels; it is quoted label by label, as a headline is.
  if (bioOf(fields) !== undefined) return [];
  // Shorter ones, "Al" or "Le", begin sentences of their own.
  const names = new Set(
    namePartsOf(valueIn(fields.name) ?? '')
      .filter((part) => part.length >= 3)
      .map((part) => part.toLowerCase()),
  );
  const told = sentencesOf(text).map((sentence) => ({
    sentence,
    namesThem: isNamedIn(sentence.text, names),
  }));
  // "Ruth has spent …": told as by somebody else, it would be odd to tell her that she writes so.
  const isToldOfThem = told.some(({ namesThem }) => namesThem);
  return quotes(
    'about',
    told.map(({ sentence, namesThem }) =>
      namesThem || (isToldOfThem && /^(?:she|he|ella|él)\b/iu.test(sentence.text))
        ? { ...sentence, aside: true }
        : sentence,
    ),
  );
}

/** Whether a capitalised word of a text is one of a name's, in small letters. */
function isNamedIn(text: string, names: ReadonlySet<string>): boolean {
  return (text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).some((word) =>
    names.has(word.toLowerCase().replace(/['’]s$/, '')),
  );
}

/** The line under the name; X has only its bio, which is read as "about". */
function headline({ fields }: Reading): Quote[] {
  const bio = bioOf(fields);
  const field = bio === undefined ? 'headline' : 'about';
  const parts = (
    bio === undefined
      ? headlineParts(valueIn(fields.headline) ?? '')
      : sentences(bio).flatMap(headlineParts)
  ).map(tidy);
  return parts
    .filter((part) => isClean(part) && !isPronouns(part) && wordsIn(part) >= 2)
    .map((part) => ({
      field,
      ...cut(part),
      ...(isOccasion(part) || isGoingOn(part) ? { aside: true } : {}),
    }));
}

function isPronouns(part: string): boolean {
  return /^\(?(?:she|he|they)\s?\/\s?\w+/i.test(part);
}

/** A role of which the page doesn't say whether it is held is not quoted: either tense might be wrong. */
function roles({ fields }: Reading): Quote[] {
  const list = valueIn(fields.roles) ?? [];
  const at = list.findIndex(({ current }) => current === true);
  const now = list[at];
  if (!now) {
    return list
      .filter(({ title, current }) => current === false && isClean(title))
      .map(({ title }) => ({ field: 'roles', held: false, ...cut(tidy(title)) }));
  }
  if (!isClean(now.title)) return [];
  const left = list.slice(at + 1).filter((role) => role.current === false && isAnother(role, now));
  const held = { field: 'roles', held: true, ...placeOf(now), ...cut(tidy(now.title)) } as const;
  return [
    ...left.map(({ title }) => ({ ...held, before: cut(tidy(title)).words })),
    held,
    ...left.map(({ title }): Quote => ({ field: 'roles', held: false, ...cut(tidy(title)) })),
  ];
}

/** Where they hold a job, and since which year, where the page says so. */
function placeOf({ title, organisation, dates }: Role): { organisation?: string; since?: number } {
  const named = organisation ?? titleAndOrganisation(title).organisation;
  // "Jan 2021 - Present": only a job that still goes on begins with a year and ends with none.
  const [since, end] = [...(dates ?? '').matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)];
  return {
    ...(named && isClean(named) && !isPlaceless.test(named)
      ? { organisation: tidy(named).replace(/\s·.*$/, '') }
      : {}),
    ...(since && !end ? { since: Number(since[0]) } : {}),
  };
}
/** No place to work at. */
const isPlaceless =
  /^(?:self[- ]?employed|freelance\p{L}*|independent|various|confidential|stealth.*)$/iu;

/** A move is a job of another name; "Senior X" after "X" is growth within one. */
function isAnother(role: Role, now: Role): boolean {
  const [a, b] = [role.title.toLowerCase(), now.title.toLowerCase()];
  return isClean(role.title) && !a.includes(b) && !b.includes(a);
}

function volunteering({ fields }: Reading): Quote[] {
  return (valueIn(fields.volunteering) ?? [])
    .filter(({ role }) => isClean(role))
    .map(({ role, organisation }) => ({
      field: 'volunteering',
      ...cut(tidy(role)),
      ...(organisation && isClean(organisation)
        ? { organisation: cut(tidy(organisation)).words }
        : {}),
    }));
}

function causes({ fields }: Reading): Quote[] {
  return (valueIn(fields.causes) ?? [])
    .filter(isClean)
    .map((cause) => ({ field: 'causes', ...cut(tidy(cause)) }));
}

/** People whom both know, as the page names them. */
function mutuals({ fields }: Reading): Quote[] {
  return (valueIn(fields.mutuals)?.named ?? [])
    .filter(isClean)
    .map((name) => ({ field: 'mutuals', ...cut(tidy(name)) }));
}

/** What they wrote about somebody else, whose name stays out of it. */
function recommendations({ fields }: Reading): Quote[] {
  return (valueIn(fields.recommendations) ?? []).flatMap(({ text }) =>
    // "She" is whom it is about; a name would be somebody else's.
    quotes(
      'recommendations',
      sentences(text).map((one) => ({ text: one, aside: /[?？¿]/.test(one) })),
    ),
  );
}

/** Fewer words than this are no thought, but may say that they can be asked: "My DMs are open." */
const fewest = { thought: 5, words: 3 } as const;

function quotes(field: 'posts' | 'about' | 'recommendations', list: Sentence[]): Quote[] {
  return list
    .map(({ text, ...rest }) => ({ sentence: tidy(text), ...rest }))
    .filter(({ sentence }) => isClean(sentence) && wordsIn(sentence) >= fewest.words)
    .map(({ sentence, aside, job }) => ({
      field,
      ...cut(sentence),
      ...(job && field === 'about' ? { job } : {}),
      ...(aside || wordsIn(sentence) < fewest.thought ? { aside: true } : {}),
    }));
}

/** Whether it is set aside for having hardly any words: nothing to pick. */
export function isFragment({ aside, words }: Quote): boolean {
  return aside === true && wordsIn(words) < fewest.thought;
}

/** One line without the characters that only steer the direction or the joining of text. */
export function tidy(text: string): string {
  return plainLine(text)
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(text: string): { words: string; cut: boolean } {
  const words = excerpt(text, 0, 0, longestQuote);
  return { words, cut: words.length < text.length };
}

/** Longer ones, in UTF-16 units, are no sentences that anybody wrote to be read. */
const longestSentence = 1_500;

/**
 * No links, addresses or numbers to carry along, no lists of tags, no orders to whoever writes, no refusal, and
 * nothing that hurts to see quoted by a stranger. A sentence too many is left out rather than one too few.
 */
function isClean(text: string): boolean {
  if (text.length > longestSentence) return false;
  if (linksIn(text).length > 0 || telephone.test(text) || orders.test(text) || refusal.test(text))
    return false;
  if ((text.match(/[#@]/g) ?? []).length > 1) return false;
  if (tooPersonal.test(text) || tooPersonalInSpanish.test(text)) return false;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  return letters >= 3 && letters > text.length * 0.5;
}

/** Numbers to call. */
const telephone = /\+?\d(?:[\s().-]{0,2}\d){7,}/;
/** What is written for a machine that writes, or to get into the fields of a mail. */
const orders =
  /\b(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier)\b|\b(?:b?cc|subject|body)=|^\W*(?:system|assistant|user) ?:/i;
/** They'd rather not be written to: no line to begin a message with. */
const refusal =
  /\b(?:stop|quit) (?:messaging|contacting|writing|asking|emailing|pitching)\b|\b(?:do not|don['’]t|please no|no more|no) (?:contact|message|messages|write|email|emails|dms?|pitch(?:es)?|cold|requests)\b|\bno tengo tiempo\b|\bno me (?:escrib\p{L}+|contact\p{L}+)|\b(?:i )?(?:have|got) no time\b/iu;
const tooPersonal =
  /\b(?:died|dying|death|dead|killed|murder\w*|funeral|passed away|lost (?:my|his|her|their|the|a) (?:battle|mum|mom|mother|dad|father|son|daughter|child|baby|husband|wife|partner|brother|sister|job)|widow\w*|bereave\w*|grie(?:f|ving)|cancer|tumou?rs?|diagnos\w+|stroke|miscarr\w+|stillb\w+|divorce\w*|depress\w+|anxiety|panic attacks?|trauma\w*|ptsd|self-harm\w*|overdose\w*|addict\w*|alcoholi\w+|rehab|burn(?:ed|t)?[- ]?out|laid off|lay-?offs?|let go|redundan\w+|fired|bankrupt\w*|evicted|homeless|food (?:parcels?|stamps?)|prison|pregnan\w+|abortion\w*|surgery|hospital\w*|suicid\w+|rap(?:e|ed|ist)|assault\w*|abus\w+|harass\w+|bull(?:y|ied|ying)|scared|ashamed|fuck\w*|shit\w*|bitch\w*)\b/i;
const tooPersonalInSpanish =
  /(?<!\p{L})(?:muri[óo]|murieron|muerte|muert[oa]s?|falleci\p{L}+|funeral|viud[oa]|duelo|c[áa]ncer|tumor|diagn[óo]stic\p{L}+|aborto|divorci\p{L}+|depresi[óo]n|ansiedad|trauma\p{L}*|sobredosis|adicci\p{L}+|alcoholismo|agotamiento|me despidieron|despid\p{L}+|en paro|embaraz\p{L}+|cirug[íi]a|hospital\p{L}*|suicid\p{L}+|viol(?:aron|aci[óo]n|ada)|abus\p{L}+|acos\p{L}+|mierda|joder)(?!\p{L})/iu;

/** Words; in scripts without blanks, about two characters make one. */
function wordsIn(text: string): number {
  const unspaced = (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? []
  ).length;
  return text.split(/\s+/).length + Math.floor(unspaced / 2);
}
