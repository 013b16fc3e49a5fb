import type { Purpose } from '@/utils/journey/purpose';
import type { Gap, HerWord, Slot } from './draft';

/** Slots of one paragraph. */
type Paragraph = readonly Slot[];

/**
 * Which slots each message has, paragraph by paragraph; the language decides what they say. A slot without
 * anything to say is left out whole.
 */
const letters: Record<Purpose, readonly Paragraph[]> = {
  ask: [
    ['greeting'],
    ['referrer', 'self', 'found', 'specific', 'why'],
    ['goal', 'proof'],
    ['ask'],
    ['questions'],
    ['offer'],
    ['easy-no'],
    ['thanks', 'signature'],
  ],
  'ask-acquaintance': [
    ['greeting'],
    ['known', 'self', 'specific', 'why'],
    ['goal', 'proof'],
    ['ask'],
    ['questions'],
    ['offer'],
    ['easy-no'],
    ['thanks', 'signature'],
  ],
  'ask-again': [
    ['greeting'],
    ['reminder', 'news'],
    ['ask'],
    ['questions'],
    ['easy-no'],
    ['thanks', 'signature'],
  ],
  introduction: [
    ['greeting'],
    ['introduce'],
    ['easy-no'],
    ['thanks', 'signature'],
    ['note-heading'],
    ['self', 'specific', 'why'],
    ['goal', 'proof'],
    ['ask', 'note-no'],
  ],
  'first-nudge': [
    ['greeting'],
    ['reminder', 'short-specific'],
    ['ask'],
    ['easy-no'],
    ['thanks', 'signature'],
  ],
  'second-nudge': [['greeting'], ['reminder'], ['ask', 'easy-no'], ['thanks', 'signature']],
  'let-rest': [['greeting'], ['reminder', 'rest'], ['thanks', 'signature']],
  'answer-yes': [
    ['greeting'],
    ['glad'],
    ['times'],
    ['agenda'],
    ['questions'],
    ['keep-in-touch'],
    ['thanks', 'signature'],
  ],
  'answer-later': [['greeting'], ['glad', 'come-back'], ['thanks', 'signature']],
  'answer-no': [['greeting'], ['glad'], ['suggest', 'easy-no'], ['thanks', 'signature']],
  'answer-referral': [['greeting'], ['glad', 'follow'], ['thanks', 'signature']],
  thanks: [['greeting'], ['glad'], ['took', 'did'], ['follow'], ['thanks', 'signature']],
  'report-back': [['greeting'], ['reminder'], ['did', 'took'], ['follow'], ['thanks', 'signature']],
  'check-in': [['greeting'], ['reminder', 'news'], ['ask'], ['thanks', 'signature']],
  release: [['greeting'], ['reminder'], ['settled'], ['thanks', 'signature']],
};

/**
 * An ask that fits into a connection note: the same, in few words. Who sent her, or how they know each other, is what
 * opens a door, and goes last.
 */
const note: readonly Paragraph[] = [
  [
    'greeting',
    'referrer',
    'known',
    'self',
    'short-specific',
    'why',
    'goal',
    'short-ask',
    'short-no',
    'signature',
  ],
];

/** What may go first where a message would be too long: what she gives as an extra, before what she asks. */
const shortenings: readonly (readonly Slot[])[] = [
  [],
  ['offer'],
  ['offer', 'proof'],
  ['offer', 'proof', 'why'],
  ['offer', 'proof', 'why', 'questions'],
  ['offer', 'proof', 'why', 'questions', 'keep-in-touch'],
];
/** In a note, what she asks tells her goal, and who she is stands beside it on the site. */
const noteShortenings: readonly (readonly Slot[])[] = [
  [],
  ['goal'],
  ['goal', 'self'],
  ['goal', 'short-no'],
  ['goal', 'self', 'short-no'],
  ['goal', 'self', 'short-no', 'short-specific'],
  ['goal', 'self', 'short-no', 'short-specific', 'why'],
  ['goal', 'self', 'short-no', 'short-specific', 'why', 'greeting'],
];

