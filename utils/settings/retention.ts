import { browser } from 'wxt/browser';

/** How many months somebody whom she never asked stays; `ever`: until she removes them. */
export const retentions = ['ever', '24', '12', '6'] as const;
export type Retention = (typeof retentions)[number];

const key = 'keep-unasked';

/** As stored; what is none of the answers counts as `ever`: nobody is removed by a mistake. */
export async function readRetention(): Promise<Retention> {
  const stored = (await browser.storage.local.get(key))[key];
  return retentions.find((one) => one === stored) ?? 'ever';
}

export function writeRetention(retention: Retention): Promise<void> {
  return browser.storage.local.set({ [key]: retention });
}

/**
 * Who was last touched before this has outstayed it, in milliseconds since 1970; `undefined` where nobody
 * does. Months are of thirty days.
 */
export function outstayedBefore(retention: Retention, now: number): number | undefined {
  const month = 30 * 24 * 60 * 60 * 1000;
  return retention === 'ever' ? undefined : now - Number(retention) * month;
}
