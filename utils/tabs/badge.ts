import { browser } from 'wxt/browser';

/** What the toolbar icon says of one tab. */
export type Badge =
  /** A kept person's badge has the colour of the things to do. */
  | { kind: 'fit'; score: number; kept: boolean }
  /** A person, but not enough of them to say. */
  | { kind: 'not-enough'; kept: boolean }
  /** This tab waits for one click of hers before it can be read. */
  | { kind: 'attention' }
  /** Nothing about this tab: the number of due steps shows instead. */
  | { kind: 'none' };

const ink = '#2b2a27';
const accent = '#a8431f';

/** Writes the badge of one tab. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({
        tabId,
        color: 'kept' in badge && badge.kept ? accent : ink,
      }),
      browser.action.setBadgeText({ tabId, text: textOf(badge) }),
    ]);
  } catch (error) {
    // The tab was closed meanwhile; then there is nothing to show.
    if (!/tab/i.test(String(error))) throw error;
  }
}

/** Writes the number of due steps, for every tab that has no badge of its own. */
export async function showDueSteps(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: ink });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}

function textOf(badge: Badge): string {
  switch (badge.kind) {
    case 'fit':
      return String(badge.score);
    case 'not-enough':
      return '–';
    case 'attention':
      return '!';
    case 'none':
      // `null` takes the tab's own text away, so that the general one shows; the types don't know.
      return null as unknown as string;
  }
}
