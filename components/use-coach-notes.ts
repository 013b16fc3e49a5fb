import { useMemo } from 'preact/hooks';
import type { Purpose } from '@/utils/journey/purpose';
import type { Way } from '@/utils/outreach/channels/ways';
import type { Note } from '@/utils/outreach/coach/note';
import type { TheirLanguage } from '@/utils/outreach/coach/their-language';
import type { ChosenPlan, DraftText } from '@/utils/outreach/draft';
import type { Reading } from '@/utils/profile/reading';
import type { Coach } from '@/utils/surface/draft-model';
import { useSettled } from './use-settled';

/** What the coach says of a draft. */
export type Coaching = {
  coach: Coach;
  /** Of her words as they were when she last paused; what matters most first. */
  notes: readonly Note[];
  /** The language that they write in, where that is known and her words are in another. */
  theirLanguage: TheirLanguage | undefined;
  /** The same of her words as they stand now. */
  lookNow(): Note[];
};

/** `now`: milliseconds since 1970. */
type Draft = {
  text: DraftText;
  plan: Pick<ChosenPlan, 'language'>;
  way: Way;
  purpose: Purpose;
  reading: Reading;
  now: number;
};

/** How long she may pause before the coach looks again, in milliseconds: words come and go while she types. */
const pause = 300;

/** Has the coach look at a draft while she writes; `undefined` until there is a coach. */
export function useCoachNotes(coach: Coach | undefined, draft: Draft): Coaching | undefined {
  const { text, plan, way, purpose, reading, now } = draft;
  const { subject, body } = useSettled(text, pause);
  const { channel, hasSubject } = way;
  const limit = way.limits.body;
  const notes = useMemo(() => {
    const limits = limit === undefined ? {} : { body: limit };
    return coach?.look({
      text: { subject, body },
      way: { channel, hasSubject, limits },
      purpose,
      reading,
      now,
    });
  }, [coach, subject, body, channel, hasSubject, limit, purpose, reading, now]);
  const { language } = plan;
  const theirLanguage = useMemo(
    () => coach?.languageHint(reading, body, { language }),
    [coach, reading, body, language],
  );
  return coach && notes && { coach, notes, theirLanguage, lookNow: () => coach.look(draft) };
}

/** Those of the notes that are more than an idea. */
export function firmNotes(notes: readonly Note[]): number {
  return notes.filter(({ severity }) => severity !== 'idea').length;
}
