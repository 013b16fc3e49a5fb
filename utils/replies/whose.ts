import { dayOf } from '@/utils/journey/calendar';
import { isoDay } from '@/utils/journey/iso-day';
import type { Standing } from '@/utils/journey/standing';
import type { Identity } from '@/utils/profile/identity';
import type { Conversation, ConversationSite } from './conversation';

/** Somebody whose answer she waits for. */
export type Awaited = {
  id: string;
  name: string;
  identities: readonly Identity[];
  /** Mail addresses that she wrote to, in lower case. */
  addresses: readonly string[];
  standing: Standing;
};

/** The ways of asking that leave her message on a site. */
const channelsOf: Record<ConversationSite, readonly string[]> = {
  linkedin: ['linkedin-note', 'linkedin-message', 'inmail'],
  x: ['x-dm'],
  gmail: ['gmail'],
  outlook: ['outlook', 'outlook-work'],
};

/**
 * Who may have written back in a conversation, if that is one of the people she waits for and nobody else. By
 * their own address on the site or by mail; on LinkedIn, which often names members by ids of its own, also by a
 * name that only one person she keeps has, below the message that she sent there.
 *
 * @param sameName how many people she keeps have this name
 */
export function whose(
  { site, who, last, answers }: Conversation,
  awaited: readonly Awaited[],
  sameName: (name: string) => number,
  timeZone: string,
): string | undefined {
  if (last.by !== 'them') return undefined;
  const { identity, address, name } = who;
  const found = awaited.filter((person) => {
    if (person.standing.open.kind !== 'waiting') return false;
    const { since, by } = person.standing.open;
    const sentHere = by !== undefined && channelsOf[site].includes(by);
    if (!isAfter(last.day, isoDay(dayOf(since, timeZone)), answers, sentHere)) return false;
    if (identity !== undefined) return person.identities.includes(identity);
    if (address !== undefined) return person.addresses.includes(address);
    return sentHere && answers && sameAs(person.name, name) && sameName(person.name) === 1;
  });
  return found.length === 1 ? found[0]?.id : undefined;
}

/**
 * Whether a message of theirs is an answer by its day. On the day of hers it must stand below hers; without a
 * day, hers must have been sent there too, so that what stands below it is newer.
 */
function isAfter(
  day: string | undefined,
  sent: string,
  answers: boolean,
  sentHere: boolean,
): boolean {
  if (day === undefined) return answers && sentHere;
  return day > sent || (day === sent && answers);
}

function sameAs(one: string, other: string | undefined): boolean {
  return other !== undefined && folded(one) === folded(other);
}

function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
