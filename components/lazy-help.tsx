import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import { Disclosure } from './disclosure';
import type { HelpMeWrite } from './help-me-write';
import { useLoaded } from './use-loaded';

type Props = ComponentProps<typeof HelpMeWrite>;

/** Help with the words of a message, loaded once she opens it. */
export function LazyHelp(props: Props) {
  return <Disclosure summary={i18n.t('help.title')}>{() => <Loaded {...props} />}</Disclosure>;
}

function Loaded(props: Props) {
  const loaded = useLoaded(() => import('./help-me-write').then((module) => module.HelpMeWrite));
  if (loaded === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  if (!loaded) return <p class="soft small">{i18n.t('common.loading')}</p>;
  return <loaded.View {...props} />;
}
