import { selectAll } from '@/utils/sites/select-all';
import { keyed, keyOf } from './sdui-keys';
import { decode } from './slug';

/**
 * Parts whose name for machines ends with the slug of the address that they were drawn for. Around the cards
 * since 2026-03; as an empty mark above a card's entries since 2026-06 (seen to 2026-09).
 */
const stems = [
  'profileCards',
  'profile_experience_top_anchor_',
  'profile_education_top_anchor_',
  'Profile_Top_Level_',
] as const;
/** Beside the name of somebody who is verified, or around it. Seen 2026-06 to 2026-09. */
const verificationStem = 'ProfileVerificationTriggerRef-';
const marks = stems.map(keyed).join();
const verification = keyed(verificationStem);

/** What stands before the slug. Nothing divides both in some of the names: "…ExperienceTopLevelSectionmaya". */
const before =
  /^(?:profilecards[a-z\d]*(?:activity|part\d+|withoutexp|only)|profile_[a-z]+_top_anchor_|profile_top_level_[a-z]*(?:section|toplevel)|profileverificationtriggerref-)$/;

/** Whether a part with one of these names was drawn for this person. */
export function isDrawnFor(part: Element, slug: string): boolean {
  const key = [...stems, verificationStem]
    .map((stem) => keyOf(part, stem))
    .find((found) => found !== undefined);
  const name = decode(key);
  return name?.endsWith(slug) === true && before.test(name.slice(0, -slug.length));
}

/**
 * Whether a part of the page was drawn for this person: by the marks in it and around it. After a navigation
 * parts of the person before may stand below the new one's name: one mark of somebody else is enough for
 * `false`. `undefined` where there is no mark.
 */
export function isTheirs(part: Element, slug: string): boolean | undefined {
  const found = selectAll(part, marks);
  for (let at = part.closest(marks); at; at = at.parentElement?.closest(marks) ?? null)
    found.push(at);
  return every(found, slug);
}

/** Whether a card offers to show this person's verification; `undefined` where it offers nobody's. */
export function isVerificationOf(card: Element, slug: string): boolean | undefined {
  return every(selectAll(card, verification), slug);
}

function every(parts: readonly Element[], slug: string): boolean | undefined {
  return parts.length === 0 ? undefined : parts.every((part) => isDrawnFor(part, slug));
}
