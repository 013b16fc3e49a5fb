import './controls.css';
import './draft.css';
import { i18n } from '#i18n';
import type { DraftView, VersionView } from '@/utils/surface/draft-model';
import { timeInWords } from './dates';
import { Disclosure } from './disclosure';

const reasons = {
  composed: 'draft.versionComposed',
  replaced: 'draft.versionReplaced',
  sent: 'draft.versionSent',
} as const satisfies Record<VersionView['because'], string>;

type Props = { draft: DraftView; now: number; onRestore(versionId: string): void };

/** How the message stood before; each can be read and put back. */
export function DraftVersions({ draft, now, onRestore }: Props) {
  const { versions } = draft;
  if (versions.length === 0) return null;
  return (
    <Disclosure summary={i18n.t('draft.versions', versions.length)}>
      {() => (
        <ol class="draft-versions">
          {versions.map(({ id, at, because, text }) => (
            <li key={id}>
              <div class="row">
                <span class="soft small">
                  {timeInWords(at, now)} · {i18n.t(reasons[because])}
                </span>
                <button
                  type="button"
                  class="button button-small"
                  aria-label={i18n.t('draft.restoreLabel', [timeInWords(at, now)])}
                  onClick={() => onRestore(id)}
                >
                  {i18n.t('draft.restore')}
                </button>
              </div>
              <Disclosure summary={<span dir="auto">{beginning(text.body)}</span>}>
                {() => (
                  <p class="draft-version" dir="auto">
                    {text.body}
                  </p>
                )}
              </Disclosure>
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}

/** The first words behind the greeting, which all versions have. */
function beginning(body: string): string {
  const [first = '', second = ''] = body.split('\n').filter(Boolean);
  const line = second || first;
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}
