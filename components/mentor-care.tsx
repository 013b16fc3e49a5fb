import './person.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftView, MentorDetail } from '@/utils/surface/model';
import { DraftEditor, draftTitleId } from './draft-editor';
import { MentorActions } from './mentor-actions';
import type { MentorDeeds } from './mentor-deeds';
import { useDraftText } from './use-draft-text';

type Props = { mentor: MentorDetail; actions: MentorDeeds; now: number };

/** Everything that she does with someone she kept: the next step and, where there is one, the message. */
export function MentorCare({ mentor, actions: deeds, now }: Props) {
  const { draft } = mentor;
  const calledFor = useRef(false);
  const draftId = draft?.id;
  useEffect(() => {
    if (draftId === undefined || !calledFor.current) return;
    // She pressed the button for it, so that is where she wants to be.
    calledFor.current = false;
    const title = document.getElementById(draftTitleId(draftId));
    title?.focus({ preventScroll: true });
    title?.scrollIntoView?.({ block: 'start' });
  }, [draftId]);
  const actions: MentorDeeds = {
    ...deeds,
    draft(mentorId) {
      calledFor.current = true;
      deeds.draft(mentorId);
    },
  };
  if (!draft) return <MentorActions mentor={mentor} actions={actions} now={now} text={undefined} />;
  return <CareWithDraft key={draft.id} mentor={{ ...mentor, draft }} actions={actions} now={now} />;
}

function CareWithDraft({ mentor, actions, now }: Props & { mentor: { draft: DraftView } }) {
  const typing = useDraftText(mentor.draft, actions.saveDraft);
  const editor = <DraftEditor mentor={mentor} typing={typing} actions={actions} now={now} />;
  const { step } = mentor;
  const writing = step?.kind === 'ask' || (step?.kind === 'come-back' && step.due);
  return (
    <div class="stack">
      <MentorActions mentor={mentor} actions={actions} now={now} text={typing.text} />
      {writing ? (
        editor
      ) : (
        <details class="stack-tight">
          <summary class="field-label">{i18n.t('draft.show')}</summary>
          {editor}
        </details>
      )}
    </div>
  );
}
