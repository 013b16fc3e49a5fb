import type { Presence, Settings } from './settings';

/** The sites that presence is chosen for. */
export type PresenceSite = keyof Settings['presence'];

/** Which of the two sites an address belongs to; hosts are matched exactly. */
export function presenceSite(url: URL): PresenceSite | undefined {
  const host = url.hostname;
  if (host === 'linkedin.com' || host.endsWith('.linkedin.com')) return 'linkedin';
  if (host === 'x.com' || host === 'twitter.com') return 'x';
  return undefined;
}

/** Where fit may appear on this page, or `undefined` while nothing may be read: not answered, or paused. */
export function presenceOn(url: URL, settings: Settings): Presence | undefined {
  const site = presenceSite(url);
  if (site === undefined || settings.paused) return undefined;
  return settings.presence[site];
}
