import type { Aims } from '@/utils/aims/aims';
import type { Evidence, Judgement } from '@/utils/fit/assessment';
import type { FitInput } from '@/utils/fit/fit-input';
import { excerpt } from '@/utils/fit/text/excerpt';
import { headlineParts, sentences } from '@/utils/fit/text/segments';
import { weights } from '@/utils/fit/weights';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

/**
 * What people write when they can be asked, when they can't, and when they charge. No study of such
 * phrases was found (2026-11); these are our own. Closed beats open: a no is never argued with.
 */
const closed =
  /\b(?:no (?:dms?|cold (?:dms?|messages?|e-?mails?|outreach)|unsolicited|pitches|messages)|dms? (?:are )?closed|not (?:currently )?(?:taking|accepting|available for)\b[^.]{0,30}\b(?:mentees?|mentoring|mentorship|requests|messages|calls)|(?:can['’]t|cannot|unable to) (?:mentor|take on mentees|reply|respond)|(?:don['’]t|do not|please don['’]t) (?:dm|message|contact|reach out|pitch)|mentee list is full)/i;
const paid =
  /(?:\b(?:book (?:a|your) (?:paid )?(?:session|call|slot)|paid (?:mentoring|mentorship|coaching|consult\w+)|consulting rates?|coaching (?:from|at) [$€£]|my rates?)\b|[$€£]\s?\d+ ?(?:\/|per|an) ?(?:h|hr|hour|session|call)\b)/i;
const open =
  /\b(?:(?:happy|glad|love|always up|open|here|keen) to (?:help|chat|mentor|connect with (?:students|juniors|early)|answer|advise|talk|share|mentoring|mentorship|questions)|dms? (?:are |always )?open|open dms?|office hours|ask me (?:anything|about)|\bama\b|coffee chats?|i mentor|mentor(?:ing)? (?:early|junior|young|new|aspiring|women|students|people|emerging)|(?:taking|accepting|looking for) (?:new )?mentees|reach out|my door is open|virtual coffee)\b/i;
const weak = /\b(?:mentor|mentoring|mentorship)\b/i;
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
  'i',
);
const anything = new RegExp(
  [closed, paid, open, weak, bookings].map(({ source }) => source).join('|'),
  'i',
);

const sounds = { closed: 0, paid: 0.4, weak: 0.6, button: 0.7, open: 1 } as const;
type Sound = keyof typeof sounds;
/** A button has no words of theirs to show. */
type Sign = { sound: Sound; evidence?: Evidence };

const missingWhenSilent = [
  'headline',
  'about',
  'posts',
  'links',
  'directMessages',
] as const satisfies FieldName[];

/**
 * Openness: does this person say whether they can be asked? Silence is unknown, never a no. A page that
 * only offers to write to them is known without evidence: the button's words are the site's.
 */
export function openness(input: FitInput, _aims: Aims): Judgement[] {
  const signs = [...textSigns(input), ...linkSigns(input), ...buttonSign(input)];
  const head = { criterion: 'openness', weight: weights.openness } as const;
  const sound = (['closed', 'paid', 'open', 'button', 'weak'] as const).find((kind) =>
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
    .flatMap((sign) => sign.evidence ?? []);
  return [{ ...head, known: true, points: sounds[sound], evidence }];
}

function textSigns(input: FitInput): Sign[] {
  const pieces: { field: FieldName; text: string }[] = [
    ...headlineParts(valueIn(input.headline) ?? '').map((text) => ({
      field: 'headline' as const,
      text,
    })),
    ...spoken(valueIn(input.about) ?? '').map((text) => ({ field: 'about' as const, text })),
    ...(valueIn(input.posts) ?? []).flatMap((post) =>
      spoken(post).map((text) => ({ field: 'posts' as const, text })),
    ),
  ];
  return pieces.flatMap(({ field, text }): Sign[] => {
    const heard = hear(text, field);
    return heard
      ? [{ sound: heard.sound, evidence: { field, words: excerpt(text, heard.start, heard.end) } }]
      : [];
  });
}

/** The sentences of a text in which something may be heard: in most texts there is nothing to look for. */
function spoken(text: string): string[] {
  return anything.test(text) ? sentences(text) : [];
}

function hear(
  text: string,
  field: FieldName,
): { sound: Sound; start: number; end: number } | undefined {
  // In a post, "mentor" mostly speaks of somebody else.
  const kinds: [Sound, RegExp][] = [
    ['closed', closed],
    ['paid', paid],
    ['open', open],
    ...(field === 'posts' ? [] : ([['weak', weak]] as [Sound, RegExp][])),
  ];
  for (const [sound, pattern] of kinds) {
    const match = pattern.exec(text);
    if (match) return { sound, start: match.index, end: match.index + match[0].length };
  }
  const booking = bookings.exec(text);
  if (!booking) return undefined;
  return {
    sound: hosts.get(booking[0].toLowerCase()) ?? 'weak',
    start: booking.index,
    end: booking.index + booking[0].length,
  };
}

function linkSigns(input: FitInput): Sign[] {
  return (valueIn(input.linkHosts) ?? []).flatMap((host): Sign[] => {
    const sound = hosts.get(host);
    return sound ? [{ sound, evidence: { field: 'links', words: host } }] : [];
  });
}

function buttonSign(input: FitInput): Sign[] {
  return valueIn(input.directMessages) === true ? [{ sound: 'button' }] : [];
}

function isUnread(input: FitInput, field: (typeof missingWhenSilent)[number]): boolean {
  const { status } = field === 'links' ? input.linkHosts : input[field];
  return status === 'not-loaded' || status === 'unreadable';
}
