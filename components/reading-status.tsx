import './fit.css';
import { i18n } from '#i18n';
import type { FieldStatus } from '@/utils/profile/field';
import type { FieldName, Reading } from '@/utils/profile/reading';
import { dayInWords } from './dates';
import { fieldLabel, statusLabel } from './field-words';

const statusOrder = ['read', 'not-loaded', 'unreadable', 'absent'] as const satisfies FieldStatus[];

/** What was read of a page, part by part, so that nothing about the fit is a secret. */
export function ReadingStatus({ reading, now }: { reading: Reading; now: number }) {
  const names = Object.keys(reading.fields) as FieldName[];
  const rows = statusOrder.map((status) => ({
    status,
    labels: names.filter((name) => reading.fields[name].status === status).map(fieldLabel),
  }));
  const read = rows.find((row) => row.status === 'read')?.labels.length ?? 0;
  return (
    <details class="reading-status">
      <summary>
        {i18n.t('status.title')}{' '}
        <span class="soft small">{i18n.t('status.count', read, [read, names.length])}</span>
      </summary>
      <p class="soft small reading-date">
        {i18n.t('status.readOn', [dayInWords(reading.readAt, now)])}
      </p>
      <dl class="small">
        {rows
          .filter((row) => row.labels.length > 0)
          .map((row) => [
            <dt key={`${row.status} status`}>{statusLabel(row.status)}</dt>,
            <dd key={row.status}>{row.labels.join(', ')}</dd>,
          ])}
      </dl>
    </details>
  );
}
