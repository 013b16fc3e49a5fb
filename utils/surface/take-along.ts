import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Channel } from '@/utils/journey/history';
import type { SendingRules } from '@/utils/outreach/channels/channel';
import { linkFor } from '@/utils/outreach/channels/channels';
import { copyOf } from '@/utils/outreach/channels/copy';
import type { Way } from '@/utils/outreach/channels/ways';
import type { DraftText } from '@/utils/outreach/draft';
import { download } from './download';
import type { Obstacle } from './draft-model';

const cutOffWords = {
  subject: 'problem.subjectCutOff',
  body: 'problem.bodyCutOff',
} as const;

/** What keeps a draft from going a way as it stands; `undefined` where nothing does. */
export function obstacleTo(
  text: DraftText,
  { channel, page }: Pick<Way, 'channel' | 'page'>,
  rules: SendingRules,
): Obstacle | undefined {
  const link = linkFor(channel, text, { page, rules });
  switch (link.kind) {
    case 'cut-off':
      return {
        part: link.part,
        sentence: i18n.t(cutOffWords[link.part], [link.limit, link.length]),
      };
    case 'empty':
      return { part: 'body', sentence: i18n.t('problem.emptyMessage') };
    case 'bad-address':
      return { part: 'to', sentence: i18n.t('problem.badAddress') };
    default:
      return undefined;
  }
}

/**
 * Hands a draft to a channel: opens its compose window, saves it, or copies it for the page where she pastes it.
 * She sends it herself. The answer is what to tell her, where something went another way than she chose, or
 * nowhere.
 *
 * @param world.opened records where it went
 */
export async function takeAlong(
  text: DraftText,
  way: Pick<Way, 'channel' | 'page'>,
  { rules, opened }: { rules: SendingRules; opened(channel: Channel): Promise<unknown> },
): Promise<string | undefined> {
  const { channel, page } = way;
  const link = linkFor(channel, text, { page, rules });
  switch (link.kind) {
    case 'link': {
      // Told first: a new tab closes the popup, and with it everything that it still meant to do.
      const recorded = opened(channel);
      await follow(link.url);
      await recorded;
      return undefined;
    }
    case 'copy': {
      await navigator.clipboard.writeText(link.text);
      const recorded = opened(channel);
      if (link.page !== undefined) await showPage(link.page);
      await recorded;
      return undefined;
    }
    case 'file':
      download(new Blob([link.content], { type: link.type }), link.name);
      await opened(channel);
      return undefined;
    case 'too-long':
    case 'spoilt-address':
      await navigator.clipboard.writeText(copyOf(text));
      await opened('copy');
      return i18n.t(link.kind === 'too-long' ? 'problem.tooLong' : 'problem.spoiltAddress');
    case 'cut-off':
    case 'empty':
    case 'bad-address':
      return obstacleTo(text, way, rules)?.sentence;
  }
}

/**
 * Opens a compose window in a tab, or her mail program. A tab for a `mailto:` would stay behind, empty, in
 * Firefox (seen 2026-11 in 153); a link leaves nothing.
 */
async function follow(url: string): Promise<void> {
  if (!url.startsWith('mailto:')) {
    await browser.tabs.create({ url });
    return;
  }
  const link = document.createElement('a');
  link.href = url;
  link.click();
}

/** Shows a page of theirs: the tab that has it already, else a new one. */
async function showPage(url: string): Promise<void> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const shown = tabs.find((tab) => tab.url !== undefined && isSamePage(tab.url, url));
  if (shown?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(shown.id, { active: true });
}

function isSamePage(shown: string, wanted: string): boolean {
  const [a, b] = [URL.parse(shown), URL.parse(wanted)];
  const path = (url: URL) => url.pathname.replace(/\/$/, '').toLowerCase();
  return a !== null && b !== null && a.host === b.host && path(a) === path(b);
}
