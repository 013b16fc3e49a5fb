import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { HelpSection } from './help-section';
import { Placeholder } from './placeholder';
import { useLoaded } from './use-loaded';

/** Whose help she wants, loaded with the settings. */
export function LazyHelpSection(props: ComponentProps<typeof HelpSection>) {
  const loaded = useLoaded(() => import('./help-section').then((module) => module.HelpSection));
  if (loaded === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  if (!loaded) return <Placeholder />;
  return <loaded.View {...props} />;
}
