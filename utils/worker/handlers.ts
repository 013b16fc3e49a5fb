import { browser } from 'wxt/browser';
import type { Assessment } from '@/utils/fit/assessment';
import type { Standing } from '@/utils/journey/standing';
import { changeAims, readJudging } from '@/utils/mentors/aims-store';
import { eraseEverything, forgetPeople, takeBack } from '@/utils/mentors/bin';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { dismiss, dismissalOf, restore } from '@/utils/mentors/dismissal-store';
import { settleHeard } from '@/utils/mentors/heard-store';
import {
  correctReading,
  type Judge,
  keepMentor,
  learnReading,
  recordEvents,
} from '@/utils/mentors/mentor-store';
import { forgetVerdicts, saveVerdict } from '@/utils/mentors/verdict-store';
import { Problem } from '@/utils/messaging/problem';
import type { Handlers } from '@/utils/messaging/serve';
import type { Reading } from '@/utils/profile/reading';
import { presenceOn, presenceSite } from '@/utils/settings/presence';
import { readSettings } from '@/utils/settings/settings';
import { defined } from '@/utils/sites/values';
import { type Badge, showBadge } from '@/utils/tabs/badge';
import { mayReadSite, startReading } from '@/utils/tabs/content-scripts';
import { openPanel } from '@/utils/tabs/panel';
import { forgetRow, rememberRow, rememberTab } from '@/utils/tabs/tab-store';
import { hearConversations } from './conversations';
import { judgeBy, summary } from './judge';
import { judgeRows } from './judge-rows';
import { loadKnowledge } from './knowledge';
import { letterHandlers } from './letter-handlers';
import { markView } from './mark-view';
import { createPeopleHandlers } from './people-handlers';
import { checkReading } from './self-check';
import { refreshToday } from './toolbar';

/**
 * What the worker does for each message. Nothing is remembered here between two messages: the worker may
 * be stopped at any moment.
 *
 * @param afterWrite called after every durable change, without being waited for
 */
