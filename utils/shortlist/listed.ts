import type { Band } from '@/utils/fit/assessment';
import { lastTouch, type Standing } from '@/utils/journey/standing';
import { sortName } from './search-words';

/** What lists keep of a fit. */
export type Fit = {
  score?: number;
  band: Band;
  /** Goals of hers that they are good for, by id. */
  goals?: string[];
  /** They say that they can be asked. */
  open?: true;
};

/**
 * What lists put people in order by and narrow them by, each under an index, so that a list of ten thousand
 * reads those on the screen and no more. Missing of who isn't kept (any more).
 */
export type Listed = {
  /** The score; -1 without one. */
  fit: number;
  /** Before this moment nothing is due, in milliseconds since 1970; `never` where nothing is by itself. */
  next: number;
  /** When something last happened between the two, else when she kept them, in milliseconds since 1970. */
  touched: number;
  name: string;
  goals: string[];
  /** 1 or missing: a store finds no `true`. */
  open?: 1;
  /** Of whom she could ask: minus the score, so that an index has the best of them first. */
  ask?: number;
  /** They answered, and it goes on: 1 or missing. */
  going?: 1;
};

/** Later than any date. Not `Infinity`, which JSON has no word for. */
export const never = Number.MAX_SAFE_INTEGER;

/** What lists need of somebody, from what is stored of them. */
export function listedOf(mentor: {
  name: string;
  standing?: Standing | undefined;
  fit?: Fit | undefined;
}): Listed | undefined {
  const { name, standing, fit } = mentor;
  if (!standing) return undefined;
  return {
    fit: fit?.score ?? -1,
    next: standing.wakeAt ?? never,
    touched: lastTouch(standing),
    name: sortName(name),
    goals: fit?.goals ?? [],
    ...(fit?.open ? { open: 1 } : {}),
    ...(isAskable(standing) ? { ask: -(fit?.score ?? -1) } : {}),
    ...(standing.stage === 'replied' && standing.open.kind !== 'nothing' ? { going: 1 } : {}),
  };
}

function isAskable({ open }: Standing): boolean {
  return open.kind === 'ask' && open.aside !== true;
}
