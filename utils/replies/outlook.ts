import type { Conversation, ConversationReader } from './conversation';
import { dayInText } from './day-in-text';
import { addressesIn, addressIn } from './mail-address';

/**
 * A conversation in Outlook on the web. Its classes are made by a build, its labels are in her language; what
 * stands firm was seen 2026-11 in some ten extensions and tools of 2025 and 2026:
 *
 * - `[data-app-section="ConversationContainer"]` or `"ItemContainer"` is what is open to read.
 * - `SentReceivedSavedTime` is the date of one message, `RecipientWell` whom it went to.
 * - The sender's address stands in the head of a message, but hers doesn't, and she decides whether the
 *   newest is on top: so the newest is found by its date, and who wrote it by an address that isn't hers.
 */
const container =
  '[data-app-section="ConversationContainer"], [data-app-section="MailReadCompose"] [data-app-section="ItemContainer"]';
const time = '[data-testid="SentReceivedSavedTime"]';
const recipients = '[data-testid="RecipientWell"]';
const content = '[role="document"], [id^="UniqueMessageBody"]';
const account = '#mectrl_currentAccount_secondary, #mectrl_main_trigger, #O365_MainLink_Me';

type Message = { day: string | undefined; sender: string | undefined; to: string[] };

export const readOutlook: ConversationReader = (document, _url, { now, isShown }) => {
  const [open, second] = [...document.querySelectorAll(container)].filter(isShown);
  if (!open || second) return [];
  const { lang } = document.documentElement;
  const messages = [...open.querySelectorAll(time)].map((one): Message => {
    const message = messageAround(one, open);
    const words = one.getAttribute('title') ?? one.textContent ?? '';
    return { day: dayInText(words, lang, now), ...addresses(message) };
  });
  const read = conversationIn(messages, ownAddress(document));
  return read ? [read] : [];
};

/** The largest element around the date of a message that has no other date in it. */
function messageAround(date: Element, open: Element): Element {
  let around = date;
  for (let up = date.parentElement; up && open.contains(up); up = up.parentElement) {
    if (up.querySelectorAll(time).length > 1) break;
    around = up;
  }
  return around;
}

function addresses(message: Element): Pick<Message, 'sender' | 'to'> {
  const heads: string[] = [];
  const to: string[] = [];
  for (const one of message.querySelectorAll('*')) {
    if (one.closest(content)) continue;
    const own = [...one.childNodes].filter(({ nodeType }) => nodeType === 3);
    const words = [
      one.getAttribute('aria-label'),
      one.getAttribute('title'),
      ...own.map(({ nodeValue }) => nodeValue),
    ];
    (one.closest(recipients) ? to : heads).push(...words.flatMap(addressesIn));
  }
  const [sender, other] = new Set(heads);
  return { sender: other === undefined ? sender : undefined, to };
}

function conversationIn(
  messages: readonly Message[],
  own: string | undefined,
): Conversation | undefined {
  const days = messages.map(({ day }) => day);
  if (messages.length === 0 || days.includes(undefined)) return undefined;
  const latest = (days as string[]).toSorted().at(-1);
  const newest = messages.filter(({ day }) => day === latest);
  const everybody = new Set(
    messages.flatMap(({ sender, to }) => (sender === undefined ? to : [...to, sender])),
  );
  if (own !== undefined) everybody.delete(own);
  const [other] = everybody;
  // Without her own address a second one may be hers or a third person's.
  if (everybody.size !== 1 || other === undefined || latest === undefined) return undefined;
  const writers = new Set(newest.map(({ sender }) => sender === other));
  // Both wrote on the last day, and the page doesn't say in an order that we know.
  if (writers.size !== 1) return undefined;
  const isTheirs = writers.has(true);
  return {
    site: 'outlook',
    who: { address: other },
    last: { by: isTheirs ? 'them' : 'her', day: latest },
    answers: isTheirs && messages.some(({ sender }) => sender !== other),
  };
}

function ownAddress(document: Document): string | undefined {
  const [button] = document.querySelectorAll(account);
  return addressIn(button?.getAttribute('aria-label')) ?? addressIn(button?.textContent);
}
