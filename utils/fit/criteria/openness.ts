import type { Evidence, Finding } from '@/utils/fit/assessment';
import type { CompiledAims } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import { excerpt } from '@/utils/fit/text/excerpt';
import { headlineParts, sentences } from '@/utils/fit/text/segments';
import { realness } from '@/utils/fit/text/wishes';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

/**
 * What people write when they can be asked, when they can't, and when they charge. No study of such
 * phrases was found (2026-11); these are our own. Closed beats open: a no is never argued with.
 */
const closed =
  /\b(?:no (?:dms?|cold (?:dms?|messages?|e-?mails?|outreach)|unsolicited|pitches|messages)|dms? (?:are )?closed|not (?:currently )?(?:taking|accepting|available for)\b[^.]{0,30}\b(?:mentees?|mentoring|mentorship|requests|messages|calls)|(?:can['’]t|cannot|unable to) (?:mentor|take on mentees|reply|respond)\b(?!(?: to)? (?:every|all\b|each))|(?:don['’]t|do not|please don['’]t) (?:dm|message|contact|reach out|pitch)|mentee list is full|no (?:respondo|contesto) (?:a )?(?:mensajes|desconocid\w+)|no (?:acepto|hago|doy) mentor[ií]as?)/i;
/** Refusals in more words, where she speaks of herself: "companies that don't mentor" refuse nothing. */
const myself =
  "(?:^|[,;:(–—-] ?|\\b(?:i|i['’]m|we|we['’]re|am|and|but|so|sorry|sadly|currently|please|also) (?:(?:am|are|can|could|will|currently|sadly|really) ){0,2})";
/** Up to four words: up to three are written out by the engine once for each, which takes it many times as long. */
const between = "(?:(?!(?:but|and|so|yet|just|only)\\b)[\\w'’-]{1,20} ){0,4}";
/** Who can't answer everybody may still answer her, and refusing recruiters is nothing to her. */
const notAll = '\\b(?!(?: to)? (?:every|all\\b|each|recruit|sales|pitch|spam|agenc|vendor|cold))';
const refusals = [
  `not ${between}(?:open to|available for|taking(?: on)?|accepting|doing|offering) ${between}(?:mentees?|mentoring|mentorship)\\b`,
  `not ${between}looking for ${between}mentees?\\b`,
  `not ${between}(?:open|available|able|willing|ready|looking|in a position) to (?:mentor|help|answer|reply|respond)${notAll}`,
  `no longer (?:(?:able|available|willing|open|in a position) (?:to|for) |(?:tak|accept|do|offer)(?:e|ing)?(?: on)? )?(?:new |any )?(?:mentor(?:ing|ship)?|mentees?|help(?:ing)?|answer(?:ing)?)${notAll}`,
  `(?:do not|don['’]t|never|can['’]t|cannot|won['’]t|will not) (?:currently |really |ever )?(?:mentor|do mentoring|(?:take|accept)(?: on)? (?:new |any )?mentees)${notAll}`,
  `never (?:answer|reply|respond)${notAll}`,
  `(?:too busy|have no time) (?:to|for) (?:mentor|help)(?:ing)?${notAll}`,
  `(?:have )?(?:stopped|paused|quit) (?:mentoring|taking(?: on)? (?:new )?mentees)\\b`,
];
const refusal = new RegExp(`${myself}(?:${refusals.join('|')})`, 'i');
/** Without a word of each nothing is refused. The engine needs 10 ms for its first look for a refusal. */
const turnsDown = /\b(?:not?|never|cannot|too busy|stopped|paused|quit)\b|n['’]t\b/i;
const turnedDown = /mentor|mentee|help|answer|reply|respond/i;
const amount = '(?:[$€£]\\s?\\d|\\d\\s?[$€£])';
const lesson =
  '\\b(?:mentor\\w*|coach\\w*|program(?:me)?s?|sessions?|courses?|weeks|1:1|one-(?:to|on)-one)\\b';
const paid = new RegExp(
  [
    '\\b(?:book (?:a|your) (?:paid )?(?:session|call|slot)|paid (?:mentoring|mentorship|coaching|consult\\w+)|consulting rates?|coaching (?:from|at) [$€£]|my rates?|price (?:list|on request)|(?:clarity|discovery|breakthrough) calls?|invest in (?:a mentor|yourself)|(?:mentor[ií]as?|sesiones) de pago)\\b',
    '[$€£]\\s?\\d+ ?(?:\\/|per|an) ?(?:h|hr|hour|session|call)\\b',
    `${lesson}[^.!?\\n]{0,40}${amount}`,
    `${amount}[^.!?\\n]{0,40}${lesson}`,
  ].join('|'),
  'i',
);
const open =
  /\b(?:(?:happy|glad|love|always up|open|here|keen) to (?:help|chat|mentor|connect with (?:students|juniors|early)|answer|advise|talk|share|mentoring|mentorship|questions)|dms? (?:are |always )?open|open dms?|office hours|ask me (?:anything|about)|\bama\b|coffee chats?|i mentor|mentor(?:ing)? (?:early|junior|young|new|aspiring|women|students|people|emerging)|(?:taking|accepting|looking for) (?:new )?mentees|reach out|my door is open|virtual coffee|good person to (?:ring|call|ask|write to)|i answer (?:all |every |most )?(?:letters?|e-?mails?|messages|questions)|escr[ií]beme|encantad[oa]s? de (?:ayudar|hablar|charlar|responder|orientar)|(?:hago|doy) mentor[ií]as?|mentorizo|(?:mds?|mensajes) abiertos)\b/gi;
const weak = /\b(?:mentor|mentoring|mentorship)\b/gi;
const hosts: ReadonlyMap<string, 'open' | 'paid'> = new Map([
  ['adplist.org', 'open'],
  ['calendly.com', 'open'],
  ['cal.com', 'open'],
  ['topmate.io', 'open'],
  ['mentorcruise.com', 'paid'],
  ['intro.co', 'paid'],
]);
const bookings = new RegExp(
  `\\b(?:${[...hosts.keys()].map((host) => host.replace('.', '\\.')).join('|')})\\b`,
  'gi',
);
/** What each is worth, 0.5 being silence: who charges can be asked, and is no mentor yet. */
const sounds = { closed: 0, paid: 0.35, weak: 0.6, open: 1 } as const;
type Sound = keyof typeof sounds;
type Sign = { sound: Sound; evidence: Evidence };

const missingWhenSilent = ['headline', 'about', 'posts', 'links'] as const satisfies FieldName[];

/**
 * Openness: does this person say whether they can be asked? Silence is unknown, never a no. That the site
 * offers to write to them says nothing: the button's words are the site's.
 */
export function openness(input: FitInput, _aims: CompiledAims): Finding[] {
  const signs = [...textSigns(input), ...linkSigns(input)];
  const head = { criterion: 'openness' } as const;
  const sound = (['closed', 'paid', 'open', 'weak'] as const).find((kind) =>
    signs.some((sign) => sign.sound === kind),
  );
  if (!sound)
    return [
      {
        ...head,
        known: false,
        missing: missingWhenSilent.filter((field) => isUnread(input, field)),
      },
    ];
  const evidence = signs
    .filter((sign) => sign.sound === sound)
    .slice(0, 3)
    .map(({ evidence: words }) => words);
  return [{ ...head, known: true, points: sounds[sound], evidence }];
}

function textSigns(input: FitInput): Sign[] {
  const pieces: { field: FieldName; text: string }[] = [
    ...spoken(valueIn(input.headline) ?? '', headlineParts).map((text) => ({
      field: 'headline' as const,
      text,
    })),
    ...spoken(valueIn(input.about) ?? '', sentences).map((text) => ({
      field: 'about' as const,
      text,
    })),
    ...(valueIn(input.posts) ?? []).flatMap((post) =>
      spoken(post, sentences).map((text) => ({ field: 'posts' as const, text })),
    ),
    ...(valueIn(input.services) ?? []).flatMap((service) =>
      service.split('\n').map((text) => ({ field: 'services' as const, text })),
    ),
  ];
  return pieces.flatMap(({ field, text }): Sign[] => {
    const heard = hear(text, field);
    return heard
      ? [{ sound: heard.sound, evidence: { field, words: excerpt(text, heard.start, heard.end) } }]
      : [];
  });
}

/** The parts of a text in which something may be heard: in most texts there is nothing to look for. */
function spoken(text: string, partsOf: (text: string) => string[]): string[] {
  const isHeard = [closed, paid, open, weak, bookings].some((sign) => text.search(sign) >= 0);
  return isHeard || mayRefuse(text) ? partsOf(text) : [];
}

function mayRefuse(text: string): boolean {
  return turnsDown.test(text) && turnedDown.test(text);
}

function hear(
  text: string,
  field: FieldName,
): { sound: Sound; start: number; end: number } | undefined {
  const no = closed.exec(text) ?? (mayRefuse(text) ? refusal.exec(text) : null);
  if (no) return { sound: 'closed', ...placeOf(no) };
  const price = paid.exec(text);
  if (price) return { sound: 'paid', ...placeOf(price) };
  // In a post, "mentor" mostly speaks of somebody else; and who looks for one isn't one.
  const signs: [Sound | undefined, RegExp][] = [
    ['open', open],
    ...(field === 'posts' || realness(text) < 1 ? [] : ([['weak', weak]] as [Sound, RegExp][])),
    [undefined, bookings],
  ];
  for (const [sound, pattern] of signs) {
    const { meant, refused } = weigh(text, pattern);
    if (refused) return { sound: 'closed', ...refused };
    if (meant)
      return { sound: sound ?? hosts.get(meant[0].toLowerCase()) ?? 'weak', ...placeOf(meant) };
  }
  return undefined;
}

type Place = { start: number; end: number };

function placeOf({ index, 0: words }: RegExpExecArray): Place {
  return { start: index, end: index + words.length };
}

/** How far around a phrase its meaning is looked for, in UTF-16 units, and how many phrases of a sentence. */
const reach = 160;
const mostPhrases = 8;

/** The first place where a sentence means what it says there, or takes it back. Neither is no sign at all. */
function weigh(text: string, pattern: RegExp): { meant?: RegExpExecArray; refused?: Place } {
  let looked = 0;
  for (const match of text.matchAll(pattern)) {
    if (looked === mostPhrases) break;
    looked += 1;
    const { start, end } = placeOf(match);
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    if (isQuoted(before, after)) continue;
    const over = takenBack.exec(after);
    if (over) return { refused: { start, end: end + over.index + over[0].length } };
    if (!isDoubtful(before, match[0], after)) return { meant: match };
  }
  return {};
}

const takenBack = /\bno longer have (?:the |any |enough )?time\b(?! for)/i;
const clauseBreak =
  /[,;:()–—\n]|\s-\s|\b(?:and|but|so|yet|because|if|who|whom|when|while|though|although)\b/i;
/** "Don't hesitate to", "not only", "never too busy to" deny nothing. */
const harmless =
  /\b(?:(?:do not|don['’]t|never) (?:hesitate|be (?:shy|afraid|scared)|fear|think twice)|not (?:only|just|merely)|never (?:too|tire|stop|get tired)|why not|no (?:matter|problem|worries))\b/gi;
const denied =
  /\b(?:not|no|never|nobody|none|nor|neither|without|hardly|barely|rarely|seldom|unable|cannot|stopped|used to|formerly|previously)\b|n['’]t\b|\b(?:(?:was|were) (?:an? |always |very |so |once )?|had an? )$/i;
const deniedAfter =
  /^\s?[:?=–—-]+\s?(?:no|none|never|closed|paused|full|not (?:now|any|at))\b\s*(?:[.!]|$|(?:moment|longer)\b)/i;
const some = /\b(?:only|exclusively)\b/i;
const learners =
  /\b(?:students?|juniors?|newcomers?|beginners?|mentees?|early|young|graduates?|starters?|learners?|mentoring)\b/i;
const trade =
  /\b(?:clients?|customers?)\b|^ (?:to |for )(?:sales|business|brands?|paid|commercial|collab\w*|press|promo\w*|bookings?|commissions?|partnerships?|sponsor\w*|work inquir\w+)\b/i;

/** Who can be written to about jobs offers no help: they are hiring, or looking to be hired. */
const forJobs =
  /\bhir(?:e|es|ing)\b|\b(?:vacanc(?:y|ies)|apply)\b|\blooking for (?:an? |my |new )*(?:job|role|work|internship|opportunit)/i;

/** Whether the clause of a phrase denies it, speaks of the past, or means only some, and not her. */
function isDoubtful(before: string, phrase: string, after: string): boolean {
  const ahead = (before.split(clauseBreak).at(-1) ?? '').replace(harmless, '');
  const [behind = ''] = after.split(clauseBreak);
  if (/\bdms?\b/i.test(phrase) && forJobs.test(`${before}${after}`)) return true;
  if (denied.test(ahead) || deniedAfter.test(after) || trade.test(behind)) return true;
  const around = `${ahead}${phrase}${behind}`;
  return some.test(around) && !learners.test(around);
}

/** Whether the phrase is somebody else's: it stands in quotation marks. */
function isQuoted(before: string, after: string): boolean {
  const straight = (text: string) => text.split('"').length % 2 === 0;
  if (straight(before) || straight(after)) return true;
  const last = before.match(/[“„«”»]/g)?.at(-1);
  const next = /[“„«”»]/.exec(after)?.[0];
  if (/[“„«]/.test(last ?? '') || /[”»]/.test(next ?? '')) return true;
  // An apostrophe has letters on both sides.
  return (
    /(?:^|[\s(])['‘](?:[^'’]|(?<=\p{L})['’](?=\p{L}))*$/u.test(before) &&
    /['’](?:[\s,.!?;)]|$)/.test(after)
  );
}

function linkSigns(input: FitInput): Sign[] {
  return (valueIn(input.linkHosts) ?? []).flatMap((host): Sign[] => {
    const sound = hosts.get(host);
    return sound ? [{ sound, evidence: { field: 'links', words: host } }] : [];
  });
}

function isUnread(input: FitInput, field: (typeof missingWhenSilent)[number]): boolean {
  const { status } = field === 'links' ? input.linkHosts : input[field];
  return status === 'not-loaded' || status === 'unreadable';
}
