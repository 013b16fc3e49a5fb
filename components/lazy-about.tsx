import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { About } from './about';
import { Placeholder } from './placeholder';
import { useLoaded } from './use-loaded';

/** What is in here and whose it is, loaded when she first looks. */
export function LazyAbout(props: ComponentProps<typeof About>) {
  const loaded = useLoaded(() => import('./about').then((module) => module.About));
  if (loaded === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  if (!loaded) return <Placeholder />;
  return <loaded.View {...props} />;
}
