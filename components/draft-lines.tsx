import './draft.css';
import { i18n } from '#i18n';
import type { Way } from '@/utils/outreach/channels/ways';
import type { DraftText } from '@/utils/outreach/draft';
import type { Obstacle } from '@/utils/surface/draft-model';
import { DraftCount } from './draft-count';
import { blockedBy, DraftObstacle } from './draft-obstacle';

type Props = {
  text: DraftText;
  way: Way;
  /** What keeps the message from going, if anything does. */
  obstacle: Obstacle | undefined;
  /** The element id of a part of the draft. */
  fieldId(part: string): string;
  onType(part: Partial<DraftText>): void;
  onBlur(): void;
  onAddressLeft(): void;
};

/** The lines above a message, where its way has them: whom it goes to, and its subject. */
export function DraftLines(props: Props) {
  const { text, way, obstacle, fieldId, onType, onBlur, onAddressLeft } = props;
  const [to, subject] = [fieldId('to'), fieldId('subject')];
  const most = way.limits.subject;
  const against = (part: Obstacle['part']) => (obstacle?.part === part ? obstacle : undefined);
  const [spoilt, cut] = [against('to'), against('subject')];
  if (!way.takesAddress && !way.hasSubject) return null;
  return (
    <div class="draft-lines">
      {way.takesAddress && (
        <>
          <label for={to}>{i18n.t('draft.to')}</label>
          <input
            id={to}
            type="email"
            autocomplete="off"
            maxLength={320}
            placeholder={i18n.t('draft.toHint')}
            value={text.to}
            {...blockedBy(to, spoilt)}
            onInput={(event) => onType({ to: event.currentTarget.value })}
            onBlur={() => {
              onBlur();
              onAddressLeft();
            }}
          />
          {spoilt && <DraftObstacle id={to} obstacle={spoilt} />}
        </>
      )}
      {way.hasSubject && (
        <>
          <label for={subject}>{i18n.t('draft.subject')}</label>
          <input
            id={subject}
            dir="auto"
            maxLength={1000}
            value={text.subject}
            {...blockedBy(subject, cut, most === undefined ? undefined : `${subject}-count`)}
            onInput={(event) => onType({ subject: event.currentTarget.value })}
            onBlur={onBlur}
          />
          {cut && <DraftObstacle id={subject} obstacle={cut} />}
          {most !== undefined && (
            <DraftCount id={`${subject}-count`} length={text.subject.length} most={most} />
          )}
        </>
      )}
    </div>
  );
}
