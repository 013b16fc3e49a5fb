import { dayOf } from '@/utils/journey/calendar';
import { groundsOf, coach as look } from '@/utils/outreach/coach/coach';
import { figureSources } from '@/utils/outreach/coach/sources';
import { languageOf, theirLanguage } from '@/utils/outreach/coach/their-language';
import { deviceTimeZone } from '@/utils/settings/time-zone';
import type { Coach } from './draft-model';

/** The coach as views use it; a file of its own, so that it is loaded when it is first needed. */
export const coach: Coach = {
  look: ({ now, ...input }) => look({ ...input, today: dayOf(now, deviceTimeZone()) }),
  languageHint(reading, body, plan) {
    const theirs = theirLanguage(reading);
    const hers = languageOf(body) ?? plan.language;
    return theirs?.language === hers ? undefined : theirs;
  },
  sourcesOf: (rule) => groundsOf(rule).sources.map((id) => ({ id, ...figureSources[id] })),
};
