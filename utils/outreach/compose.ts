import type { Aims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { HistoryEvent } from '@/utils/journey/history';
import type { Purpose } from '@/utils/journey/purpose';
import { valueIn } from '@/utils/profile/field';
import { parseIdentity } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import { candidatesIn, isFarFrom, wentHerWay } from './candidates';
import {
  type ChosenPlan,
  type Composition,
  type Favour,
  type Gap,
  type Part,
  type Plan,
  type Slot,
  type Specific,
  variants,
} from './draft';
import { goesThrough, plansOf, wantedFor } from './family';
import { namesOf } from './first-name';
import { goalFor, herselfIn, line } from './herself';
import { languageFor } from './language';
import { assemble } from './letter';
import { pastOf } from './past';
import { plainText } from './plain';
import { type Candidate, isInAnotherScript, isShared, isTelling } from './specific';
import type { Facts, Template } from './templates/template';
import { templates } from './templates/templates';
import { weekAfterNext } from './week';

/**
 * Longest message, in words. Published figures disagree (best at 25–50, 50–125 or 101–200 words, all sales
 * or general mail, seen 2026-11); beyond 200 all of them fall.
 */
export const mostWords = 200;

export type ComposeRequest = {
  aims: Aims;
  reading: Reading;
  /** Their fit, which tells the goal that they meet best, and whether they made her move. */
  assessment: Assessment | undefined;
  /** Milliseconds since 1970; the named week follows from it, in her time zone. */
  now: number;
  /** The first ask, where nothing is said. */
  purpose?: Purpose;
  /** What happened so far, oldest first. */
  history?: readonly HistoryEvent[];
  plan?: Plan;
  /** What the message was about when it was made before; where she picks nothing else, it stays so. */
  before?: About | undefined;
  /** How long a body is, in what its channel counts; UTF-16 units where nothing is said. */
  count?: (body: string) => number;
};

/** The goal and the something of theirs that a message is about. */
export type About = Pick<Composition, 'goalId' | 'specific'>;

/**
 * Composes a message from what she said of herself, what the page showed and what happened. Every slot
 * without content is left out whole and named in `gaps`. Says nothing that none of them wrote.
 */
export function compose(request: ComposeRequest): Composition {
  const { aims, reading, assessment, purpose = 'ask', plan = {}, before, count } = request;
  const chosen = choose(request);
  const template = templates[chosen.language];
  const goal = goalFor(aims, assessment, plan.goalId || before?.goalId);
  const { self, goal: stated, otherLanguage } = herselfIn(chosen.language, goal, aims, plan);
  const sameMove = stated !== undefined && wentHerWay(assessment, goal?.id);
  const candidates = candidatesIn(reading, {
    background: aims.background,
    assessment,
    goal: goal && stated !== undefined ? { id: goal.id, text: stated } : undefined,
    isOnTheirRoad: sameMove,
    intoTheirBox: plan.limit !== undefined,
  });
  const quote =
    quoteFor(candidates, plan.specific) ??
    quoteFor(candidates, before?.specific) ??
    likeliest(candidates);
  const facts: Facts = {
    purpose,
    voice: chosen.voice,
    variant: chosen.variant,
    site: parseIdentity(reading.identity).site,
    ...peopleOf(request),
    quote,
    invitation: candidates.find((one) => one.invites && one !== quote && !isInAnotherScript(one)),
    common: candidates.find((one) => isShared(one) && one !== quote),
    isReason:
      quote !== undefined &&
      (quote.matches || quote.invites || quote.words === plan.specific?.words),
    sameMove,
    isFarOff: stated !== undefined && isFarFrom(assessment, goal?.id),
    goal: stated,
    statesGoal: false,
    inFull: false,
    self,
    favour: chosen.favour,
    orInWriting: chosen.favour !== 'mail' && alsoInWriting(aims),
    week: weekAfterNext(request.now, aims.logistics.timeZone),
    past: pastOf(request.history ?? [], request.now, aims.logistics.timeZone),
    words: wordsOf(plan),
  };
  const most = plan.limit ?? Number.POSITIVE_INFINITY;
  const length = count ?? ((body: string) => body.length);
  const shapes = {
    withNote: plan.limit !== undefined,
    tellsOfHerself: self.now !== '',
    saysWhy: facts.words.why !== undefined,
  };
  const tries = plansOf(purpose, shapes).flatMap((paragraphs) =>
    (shapes.withNote ? [true, false] : [false]).map((inFull) =>
      partsOf(paragraphs, { ...toldBy(paragraphs, facts), inFull }, template, plan),
    ),
  );
  const parts =
    tries.find((some) => {
      const body = assemble(some);
      return body.split(/\s+/).length <= mostWords && length(body) <= most;
    }) ??
    tries.at(-1) ??
    [];
  const subject = line(template.subject(facts));
  const said = parts.some(({ slot }) => slot === 'specific' || slot === 'short-specific');
  return {
    purpose,
    plan: chosen,
    text: { to: '', subject, body: assemble(parts) },
    subject,
    parts,
    ...(goal ? { goalId: goal.id } : {}),
    ...(quote && said && !facts.words.specific ? { specific: specificOf(quote) } : {}),
    candidates: candidates.map(specificOf),
    gaps: gapsOf(facts, plan, otherLanguage),
    otherLanguage,
  };
}

/** What she chose, and what is chosen for her. */
function choose({ aims, reading, plan = {} }: ComposeRequest): ChosenPlan {
  return {
    ...plan,
    language: plan.language ?? languageFor(aims, reading),
    voice: plan.voice ?? 'plain',
    // Two people don't get the same sentences, and one person always the same.
    variant: plan.variant ?? numberOf(reading.identity) % variants,
    favour: plan.favour ?? favourFor(aims),
  };
}

function numberOf(text: string): number {
  return [...text].reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_973,
    7,
  );
}

