import './list.css';
import type { MentorRow } from '@/utils/surface/model';
import { MentorRowView } from './mentor-row';
import { useRoving } from './use-roving';

type Props = {
  rows: readonly MentorRow[];
  label: string;
  now: number;
  says: 'step' | 'standing';
  openedId?: string | undefined;
  onOpen(mentorId: string, calledFor?: 'answer'): void;
};

/** Rows of people with one tab stop. */
export function MentorList({ rows, label, now, says, openedId, onOpen }: Props) {
  const roving = useRoving(rows.length);
  return (
    <ul class="mentor-list" aria-label={label} {...roving.list}>
      {rows.map((row, index) => (
        <MentorRowView
          key={row.id}
          row={row}
          now={now}
          says={says}
          current={row.id === openedId}
          roving={roving.item(index)}
          onOpen={(calledFor) => onOpen(row.id, calledFor)}
        />
      ))}
    </ul>
  );
}
