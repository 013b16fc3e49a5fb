import { statedGoals } from '@/utils/aims/aims';
import type { HistoryEvent } from '@/utils/journey/history';
import { lastTalk } from '@/utils/journey/last-talk';
import { readAims } from '@/utils/mentors/aims-store';
import type { JustAskDatabase, StoredDraft } from '@/utils/mentors/database';
import { versionsOf } from '@/utils/mentors/draft-versions';
import { allPhrases } from '@/utils/mentors/phrase-store';
import { type Gap, languages } from '@/utils/outreach/draft';
import { goesThrough, isAsk, neededFor, wordsFor } from '@/utils/outreach/family';
import type { DraftView } from './draft-model';

/** What a note of few words has a place for; all else waits until the message goes another way. */
const inNotes: ReadonlySet<Gap> = new Set<Gap>([
  'specific',
  'why',
  'known',
  'referrer',
  'goal',
  'name',
  'now',
]);

/**
 * A message with all that its editor offers.
 *
 * @param history what has happened between her and whom it is to
 */
export async function draftView(
  db: JustAskDatabase,
  draft: StoredDraft,
  history: readonly HistoryEvent[],
): Promise<DraftView> {
  const { id, purpose, plan, text, goalId, specific, candidates, gaps, otherLanguage, revision } =
    draft;
  const { renewedFrom } = draft;
  const [aims, versions, phrases] = await Promise.all([
    readAims(db),
    versionsOf(db, id),
    allPhrases(db),
  ]);
  const goals = aims ? statedGoals(aims).map((goal) => ({ id: goal.id, learn: goal.learn })) : [];
  const places = new Set(draft.parts.map(({ slot }) => slot));
  const isNote = places.has('short-ask');
  const sayable = <Word extends Gap>(words: readonly Word[]) =>
    isNote ? words.filter((word) => inNotes.has(word)) : [...words];
  const asks = sayable([
    ...wordsFor(purpose),
    ...(plan.favour === 'feedback' ? (['piece'] as const) : []),
    ...otherLanguage,
  ]);
  const talkNotes = asks.includes('took') ? lastTalk(history).said : undefined;
  return {
    ...{ id, purpose, plan, text, candidates, revision, languages, isNote },
    gaps: sayable(gaps),
    otherLanguage: sayable(otherLanguage),
    ...(goalId === undefined ? {} : { goalId }),
    ...(specific ? { specific } : {}),
    ...(versions.some((version) => version.id === renewedFrom) ? { renewedFrom } : {}),
    asks,
    ...(talkNotes === undefined ? {} : { talkNotes }),
    needs: sayable([
      ...neededFor(purpose),
      ...(plan.favour === 'feedback' ? (['piece'] as const) : []),
      ...(isAsk(purpose) || goesThrough(purpose)
        ? otherLanguage.filter((word) => word === 'goal')
        : []),
    ]),
    goals: goals.length > 1 ? goals : [],
    aims,
    versions: versions
      .filter((version) => version.text.body !== text.body || version.text.subject !== text.subject)
      .map((version) => ({
        ...{ id: version.id, at: version.at, because: version.because, text: version.text },
      })),
    phrases: phrases.filter(
      (phrase) =>
        phrase.language === plan.language &&
        places.has(phrase.slot) &&
        !text.body.includes(phrase.text),
    ),
  };
}
