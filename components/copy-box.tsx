import './controls.css';
import './copy-box.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = { id: string; label: string; text: string; onCopy(text: string): Promise<boolean> };

/** A text shown in full, to look at before she copies it. */
export function CopyBox({ id, label, text, onCopy }: Props) {
  const [copied, setCopied] = useState<string>();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="copy-box"
        readOnly
        spellcheck={false}
        dir="ltr"
        rows={Math.min(8, text.split('\n').length)}
        value={text}
      />
      <div class="row">
        <button
          type="button"
          class="button button-small"
          onClick={async () => setCopied((await onCopy(text)) ? text : undefined)}
        >
          {i18n.t('report.copy')}
        </button>
        <span class="soft small" role="status">
          {copied === text && i18n.t('report.copied')}
        </span>
      </div>
    </div>
  );
}
