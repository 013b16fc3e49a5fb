import { groundsOf, coach as look } from '@/utils/outreach/coach/coach';
import { figureSources } from '@/utils/outreach/coach/sources';
import type { Coach } from './draft-model';

/** The coach as views use it; a file of its own, so that it is loaded when it is first needed. */
export const coach: Coach = {
  look,
  sourcesOf: (rule) => groundsOf(rule).sources.map((id) => ({ id, ...figureSources[id] })),
};
