import { useMemo, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Aims, emptyAims } from '@/utils/aims/aims';
import { verdictOn } from '@/utils/fit/verdict';
import { dayOf } from '@/utils/journey/calendar';
import { type Channel, type Happening, stillCounting } from '@/utils/journey/history';
import { isoDay } from '@/utils/journey/iso-day';
import { happensBy, type Purpose } from '@/utils/journey/purpose';
import { readAims } from '@/utils/mentors/aims-store';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { draftBy } from '@/utils/mentors/draft-store';
import { historyOf } from '@/utils/mentors/history-store';
import { newRequestId, send } from '@/utils/messaging/send';
import { type Sending, waysTo } from '@/utils/outreach/channels/ways';
import type { DraftText, Plan } from '@/utils/outreach/draft';
import { goesThrough } from '@/utils/outreach/family';
import { happeningOf } from '@/utils/outreach/happening';
import { valueIn } from '@/utils/profile/field';
import { herWord } from '@/utils/profile/her-word';
import { addressOf } from '@/utils/profile/identity';
import { resetSelfCheck } from '@/utils/settings/self-check';
import { writePaused } from '@/utils/settings/settings';
import { deviceTimeZone } from '@/utils/settings/time-zone';
import { named } from '@/utils/sites/any/named';
import { siteOrigins } from '@/utils/sites/origins';
import { describePage } from '@/utils/tabs/describe-page';
import { backOnPage, chooseOnPage, readOtherPage } from '@/utils/tabs/other-page';
import { forgetRow } from '@/utils/tabs/tab-store';
import { createAttempts } from './attempts';
import { filledIn, takenBack } from './background-offer';
import { begunWords, forgetBegunWords, keepBegunWords } from './begun-words';
import { draftDeeds } from './draft-deeds';
import type { SentDraft } from './draft-model';
import { createHelp } from './help';
import { browserName, layoutReport } from './layout-report';
import type { CalledFor, PanelActions } from './model';
import { readMailFile } from './read-mail-file';
import { type RecordedEvent, recordOf, takeBackEvents } from './recorded';
import type { PeopleDeeds, ShortlistActions } from './shortlist-model';
import { obstacleTo, takeAlong } from './take-along';
import { createTurns } from './turns';
import type { EventDone, Removal } from './undoable';
import { saveLeftWords } from './unsaved-words';
import { useLeftWords } from './use-left-words';
import type { Undo } from './use-undoable';

/** Two of the same within this time are one, in milliseconds. */
const doubleClick = 700;

/** All but what is done with lists, and with many people but for removing them. */
type OwnActions = Omit<
  PanelActions,
  keyof ShortlistActions | 'loadAnew' | Exclude<keyof PeopleDeeds, 'removePeople'> | 'undo'
>;

/**
 * What she can do with people in any surface. Every write is one message with an id of its own.
 *
 * @param context.look looks at the tab again
 * @param context.open shows one person
 */
