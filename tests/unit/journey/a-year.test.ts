import { describe, expect, it } from 'vitest';
import { type Character, SimulatedPerson } from '@/tests/support/simulated-person';
import { daysOfYear, plus } from '@/tests/support/zone-days';
import { type Happening, outcomes } from '@/utils/journey/history';
import { type NextStep, nextStep } from '@/utils/journey/next-step';
import { type Candidate, planToday } from '@/utils/journey/today';

const mostOpenAsks = 20;

/** The same numbers from 0 to 1 at every run (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function character(random: () => number): Character {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return {
    answersAfter: random() < 0.35 ? undefined : upTo(26),
    // A yes more often than not: most of the journey comes after it.
    outcome: random() < 0.5 ? 'yes' : (outcomes[upTo(outcomes.length - 1)] ?? 'no'),
    namesDay: random() < 0.5 ? undefined : 10 + upTo(60),
    talksAfter: random() < 0.2 ? undefined : upTo(20),
  };
}

/** What she does about a step, as it says. */
const deeds = {
  ask: { kind: 'asked' },
  nudge: { kind: 'nudged' },
  stop: { kind: 'closed' },
  answer: { kind: 'answered' },
  // She asks no second time, so that each of their answers is the only one.
  'come-back': { kind: 'closed' },
  prepare: { kind: 'prepared' },
  tell: { kind: 'met' },
  thank: { kind: 'thanked' },
  'report-back': { kind: 'reported' },
  'check-in': { kind: 'checked-in' },
} as const satisfies Partial<Record<NextStep['kind'], Happening>>;

function candidate({ id, standing }: SimulatedPerson): Candidate {
  return { id, standing, score: 50, goals: ['goal'] };
}

describe('a year with 200 people', () => {
  it.each(['Europe/Vienna', 'America/New_York', 'Australia/Lord_Howe'])(
    'has every promised step once and on its day, and none after a stop, in %s',
    (timeZone) => {
      const random = numbers(7);
      const people = Array.from({ length: 200 }, (_, index) => {
        const person = new SimulatedPerson(`p${index}`, character(random));
        person.happens({ kind: 'kept' }, Date.UTC(2025, 11, 1) + index, '2025-12-01');
        return person;
      });
      for (const { date, quarters } of daysOfYear(2026, timeZone)) {
        const at = (share: number) => quarters[Math.floor(share * (quarters.length - 1))] ?? 0;
        const wrong: object[] = [];
        for (const person of people) {
          // The first and the last moment of the day know nothing of each other.
          for (const moment of [at(0), at(1)]) {
            const step = nextStep(person.standing, moment, timeZone);
            const due = step?.due && step.kind !== 'ask' ? step.kind : undefined;
            const promised = person.dueOn(date);
            if (due !== promised) wrong.push({ who: person.id, date, moment, due, promised });
          }
        }
        expect(wrong).toEqual([]);
        const plan = planToday(people.map(candidate), {
          goals: ['goal'],
          mostOpenAsks,
          now: at(0.2),
          timeZone,
        });
        expect(plan.openAsks).toBeLessThanOrEqual(mostOpenAsks);
        // She looks once a day, at one hour or another, and does most of it.
        for (const { id, step } of plan.due) {
          const person = people.find((one) => one.id === id);
          if (!person || step.kind === 'confirm-sent') continue;
          const snoozes = step.kind !== 'ask' && random() < 0.1;
          if (!snoozes) person.seen.push(step.kind);
          const what: Happening = snoozes
            ? { kind: 'snoozed', until: plus(date, 1 + Math.floor(random() * 6)) }
            : deeds[step.kind as keyof typeof deeds];
          person.happens(what, at(0.2 + random() * 0.3) + person.history.length, date);
        }
        for (const person of people) {
          const theirs = person.theirs(date);
          if (theirs) person.happens(theirs, at(0.6 + random() * 0.3), date);
        }
      }
      const seen = people.flatMap((person) => person.seen);
      for (const kind of Object.keys(deeds)) expect(seen).toContain(kind);
      for (const person of people) {
        const count = (kind: NextStep['kind']) => person.seen.filter((one) => one === kind).length;
        expect(count('ask')).toBeLessThanOrEqual(1);
        expect(count('stop')).toBeLessThanOrEqual(1);
        expect(count('check-in')).toBeLessThanOrEqual(2);
        const stopped = person.seen.indexOf('stop');
        if (stopped >= 0) expect(person.seen.slice(stopped)).toEqual(['stop']);
      }
    },
  );
});
