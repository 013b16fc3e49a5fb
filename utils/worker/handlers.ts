import { browser } from 'wxt/browser';
import { emptyAims, isReady } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import { score } from '@/utils/fit/score';
import { changeAims, readAims } from '@/utils/mentors/aims-store';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { dismiss, dismissalOf, restore } from '@/utils/mentors/dismissal-store';
import { addDraft, saveDraft } from '@/utils/mentors/draft-store';
import { GoneError } from '@/utils/mentors/gone-error';
import {
  type Fit,
  keepMentor,
  learnReading,
  mentorOf,
  recordEvent,
  refit,
} from '@/utils/mentors/mentor-store';
import type { MarkView } from '@/utils/messaging/contract';
import { Problem } from '@/utils/messaging/problem';
import type { Handlers } from '@/utils/messaging/serve';
import { compose } from '@/utils/outreach/compose';
import { mergeReadings } from '@/utils/profile/merge';
import type { Reading } from '@/utils/profile/reading';
import { presenceOn, presenceSite } from '@/utils/settings/presence';
import { readSettings } from '@/utils/settings/settings';
import { showBadge } from '@/utils/tabs/badge';
import { mayReadSite, startReading } from '@/utils/tabs/content-scripts';
import { openPanel } from '@/utils/tabs/panel';
import { rememberTab } from '@/utils/tabs/tab-store';

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
  async function judge(reading: Reading): Promise<Assessment | null> {
    const aims = await readAims(db);
    return aims && isReady(aims) ? score(reading, aims) : null;
  }

  async function fitOf(reading: Reading): Promise<Fit | undefined> {
    const assessment = await judge(reading);
    return assessment ? summary(assessment) : undefined;
  }

  return {
    async report(report, { tabId }) {
      const presence = presenceOn(new URL(report.url), await readSettings());
      if (tabId === undefined || presence === undefined) return null;
      await rememberTab(tabId, report);
      if (report.outcome !== 'person' || (await dismissalOf(db, report.reading.identity))) {
        await showBadge(tabId, { kind: 'none' });
        return null;
      }
      const mentor = await mentorOf(db, report.reading.identity);
      const known = mentor?.readings.find(({ identity }) => identity === report.reading.identity);
      const reading = known ? mergeReadings(known, report.reading) : report.reading;
      const assessment = await judge(reading);
      if (known && !sameFields(known, reading)) {
        await learnReading(db, reading, assessment ? summary(assessment) : undefined);
      }
      if (presence === 'quiet') {
        await showBadge(tabId, badgeOf(assessment, mentor?.standing !== undefined));
        return null;
      }
      await showBadge(tabId, { kind: 'none' });
      return assessment ? markView(assessment, mentor?.standing) : null;
    },

    openPanel(_request, { tabId }) {
      if (tabId === undefined) return Promise.resolve(null);
      // Not after an `await`: the browser opens panels only in the task of her click.
      return openPanel(tabId).then(() => null);
    },

    async assess({ reading }) {
      return judge(reading);
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

    async saveAims({ change }) {
      await changeAims(db, withoutUndefined(change));
      const aims = await readAims(db);
      const ready = aims !== undefined && isReady(aims);
      await refit(db, (reading) => (ready ? summary(score(reading, aims)) : undefined));
      afterWrite();
      return null;
    },

    async keep({ requestId, reading }) {
      const kept = await keepMentor(db, {
        requestId,
        reading,
        fit: await fitOf(reading),
        at: now(),
      });
      afterWrite();
      return kept;
    },

    async record({ requestId, mentorId, what }) {
      const recorded = await recordEvent(db, { requestId, mentorId, what, at: now() });
      afterWrite();
      return recorded;
    },

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

    async draft({ requestId, mentorId }) {
      const [reading] = (await db.mentors.get(mentorId))?.readings ?? [];
      if (!reading) throw new GoneError(`No mentor ${mentorId}`);
      const aims = (await readAims(db)) ?? emptyAims('goal-1');
      const composition = compose({ aims, reading, now: now() });
      const draft = await addDraft(db, { requestId, mentorId, composition, at: now() });
      afterWrite();
      return draft;
    },

    async saveDraft({ requestId, draftId, text }) {
      await saveDraft(db, { requestId, draftId, text, at: now() });
      return null;
    },
  };
}

function summary({ score, band }: Assessment): Fit {
  return { band, ...(score === undefined ? {} : { score }) };
}

function markView(
  { score, band, coverage }: Assessment,
  standing: { stage: NonNullable<MarkView['stage']>; outcome?: MarkView['outcome'] } | undefined,
): MarkView {
  return {
    band,
    coverage,
    ...(score === undefined ? {} : { score }),
    ...(standing ? { stage: standing.stage } : {}),
    ...(standing?.outcome ? { outcome: standing.outcome } : {}),
  };
}

function badgeOf(assessment: Assessment | null, kept: boolean): Parameters<typeof showBadge>[1] {
  if (!assessment) return { kind: 'none' };
  if (assessment.score === undefined) return { kind: 'not-enough', kept };
  return { kind: 'fit', score: assessment.score, kept };
}

function sameFields(one: Reading, other: Reading): boolean {
  return JSON.stringify(one.fields) === JSON.stringify(other.fields);
}

function withoutUndefined<T extends object>(
  change: { [K in keyof T]?: T[K] | undefined },
): Partial<T> {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
