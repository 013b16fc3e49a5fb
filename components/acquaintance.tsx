import { i18n } from '#i18n';
import type { MentorDetail } from '@/utils/surface/model';
import { isoDayInWords } from './dates';
import { isolate } from './isolate';

type Props = { mentor: Pick<MentorDetail, 'connection' | 'introducers'>; now: number };

/** That she knows them already, or who could introduce her; nothing where neither is known. */
export function Acquaintance({ mentor, now }: Props) {
  const { connection, introducers = [] } = mentor;
  if (connection) {
    return (
      <p>
        {connection.since
          ? i18n.t('known.since', [isoDayInWords(connection.since, now)])
          : i18n.t('known.connected')}
      </p>
    );
  }
  if (introducers.length === 0) return null;
  const names = introducers.map(({ name }) => isolate(name));
  const list = new Intl.ListFormat(undefined, { type: 'disjunction' }).format(names);
  return <p>{i18n.t('known.introducers', [list])}</p>;
}
