import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { DataPlace } from './data-place';
import { Placeholder } from './placeholder';
import { useLoaded } from './use-loaded';

/** Her data, loaded when she first looks. */
export function LazyData(props: ComponentProps<typeof DataPlace>) {
  const loaded = useLoaded(() => import('./data-place').then((module) => module.DataPlace));
  if (loaded === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  if (!loaded) return <Placeholder />;
  return <loaded.View {...props} />;
}
