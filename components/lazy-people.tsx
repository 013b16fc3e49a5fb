import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { GoalsView } from './goals-view';
import type { People } from './people';
import { Placeholder } from './placeholder';
import type { ReferralsView } from './referrals-view';
import type { StageBoard } from './stage-board';
import { useLoaded } from './use-loaded';

/** Her people, loaded when she turns to them: the popup's first screen is there the sooner. */
export function LazyPeople(props: ComponentProps<typeof People>) {
  const loaded = useLoaded(() => import('./people').then((module) => module.People));
  if (loaded === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  return loaded ? <loaded.View {...props} /> : <Placeholder />;
}

/** The same people by stage. */
export function LazyStages(props: ComponentProps<typeof StageBoard>) {
  const loaded = useLoaded(() => import('./stage-board').then((module) => module.StageBoard));
  if (loaded === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  return loaded ? <loaded.View {...props} /> : <Placeholder />;
}

/** Which goal is covered by whom. */
export function LazyGoals(props: ComponentProps<typeof GoalsView>) {
  const loaded = useLoaded(() => import('./goals-view').then((module) => module.GoalsView));
  if (loaded === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  return loaded ? <loaded.View {...props} /> : <Placeholder />;
}

/** Who pointed to whom, and who could introduce her. */
export function LazyReferrals(props: ComponentProps<typeof ReferralsView>) {
  const loaded = useLoaded(() => import('./referrals-view').then((module) => module.ReferralsView));
  if (loaded === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  return loaded ? <loaded.View {...props} /> : <Placeholder />;
}
