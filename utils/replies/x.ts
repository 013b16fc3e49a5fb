import { identityOf } from '@/utils/profile/identity';
import type { ConversationReader } from './conversation';

/**
 * Conversations on X, at `/i/chat/…`, where its old addresses lead. The names below were seen in extensions and
 * tools that read the page of March to October 2026:
 *
 * - The chat stands in an open shadow root of `xchatEmbedRoute`, or in the page itself.
 * - The head of a conversation of two links to the other one; the address of a group begins with `g`.
 * - A row lies at the end where she wrote it and at the start where they did.
 *
 * The page shows an hour and the names of days, so the day is left open.
 */
const host = '[data-testid="xchatEmbedRoute"]';
const panel = '[data-testid="dm-conversation-panel"]';
const head = '[data-testid="dm-conversation-header"]';
const username = '[data-testid="dm-conversation-username"]';
const row = '[data-dm-message-row]';

/** The root of its own that X draws the chat in, where it does. */
export function chatRoot(document: Document): ShadowRoot | undefined {
  return document.querySelector(host)?.shadowRoot ?? undefined;
}

export const readX: ConversationReader = (document, url, { isShown }) => {
  if (!/^\/i\/chat\/(?!g)[^/]+\/?$/.test(url.pathname)) return [];
  const root = chatRoot(document) ?? document;
  const open = root.querySelector(panel);
  if (!open || !isShown(open)) return [];
  const handles = new Set(
    [...open.querySelectorAll(`${head} a[href]`)].flatMap((link) => handleIn(link) ?? []),
  );
  const [handle] = handles;
  const sides = [...open.querySelectorAll(row)].map(sideOf);
  const last = sides.at(-1);
  if (handles.size !== 1 || handle === undefined || !last || sides.includes(undefined)) return [];
  const name = open.querySelector(username)?.textContent?.trim();
  return [
    {
      site: 'x',
      who: {
        identity: identityOf('x', handle),
        ...(name ? { name: name.slice(0, 300) } : {}),
      },
      last: { by: last },
      answers: last === 'them' && sides.includes('her'),
    },
  ];
};

function handleIn(link: Element): string | undefined {
  const url = URL.parse(link.getAttribute('href') ?? '', 'https://x.com');
  if (url?.hostname !== 'x.com' && url?.hostname !== 'twitter.com') return undefined;
  return /^\/([A-Za-z0-9_]{1,15})\/?$/.exec(url.pathname)?.[1]?.toLowerCase();
}

function sideOf({ classList }: Element): 'her' | 'them' | undefined {
  const [end, start] = [classList.contains('justify-end'), classList.contains('justify-start')];
  if (end === start) return undefined;
  return end ? 'her' : 'them';
}
