import { storage } from 'wxt/utils/storage';

/** How she wants to be kept at it. */
export type Pace = {
  /** Asks that may wait for an answer at the same time. */
  openAsks: number;
  /** The hour, 0 to 23, of a notification when something is due; without one there is none. */
  remindAt?: number | undefined;
};

/** As few as leave each of them her attention; a judgement of ours, no figure is known (2026-11). */
const fewAsks = 3;
export const mostOpenAsks = 10;

export const openAsksKey = 'open-asks';
const openAsks = storage.defineItem<number>(`local:${openAsksKey}`, { fallback: fewAsks });
const remindAt = storage.defineItem<number | null>('local:remind-at');
const remindedOn = storage.defineItem<string | null>('local:reminded-on');

/** Her pace as stored; what is no number that makes sense counts as not set. */
export async function readPace(): Promise<Pace> {
  const [asks, hour] = await Promise.all([openAsks.getValue(), remindAt.getValue()]);
  return {
    openAsks: isWhole(asks, 1, mostOpenAsks) ? asks : fewAsks,
    ...(isWhole(hour, 0, 23) ? { remindAt: hour } : {}),
  };
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

export const writeOpenAsks = (count: number): Promise<void> => openAsks.setValue(count);
export const writeRemindAt = (hour: number | undefined): Promise<void> =>
  remindAt.setValue(hour ?? null);

/** The day that the last reminder was for, `2027-01-12`. */
export async function readRemindedOn(): Promise<string | undefined> {
  const day = await remindedOn.getValue();
  return /^\d{4}-\d{2}-\d{2}$/.test(String(day)) ? String(day) : undefined;
}
export const writeRemindedOn = (day: string): Promise<void> => remindedOn.setValue(day);

/** Calls back at every change, from any context, until the signal ends it. */
export function watchPace(onChange: () => void, signal: AbortSignal): void {
  for (const item of [openAsks, remindAt]) {
    signal.addEventListener('abort', item.watch(onChange), { once: true });
  }
}
