import type { MeetingWay } from '@/utils/aims/aims';
import type { Quote } from '@/utils/outreach/specific';
import type { NamedDay } from '@/utils/outreach/week';
import type { SiteId } from '@/utils/profile/identity';

/** What is known of her; an empty text means not said. */
export type Self = { name: string; now: string; proof: string; offer: string; signature: string };

/**
 * The sentences of a message in one language, one function per slot. A slot returns `undefined` when there
 * is nothing to say, and is then left out whole. A file per language in this folder.
 */
export type Template = {
  greeting(name: string | undefined): string;
  self(self: Self): string | undefined;
  found(site: SiteId, quote: Quote | undefined): string;
  goal(goal: string | undefined): string | undefined;
  proof(self: Self): string | undefined;
  ask(ways: readonly MeetingWay[], week: NamedDay, goal: string | undefined): string;
  offer(self: Self): string | undefined;
  easyNo(): string;
  thanks(isSigned: boolean): string;
  subject(goal: string | undefined, quote: Quote | undefined): string;
};
