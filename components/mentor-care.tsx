import './person.css';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftView, MentorDetail } from '@/utils/surface/model';
import { DraftEditor, draftTitleId } from './draft-editor';
import { MentorActions } from './mentor-actions';
import type { MentorDeeds } from './mentor-deeds';
import { useDraftText } from './use-draft-text';

type Props = {
  mentor: MentorDetail;
  actions: MentorDeeds;
  now: number;
  /** What they say against being asked, as a sentence, where that is known. */
  refusal?: string | undefined;
};

/** Everything that she does with someone she kept: the next step and, where there is one, the message. */
export function MentorCare({ mentor, actions: deeds, now, refusal }: Props) {
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
  const shared = { actions, now, refusal };
  if (!draft) return <MentorActions mentor={mentor} text={undefined} {...shared} />;
  return <CareWithDraft key={draft.id} mentor={{ ...mentor, draft }} {...shared} />;
}

function CareWithDraft({
  mentor,
  actions,
  now,
  refusal,
}: Props & { mentor: { draft: DraftView } }) {
  const typing = useDraftText(mentor.draft, actions.saveDraft);
  const editor = (
    <DraftEditor mentor={mentor} typing={typing} actions={actions} now={now} refusal={refusal} />
  );
  const { step } = mentor;
  const writing = step?.kind === 'ask' || (step?.kind === 'come-back' && step.due);
  return (
    <div class="stack">
      <MentorActions
        mentor={mentor}
        actions={actions}
        now={now}
        text={typing.text}
        refusal={refusal}
      />
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
