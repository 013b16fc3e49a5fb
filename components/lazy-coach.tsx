import { i18n } from '#i18n';
import type { Coach } from '@/utils/surface/draft-model';
import type { DraftCoach, DraftCoachProps } from './draft-coach';
import { useLoaded } from './use-loaded';

type Props = Omit<DraftCoachProps, 'coach'> & { loadCoach(): Promise<Coach> };

/** What the coach says of a draft; the coach comes once a draft is looked at, and the draft doesn't wait for it. */
export function LazyCoach({ loadCoach, ...props }: Props) {
  const loaded = useLoaded<{ DraftCoach: typeof DraftCoach; coach: Coach }>(async () => {
    const [{ DraftCoach: view }, coach] = await Promise.all([import('./draft-coach'), loadCoach()]);
    return { DraftCoach: view, coach };
  });
  if (loaded === 'failed') return <p role="alert">{i18n.t('coach.notLoaded')}</p>;
  if (!loaded) return null;
  const { DraftCoach: View, coach } = loaded.View;
  return <View coach={coach} {...props} />;
}
