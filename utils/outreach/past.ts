import { dayOf } from '@/utils/journey/calendar';
import { comeBackDay } from '@/utils/journey/due';
import { type HistoryEvent, happenedAt, stillCounting } from '@/utils/journey/history';
import { dayNumber } from '@/utils/journey/iso-day';
import type { Past } from './templates/template';
import { dayToName, namedDay } from './week';

/** From so many days on it has been a while. */
const aWhile = 21;

/**
 * What a message may say of what went before between the two.
 *
 * @param history oldest first
 * @param now milliseconds since 1970; days are named as one says them then, in her time zone
 */
export function pastOf(history: readonly HistoryEvent[], now: number, timeZone?: string): Past {
  let past: Past = {};
  let agreedOn: number | undefined;
  for (const event of stillCounting(history)) {
    const { what } = event;
    const at = happenedAt(event);
    const day = dayToName(at, now, timeZone);
    switch (what.kind) {
      case 'asked':
        // A new ask begins anew, but for when they last talked.
        past = {
          asked: day,
          ...(past.met ? { met: past.met } : {}),
          ...(past.metLately ? { metLately: past.metLately } : {}),
        };
        if (what.subject) past.subject = what.subject;
        break;
      case 'nudged':
        past.nudged = day;
        break;
      case 'replied':
        past.said = what.outcome;
        delete past.nudged;
        delete past.comeBack;
        if (what.outcome === 'later') {
          const { until } = what;
          const back = comeBackDay({ at, ...(until ? { until } : {}) }, timeZone);
          // A day that is over is no day to promise.
          if (back >= dayOf(now, timeZone)) past.comeBack = namedDay(back, now, timeZone);
        }
        break;
      case 'referred':
        // That she keeps whom they named is news of that one, not of the name.
        if (what.mentorId === undefined) past.referredTo = what.to;
        break;
      case 'agreed':
        agreedOn = what.on === undefined ? undefined : dayNumber(what.on);
        if (agreedOn !== undefined) past.agreed = namedDay(agreedOn, now, timeZone);
        break;
      case 'met':
        // They may have talked before the day that they had agreed on.
        past.met =
          agreedOn !== undefined && agreedOn <= dayOf(at, timeZone) && past.agreed
            ? past.agreed
            : day;
        delete past.agreed;
        delete past.metLately;
        if (dayOf(now, timeZone) - dayOf(at, timeZone) < aWhile) past.metLately = true;
        break;
      default:
        break;
    }
  }
  return past;
}