export function useDeeds(
  db: JustAskDatabase,
  context: {
    look: () => void;
    open: (mentorId: string | undefined, calledFor?: CalledFor) => void;
    report: (error: unknown) => void;
    say: (sentence: string) => void;
    dismissProblem: () => void;
    offerUndo: (undo: Undo) => void;
    nameOf: (mentorId: string) => Promise<string>;
    tabId: number | undefined;
    sending: Sending;
  },
): OwnActions {
  const { attempt, succeeds } = createAttempts(context);
  const nextTurn = useMemo(createTurns, []);
  const help = useMemo(() => createHelp(db), [db]);
  const last = useRef({ deed: '', at: 0, taken: Promise.resolve(true) });
  useLeftWords(db, context.report);

  /** Changes her aims as they are now, not as they were when this was shown. */
  const changeAims = (change: (aims: Aims) => Partial<Aims>) =>
    succeeds(async () => {
      const aims = (await readAims(db)) ?? emptyAims('goal-1');
      await send('saveAims', { turn: nextTurn(), change: change(aims) });
    });

  async function record(mentorId: string, ...happenings: Happening[]): Promise<void> {
    const events = await recordOf(happenings.map((what) => ({ mentorId, what })));
    const what = happenings.at(-1);
    if (!what) return;
    const channel = what.kind === 'opened' ? { channel: what.channel } : {};
    const name = await context.nameOf(mentorId);
    offerEvents({ mentorId, name, kind: what.kind, ...channel }, events);
  }

  async function removePeople(mentorIds: readonly string[]): Promise<void> {
    const requestId = newRequestId();
    const [only = '', ...others] = mentorIds;
    const name = others.length === 0 ? { name: await context.nameOf(only) } : {};
    // Words for them that were left aside go with them.
    await saveLeftWords().catch(context.report);
    await send('forget', { requestId, mentorIds: [...mentorIds] });
    forgetBegunWords(mentorIds);
    context.open(undefined);
    offerRemoval({ removed: 'people', requestId, count: mentorIds.length, ...name });
  }

  async function forgetAnswers(ids?: string[]): Promise<void> {
    const requestId = newRequestId();
    const count = ids?.length ?? (await db.verdicts.count());
    await send('forgetVerdicts', { requestId, ...(ids ? { ids } : {}) });
    offerRemoval({ removed: 'answers', requestId, count });
  }

  async function bringBack({ requestId }: Removal): Promise<void> {
    if (!(await send('takeBack', { requestId }))) context.say(i18n.t('problem.goneForGood'));
  }

  async function recordSent(draft: SentDraft, text: DraftText, channel: Channel): Promise<void> {
    const { id: draftId, mentorId, purpose } = draft;
    const request = { requestId: newRequestId(), draftId, channel, text };
    const { eventId } = await send('sentDraft', request);
    const name = await context.nameOf(mentorId);
    offerEvents({ mentorId, name, kind: happensBy[purpose] }, [{ mentorId, eventId }]);
  }

  async function writeTo(mentorId: string, purpose: Purpose, words: Plan['words']): Promise<void> {
    const { draftId } = await send('draft', { requestId: newRequestId(), mentorId, purpose });
    const draft = words && (await draftBy(db, draftId));
    // As if she had put these words in by hand: what she wrote in a message that she had begun stays.
    if (draft) {
      const typed = { draftId, text: draft.text, typedOn: draft.revision };
      await send('reworkDraft', { turn: nextTurn(), ...typed, change: { words } });
    }
    context.open(mentorId, purpose);
  }

  /** The second click of a double click is not a second deed. */
  const isNews = (what: unknown) => {
    const [deed, at] = [JSON.stringify(what), performance.now()];
    const again = deed === last.current.deed && at - last.current.at < doubleClick;
    last.current = { ...last.current, deed, at };
    return !again;
  };

  const write = (mentorId: string, ...happenings: Happening[]): Promise<boolean> => {
    if (isNews([mentorId, happenings.map(deedOf)]))
      last.current.taken = succeeds(() => record(mentorId, ...happenings));
    return last.current.taken;
  };

  const takeBack = (events: readonly RecordedEvent[]) => {
    // The same deed after an undo is a deed of its own.
    last.current.deed = '';
    return takeBackEvents(events);
  };

  const offerEvents = (done: EventDone, events: readonly RecordedEvent[]) =>
    context.offerUndo({ done, takeBack: () => takeBack(events) });
  const offerRemoval = (done: Removal) =>
    context.offerUndo({ done, takeBack: () => bringBack(done) });

  const actions: OwnActions = {
    keep: (shown) =>
      attempt(async () => {
        const reading = shown.source === 'page' ? named(shown) : shown;
        const kept = await send('keep', { requestId: newRequestId(), reading });
        const name = valueIn(reading.fields.name) ?? '';
        offerEvents({ mentorId: kept.mentorId, name, kind: 'kept' }, [kept]);
        if (reading.source === 'page' && context.tabId !== undefined)
          await chooseOnPage(context.tabId, reading);
      }),
    answer: (about, word) =>
      succeeds(async () => {
        const verdict = verdictOn(newRequestId(), about, word);
        if (!verdict) throw new Error('Only a fit with a score can be answered');
        await send('saveVerdict', { turn: nextTurn(), verdict });
      }),
    takeBackAnswer: (id) => succeeds(() => forgetAnswers([id])),
    forgetAnswers: () => attempt(() => forgetAnswers()),
    dismiss: ({ identity, fields }) => {
      const name = valueIn(fields.name);
      attempt(() => send('dismiss', { identity, ...(name ? { name } : {}) }));
    },
    restore: (identity) => attempt(() => send('restore', { identity })),
    correct: (identity, field, word) =>
      succeeds(() => send('correct', { turn: nextTurn(), identity, field, word })),
    checkWord: herWord,
    fillAims: (chosen) => changeAims((aims) => filledIn(aims, chosen)),
    unfillAims: (chosen, before) => changeAims((aims) => takenBack(aims, chosen, before)),
    readPage: () =>
      attempt(async () => {
        const { tabId } = context;
        if (tabId !== undefined && !(await readOtherPage(tabId)))
          context.say(i18n.t('otherPage.cannotRead'));
        context.look();
      }),
    backToPage: () =>
      attempt(async () => {
        const { tabId } = context;
        if (tabId !== undefined) await Promise.all([backOnPage(tabId), forgetRow(tabId)]);
        context.look();
      }),
    describePage: (site, outcome) => reportOfPage(context.tabId, site, outcome),
    copy: (text) => succeeds(() => navigator.clipboard.writeText(text)),
    resetSelfCheck: () => attempt(resetSelfCheck),
    open: (mentorId, calledFor) => context.open(mentorId, calledFor),
    close: () => context.open(undefined),
    draft: (mentorId, purpose) =>
      attempt(() => send('draft', { requestId: newRequestId(), mentorId, purpose })),
    writeTo: (mentorId, purpose, words) => attempt(() => writeTo(mentorId, purpose, words)),
    ...draftDeeds({ succeeds, nextTurn, report: context.report }),
    help,
    waysTo: ({ identities, reading, draft, history }) =>
      waysTo(
        {
          identities: draft && goesThrough(draft.purpose) ? [] : identities,
          reading,
          hasAddress: (draft?.text.to ?? '').trim() !== '',
          history,
        },
        context.sending,
      ),
    obstacleTo: (text, way) => obstacleTo(text, way, context.sending),
    send: ({ mentorId, purpose }, text, way) =>
      attempt(async () => {
        const opened = (channel: Channel) =>
          record(mentorId, { kind: 'opened', channel: way.meantFor ?? channel, purpose });
        const said = await takeAlong(text, way, { rules: context.sending, opened });
        if (said !== undefined) context.say(said);
      }),
    sent: (draft, text, channel) => {
      if (isNews(['sent', draft.id, text, channel]))
        attempt(() => recordSent(draft, text, channel));
    },
    sentWithoutDraft: (mentorId, purpose, channel) => {
      void write(mentorId, happeningOf(purpose, channel));
    },
    notSent: (mentorId) => write(mentorId, { kind: 'not-sent' }),
    begunWords,
    keepBegunWords,
    record: write,
    readMail: async (file) => {
      const mail = await readMailFile(file);
      if (!mail) context.say(i18n.t('problem.noMail'));
      return mail;
    },
    snooze: (mentorId, days) => {
      const until = isoDay(dayOf(Date.now(), deviceTimeZone()) + days);
      void write(mentorId, { kind: 'snoozed', until });
    },
    forget: (mentorId) => attempt(() => removePeople([mentorId])),
    removePeople: (ids) => attempt(() => removePeople(ids)),
    undoEvent: (mentorId, eventId) =>
      attempt(async () => {
        const events = stillCounting(await historyOf(db, mentorId));
        const taken = events.find(({ id }) => id === eventId);
        if (!taken) return;
        const undone = await takeBack([{ mentorId, eventId }]);
        const unkept = taken.what.kind === 'kept' ? { unkept: true as const } : {};
        const name = await context.nameOf(mentorId);
        offerEvents({ mentorId, name, kind: 'undone', ...unkept }, undone);
      }),
    dismissProblem: context.dismissProblem,
    allowSites: () =>
      attempt(async () => {
        await browser.permissions.request({ origins: [...siteOrigins] });
        context.look();
      }),
    readTab: () =>
      attempt(async () => {
        if (context.tabId !== undefined) await send('readTab', { tabId: context.tabId });
        context.look();
      }),
    resume: () => attempt(() => writePaused(false)),
    openBoard: (place) =>
      attempt(() => browser.tabs.create({ url: browser.runtime.getURL(`/board.html#${place}`) })),
    visit: (identity) => attempt(() => browser.tabs.create({ url: addressOf(identity) })),
  };
  return actions;
}

/** What makes it the same deed again: what they wrote, and when, is handed over with the first click alone. */
function deedOf(what: Happening): Happening {
  if (what.kind !== 'replied') return what;
  const { said: _, repliedAt: __, ...deed } = what;
  return deed;
}

/** What a report says of the page in a tab: our circumstances, and the page's structure. */
async function reportOfPage(
  tabId: number | undefined,
  site: string,
  outcome: string,
): Promise<string> {
  if (tabId === undefined) throw new Error('There is no tab to describe');
  const { version } = browser.runtime.getManifest();
  const circumstances = { version, site, outcome, browser: browserName(navigator.userAgent) };
  return layoutReport(circumstances, await describePage(tabId));
}
