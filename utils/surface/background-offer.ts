import type { Aims } from '@/utils/aims/aims';
import { valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';

/** The lists of her aims that her own profile can add to. */
export const listParts = ['schools', 'employers', 'causes', 'communities', 'languages'] as const;
export type ListPart = (typeof listParts)[number];

/**
 * What her own profile could add to her aims: of each list only what she hasn't got, and what she does now.
 * The same shape says what she chose of it.
 */
export type BackgroundOffer = Record<ListPart, string[]> & { now?: string };

/** As much as the aims can hold. */
const most = { items: 50, characters: 300 };

/** What can be filled in from her own profile. What isn't sure to be a school or an employer is left out. */
export function backgroundOffer({ fields }: Reading, aims: Aims): BackgroundOffer {
  const roles = valueIn(fields.roles) ?? [];
  const volunteering = valueIn(fields.volunteering) ?? [];
  const job =
    roles.find(({ current }) => current) ?? roles.find(({ current }) => current !== false);
  const now = job
    ? [job.title, job.organisation].filter((words) => words !== undefined).join(', ')
    : valueIn(fields.headline);
  const found: Record<ListPart, (string | undefined)[]> = {
    schools: (valueIn(fields.education) ?? []).map(({ school }) => school),
    employers: roles.map(({ organisation }) => organisation),
    causes: [...(valueIn(fields.causes) ?? []), ...volunteering.map(({ cause }) => cause)],
    communities: volunteering.map(({ organisation }) => organisation),
    languages: valueIn(fields.languages) ?? [],
  };
  const lists = listParts.map((part) => [part, newOnes(found[part], listIn(aims, part))]);
  return {
    ...(Object.fromEntries(lists) as Record<ListPart, string[]>),
    ...(now !== undefined && now.length <= most.characters && !same(now, aims.now) ? { now } : {}),
  };
}

/** Whether there is anything to fill in. */
export function isEmptyOffer(offer: BackgroundOffer): boolean {
  return offer.now === undefined && listParts.every((part) => offer[part].length === 0);
}

/** The change of her aims that adds what she chose: lists are united, nothing is taken away. */
export function filledIn(aims: Aims, chosen: BackgroundOffer): Partial<Aims> {
  return changed(aims, chosen.now ?? aims.now, (part) => {
    const before = listIn(aims, part);
    return [...before, ...newOnes(chosen[part], before)];
  });
}

/** The change that takes it out again, and nothing that she wrote since. */
export function takenBack(aims: Aims, chosen: BackgroundOffer, before: Aims): Partial<Aims> {
  const now = chosen.now !== undefined && aims.now === chosen.now ? before.now : aims.now;
  return changed(aims, now, (part) =>
    listIn(aims, part).filter((item) => !chosen[part].includes(item)),
  );
}

function changed(aims: Aims, now: string, list: (part: ListPart) => string[]): Partial<Aims> {
  return {
    now,
    logistics: { ...aims.logistics, languages: list('languages') },
    background: {
      schools: list('schools'),
      employers: list('employers'),
      causes: list('causes'),
      communities: list('communities'),
    },
  };
}

function listIn({ logistics, background }: Aims, part: ListPart): readonly string[] {
  return part === 'languages' ? logistics.languages : background[part];
}

/** What isn't there yet, each once, as much as there is room for. */
function newOnes(found: readonly (string | undefined)[], there: readonly string[]): string[] {
  const added: string[] = [];
  for (const words of found) {
    const item = words?.trim();
    if (!item || item.length > most.characters) continue;
    if (![...there, ...added].some((other) => same(item, other))) added.push(item);
  }
  return added.slice(0, Math.max(0, most.items - there.length));
}

/** Whether both are the same to her, whatever their case and their accents. */
function same(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
