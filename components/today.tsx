import { i18n } from '#i18n';
import type { PanelModel } from '@/utils/surface/model';
import { Empty } from './empty';
import { inFigures } from './figures';
import { MentorList } from './mentor-list';
import { Placeholder } from './placeholder';

type Props = {
  model: Pick<PanelModel, 'today' | 'asks' | 'keepsSomebody' | 'now' | 'opened'>;
  onOpen(mentorId: string, calledFor?: 'answer'): void;
  onTurnToPeople(): void;
};

/** Who to ask and who waited too long, with why now. */
export function Today({ model, onOpen, onTurnToPeople }: Props) {
  const { today, asks, keepsSomebody = false, now, opened } = model;
  if (!today) return <Placeholder />;
  if (today.length === 0) {
    return (
      <Empty
        title={i18n.t('today.emptyTitle')}
        text={
          asks?.held
            ? i18n.t('today.held', asks.open)
            : i18n.t(keepsSomebody ? 'today.emptyText' : 'today.emptyFirst')
        }
        {...(keepsSomebody
          ? { quiet: { label: i18n.t('today.emptyAction'), act: onTurnToPeople } }
          : {})}
      />
    );
  }
  return (
    <div class="stack-tight">
      <p class="soft small">{i18n.t('today.count', today.length, [inFigures(today.length)])}</p>
      <MentorList
        rows={today}
        label={i18n.t('today.title')}
        now={now}
        says="step"
        openedId={opened?.id}
        onOpen={onOpen}
      />
      {asks?.held && <p class="soft small">{i18n.t('today.held', asks.open)}</p>}
    </div>
  );
}
