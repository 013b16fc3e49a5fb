import { i18n } from '#i18n';
import type { FitMeaningProps } from './fit-meaning';
import type { FitSumProps } from './fit-sum';
import { useLoaded } from './use-loaded';

/** The score as a sum, loaded when she first opens it. */
export function LazyFitSum(props: FitSumProps) {
  const loaded = useLoaded(() => import('./fit-sum').then((module) => module.FitSum));
  if (loaded === 'failed') return <NotLoaded />;
  return loaded ? <loaded.View {...props} /> : <Loading />;
}

/** What the number means, loaded when she first asks. */
export function LazyFitMeaning(props: FitMeaningProps) {
  const loaded = useLoaded(() => import('./fit-meaning').then((module) => module.FitMeaning));
  if (loaded === 'failed') return <NotLoaded />;
  return loaded ? <loaded.View {...props} /> : <Loading />;
}

function Loading() {
  return <p class="soft small">{i18n.t('common.loading')}</p>;
}

function NotLoaded() {
  return <p role="alert">{i18n.t('common.notLoaded')}</p>;
}
