import './controls.css';
import './introducers.css';
import { i18n } from '#i18n';
import type { Introducer } from '@/utils/shortlist/acquaintance';
import { isoDayInWords } from './dates';
import { isolate } from './isolate';

type Props = {
  introducers: readonly Introducer[];
  now: number;
  /** Missing where there is nobody yet to be introduced to. */
  onAsk: ((introducer: string) => void) | undefined;
};

/** People whom both know, what she knows of each, and the way to ask them for an introduction. */
export function Introducers({ introducers, now, onAsk }: Props) {
  return (
    <ul class="introducers">
      {introducers.map(({ name, connection }) => (
        <li key={name} class="introducer">
          <span class="introducer-who">
            <bdi class="words">{name}</bdi>
            {connection && (
              <span class="soft small">
                {[connection.position, connection.company].filter(Boolean).join(', ')}
                {connection.since !== undefined &&
                  ` · ${i18n.t('known.sinceShort', [isoDayInWords(connection.since, now)])}`}
              </span>
            )}
          </span>
          {onAsk && (
            <button
              type="button"
              class="button button-small"
              aria-label={i18n.t('known.askLabel', [isolate(name)])}
              onClick={() => onAsk(name)}
            >
              {i18n.t('known.ask')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
