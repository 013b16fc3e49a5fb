import { browser } from 'wxt/browser';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { forgetUnkept } from '@/utils/mentors/mentor-store';
import { refit } from '@/utils/mentors/refit';
import { judgeBy, summary } from './judge';
import { refreshDueSteps } from './toolbar';

/**
 * What has to be done now and then: counting the steps that are due, judging everybody again after her
 * aims have changed, removing who she doesn't keep. Each may be stopped half way, and is then done the
 * next time.
 */
export function createUpkeep(db: JustAskDatabase, now: () => number) {
  async function afterWrite(): Promise<void> {
    await refreshDueSteps(db, now());
    await refit(db, async (judging) => {
      const judge = await judgeBy(judging);
      return (reading) => summary(judge(reading));
    });
  }

  async function hourly(): Promise<void> {
    await forgetUnkept(db, now());
    await afterWrite();
  }

  return {
    afterWrite,
    hourly,
    /** At every start of the browser: Firefox forgets its alarms at the end of a session. */
    async start(): Promise<void> {
      await browser.alarms.create('upkeep', { periodInMinutes: 60 });
      await hourly();
    },
  };
}