function favourFor({ logistics: { meet } }: Aims): Favour {
  if (meet.includes('call') || meet.length === 0) return 'call';
  return meet.includes('in-person') ? 'in-person' : 'mail';
}

function alsoInWriting({ logistics: { meet } }: Aims): boolean {
  return meet.length === 0 || meet.includes('mail');
}

function peopleOf({
  reading,
  purpose = 'ask',
  plan = {},
}: ComposeRequest): Pick<Facts, 'to' | 'about' | 'connected'> {
  const name = valueIn(reading.fields.name);
  const person = name === undefined ? undefined : namesOf(name);
  if (!goesThrough(purpose)) return { to: person, about: undefined, connected: false };
  const connector = line(plan.words?.connector ?? '');
  const mutuals = valueIn(reading.fields.mutuals)?.named ?? [];
  return {
    to:
      connector === ''
        ? undefined
        : (namesOf(connector) ?? { called: connector, whole: connector, titled: connector }),
    about: person,
    connected: mutuals.some((mutual) => line(mutual).toLowerCase() === connector.toLowerCase()),
  };
}

function specificOf({ field, words, cut }: Candidate): Specific {
  return { field, words, ...(cut ? { cut } : {}) };
}

/** A certain something of theirs, as long as their page has it. */
function quoteFor(
  candidates: readonly Candidate[],
  wanted: Specific | undefined,
): Candidate | undefined {
  return candidates.find(({ field, words }) => field === wanted?.field && words === wanted.words);
}

/**
 * The most telling one. An unrelated post, what is set aside and what is in another script would be an odd reason to
 * write, unless she picks it.
 */
function likeliest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(
    (one) =>
      !one.aside &&
      !isInAnotherScript(one) &&
      (one.speaks || one.invites || !['posts', 'recommendations'].includes(one.field)),
  );
}

function wordsOf({ words = {} }: Plan): Facts['words'] {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, text]) => {
      const plain =
        name === 'questions' || name === 'times' ? plainText(text ?? '').trim() : line(text ?? '');
      return plain === '' ? [] : [[name, plain]];
    }),
  );
}

/** The facts as a message of this plan tells them. */
function toldBy(paragraphs: readonly (readonly Slot[])[], facts: Facts): Facts {
  const slots = paragraphs.flat();
  return {
    ...facts,
    statesGoal: facts.goal !== undefined && slots.includes('goal'),
  };
}

function partsOf(
  paragraphs: readonly (readonly Slot[])[],
  facts: Facts,
  template: Template,
  { phrases = {} }: Plan,
): Part[] {
  return paragraphs.flatMap((paragraph) => {
    let before: Part['before'] = '\n\n';
    return paragraph.flatMap((slot): Part[] => {
      const ours = template.sentences[slot](facts);
      // Her own sentence stands where one of ours would; where there is nothing to say, it says nothing either.
      const text = ours === undefined || ours === '' ? undefined : phrases[slot] || ours;
      if (text === undefined) return [];
      const part = { slot, text, before: slot === 'signature' ? ('\n' as const) : before };
      // A greeting has a line of its own, also where it has no paragraph.
      before = slot === 'greeting' ? '\n' : ' ';
      return [part];
    });
  });
}

/** What is missing, as far as this message could use it. */
function gapsOf(facts: Facts, plan: Plan, otherLanguage: readonly Gap[]): Gap[] {
  const { self, goal, quote, words, purpose } = facts;
  const has: Partial<Record<Gap, unknown>> = {
    ...words,
    specific:
      words.specific || (quote && (isTelling(quote) || quote.words === plan.specific?.words)),
    why:
      words.why ||
      facts.invitation ||
      (!words.specific && (quote?.matches || quote?.invites || facts.sameMove)),
    goal,
    name: self.name || self.signature,
    now: self.now,
    proof: self.proof,
    offer: self.offer,
    named: words.named || facts.past.referredTo,
    address: undefined,
  };
  const wanted = [
    ...wantedFor(purpose),
    ...(facts.favour === 'feedback' && !purpose.startsWith('answer') ? (['piece'] as const) : []),
  ];
  const skipped: readonly Gap[] = [
    // Without a goal in its language it could go to anybody: that is missing, not only left out.
    ...otherLanguage.filter((word) => word !== 'goal'),
    // Without a goal nothing can speak of it.
    ...(goal === undefined || !quote ? (['why'] as const) : []),
    ...(facts.favour === 'mail' || facts.favour === 'feedback' ? (['times'] as const) : []),
  ];
  return wanted.filter((gap) => !skipped.includes(gap) && !has[gap]);
}
