import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FieldEditor } from './field-editor';

type Editor = typeof FieldEditor;

/** The form for a part, loaded when she first wants to correct something. */
export function LazyEditor(props: Parameters<Editor>[0]) {
  const [editor, setEditor] = useState<{ Editor: Editor } | 'failed'>();
  useEffect(() => {
    let gone = false;
    import('./field-editor').then(
      (module) => {
        if (!gone) setEditor({ Editor: module.FieldEditor });
      },
      (error: unknown) => {
        reportError(error);
        if (!gone) setEditor('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  if (editor === 'failed') return <p role="alert">{i18n.t('correct.notLoaded')}</p>;
  if (!editor) return <p class="soft small">{i18n.t('common.loading')}</p>;
  return <editor.Editor {...props} />;
}
