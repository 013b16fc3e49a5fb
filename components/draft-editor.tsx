import './controls.css';
import './person.css';
import { i18n } from '#i18n';
import type { Way } from '@/utils/outreach/channels/ways';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { dayInWords } from './dates';
import { DraftCount } from './draft-count';
import { DraftGaps } from './draft-gaps';
import { DraftSend } from './draft-send';
import { DraftWay } from './draft-way';
import { fieldLabel } from './field-words';
import { SaveState } from './save-state';
import type { DraftTyping } from './use-draft-text';
import { useWay } from './use-way';

/** The element id of a draft's heading. */
export function draftTitleId(draftId: string): string {
  return `draft-${draftId}-title`;
}

type Props = {
  mentor: MentorDetail & { draft: NonNullable<MentorDetail['draft']> };
  typing: DraftTyping;
  actions: Pick<PanelActions, 'send' | 'waysTo' | 'openBoard'>;
  now: number;
  /** What they say against being asked, as a sentence, where that is known. */
  refusal?: string | undefined;
};

/** Her message: edited here, saved as she types, taken along to where she sends it herself. */
export function DraftEditor({ mentor, typing, actions, now, refusal }: Props) {
  const { draft, standing } = mentor;
  const { text, change, flush } = typing;
  const ways = actions.waysTo(mentor);
  const way = useWay(ways, text);
  const gaps = draft.gaps.filter((gap) => gap !== 'address' || way.takesAddress);
  const takeAlong = (taken: Way) => {
    flush();
    actions.send(mentor.id, text, taken);
  };
  const field = (part: string) => `draft-${draft.id}-${part}`;
  return (
    <section class="stack" aria-labelledby={draftTitleId(draft.id)}>
      <div class="row">
        <h3 id={draftTitleId(draft.id)} class="draft-title" tabIndex={-1}>
          {i18n.t('draft.title')}
        </h3>
        <SaveState saving={typing.saved ? (draft.revision > 0 ? 'saved' : undefined) : 'saving'} />
      </div>
      {refusal !== undefined && (
        <p class="notice" role="note">
          {refusal}
        </p>
      )}
      {standing.askedAt !== undefined && (
        <p class="notice" role="note">
          {i18n.t('draft.askedBefore', [dayInWords(standing.askedAt, now)])}
        </p>
      )}
      <DraftWay
        id={field('way')}
        ways={ways}
        way={way}
        onChoose={(channel) => change({ channel })}
        onOpenSettings={() => actions.openBoard('settings')}
      />
      {way.takesAddress && (
        <div class="field">
          <label for={field('to')}>{i18n.t('draft.to')}</label>
          <input
            id={field('to')}
            type="email"
            autocomplete="off"
            maxLength={320}
            aria-describedby={field('to-hint')}
            value={text.to}
            onInput={(event) => change({ to: event.currentTarget.value })}
            onBlur={flush}
          />
          <p id={field('to-hint')} class="field-hint">
            {i18n.t('draft.toHint')}
          </p>
        </div>
      )}
      {way.hasSubject && (
        <div class="field">
          <label for={field('subject')}>{i18n.t('draft.subject')}</label>
          <input
            id={field('subject')}
            dir="auto"
            maxLength={1000}
            value={text.subject}
            aria-describedby={way.limits.subject === undefined ? undefined : field('subject-count')}
            onInput={(event) => change({ subject: event.currentTarget.value })}
            onBlur={flush}
          />
          {way.limits.subject !== undefined && (
            <DraftCount
              id={field('subject-count')}
              length={text.subject.length}
              most={way.limits.subject}
            />
          )}
        </div>
      )}
      <div class="field">
        <label for={field('body')}>{i18n.t('draft.body')}</label>
        <textarea
          id={field('body')}
          dir="auto"
          rows={10}
          maxLength={20_000}
          value={text.body}
          aria-describedby={way.limits.body === undefined ? undefined : field('body-count')}
          onInput={(event) => change({ body: event.currentTarget.value })}
          onBlur={flush}
        />
        {way.limits.body !== undefined && (
          <DraftCount id={field('body-count')} length={text.body.length} most={way.limits.body} />
        )}
      </div>
      {draft.specific && (
        <figure class="quote">
          <figcaption class="soft small">{i18n.t('draft.uses')}</figcaption>
          <blockquote class="quote-words" dir="auto">
            {draft.specific.words}
          </blockquote>
          <p class="soft small">{fieldLabel(draft.specific.field)}</p>
        </figure>
      )}
      <DraftGaps gaps={gaps} onOpenAims={() => actions.openBoard('aims')} />
      <DraftSend ways={ways} way={way} onTake={takeAlong} />
    </section>
  );
}