/**
 * The plans of a message from the whole to the shortest; of an ask that must be short, also as a note. A note has her
 * name once: in what it says of her, or where that would only be her name, below it. It has room for a reason that she
 * gives herself, and for none of ours.
 */
export function plansOf(
  purpose: Purpose,
  {
    withNote,
    tellsOfHerself,
    saysWhy,
  }: { withNote: boolean; tellsOfHerself: boolean; saysWhy: boolean },
): readonly Paragraph[][] {
  const whole = shortenings.map((without) => leaveOut(letters[purpose], without));
  if (!withNote || !isAsk(purpose)) return whole;
  const notes = noteShortenings.map((without) => {
    const hasSelf = tellsOfHerself && !without.includes('self');
    const needless: Slot[] = [hasSelf ? 'signature' : 'self', ...(saysWhy ? [] : ['why' as const])];
    return leaveOut(note, [...without, ...needless]);
  });
  return [...whole, ...notes];
}

function leaveOut(paragraphs: readonly Paragraph[], without: readonly Slot[]): Paragraph[] {
  return paragraphs.map((paragraph) => paragraph.filter((slot) => !without.includes(slot)));
}

/** Whether a message asks this person for something for the first time, or anew. */
export function isAsk(purpose: Purpose): boolean {
  return purpose === 'ask' || purpose === 'ask-acquaintance' || purpose === 'ask-again';
}

/** Whether a message comes back to an ask that waits for an answer. */
export function isNudge(purpose: Purpose): boolean {
  return purpose === 'first-nudge' || purpose === 'second-nudge';
}

/** Whether a message says thanks where it begins. */
export function isThankful(purpose: Purpose): boolean {
  return (
    purpose.startsWith('answer') ||
    ['thanks', 'report-back', 'check-in', 'release'].includes(purpose)
  );
}

/** Whether a message goes to somebody else than the person that it is about. */
export function goesThrough(purpose: Purpose): boolean {
  return purpose === 'introduction';
}

const ofHers = ['goal', 'name', 'now', 'proof', 'offer'] as const;

/** What makes each message better, most telling first; what of it is missing is asked for. */
const wanted: Record<Purpose, readonly Gap[]> = {
  ask: ['specific', 'why', ...ofHers, 'address'],
  'ask-acquaintance': ['known', 'specific', 'why', 'goal', 'name', 'proof', 'offer', 'address'],
  'ask-again': ['news', 'name'],
  introduction: ['connector', 'specific', 'why', 'goal', 'name', 'now', 'proof'],
  'first-nudge': ['goal', 'name'],
  'second-nudge': ['goal', 'name'],
  'let-rest': ['goal', 'name'],
  'answer-yes': ['times', 'questions', 'name'],
  'answer-later': ['goal', 'name'],
  'answer-no': ['goal', 'name'],
  'answer-referral': ['named', 'goal', 'name'],
  thanks: ['took', 'did', 'name'],
  'report-back': ['did', 'took', 'name'],
  'check-in': ['news', 'name'],
  release: ['goal', 'name'],
};

/** What a message has no sense without: what came of an advice, whom an introduction is asked of. */
const needed: Partial<Record<Purpose, readonly HerWord[]>> = {
  'ask-acquaintance': ['known'],
  'ask-again': ['news'],
  introduction: ['connector'],
  'answer-referral': ['named'],
  'report-back': ['did'],
};

export function neededFor(purpose: Purpose): readonly HerWord[] {
  return needed[purpose] ?? [];
}

/** What else she may put in by hand, without its being missing. */
const mayAlso: Partial<Record<Purpose, readonly HerWord[]>> = {
  ask: ['referrer', 'questions'],
  'ask-acquaintance': ['questions'],
  'ask-again': ['questions'],
};

export function wantedFor(purpose: Purpose): readonly Gap[] {
  return wanted[purpose];
}

/** What only she can say in a message, in the order in which it is asked. */
export function wordsFor(purpose: Purpose): readonly HerWord[] {
  const fixed = new Set<Gap>([...ofHers, 'address', 'specific']);
  return [
    ...wanted[purpose].filter((gap): gap is HerWord => !fixed.has(gap)),
    ...(mayAlso[purpose] ?? []),
  ];
}
