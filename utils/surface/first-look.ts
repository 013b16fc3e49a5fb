import type { PresenceSite } from '@/utils/settings/presence';
import { readSettings, type Settings } from '@/utils/settings/settings';
import { type Glance, readGlance } from '@/utils/tabs/glance';
import { isRemembered } from '@/utils/tabs/session-keys';
import { elsewhere, siteOf, tabBeside } from './tab-beside';
import type { ThisPerson } from './this-person-model';
import type { TabView } from './use-tab';

/** What the popup can say without the store, the worker and whatever it takes to read somebody's page. */
export type FirstLook = {
  settings: Settings;
  /** Missing where somebody may have been read; then `thisPerson` is too. */
  tab?: Extract<TabView, { state: 'elsewhere' }>;
  thisPerson?: Extract<ThisPerson, { state: Unread['state'] | 'elsewhere' }>;
  glance?: Glance;
};

/** Why nothing is read, whatever the tab shows. */
type Unread = Extract<ThisPerson, { state: 'welcome' | 'paused' }>;

/** @param now milliseconds since 1970 */
export async function firstLook(now: number): Promise<FirstLook> {
  const [settings, glance, tab] = await Promise.all([readSettings(), readGlance(now), viewOfTab()]);
  return {
    settings,
    ...(glance ? { glance } : {}),
    ...(tab ? { tab, thisPerson: unreadBy(settings, undefined) ?? tab } : {}),
  };
}

async function viewOfTab(): Promise<FirstLook['tab']> {
  const tab = await tabBeside();
  const url = URL.parse(tab?.url ?? '');
  const tabId = tab?.id;
  const [site, remembered] = await Promise.all([
    siteOf(url),
    tabId !== undefined && isRemembered(tabId),
  ]);
  if (site !== undefined || remembered) return undefined;
  return { tabId, state: 'elsewhere', page: elsewhere(url) };
}

/**
 * Why nothing is read, whatever the tab shows: she hasn't answered yet, or has paused it.
 *
 * @param site the tab's; elsewhere an answer for any of them will do
 */
export function unreadBy(
  { presence, paused }: Settings,
  site: PresenceSite | undefined,
): Unread | undefined {
  const answered = site === undefined ? (presence.linkedin ?? presence.x) : presence[site];
  if (answered === undefined) return { state: 'welcome' };
  return paused ? { state: 'paused' } : undefined;
}