export function createHandlers(
  db: JustAskDatabase,
  now: () => number,
  afterWrite: () => void,
): Handlers {
  /** Her judgement, by her aims as they are now. */
  async function judgeNow(): Promise<(reading: Reading) => Assessment | undefined> {
    // Side by side: a worker that was just started waits for either.
    const [judging] = await Promise.all([readJudging(db), loadKnowledge()]);
    return judgeBy(judging);
  }

  /** The same, as lists keep it. */
  async function fitNow(): Promise<Judge> {
    const judge = await judgeNow();
    return (reading) => summary(judge(reading));
  }

  /** The fit of the person of a page; of somebody she keeps, by all that was ever read of them. */
  async function judgePerson(
    reading: Reading,
    judge: (reading: Reading) => Assessment | undefined,
  ): Promise<Judged> {
    let ofKept: Assessment | undefined;
    const kept = await learnReading(db, reading, (merged) => {
      ofKept = judge(merged);
      return summary(ofKept);
    });
    return { assessment: kept ? ofKept : judge(reading), standing: kept?.standing };
  }

  return {
    async prepare() {
      await judgeNow();
      return null;
    },

    async report(report, { tabId }) {
      const url = new URL(report.url);
      const site = presenceSite(url);
      if (tabId === undefined || !site) return null;
      const reading = report.outcome === 'person' ? report.reading : undefined;
      // All at once: the page waits for the slowest of them, and not for their sum.
      const [settings, mayRead, judge, dismissal] = await Promise.all([
        readSettings(),
        mayReadSite(site),
        reading && judgeNow(),
        reading && dismissalOf(db, reading.identity),
      ]);
      const presence = presenceOn(url, settings);
      if (!presence) return null;
      // In Firefox a script that is running goes on when she takes the permission back.
      if (!mayRead) throw new Problem('no-access', `No permission for ${site}`);
      rememberTab(tabId, report).catch(reportError);
      const judged = reading && judge && !dismissal ? await judgePerson(reading, judge) : undefined;
      const badge: Badge = judged && presence === 'quiet' ? badgeOf(judged) : { kind: 'none' };
      // The mark doesn't wait for what is written down beside it.
      showBadge(tabId, badge).catch(reportError);
      checkReading(report).catch(reportError);
      return presence === 'marks' && judged?.assessment
        ? markView({
            ...judged.assessment,
            ...(judged.standing ? { stage: judged.standing.stage } : {}),
          })
        : null;
    },

    async reportRows({ url, rows }, { tabId }) {
      const page = new URL(url);
      const site = presenceSite(page);
      const nothing = rows.map(() => null);
      if (tabId === undefined || !site) return nothing;
      const [settings, mayRead, judge] = await Promise.all([
        readSettings(),
        mayReadSite(site),
        judgeNow(),
      ]);
      if (presenceOn(page, settings) !== 'marks') return nothing;
      if (!mayRead) throw new Problem('no-access', `No permission for ${site}`);
      const judged = await judgeRows(db, rows, judge, now());
      return judged.map((marked) => marked && markView(marked));
    },

    async openPanel({ row }, { tabId, url }) {
      if (tabId === undefined) return null;
      // Not after an `await`: the browser opens panels only in the task of her click.
      const opened = openPanel(tabId);
      await (row && url !== undefined
        ? rememberRow(tabId, { row, url, readAt: now() })
        : forgetRow(tabId));
      await opened;
      return null;
    },

    async reportConversations({ conversations }, { url }) {
      const isNews = await hearConversations(db, conversations, url);
      // Who may have written back is somebody to think of today.
      if (isNews) refreshToday(db, now()).catch(reportError);
      return null;
    },

    async assess({ reading }) {
      return (await judgeNow())(reading) ?? null;
    },

    async readTab({ tabId }) {
      const url = URL.parse((await browser.tabs.get(tabId)).url ?? '');
      const site = url && presenceSite(url);
      if (!url || !site || !(await mayReadSite(site))) {
        throw new Problem('no-access', 'The browser does not let us look at this tab');
      }
      await startReading(tabId, url);
      return null;
    },

    async changed() {
      afterWrite();
      return null;
    },

    async saveAims({ change, turn }) {
      await changeAims(db, { change: defined(change), turn });
      afterWrite();
      return null;
    },

    async keep({ requestId, reading }) {
      const judge = await judgeNow();
      const kept = await keepMentor(db, {
        requestId,
        reading,
        judge: (merged) => summary(judge(merged)),
        at: now(),
      });
      afterWrite();
      return kept;
    },

    async correct({ turn, identity, field, word }) {
      const judge = await judgeNow();
      await correctReading(db, {
        identity,
        field,
        word,
        turn,
        judge: (reading) => summary(judge(reading)),
      });
      afterWrite();
      return null;
    },

    async forget({ requestId, mentorIds }) {
      await forgetPeople(db, { requestId, mentorIds, at: now() });
      afterWrite();
      return null;
    },

    async eraseEverything({ requestId }) {
      await eraseEverything(db, { requestId, at: now() });
      afterWrite();
      return null;
    },

    async takeBack({ requestId }) {
      const judge = await judgeNow();
      const given = await takeBack(db, {
        requestId,
        judge: (reading) => summary(judge(reading)),
      });
      afterWrite();
      return given;
    },

    async record({ requestId, events }) {
      const recorded = await recordEvents(db, { requestId, events, at: now() });
      afterWrite();
      return recorded;
    },

    async notHeard({ mentorId, takenBack }) {
      await settleHeard(db, mentorId, !takenBack);
      afterWrite();
      return null;
    },

    ...createPeopleHandlers(db, now, fitNow, afterWrite),

    async dismiss({ identity, name }) {
      await dismiss(db, { identity, ...(name === undefined ? {} : { name }), at: now() });
      afterWrite();
      return null;
    },

    async restore({ identity }) {
      await restore(db, identity);
      afterWrite();
      return null;
    },

    async saveVerdict({ turn, verdict }) {
      await saveVerdict(db, { verdict, turn, at: now() });
      afterWrite();
      return null;
    },

    async forgetVerdicts({ requestId, ids }) {
      await forgetVerdicts(db, { requestId, ids, at: now() });
      afterWrite();
      return null;
    },

    ...letterHandlers(db, { now, judgeNow, afterWrite }),
  };
}

/** What is known of the person of a page: `standing` where she keeps them. */
type Judged = { assessment: Assessment | undefined; standing: Standing | undefined };

function badgeOf({ assessment, standing }: Judged): Badge {
  const kept = standing !== undefined;
  if (!assessment) return { kind: 'none' };
  if (assessment.score === undefined) return { kind: 'not-enough', kept };
  return { kind: 'fit', score: assessment.score, kept };
}
