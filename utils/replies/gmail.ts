import type { ConversationReader } from './conversation';
import { dayInText } from './day-in-text';
import { addressIn, plainAddress } from './mail-address';

/**
 * A conversation in Gmail. Its names are short and have stood for years; seen 2026-11 in some ten extensions
 * and tools of 2026:
 *
 * - `h2.hP` is the subject of the thread that is open; `[role="listitem"]` one message of it, oldest first.
 * - `span.gD[email]` is the sender of a message, `span.g2[email]` whom it went to, `span.g3[title]` the date.
 * - The title of the tab ends with her own address and the name of the product.
 */
const main = '[role="main"]';
const subject = 'h2.hP';
const item = '[role="listitem"]';
const sender = 'span.gD[email]';
const anybody = 'span.gD[email], span.g2[email]';
const date = 'span.g3[title]';
const account = 'a[href*="SignOutOptions"][aria-label]';

export const readGmail: ConversationReader = (document, _url, { now, isShown }) => {
  const shown = [...document.querySelectorAll(main)].filter(isShown);
  const views = shown.filter((one) => one.querySelector(subject));
  const own = ownAddress(document);
  const [view] = views;
  if (views.length !== 1 || !view || own === undefined) return [];
  const messages = [...view.querySelectorAll(item)].filter((one) => !one.querySelector(item));
  const senders = messages.map((one) => addressOf(one.querySelector(sender)));
  const last = senders.at(-1);
  const others = new Set(
    [...view.querySelectorAll(anybody)].flatMap((one) => addressOf(one) ?? []),
  );
  others.delete(own);
  const [other] = others;
  // A draft at the end, and a message whose sender isn't shown, leave open who wrote last.
  if (last === undefined || others.size !== 1 || other === undefined) return [];
  const words = messages.at(-1)?.querySelector(date)?.getAttribute('title') ?? '';
  const day = dayInText(words, document.documentElement.lang, now);
  const isTheirs = last === other;
  return [
    {
      site: 'gmail',
      who: { address: other },
      last: { by: isTheirs ? 'them' : 'her', ...(day ? { day } : {}) },
      answers: isTheirs && senders.includes(own),
    },
  ];
};

function addressOf(one: Element | null | undefined): string | undefined {
  return plainAddress(one?.getAttribute('email'));
}

/** Her own address: in the button of her account, or at the end of the title, "… - ana@gmail.com - Gmail". */
function ownAddress(document: Document): string | undefined {
  const label = document.querySelector(account)?.getAttribute('aria-label');
  const titled = /\s-\s(\S+@\S+)\s-\s[^-]+$/.exec(document.title)?.[1];
  return addressIn(label) ?? plainAddress(titled);
}
