import { checkInDay, comeBackDay, nudgeDay, prepareDay, reportDay, tellDay } from './due';
import { dayNumber } from './iso-day';
import { pacing } from './pacing';
import type { Open, Standing } from './standing';

const dayLength = 86_400_000;

/**
 * How early a calendar day of UTC can begin somewhere, and how far one that was counted from a moment can be
 * off: zones go from 12 hours behind to 14 ahead, and weekends move nothing by more than two days.
 */
const slack = 4 * dayLength;

/**
 * A moment before which nothing is due in any time zone, for `Standing.wakeAt`; `undefined` where nothing
 * ever is by itself: somebody who may be asked is proposed when there is room for one more ask.
 */
export function wakesAt({
  stage,
  open,
  unconfirmed,
  asideUntil,
}: Omit<Standing, 'wakeAt'>): number | undefined {
  if (stage === 'closed') return undefined;
  const woken = unconfirmed ? unconfirmed.at : opensAt(open);
  if (woken === undefined || asideUntil === undefined) return woken;
  return Math.max(woken, dayNumber(asideUntil) * dayLength - slack);
}

function opensAt(open: Open): number | undefined {
  switch (open.kind) {
    case 'ask':
    case 'nothing':
      return undefined;
    case 'reply':
    case 'met':
      return open.at;
    case 'waiting':
      return nudgeDay(open) * dayLength - slack;
    case 'later':
      return comeBackDay(open) * dayLength - slack;
    case 'meeting': {
      const { on, prepared } = open;
      const day = on === undefined || prepared ? tellDay(open) : prepareDay(on);
      return day * dayLength - slack;
    }
    case 'advice':
      return reportDay(open) * dayLength - slack;
    case 'in-touch':
      return open.checkIns < pacing.mostCheckIns ? checkInDay(open) * dayLength - slack : undefined;
  }
}
