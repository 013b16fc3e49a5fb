import { type Aims, type Goal, statedGoals } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import { spokenIn } from '@/utils/fit/text/language';
import { sentences } from '@/utils/fit/text/segments';
import type { HerWord, Language, Plan } from './draft';
import { plainLine } from './plain';
import { goalText } from './templates/goal-text';
import type { Self } from './templates/template';

/**
 * Longest part of hers, in UTF-16 units: a sentence or two; she can write more in the draft itself. A goal
 * is as long as her aims let it be.
 */
const longest = { name: 80, goal: 300, now: 200, proof: 280, offer: 240 } as const;

/** What a message may say of her, and which of her words were left out because they are in another language. */
export type Herself = { self: Self; goal: string | undefined; otherLanguage: HerWord[] };

/**
 * Her side of a message in a language: what she wrote for this one, else what her aims say. Words of her aims
 * in another language are left out, so that no message is in two.
 */
export function herselfIn(
  language: Language,
  goal: Goal | undefined,
  aims: Aims,
  plan: Plan,
): Herself {
  const hers = languageOfHers(aims);
  const otherLanguage: HerWord[] = [];
  const said = (part: 'now' | 'goal' | 'proof' | 'offer', inAims: string) => {
    const own = line(plan.words?.[part] ?? '');
    if (own !== '') return own;
    const text = line(inAims);
    if (text === '' || isLanguage(text, language, hers)) return text;
    otherLanguage.push(part);
    return '';
  };
  const { name, signature } = aims;
  // "Ana." is Ana; "Ana P." and "Jr." keep their dot.
  const called = shortened(name, longest.name).replace(/[,;:\s]+$|(?<=\p{L}{3})[.\s]+$/u, '');
  const stated = goalText(said('goal', goal?.learn ?? '')) ?? '';
  return {
    self: {
      name: called,
      now: shortened(said('now', aims.now), longest.now).replace(/[.\s]+$/, ''),
      proof: unlessNothing(shortened(said('proof', aims.proof), longest.proof)),
      offer: unlessNothing(shortened(said('offer', aims.offer), longest.offer)),
      signature: shortened(signature, longest.name) || called,
    },
    goal: stated === '' || stated.length > longest.goal ? undefined : stated,
    otherLanguage,
  };
}

/** "Nothing yet", "not sure": there is nothing to say, so nothing is said, and it is missing. */
function unlessNothing(text: string): string {
  return /^(?:nothing|none|not (?:much|a lot|sure)|nothing much|nada|no mucho|ningun[oa]|n\/?a|(?:i )?don['’]?t know|no idea|no s[ée]|idk)(?: (?:yet|so far|really|todav[íi]a|a[úu]n))?[.!?…]*$/i.test(
    text,
  )
    ? ''
    : text;
}

/** From these points on, 0 to 1, somebody suits a goal well: as the word "good" says beside it. */
const well = 0.55;
/** Points that differ by less than this, 0 to 1, are no reason to write about what matters less to her. */
const near = 0.25;

/**
 * The goal that she writes about: the one she chose, else, among those that this person meets well and nearly as
 * well as any, the one that matters most to her; of several, the first in her order.
 */
export function goalFor(
  aims: Aims,
  assessment: Assessment | undefined,
  goalId: string | undefined,
): Goal | undefined {
  const goals = statedGoals(aims);
  const chosen = goals.find(({ id }) => id === goalId);
  if (chosen) return chosen;
  const found = new Map(
    (assessment?.judgements ?? [])
      .filter(({ criterion }) => criterion === 'topic')
      .map((judgement) => [judgement.goalId, judgement.known ? judgement.points : 0]),
  );
  const pointsOf = ({ id }: Goal) => found.get(id) ?? 0;
  const best = Math.max(0, ...goals.map(pointsOf));
  const enough = Math.max(best - near, Math.min(best, well));
  return goals
    .filter((goal) => pointsOf(goal) >= enough)
    .sort((a, b) => b.importance - a.importance)[0];
}

/** Short words of other languages that are English too: "do research", "grow as a leader". */
const alsoEnglish =
  /(?<![\p{L}])(?:as|do|no|on|me|an|die|den|plus|come|per|sur|van|met)(?![\p{L}])/giu;

/** A text's language, as far as it tells. */
function languageIn(text: string): string | undefined {
  return spokenIn(text.replace(alsoEnglish, ' ')).language;
}

/** The language that her aims are written in, as far as they tell. */
export function languageOfHers(aims: Aims): string | undefined {
  const { now, proof, offer } = aims;
  return languageIn([...statedGoals(aims).map(({ learn }) => learn), now, proof, offer].join('\n'));
}

/** A link has no language; a few words that don't tell theirs are taken for the one of all the others. */
function isLanguage(text: string, language: Language, hers: string | undefined): boolean {
  if (/^https?:\/\/\S+$/.test(text)) return true;
  return (languageIn(text) ?? hers ?? language) === language;
}

/** One line, without a gap. */
export function line(text: string): string {
  return plainLine(text).replace(/\s+/g, ' ').trim();
}

/** Whole sentences as far as they fit; never half a thought. */
function shortened(text: string, most: number): string {
  const whole = line(text);
  if (whole.length <= most) return whole;
  let kept = '';
  for (const sentence of sentences(whole)) {
    if (`${kept} ${sentence}`.trim().length > most) break;
    kept = `${kept} ${sentence}`.trim();
  }
  return kept;
}
