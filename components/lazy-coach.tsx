import { i18n } from '#i18n';
import type { Coach } from '@/utils/surface/draft-model';
import type { DraftCoach, DraftCoachProps } from './draft-coach';
import { useLoaded } from './use-loaded';

type Loaded = { View: { coach: Coach; DraftCoach: typeof DraftCoach } } | 'failed' | undefined;

/** The coach and how it is shown: both come once a draft is looked at, and the draft doesn't wait for them. */
export function useLazyCoach(loadCoach: () => Promise<Coach>): Loaded {
  return useLoaded(async () => {
    const [{ DraftCoach: view }, coach] = await Promise.all([import('./draft-coach'), loadCoach()]);
    return { DraftCoach: view, coach };
  });
}

/** The coach out of what was loaded. */
export function coachIn(loaded: Loaded): Coach | undefined {
  return loaded === 'failed' ? undefined : loaded?.View.coach;
}

type Props = Omit<DraftCoachProps, 'coaching'> & {
  loaded: Loaded;
  coaching: DraftCoachProps['coaching'] | undefined;
};

/** What the coach says of a draft. */
export function LazyCoach({ loaded, coaching, fieldId }: Props) {
  if (loaded === 'failed') return <p role="alert">{i18n.t('coach.notLoaded')}</p>;
  if (!loaded || !coaching) return null;
  const { DraftCoach: View } = loaded.View;
  return <View coaching={coaching} fieldId={fieldId} />;
}
