import './controls.css';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Connections } from '@/utils/surface/use-connections';
import { inFigures } from './figures';

const problems = {
  'no-header': 'known.noHeader',
  nobody: 'known.nobody',
  'too-long': 'known.tooLong',
  unreadable: 'known.unreadable',
} as const satisfies Record<Exclude<Connections['problem'], undefined>, string>;

type Props = { connections: Connections };

/** LinkedIn's own export of her connections, to know whom she knows already. */
export function KnownPeople({ connections }: Props) {
  const { count, leftOut, problem, bring, forget } = connections;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section class="stack-tight" aria-labelledby="known-people">
      <h2 id="known-people">{i18n.t('known.title')}</h2>
      <p>{i18n.t('known.text')}</p>
      {count !== undefined && (
        <p class="soft">{i18n.t('known.count', count, [inFigures(count)])}</p>
      )}
      {leftOut > 0 && <p class="soft">{i18n.t('known.leftOut', leftOut, [inFigures(leftOut)])}</p>}
      {problem !== undefined && (
        <p class="notice" role="alert">
          {i18n.t(problems[problem])}
        </p>
      )}
      <div class="row">
        <input
          ref={chooser}
          class="unseen"
          type="file"
          accept=".csv,text/csv"
          tabIndex={-1}
          aria-label={i18n.t('known.choose')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) bring(file);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {i18n.t('known.choose')}
        </button>
        {count !== undefined && count > 0 && (
          <button type="button" class="button button-quiet" onClick={forget}>
            {i18n.t('known.forget')}
          </button>
        )}
      </div>
    </section>
  );
}
