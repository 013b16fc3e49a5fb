import { i18n } from '#i18n';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { ConfirmRemoval } from './confirm-removal';
import { isolate } from './isolate';

type Props = { mentor: Pick<MentorDetail, 'id' | 'name'>; actions: Pick<PanelActions, 'forget'> };

/** The way to remove somebody for good. */
export function RemovePerson({ mentor, actions }: Props) {
  return (
    <ConfirmRemoval
      id={`remove-${mentor.id}`}
      action={i18n.t('remove.action')}
      title={i18n.t('remove.title', [isolate(mentor.name)])}
      text={i18n.t('remove.text')}
      confirm={i18n.t('remove.confirm')}
      keep={i18n.t('remove.keep')}
      onConfirm={() => actions.forget(mentor.id)}
    />
  );
}
