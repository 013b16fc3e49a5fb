/** Days are counted as calendars show them: "8 days after Monday" is Tuesday, at any hour of both days. */

const dayLength = 86_400_000;

/**
 * The calendar day of a moment (milliseconds since 1970) in a time zone, as days since 1 January 1970.
 * `timeZone` is an IANA name; without one, or with one that nobody knows, UTC.
 */
export function dayOf(at: number, timeZone?: string): number {
  return Math.floor((at + offset(at, timeZone)) / dayLength);
}

/**
 * The first moment of a calendar day in a time zone, in milliseconds since 1970; of the next day, where the
 * zone left that one out.
 */
export function startOfDay(day: number, timeZone?: string): number {
  const midnight = day * dayLength;
  // The offset at UTC's midnight may be another one than at theirs, when clocks change in between.
  const first = midnight - offset(midnight, timeZone);
  const start = midnight - offset(first, timeZone);
  // Where clocks jump over midnight the day begins later.
  return dayOf(start, timeZone) < day ? first : start;
}

/**
 * When the clocks of a zone show a full hour (0 to 23) on a calendar day, in milliseconds since 1970; where
 * they jump over it, the moment that they jump to; where they show it twice, one of the two.
 */
export function momentOf(day: number, hour: number, timeZone?: string): number {
  const shown = day * dayLength + hour * 3_600_000;
  const first = shown - offset(shown - offset(shown, timeZone), timeZone);
  return Math.max(first, startOfDay(day, timeZone));
}

/** The same day, or the Monday after where it falls on a weekend: nobody is written to on a Sunday. */
export function onWorkingDay(day: number): number {
  // Day 0, 1 January 1970, was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  if (weekday === 6) return day + 2;
  return weekday === 0 ? day + 1 : day;
}

/** From Christmas Eve to Epiphany, when nobody is there. */
export function isHoliday(day: number): boolean {
  const date = new Date(day * dayLength);
  const [month, dayOfMonth] = [date.getUTCMonth(), date.getUTCDate()];
  return (month === 11 && dayOfMonth >= 24) || (month === 0 && dayOfMonth <= 6);
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offset(at: number, timeZone: string | undefined): number {
  const clock = clockOf(timeZone?.trim() ?? '');
  if (!clock) return 0;
  // No zone changes its clocks within a minute.
  const minute = Math.floor(at / 60_000) * 60_000;
  const known = clock.offsets.get(minute);
  if (known !== undefined) return known;
  const found = clock.offsetAt(minute);
  if (clock.offsets.size >= mostOffsets) clock.offsets.clear();
  clock.offsets.set(minute, found);
  return found;
}

/** A zone's clock, and what it said before. */
type Clock = { offsetAt: (at: number) => number; offsets: Map<number, number> };

/** Clocks made before. What a clock says follows from its zone alone; a few more are typed on the way to hers. */
const clocks = new Map<string, Clock | undefined>();
const mostClocks = 20;
/** A few for each of ten thousand people. */
const mostOffsets = 50_000;

function clockOf(timeZone: string): Clock | undefined {
  if (clocks.has(timeZone)) return clocks.get(timeZone);
  if (clocks.size >= mostClocks) clocks.clear();
  const offsetAt = timeZone === '' ? undefined : makeClock(timeZone);
  const clock = offsetAt && { offsetAt, offsets: new Map<number, number>() };
  clocks.set(timeZone, clock);
  return clock;
}

function makeClock(timeZone: string): Clock['offsetAt'] | undefined {
  const make = typeof Temporal === 'undefined' ? clockByFormat : clockByTemporal;
  try {
    const clock = make(timeZone);
    clock(0);
    return clock;
  } catch {
    // She may have typed "Vienna"; days of UTC are a few hours off and better than none.
    return undefined;
  }
}

function clockByTemporal(timeZone: string): Clock['offsetAt'] {
  const { Instant } = Temporal;
  return (at) =>
    Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
}

/**
 * For browsers without Temporal, which Chromium has from 144 on and Firefox from 139 on. The first one that a
 * browser makes takes it some 25 ms, and asking it 0.1 ms (Chromium 156, 2026-11).
 */
function clockByFormat(timeZone: string): Clock['offsetAt'] {
  const format = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - at;
  };
}
