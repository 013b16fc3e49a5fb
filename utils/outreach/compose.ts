import { type Aims, type Goal, statedGoals } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import { sentences } from '@/utils/fit/text/segments';
import { valueIn } from '@/utils/profile/field';
import { parseIdentity } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import type { Composition, Gap } from './draft';
import { greetingName } from './first-name';
import { plainLine } from './plain';
import { pickSpecific } from './specific';
import { en } from './templates/en';
import type { Self } from './templates/template';
import { weekAfterNext } from './week';

/**
 * Longest message, in words. Published figures disagree (best at 25–50, 50–125 or 101–200 words, all sales
 * or general mail, seen 2026-11); beyond 200 all of them fall.
 */
export const mostWords = 200;

/**
 * Longest part of hers, in UTF-16 units: a sentence or two; she can write more in the draft itself. A goal
 * is as long as her aims let it be.
 */
const longest = { name: 80, goal: 300, now: 200, proof: 280, offer: 240 } as const;

/**
 * Composes the ask from what she said of herself and what the page showed. Every slot without content is
 * left out whole and named in `gaps` (`name`, `now`, `goal`, `proof`, `offer` are hers; `specific` is the
 * page's; `address` is always missing). Says nothing that neither of them wrote.
 *
 * @param request.assessment their fit, which tells the goal that they meet best
 * @param request.now milliseconds since 1970; the named week follows from it, in her time zone
 * @param request.goalId the goal to write about; else the one that this person meets best
 */
export function compose(request: {
  aims: Aims;
  reading: Reading;
  assessment: Assessment | undefined;
  now: number;
  goalId?: string;
}): Composition {
  const { aims, reading, now } = request;
  const { fields, identity } = reading;
  const stated = line(goalFor(request)?.learn ?? '');
  const goal = stated === '' || stated.length > longest.goal ? undefined : stated;
  const quote = pickSpecific(reading, goal);
  const self = selfOf(aims);
  const name = valueIn(fields.name);

  const week = weekAfterNext(now, aims.logistics.timeZone);
  const paragraphs = (withProof: boolean, withOffer: boolean) => [
    [en.self(self), en.found(parseIdentity(identity).site, quote)],
    [en.goal(goal), withProof ? en.proof(self) : undefined],
    [en.ask(aims.logistics.meet, week, goal)],
    [withOffer ? en.offer(self) : undefined],
    [en.easyNo()],
  ];
  // The shortest way to a message that is read: what she gives as an extra goes before what she asks.
  const bodies = [paragraphs(true, true), paragraphs(true, false), paragraphs(false, false)].map(
    (parts) =>
      assemble(en.greeting(name === undefined ? undefined : greetingName(name)), parts, [
        en.thanks(self.signature !== ''),
        self.signature,
      ]),
  );
  const body = bodies.find((text) => text.split(/\s+/).length <= mostWords) ?? bodies.at(-1) ?? '';

  return {
    text: { to: '', subject: en.subject(goal, quote), body },
    ...(quote ? { specific: { field: quote.field, words: quote.words } } : {}),
    gaps: gapsOf({
      specific: quote,
      goal,
      name: self.name || self.signature,
      now: self.now,
      proof: self.proof,
      offer: self.offer,
      address: '',
    }),
  };
}

function goalFor({ aims, assessment, goalId }: Parameters<typeof compose>[0]): Goal | undefined {
  const goals = statedGoals(aims);
  const chosen = goals.find(({ id }) => id === goalId);
  if (chosen) return chosen;
  const met = new Map(
    (assessment?.judgements ?? [])
      .filter(({ criterion }) => criterion === 'topic')
      .map((judgement) => [judgement.goalId, judgement.known ? judgement.points : 0]),
  );
  return [...goals].sort(
    (a, b) => (met.get(b.id) ?? 0) - (met.get(a.id) ?? 0) || b.importance - a.importance,
  )[0];
}

function selfOf({ name, now, signature, proof, offer }: Aims): Self {
  // "Ana." is Ana; "Ana P." and "Jr." keep their dot.
  const called = shortened(name, longest.name).replace(/[,;:\s]+$|(?<=\p{L}{3})[.\s]+$/u, '');
  return {
    name: called,
    now: shortened(now, longest.now).replace(/[.\s]+$/, ''),
    proof: shortened(proof, longest.proof),
    offer: shortened(offer, longest.offer),
    signature: shortened(signature, longest.name) || called,
  };
}

function line(text: string): string {
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

function assemble(greeting: string, paragraphs: (string | undefined)[][], end: string[]): string {
  const body = paragraphs.map((parts) => parts.filter((part) => part).join(' '));
  return [greeting, ...body, end.filter((part) => part !== '').join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function gapsOf(slots: Record<Gap, unknown>): Gap[] {
  return (Object.keys(slots) as Gap[]).filter(
    (gap) => slots[gap] === undefined || slots[gap] === '',
  );
}
