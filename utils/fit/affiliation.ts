import { isNameWord } from './text/name-words';
import { sameOrganisation } from './text/organisations';
import { tokenise } from './text/tokenise';

/**
 * A school, an employer or an association of somebody. It answers to its name and can't be read: "Baker
 * Consulting" may be called after its owner, and hiding parts of names would take "Bristol Page Turners" away
 * from Grace Page and from nobody else.
 */
export type Affiliation = {
  /** The page's words for the organisation that she calls `name`; `undefined` where it is another. */
  calledLike(name: string): string | undefined;
  /** The page's words, where no name of a person is in them. */
  words?: string;
};

/** Makes an affiliation of a name as it stands on the page; `mask` hides this person's name. */
export function affiliation(shown: string, mask: (text: string) => string): Affiliation {
  const words = shown.trim();
  // Words that could be somebody's name are kept back for everybody, or they would be so for one alone.
  const isNobodys =
    mask(words) === words &&
    !tokenise(words).some(({ word }) => word.length > 3 && isNameWord(word));
  return {
    calledLike: (name) => sameOrganisation(words, name),
    ...(isNobodys && words !== '' ? { words } : {}),
  };
}
