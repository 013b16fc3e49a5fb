import type { JustAskDatabase } from '@/utils/mentors/database';
import { noteConversations } from '@/utils/mentors/heard-store';
import { Problem } from '@/utils/messaging/problem';
import type { Conversation } from '@/utils/replies/conversation';
import { conversationSite } from '@/utils/replies/places';
import { readsReplies } from '@/utils/settings/replies';
import { readSettings } from '@/utils/settings/settings';
import { deviceTimeZone } from '@/utils/settings/time-zone';
import { mayReadConversations } from '@/utils/tabs/conversation-scripts';

/**
 * Takes in what a page says of the conversations on it, if that is a site where she has it switched on.
 *
 * @param address of the page, by the browser's word
 * @returns whether somebody is to be asked about who wasn't before
 */
export async function hearConversations(
  db: JustAskDatabase,
  conversations: readonly Conversation[],
  address: string | undefined,
): Promise<boolean> {
  const url = URL.parse(address ?? '');
  const site = url ? conversationSite(url) : undefined;
  const [isOn, isAllowed, { paused }] = await Promise.all([
    site && readsReplies(site),
    site && mayReadConversations(site),
    readSettings(),
  ]);
  if (!site || !isOn || !isAllowed) throw new Problem('no-access', 'Not switched on for this site');
  if (paused || conversations.some((one) => one.site !== site)) return false;
  return await noteConversations(db, { conversations, timeZone: deviceTimeZone() });
}
