import { i18n } from '#i18n';
import type { Coach } from '@/utils/surface/draft-model';
import type { DraftCoach, DraftCoachProps } from './draft-coach';
import type { DraftHints, DraftHintsProps } from './draft-hints';
import { useLoaded } from './use-loaded';

type Views = { coach: Coach; DraftCoach: typeof DraftCoach; DraftHints: typeof DraftHints };
type Loaded = { View: Views } | 'failed' | undefined;

/** The coach and how it is shown: both come once a draft is looked at, and the draft doesn't wait for them. */
export function useLazyCoach(loadCoach: () => Promise<Coach>): Loaded {
  return useLoaded(async () => {
    const [notes, hints, coach] = await Promise.all([
      import('./draft-coach'),
      import('./draft-hints'),
      loadCoach(),
    ]);
    return { DraftCoach: notes.DraftCoach, DraftHints: hints.DraftHints, coach };
  });
}

/** The coach out of what was loaded. */
export function coachIn(loaded: Loaded): Coach | undefined {
  return loaded === 'failed' ? undefined : loaded?.View.coach;
}

type Lazy<Props extends { coaching: unknown }> = Omit<Props, 'coaching'> & {
  loaded: Loaded;
  coaching: Props['coaching'] | undefined;
};

/** What the coach says of a draft. */
export function LazyCoach({ loaded, coaching, fieldId }: Lazy<DraftCoachProps>) {
  if (loaded === 'failed') return <p role="alert">{i18n.t('coach.notLoaded')}</p>;
  if (!loaded || !coaching) return null;
  const { DraftCoach: View } = loaded.View;
  return <View coaching={coaching} fieldId={fieldId} />;
}

/** What of a message's choices may not be meant for this person; where it can't be loaded, that is said by the coach. */
export function LazyHints({ loaded, coaching, ...props }: Lazy<DraftHintsProps>) {
  if (!loaded || loaded === 'failed' || !coaching) return null;
  const { DraftHints: View } = loaded.View;
  return <View coaching={coaching} {...props} />;
}
