import './controls.css';
import './person.css';
import { i18n } from '#i18n';
import type { Channel } from '@/utils/journey/history';
import type { Way } from '@/utils/outreach/channels/ways';
import type { Plan } from '@/utils/outreach/draft';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { dayInWords } from './dates';
import { DraftBody } from './draft-body';
import { DraftChoices } from './draft-choices';
import { DraftGaps } from './draft-gaps';
import { DraftLines } from './draft-lines';
import { DraftPhrases } from './draft-phrases';
import { DraftRenewed } from './draft-renewed';
import { DraftSend } from './draft-send';
import { SpecificAsked, useAskedForSpecific } from './draft-specific';
import { DraftVersions } from './draft-versions';
import { useWordsOf, WordsMore, WordsNeeded } from './draft-word';
import { coachIn, LazyCoach, LazyHints, useLazyCoach } from './lazy-coach';
import { LazyHelp } from './lazy-help';
import { purposeTitle } from './purpose-words';
import { SaveState } from './save-state';
import { useCoachNotes } from './use-coach-notes';
import type { DraftTyping } from './use-draft-text';
import { useObstacle } from './use-obstacle';
import { useRenewal } from './use-renewal';
import { useWay } from './use-way';

/** As long as a message can be at all, in UTF-16 units. */
const unlimited = 20_000;

/** How many wordings there are before the first comes again. */
const wordings = 3;

/** The element id of a draft's heading. */
export function draftTitleId(draftId: string): string {
  return `draft-${draftId}-title`;
}

type Props = {
  mentor: MentorDetail & { draft: NonNullable<MentorDetail['draft']> };
  typing: DraftTyping;
  actions: Pick<
    PanelActions,
    | 'send'
    | 'obstacleTo'
    | 'waysTo'
    | 'loadCoach'
    | 'openBoard'
    | 'rework'
    | 'renew'
    | 'restoreVersion'
    | 'help'
  >;
  now: number;
  /** What they say against being asked, as a sentence, where that is known. */
  refusal?: string | undefined;
};

/**
 * Her message: edited here, saved as she types, taken along to where she sends it herself. The words come first,
 * below a line of what is chosen for her already; what would make them better stands behind them.
 */
export function DraftEditor({ mentor, typing, actions, now, refusal }: Props) {
  const { draft, standing } = mentor;
  const { text, change, flush } = typing;
  const ways = actions.waysTo(mentor);
  const way = useWay(ways, text);
  const fieldsThere: readonly string[] = draft.otherLanguage;
  const gaps = draft.gaps.filter(
    (gap) => (gap !== 'address' || way.takesAddress) && !fieldsThere.includes(gap),
  );
  const field = (part: string) => `draft-${draft.id}-${part}`;
  const { obstacle, allows, leaveAddress, forget } = useObstacle(text, field, actions.obstacleTo);
  const takeAlong = (taken: Way & { meantFor?: Channel }) => {
    flush();
    if (!allows(taken)) return;
    actions.send({ id: draft.id, mentorId: mentor.id, purpose: draft.purpose }, text, taken);
  };
  const rework = (plan: Plan) => typing.hand((typed) => actions.rework(typed, plan));
  const asked = useAskedForSpecific(draft);
  const words = useWordsOf(draft);
  const loaded = useLazyCoach(actions.loadCoach);
  const coaching = useCoachNotes(coachIn(loaded), {
    text,
    plan: draft.plan,
    way,
    purpose: draft.purpose,
    reading: mentor.reading,
    now,
  });
  useRenewal(mentor, typing, actions.renew);
  /** A message is made for its way: short enough for what the site takes, and no shorter. */
  const choose = (channel: Channel) => {
    forget();
    change({ channel });
    const limit = ways.find((one) => one.channel === channel)?.limits.body ?? unlimited;
    if (limit !== (draft.plan.limit ?? unlimited)) rework({ limit });
  };
  const restore = (versionId: string) =>
    typing.hand((typed) => actions.restoreVersion(typed, versionId));
  const { renewedFrom } = draft;
  const isLacking = draft.needs.some(
    (word) => draft.gaps.includes(word) || draft.otherLanguage.includes(word),
  );
  const openSettings = () => actions.openBoard('settings');
  return (
    <section class="draft stack" aria-labelledby={draftTitleId(draft.id)}>
      <div class="row draft-head">
        <h3 id={draftTitleId(draft.id)} class="draft-title" tabIndex={-1}>
          {purposeTitle(draft.purpose)}
        </h3>
        <SaveState saving={typing.saved ? (draft.revision > 0 ? 'saved' : undefined) : 'saving'} />
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => rework({ variant: (draft.plan.variant + 1) % wordings })}
        >
          {i18n.t('draft.otherWording')}
        </button>
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
      <DraftChoices
        draft={draft}
        ways={ways}
        way={way}
        fieldId={field}
        withSpecific={!asked}
        onChoose={choose}
        onOpenSettings={openSettings}
        rework={rework}
      />
      {renewedFrom !== undefined && <DraftRenewed onPutBack={() => restore(renewedFrom)} />}
      <LazyHints
        loaded={loaded}
        coaching={coaching}
        draft={draft}
        mentor={mentor}
        rework={rework}
        onSayWhy={() => words.call('why')}
      />
      <WordsNeeded words={words.first} draft={draft} rework={rework} />
      <DraftLines
        text={text}
        way={way}
        obstacle={obstacle}
        fieldId={field}
        onType={change}
        onBlur={flush}
        onAddressLeft={() => leaveAddress(way)}
      />
      <DraftBody
        id={field('body')}
        value={text.body}
        most={way.limits.body}
        obstacle={obstacle?.part === 'body' ? obstacle : undefined}
        onType={(body) => change({ body })}
        onBlur={flush}
      />
      <DraftSend
        ways={ways}
        way={way}
        coaching={coaching}
        isLacking={isLacking}
        onTake={takeAlong}
      />
      <div class="stack">
        <LazyCoach loaded={loaded} coaching={coaching} fieldId={field} />
        {asked && <SpecificAsked draft={draft} rework={rework} />}
        <WordsNeeded words={words.better} draft={draft} rework={rework} />
        <DraftGaps gaps={gaps} onOpenAims={() => actions.openBoard('aims')} />
        <LazyHelp
          draft={draft}
          typing={typing}
          help={actions.help}
          limit={way.limits.body}
          onOpenSettings={openSettings}
        />
        <WordsMore words={words.others} draft={draft} rework={rework} />
        <DraftPhrases draft={draft} rework={rework} />
        <DraftVersions draft={draft} now={now} onRestore={restore} />
      </div>
    </section>
  );
}
