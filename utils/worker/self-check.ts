import { storage } from 'wxt/utils/storage';
import type { PageReport } from '@/utils/messaging/page-report';
import { healthOf, type Verdict } from '@/utils/profile/health';
import { presenceSite } from '@/utils/settings/presence';
import { readSelfCheck, remembered, writeSelfCheck } from '@/utils/settings/self-check';

/**
 * Which profiles were counted, until the browser closes: a salted digest of each, and its place in the log.
 * In `storage.session`, which content scripts can't read and which is never on a disk.
 */
type Counted = { salt: string; places: Record<string, number> };
const counted = storage.defineItem<Counted | null>('session:self-check', { fallback: null });

/** Reports come from several tabs at once, and the log is read and written as a whole. */
let queue: Promise<void> = Promise.resolve();

/**
 * Takes down how well a profile was read: once per person, as it stands after the last report about them. A
 * layout that no reader knows counts as failing.
 */
export function checkReading(report: PageReport): Promise<void> {
  const page = checked(report);
  if (!page) return Promise.resolve();
  const done = queue.then(() => takeDown(page));
  queue = done.catch(() => undefined);
  return done;
}

type Checked = { site: 'linkedin' | 'x'; identity: string; layout: string; verdict: Verdict };

function checked(report: PageReport): Checked | undefined {
  const site = presenceSite(new URL(report.url));
  if (!site) return undefined;
  if (report.outcome === 'unknown-layout') {
    return { site, identity: report.identity, layout: 'unknown', verdict: 'failing' };
  }
  if (report.outcome !== 'person') return undefined;
  const { identity, layout } = report.reading;
  return { site, identity, layout: layout.slice(0, 60), verdict: healthOf(report.reading).verdict };
}

async function takeDown({ site, identity, layout, verdict }: Checked): Promise<void> {
  const [log, known] = await Promise.all([readSelfCheck(), counted.getValue()]);
  const { salt, places } = known ?? { salt: crypto.randomUUID(), places: {} };
  const key = await digest(salt + identity);
  const { seen, pages } = log[site];
  const place = pages.length - (seen - (places[key] ?? seen));
  // Who has left the log, by its length or by a reset, is counted anew.
  const index = place < 0 ? pages.length : place;
  if (pages[index]?.layout === layout && pages[index].verdict === verdict) return;
  const isNew = index === pages.length;
  const next = isNew ? [...pages, { layout, verdict }] : pages.with(index, { layout, verdict });
  await writeSelfCheck({
    ...log,
    [site]: { seen: seen + (isNew ? 1 : 0), pages: next.slice(-remembered) },
  });
  if (!isNew) return;
  const { [key]: _before, ...others } = places;
  const kept = Object.entries(others).slice(1 - remembered * 2);
  await counted.setValue({ salt, places: Object.fromEntries([...kept, [key, seen]]) });
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes).slice(0, 12)].map((byte) => byte.toString(16)).join('-');
}
