import type { Evidence } from '@/utils/fit/assessment';

/** Each of the page's words once, where they stand first: one sentence may tell two things. */
export function distinct(all: readonly Evidence[]): Evidence[] {
  return all.filter(({ words }, at) => all.findIndex((other) => other.words === words) === at);
}
