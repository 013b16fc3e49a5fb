import { type NextStep, nextStep, pressing } from './next-step';
import { lastTouch, type Standing } from './standing';

/** Somebody she keeps, as Today needs them. */
export type Candidate = {
  id: string;
  standing: Standing;
  /** 0 to 100; missing where there wasn't enough to say. */
  score?: number | undefined;
  /** Goals of hers that they are good for, by id. */
  goals: readonly string[];
  /** Who else may be the same human: she hasn't said yet whether they are. */
  alike?: readonly { id: string; standing: Standing }[];
};

/** Something to do today, and with whom. */
export type Due = {
  id: string;
  step: NextStep;
  /** For an ask: which goal nobody is on the way for, and of whom nothing came for it. */
  goal?: string;
  insteadOf?: { id: string; because: Dashed };
};

/** Why nothing comes of an ask. */
export type Dashed = 'silence' | 'no' | 'no-time';

export type Today = {
  /** What is due, most pressing first; people to ask come last, and only as many as there is room for. */
  due: Due[];
  /** Asks that wait for an answer. */
  openAsks: number;
  /** Somebody could be asked if there were room for it. */
  held: boolean;
};

/**
 * What to do today. Not more asks are open at once than she set; one that is to be let rest is open no more,
 * and the next person for its goal is proposed.
 *
 * @param people everybody with whom something may be due, who was asked, whom she meets, the best of those whom
 *   she could ask, and of whom nothing came lately
 * @param by.goals her goals by id, the most important first
 * @param by.mostOpenAsks how many asks may wait for an answer at once
 * @param by.now milliseconds since 1970
 */
export function planToday(
  people: readonly Candidate[],
  by: { goals: readonly string[]; mostOpenAsks: number; now: number; timeZone?: string },
): Today {
  const { now, timeZone } = by;
  const steps = people.map((person) => ({
    person,
    step: nextStep(person.standing, now, timeZone),
  }));
  const openAsks = steps.filter(({ person, step }) => isOpenAsk(person.standing, step)).length;
  const askable = steps.flatMap(({ person, step }) =>
    // Nobody is asked twice because she keeps them twice.
    step?.kind === 'ask' && step.due && !person.alike?.some(isApproached) ? [person] : [],
  );
  const covered = new Set(
    steps.flatMap(({ person, step }) =>
      isOpenAsk(person.standing, step) || isGoingOn(person.standing) ? person.goals : [],
    ),
  );
  const dashed = steps
    .flatMap(({ person, step }) => {
      const because = whyDashed(person.standing, step);
      return because ? [{ person, because }] : [];
    })
    .sort((a, b) => lastTouch(b.person.standing) - lastTouch(a.person.standing));
  const room = Math.max(0, by.mostOpenAsks - openAsks);
  const due = steps
    .flatMap(({ person, step }): Due[] =>
      step?.due && step.kind !== 'ask' ? [{ id: person.id, step }] : [],
    )
    .sort((a, b) => pressing(a.step, b.step));
  const asks = choose(askable, by.goals, covered, room).map(({ person, goal }): Due => {
    const before = goal && dashed.find((other) => other.person.goals.includes(goal));
    return {
      id: person.id,
      step: { kind: 'ask', due: true },
      ...(goal === undefined ? {} : { goal }),
      ...(before ? { insteadOf: { id: before.person.id, because: before.because } } : {}),
    };
  });
  return { due: [...due, ...asks], openAsks, held: room === 0 && askable.length > 0 };
}

/** Whether an ask of hers waits for an answer that may still come. */
function isOpenAsk({ stage, open }: Standing, step: NextStep | undefined): boolean {
  const kind = step?.kind === 'rest' ? step.what : step?.kind;
  return stage === 'asked' && open.kind === 'waiting' && kind !== 'stop';
}

/** Why nothing comes of what she asked them, where that is known: they said so, or she hears nothing and lets it rest. */
function whyDashed(
  { stage, outcome, askedAt }: Standing,
  step: NextStep | undefined,
): Dashed | undefined {
  if (step?.kind === 'stop') return 'silence';
  if (outcome === 'no' || outcome === 'no-time') return outcome;
  return stage === 'closed' && askedAt !== undefined && outcome === undefined
    ? 'silence'
    : undefined;
}

/** Whether she asked them, may just have done so, or hears from them without that. */
function isApproached({ standing }: Pick<Candidate, 'standing'>): boolean {
  const { stage, askedAt, metAt, unconfirmed } = standing;
  if (askedAt !== undefined || metAt !== undefined || unconfirmed) return true;
  return stage !== 'kept' && stage !== 'closed';
}

/** Whether something comes of it: they said yes, they meet, they go on. */
function isGoingOn({ stage, outcome, open }: Standing): boolean {
  if (stage === 'meeting' || stage === 'mentoring') return true;
  return stage === 'replied' && outcome === 'yes' && open.kind !== 'nothing';
}

/** The best for each goal that nobody is on the way for, the most important first; then the best of all. */
function choose(
  askable: readonly Candidate[],
  goals: readonly string[],
  covered: ReadonlySet<string>,
  room: number,
): { person: Candidate; goal?: string }[] {
  let left = askable.toSorted(better);
  const chosen: { person: Candidate; goal?: string }[] = [];
  const take = (person: Candidate, goal?: string) => {
    left = left.filter(
      (other) => other !== person && !person.alike?.some(({ id }) => id === other.id),
    );
    chosen.push({ person, ...(goal === undefined ? {} : { goal }) });
  };
  for (const goal of goals) {
    if (covered.has(goal) || chosen.some(({ person }) => person.goals.includes(goal))) continue;
    const best = left.find((person) => person.goals.includes(goal));
    if (best) take(best, goal);
  }
  for (let best = left[0]; best; best = left[0]) take(best);
  return chosen.slice(0, room);
}

/** The better fit first; of equals, whom she kept longer ago. */
function better(a: Candidate, b: Candidate): number {
  return (b.score ?? -1) - (a.score ?? -1) || a.standing.keptAt - b.standing.keptAt;
}
