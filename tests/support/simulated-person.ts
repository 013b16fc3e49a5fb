import type { Happening, HistoryEvent, Outcome } from '@/utils/journey/history';
import type { NextStep } from '@/utils/journey/next-step';
import { type Standing, standingOf } from '@/utils/journey/standing';
import { later, plus, workday, workdayBefore } from './zone-days';

/** What somebody will do, whatever day they are asked on. */
export type Character = {
  /** Days until they answer, counted from the ask, or never. */
  answersAfter: number | undefined;
  outcome: Outcome;
  /** The day that they name for "later", counted from their answer. */
  namesDay: number | undefined;
  /** Days from her answer to the talk that they agree on, or no talk ever. */
  talksAfter: number | undefined;
};

/** A step that is promised, from a date on. */
export type Promised = { kind: NextStep['kind']; from: string };

/**
 * Somebody in a simulated year: what happened, and which step the rules promise next, told by dates alone and
 * apart from the code that is tested.
 */
export class SimulatedPerson {
  readonly history: HistoryEvent[] = [];
  #promised: Promised | undefined;
  readonly seen: NextStep['kind'][] = [];
  readonly id: string;
  readonly character: Character;
  #standing: Standing | undefined;
  #sentOn = '';
  #nudges = 0;
  #repliedOn = '';
  #checkIns = 0;
  #coming: { date: string; what: Happening }[] = [];
  #talk = '';

  constructor(id: string, character: Character) {
    this.id = id;
    this.character = character;
  }

  /** Something happens at a moment of a date; what it promises is noted. */
  happens(what: Happening, at: number, date: string): void {
    this.history.push({ id: `${this.id}-${this.history.length}`, at, what });
    this.#promised = this.#promises(what, date);
    this.#standing = standingOf(this.history);
  }

  /** Where things stand, by the code that is tested. */
  get standing(): Standing {
    if (!this.#standing) throw new Error(`${this.id} isn't kept`);
    return this.#standing;
  }

  /** The step that is due on a date, if one is. */
  dueOn(date: string): Promised['kind'] | undefined {
    const promised = this.#promised;
    // It is too late to prepare after the talk, and to thank for a "later" once it is later.
    if (promised?.kind === 'prepare' && date > this.#talk) {
      this.#promised = { kind: 'tell', from: later(promised.from, workday(plus(this.#talk, 1))) };
    }
    if (promised?.kind === 'answer' && this.character.outcome === 'later') {
      const back = workday(plus(this.#repliedOn, this.character.namesDay ?? 30));
      if (date >= back) this.#promised = { kind: 'come-back', from: later(promised.from, back) };
    }
    return this.#promised && date >= this.#promised.from ? this.#promised.kind : undefined;
  }

  /** What they do on this date by themselves. */
  theirs(date: string): Happening | undefined {
    const index = this.#coming.findIndex((event) => event.date === date);
    return index < 0 ? undefined : this.#coming.splice(index, 1)[0]?.what;
  }

  #promises(what: Happening, date: string): Promised | undefined {
    switch (what.kind) {
      case 'kept':
        return undefined;
      case 'asked':
        return this.#waits(date, this.#answer(date));
      case 'nudged':
        this.#nudges += 1;
        return this.#nudges === 1
          ? { kind: 'nudge', from: workday(later(plus(this.#sentOn, 21), plus(date, 7))) }
          : { kind: 'stop', from: workday(plus(date, 7)) };
      case 'replied':
        this.#repliedOn = date;
        return { kind: 'answer', from: date };
      case 'answered':
        return this.#answered(date);
      case 'agreed':
        this.#talk = what.on ?? '';
        return { kind: 'prepare', from: later(workdayBefore(this.#talk), date) };
      case 'prepared':
        return { kind: 'tell', from: workday(plus(this.#talk, 1)) };
      case 'met':
        this.#talk = date;
        return { kind: 'thank', from: date };
      case 'thanked':
        return { kind: 'report-back', from: workday(plus(this.#talk, 21)) };
      case 'reported':
        return { kind: 'check-in', from: workday(plus(date, 30)) };
      case 'checked-in':
        this.#checkIns += 1;
        return this.#checkIns < 2 ? { kind: 'check-in', from: workday(plus(date, 30)) } : undefined;
      case 'snoozed':
        return this.#promised && { ...this.#promised, from: what.until };
      default:
        return undefined;
    }
  }

  #waits(date: string, coming: { date: string; what: Happening }[]): Promised {
    this.#sentOn = date;
    this.#nudges = 0;
    this.#coming = coming;
    return { kind: 'nudge', from: workday(plus(date, 8)) };
  }

  #answer(date: string): { date: string; what: Happening }[] {
    const { answersAfter, outcome, namesDay } = this.character;
    if (answersAfter === undefined) return [];
    const on = plus(date, answersAfter);
    const until = namesDay === undefined ? {} : { until: plus(on, namesDay) };
    return [{ date: on, what: { kind: 'replied', outcome, ...until } }];
  }

  #answered(date: string): Promised | undefined {
    const { outcome, namesDay, talksAfter } = this.character;
    if (outcome === 'yes') {
      const talk = talksAfter === undefined ? [] : [plus(date, talksAfter)];
      const agrees = talk.map((on) => ({
        date: plus(date, Math.min(3, talksAfter ?? 0)),
        what: { kind: 'agreed', on } as const,
      }));
      return this.#waits(date, agrees);
    }
    if (outcome !== 'later') return undefined;
    return { kind: 'come-back', from: workday(plus(this.#repliedOn, namesDay ?? 30)) };
  }
}
