import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { FieldEditor } from './field-editor';
import { useLoaded } from './use-loaded';

/** The form for a part, loaded when she first wants to correct something. */
export function LazyEditor(props: ComponentProps<typeof FieldEditor>) {
  const loaded = useLoaded(() => import('./field-editor').then((module) => module.FieldEditor));
  if (loaded === 'failed') return <p role="alert">{i18n.t('correct.notLoaded')}</p>;
  if (!loaded) return <p class="soft small">{i18n.t('common.loading')}</p>;
  return <loaded.View {...props} />;
}
