import { browser } from 'wxt/browser';
import { backUpWhenDue } from '@/utils/backups/backups';
import { clearExports, finishRemovals } from '@/utils/backups/removals';
import { checkStore } from '@/utils/backups/store-check';
import { nextRemoval } from '@/utils/mentors/bin';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { forgetUnasked, forgetUnkept } from '@/utils/mentors/forgetting';
import { refit } from '@/utils/mentors/refit';
import { outstayedBefore, readRetention } from '@/utils/settings/retention';
import { registerConversationScripts } from '@/utils/tabs/conversation-scripts';
import { giveBackGranted } from '@/utils/tabs/granted';
import { judgeBy, summary } from './judge';
import { remind, reminders } from './reminders';
import { refreshToday } from './toolbar';

const removals = 'removals';

/**
 * What has to be done now and then: counting the steps that are due, judging everybody again after her
 * aims have changed, removing who she doesn't keep, making removals final, noticing a store that came back older,
 * keeping a backup, removing who has outstayed. Each may be stopped half way, and is then done the next time.
 */
export function createUpkeep(db: JustAskDatabase, now: () => number) {
  const makeRemovalsFinal = () => finishRemovals(db, now(), giveBackGranted);

  async function afterWrite(): Promise<void> {
    await checkStore(db);
    await awaitRemovals();
    await refreshToday(db, now());
    await refit(db, async (judging) => {
      const judge = await judgeBy(judging);
      return (reading) => summary(judge(reading));
    });
  }

  /** Has the next removal made final in time, also when the worker is stopped until then. */
  async function awaitRemovals(): Promise<void> {
    const when = await nextRemoval(db);
    if (when === undefined) return;
    await browser.alarms.create(removals, { when });
    // Chromium makes alarms wait for half a minute (seen 2026-11), so the worker watches the clock as well.
    setTimeout(
      () => {
        makeRemovalsFinal().catch(reportError);
      },
      Math.max(0, when - now()),
    );
  }

  async function hourly(): Promise<void> {
    await makeRemovalsFinal();
    await forgetUnkept(db, now());
    const outstayed = outstayedBefore(await readRetention(), now());
    if (outstayed !== undefined) await forgetUnasked(db, outstayed, now());
    // A store that lost something must not push out the backups that still have it.
    if (!(await checkStore(db))) await backUpWhenDue(db, now());
    await clearExports(now());
    await remind(db, now());
    await afterWrite();
  }

  return {
    afterWrite,
    /** She wants more or fewer asks at once, or another hour. */
    paceChanged(): void {
      Promise.all([refreshToday(db, now()), remind(db, now())]).catch(reportError);
    },
    async onAlarm({ name }: { name: string }): Promise<void> {
      if (name === removals) await makeRemovalsFinal();
      else if (name === reminders) await remind(db, now());
      else await hourly();
    },
    /** At every start of the browser: Firefox forgets its alarms at the end of a session. */
    async start(): Promise<void> {
      await browser.alarms.create('upkeep', { periodInMinutes: 60 });
      await registerConversationScripts();
      await hourly();
    },
  };
}
