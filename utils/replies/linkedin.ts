import { dayOf } from '@/utils/journey/calendar';
import { isoDay } from '@/utils/journey/iso-day';
import { identityOf } from '@/utils/profile/identity';
import type { Conversation, ConversationReader, ReaderContext } from './conversation';

/**
 * Conversations on LinkedIn, on the messaging page and in the windows over other pages. The names below were
 * seen in saved pages of 2023 and in extensions that read the page of August 2026 (`msg-s-*` are LinkedIn's own
 * names, not made by a build):
 *
 * - `msg-s-event-listitem--other` marks what the other one wrote.
 * - `data-event-urn` holds whose mailbox it is, and an id that begins with the moment, in base64.
 * - In a conversation of two, the head links to the other one; in a group it doesn't.
 */
const thread = '.msg-thread, .msg-overlay-conversation-bubble';
const event = 'li.msg-s-message-list__event .msg-s-event-listitem';
const theirs = 'msg-s-event-listitem--other';
const body = '.msg-s-event-listitem__message-bubble, .msg-s-event-listitem__body';
const headLink =
  'a.msg-thread__link-to-profile, .msg-overlay-bubble-header__title a[href*="/in/"], a.profile-card-one-to-one__profile-link';
const senderLink = 'a.msg-s-event-listitem__link, .msg-s-message-group__meta a[href*="/in/"]';
const title = '.msg-entity-lockup__entity-title';

export const readLinkedin: ConversationReader = (document, _url, context) =>
  [...document.querySelectorAll(thread)]
    .filter((one) => context.isShown(one))
    .flatMap((one) => readThread(one, context) ?? []);

function readThread(one: Element, context: ReaderContext): Conversation | undefined {
  const events = [...one.querySelectorAll(event)].filter((each) => each.querySelector(body));
  const head = [...one.querySelectorAll(headLink)];
  const heads = new Set(head.map(idIn));
  const last = events.at(-1);
  const [id] = heads;
  if (!last || heads.size !== 1 || id === undefined) return undefined;
  const others = events.filter((each) => each.classList.contains(theirs));
  const senders = others.flatMap((each) => [...each.querySelectorAll(senderLink)].map(idIn));
  const owner = ownerIn(last);
  // A second sender makes it a group; "theirs" from her own address is no page that we know.
  if (new Set(senders).size > 1 || (owner !== undefined && senders.includes(owner))) {
    return undefined;
  }
  const name = (one.querySelector(title) ?? head[0])?.textContent?.replace(/\s+/g, ' ').trim();
  const at = momentIn(last, context.now);
  const isTheirs = others.includes(last);
  return {
    site: 'linkedin',
    who: {
      // Members may be linked by an id of LinkedIn's own, which says nothing about whom she keeps.
      ...(isMemberId(id) ? {} : { identity: identityOf('linkedin', id) }),
      ...(name ? { name: name.slice(0, 300) } : {}),
    },
    last: {
      by: isTheirs ? 'them' : 'her',
      ...(at === undefined ? {} : { day: isoDay(dayOf(at, context.timeZone)) }),
    },
    answers: isTheirs && others.length < events.length,
  };
}

function idIn(link: Element): string | undefined {
  const path = URL.parse(link.getAttribute('href') ?? '', 'https://www.linkedin.com')?.pathname;
  const slug = /^\/in\/([^/]+)/.exec(path ?? '')?.[1];
  return slug === undefined ? undefined : decode(slug);
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    // Broken escapes are shown as they are.
    return slug;
  }
}

function isMemberId(id: string): boolean {
  return /^AC[o-r]AA/.test(id);
}

/** The member whose mailbox the page shows: she. */
function ownerIn(one: Element): string | undefined {
  return /urn:li:fsd_profile:([^,)]+)/.exec(one.getAttribute('data-event-urn') ?? '')?.[1];
}

/** When a message was sent, by its id: `2-` and, in base64, first the milliseconds since 1970. */
function momentIn(one: Element, now: number): number | undefined {
  const coded = /,2-([A-Za-z0-9+/_-]+=*)\)/.exec(one.getAttribute('data-event-urn') ?? '')?.[1];
  if (coded === undefined) return undefined;
  try {
    const at = Number(/^\d{13}/.exec(atob(coded.replace(/-/g, '+').replace(/_/g, '/')))?.[0]);
    return at > 1_050_000_000_000 && at < now + 86_400_000 ? at : undefined;
  } catch {
    // Not base64: an id of another kind, which says nothing of the time.
    return undefined;
  }
}
