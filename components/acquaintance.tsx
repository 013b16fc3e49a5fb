import './controls.css';
import { i18n } from '#i18n';
import type { Acquaintance } from '@/utils/shortlist/acquaintance';
import type { Connection } from '@/utils/shortlist/connections';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { isoDayInWords } from './dates';
import { Introducers } from './introducers';
import { isolate } from './isolate';

type Props = {
  acquaintance: Acquaintance | undefined;
  now: number;
  /** Asks somebody whom both know for an introduction; missing of who isn't kept, or was asked already. */
  onAsk: ((introducer: string) => void) | undefined;
};

/** How to ask for an introduction to somebody; `undefined` once nobody needs to make one any more. */
export function askForIntroduction(
  { id, standing }: Pick<MentorDetail, 'id' | 'standing'>,
  { writeTo }: Pick<PanelActions, 'writeTo'>,
): Props['onAsk'] {
  if (standing.stage !== 'kept') return undefined;
  return (connector) => writeTo(id, 'introduction', { connector });
}

/** That she knows them already, or may, or who could introduce her; nothing where none of it is known. */
export function AcquaintanceNote({ acquaintance, now, onAsk }: Props) {
  if (!acquaintance) return null;
  const { connection, perhaps, introducers } = acquaintance;
  if (connection) return <p>{connectedSentence(connection, now)}</p>;
  if (perhaps.length === 0 && introducers.length === 0) return null;
  return (
    <div class="stack-tight">
      {perhaps.map((one) => (
        <p key={one.identity}>{perhapsSentence(one)}</p>
      ))}
      {introducers.length > 0 && (
        <>
          <p>{i18n.t('known.introducers')}</p>
          <Introducers introducers={introducers} now={now} onAsk={onAsk} />
        </>
      )}
    </div>
  );
}

function connectedSentence({ since }: Pick<Connection, 'since'>, now: number): string {
  return since === undefined
    ? i18n.t('known.connected')
    : i18n.t('known.since', [isoDayInWords(since, now)]);
}

function perhapsSentence({ name, company = '' }: Connection): string {
  return i18n.t('known.perhaps', [isolate(name), isolate(company)]);
}
