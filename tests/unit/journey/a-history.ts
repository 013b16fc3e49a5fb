import type { Happening, HistoryEvent } from '@/utils/journey/history';
import { nextStep } from '@/utils/journey/next-step';
import { standingOf } from '@/utils/journey/standing';

export const vienna = 'Europe/Vienna';
/** Noon in Vienna on a day of November 2026; days may run over into the next months. */
export const day = (number: number, hour = 11) => Date.UTC(2026, 10, number, hour);

export type Entry = Happening['kind'] | Happening | { undo: number };

/** A history on the given days; an entry may undo an earlier one by its index. */
export function history(...entries: [day: number, what: Entry][]): HistoryEvent[] {
  return entries.map(([on, what], index) => ({
    id: `e${index}`,
    mentorId: 'm',
    at: day(on),
    what: happening(what),
  }));
}

export function happening(what: Entry): Happening {
  if (typeof what !== 'string') {
    return 'undo' in what ? { kind: 'undone', eventId: `e${what.undo}` } : what;
  }
  if (what === 'asked') return { kind: what, channel: 'gmail', subject: 'S', body: 'B' };
  if (what === 'opened') return { kind: what, channel: 'gmail' };
  if (what === 'replied') return { kind: what, outcome: 'yes' };
  if (what === 'skipped') return { kind: what, step: 'nudge' };
  if (what === 'snoozed') return { kind: what, until: '2026-11-20' };
  if (what === 'referred') return { kind: what, to: 'R' };
  if (what === 'noted') return { kind: what, text: 'N' };
  if (what === 'undone') return { kind: what, eventId: 'nobody' };
  return { kind: what };
}

export const step = (events: HistoryEvent[], on: number, hour?: number) =>
  nextStep(standingOf(events), day(on, hour), vienna);
