import { dayOf, isHoliday, onWorkingDay } from './calendar';
import { dayNumber, type IsoDay } from './iso-day';
import { pacing } from './pacing';
import type { Open } from './standing';

/** The day (since 1970) of the next nudge, or of stopping, for a message that waits for an answer. */
export function nudgeDay({ since, nudges }: Open & { kind: 'waiting' }, timeZone?: string): number {
  const sent = dayOf(since, timeZone);
  const last = nudges.at(-1);
  if (last === undefined) return onWorkingDay(sent + pacing.firstNudge);
  const lastDay = dayOf(last, timeZone);
  return onWorkingDay(
    nudges.length < pacing.mostNudges
      ? Math.max(sent + pacing.secondNudge, lastDay + pacing.betweenNudges)
      : lastDay + pacing.stopAfter,
  );
}

/** The day to write again after "later": theirs, or a month on, when people are back from the holidays. */
export function comeBackDay(open: { at: number; until?: IsoDay }, timeZone?: string): number {
  if (open.until !== undefined) return onWorkingDay(dayNumber(open.until));
  let day = dayOf(open.at, timeZone) + pacing.comeBack;
  while (isHoliday(day)) day += 1;
  return onWorkingDay(day);
}

/** The day to ask how it went: after the day of the meeting, or some time after they agreed to meet. */
export function tellDay({ at, on }: Open & { kind: 'meeting' }, timeZone?: string): number {
  return onWorkingDay(on === undefined ? dayOf(at, timeZone) + pacing.undated : dayNumber(on) + 1);
}

/** The day to prepare: the last working day before the meeting. */
export function prepareDay(on: IsoDay): number {
  return beforeOnWorkingDay(dayNumber(on));
}

/** The day to tell what she did with their advice. */
export function reportDay({ at }: Open & { kind: 'advice' }, timeZone?: string): number {
  return onWorkingDay(dayOf(at, timeZone) + pacing.reportBack);
}

/** The day to check in. */
export function checkInDay({ since }: Open & { kind: 'in-touch' }, timeZone?: string): number {
  return onWorkingDay(dayOf(since, timeZone) + pacing.checkIn);
}

function beforeOnWorkingDay(day: number): number {
  const before = day - 1;
  return onWorkingDay(before) === before ? before : beforeOnWorkingDay(before);
}
