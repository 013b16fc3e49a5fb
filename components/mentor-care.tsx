import './person.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Purpose } from '@/utils/journey/purpose';
import type { DraftView } from '@/utils/surface/draft-model';
import type { MentorDetail } from '@/utils/surface/model';
import { DraftEditor, draftTitleId } from './draft-editor';
import { MentorActions } from './mentor-actions';
import type { MentorDeeds } from './mentor-deeds';
import { useDraftText } from './use-draft-text';
import { WriteMenu } from './write-menu';

type Props = {
  mentor: MentorDetail;
  actions: MentorDeeds;
  now: number;
  /** What they say against being asked, as a sentence, where that is known. */
  refusal?: string | undefined;
};

/** Everything that she does with someone she kept: the next step and, where there is one, the message. */
export function MentorCare({ mentor, actions: deeds, now, refusal }: Props) {
  const { draft, called } = mentor;
  const calledFor = useRef(false);
  // What she asked for by hand stays open, whatever the next step is.
  const [wanted, setWanted] = useState(messageOf(called));
  useEffect(() => {
    const message = messageOf(called);
    if (!message) return;
    calledFor.current = true;
    setWanted(message);
  }, [called]);
  const draftId = draft?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same message may be called for again
  useEffect(() => {
    if (draftId === undefined || !calledFor.current) return;
    // She pressed the button for it, so that is where she wants to be.
    calledFor.current = false;
    const title = document.getElementById(draftTitleId(draftId));
    title?.focus({ preventScroll: true });
    title?.scrollIntoView?.({ block: 'start' });
  }, [draftId, called]);
  const actions: MentorDeeds = {
    ...deeds,
    draft(mentorId, purpose) {
      calledFor.current = true;
      setWanted(purpose);
      deeds.draft(mentorId, purpose);
    },
  };
  const shared = { actions, now, refusal };
  if (!draft) {
    return (
      <div class="stack">
        <MentorActions mentor={mentor} text={undefined} {...shared} />
        <WriteMenu mentor={mentor} actions={actions} />
      </div>
    );
  }
  return (
    <CareWithDraft
      key={draft.id}
      mentor={{ ...mentor, draft }}
      called={draft.purpose === wanted}
      {...shared}
    />
  );
}

/** The message that she called for, if it is one. */
export function messageOf(called: MentorDetail['called']): Purpose | undefined {
  return called && called.for !== 'answer' ? called.for : undefined;
}

function CareWithDraft({
  mentor,
  actions,
  now,
  refusal,
  called,
}: Props & { mentor: { draft: DraftView }; called: boolean }) {
  const typing = useDraftText(mentor.draft, actions.saveDraft);
  const editor = (
    <DraftEditor mentor={mentor} typing={typing} actions={actions} now={now} refusal={refusal} />
  );
  const { draft, toWrite, step } = mentor;
  const isStep = step?.due === true && draft.purpose === toWrite && step.kind !== 'confirm-sent';
  const isOpen = isStep || (called && step?.kind !== 'confirm-sent');
  const next = (
    <MentorActions
      key="next"
      mentor={mentor}
      actions={actions}
      now={now}
      text={typing.text}
      refusal={refusal}
    />
  );
  const message = isOpen ? (
    <div key="message">{editor}</div>
  ) : (
    <details key="message-away" class="stack-tight">
      <summary class="field-label">{i18n.t('draft.show')}</summary>
      {editor}
    </details>
  );
  // A message that is open is what she came for; only news of them goes before it.
  const wordsFirst = isOpen && !mentor.heard;
  return (
    <div class="stack">
      {wordsFirst ? [message, next] : [next, message]}
      <WriteMenu mentor={mentor} actions={actions} />
    </div>
  );
}
