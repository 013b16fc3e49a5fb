import './controls.css';
import './person.css';
import { i18n } from '#i18n';
import type { Channel } from '@/utils/journey/history';
import type { Way } from '@/utils/outreach/channels/ways';
import type { Plan } from '@/utils/outreach/draft';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { dayInWords } from './dates';
import { DraftBody } from './draft-body';
import { DraftCount } from './draft-count';
import { DraftGaps } from './draft-gaps';
import { DraftPhrases } from './draft-phrases';
import { DraftSend } from './draft-send';
import { DraftShape } from './draft-shape';
import { DraftSpecific } from './draft-specific';
import { DraftVersions } from './draft-versions';
import { DraftWay } from './draft-way';
import { DraftWords } from './draft-word';
import { LazyCoach } from './lazy-coach';
import { LazyHelp } from './lazy-help';
import { purposeTitle } from './purpose-words';
import { SaveState } from './save-state';
import type { DraftTyping } from './use-draft-text';
import { useRenewal } from './use-renewal';
import { useWay } from './use-way';

/** As long as a message can be at all, in UTF-16 units. */
const unlimited = 20_000;

/** The element id of a draft's heading. */
export function draftTitleId(draftId: string): string {
  return `draft-${draftId}-title`;
}

type Props = {
  mentor: MentorDetail & { draft: NonNullable<MentorDetail['draft']> };
  typing: DraftTyping;
  actions: Pick<
    PanelActions,
    'send' | 'waysTo' | 'loadCoach' | 'openBoard' | 'rework' | 'renew' | 'restoreVersion' | 'help'
  >;
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
    actions.send({ id: draft.id, mentorId: mentor.id, purpose: draft.purpose }, text, taken);
  };
  const rework = (plan: Plan) => typing.hand((typed) => actions.rework(typed, plan));
  useRenewal(mentor, typing, actions.renew);
  /** A message is made for its way: short enough for what the site takes, and no shorter. */
  const choose = (channel: Channel) => {
    change({ channel });
    const limit = ways.find((one) => one.channel === channel)?.limits.body ?? unlimited;
    if (limit !== (draft.plan.limit ?? unlimited)) rework({ limit });
  };
  const field = (part: string) => `draft-${draft.id}-${part}`;
  return (
    <section class="stack" aria-labelledby={draftTitleId(draft.id)}>
      <div class="row">
        <h3 id={draftTitleId(draft.id)} class="draft-title" tabIndex={-1}>
          {purposeTitle(draft.purpose)}
        </h3>
        <SaveState saving={typing.saved ? (draft.revision > 0 ? 'saved' : undefined) : 'saving'} />
      </div>
      {refusal !== undefined && (
        <p class="notice" role="note">
          {refusal}
        </p>
      )}
      {draft.purpose.startsWith('ask') && standing.askedAt !== undefined && (
        <p class="notice" role="note">
          {i18n.t('draft.askedBefore', [dayInWords(standing.askedAt, now)])}
        </p>
      )}
      <DraftWay
        id={field('way')}
        ways={ways}
        way={way}
        onChoose={choose}
        onOpenSettings={() => actions.openBoard('settings')}
      />
      <DraftShape draft={draft} rework={rework} />
      <DraftSpecific draft={draft} rework={rework} />
      <DraftWords draft={draft} rework={rework} />
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
      <DraftBody
        id={field('body')}
        value={text.body}
        most={way.limits.body}
        onType={(body) => change({ body })}
        onBlur={flush}
      />
      <LazyCoach
        text={text}
        way={way}
        purpose={draft.purpose}
        reading={mentor.reading}
        fieldId={field}
        loadCoach={actions.loadCoach}
      />
      <LazyHelp
        draft={draft}
        typing={typing}
        help={actions.help}
        limit={way.limits.body}
        onOpenSettings={() => actions.openBoard('settings')}
      />
      <DraftVersions
        draft={draft}
        now={now}
        onRestore={(versionId) => typing.hand((typed) => actions.restoreVersion(typed, versionId))}
      />
      <DraftPhrases draft={draft} rework={rework} />
      <DraftGaps gaps={gaps} onOpenAims={() => actions.openBoard('aims')} />
      <DraftSend ways={ways} way={way} onTake={takeAlong} />
    </section>
  );
}
