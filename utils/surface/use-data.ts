import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { backupSource, listBackups } from '@/utils/backups/backups';
import { acceptStore, checkStore } from '@/utils/backups/store-check';
import type { Source } from '@/utils/backups/text-stream';
import { readAims } from '@/utils/mentors/aims-store';
import { pendingErasure } from '@/utils/mentors/bin';
import { lastExport, noteExport, putOffReminder, shouldExport } from '@/utils/mentors/changes';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { countPeople } from '@/utils/mentors/export';
import { unaskedSince } from '@/utils/mentors/forgetting';
import type { ImportWay } from '@/utils/mentors/import-plan';
import { newRequestId, send } from '@/utils/messaging/send';
import { ImportProblem } from '@/utils/portability/import-problem';
import { readCanary, watchCanary } from '@/utils/settings/canary';
import {
  outstayedBefore,
  type Retention,
  readRetention,
  writeRetention,
} from '@/utils/settings/retention';
import { forgetBegunWords } from './begun-words';
import type { Watched } from './data-jobs';
import type { DataActions, DataJob, DataModel } from './data-model';
import { saveLeftWords } from './unsaved-words';
import { useLiveQuery } from './use-live-query';

/** What the Data place shows and can do. One long job at a time; its code is loaded with the first one. */
export function useData(
  db: JustAskDatabase,
  now: number,
  report: (error: unknown) => void,
): { model: DataModel; actions: DataActions } {
  const stored = useLiveQuery(
    async () => {
      const people = await countPeople(db);
      return {
        people,
        lastExport: (await lastExport(db)) ?? ('never' as const),
        erasing: await pendingErasure(db),
        bare: people === 0 && (await readAims(db)) === undefined,
        remind: await shouldExport(db, now),
      };
    },
    report,
    [now],
  );
  const erased = useErased(stored);
  const lost = useLoss(db, report);
  const [retention, setRetention] = useState<Retention>();
  useEffect(() => {
    readRetention().then(setRetention, report);
  }, [report]);
  const backups = useBackups(report, stored?.people);
  const [job, setJob] = useState<DataJob>({ state: 'none' });
  const stopping = useRef<AbortController>(undefined);
  const chosen = useRef<Source & { backupAt?: number }>(undefined);

  /** Does a job, telling how far it is; what it fails with is told, and then it is as if it had not begun. */
  function begin(
    telling: (share: number) => DataJob,
    deed: (watched: Watched) => Promise<DataJob>,
    onError: (error: unknown) => DataJob | undefined = () => undefined,
  ): void {
    stopping.current?.abort();
    const controller = new AbortController();
    stopping.current = controller;
    const { signal } = controller;
    const show = (next: DataJob) => {
      if (stopping.current === controller) setJob(next);
    };
    let shown = -1;
    const onShare = (share: number) => {
      // A hundred steps are enough for a bar.
      const step = Math.floor(share * 100);
      if (step === shown || signal.aborted) return;
      shown = step;
      show(telling(share));
    };
    onShare(0);
    // What was done before it could be stopped was done.
    deed({ onShare, signal }).then(show, (error: unknown) => {
      const told = signal.aborted ? undefined : onError(error);
      if (!told && !signal.aborted) report(error);
      show(told ?? { state: 'none' });
    });
  }

  function read(source: Source & { backupAt?: number }): void {
    chosen.current = source;
    const { name, backupAt } = source;
    const of = { name, ...(backupAt === undefined ? {} : { backupAt }) };
    begin(
      (share) => ({ state: 'reading', share, ...of }),
      async (watched) => {
        const { preview } = await import('./data-jobs');
        return { state: 'read', ...(await preview(db, source, watched)), ...of };
      },
      (error) => refusalOf(error, of),
    );
  }

  const actions: DataActions = {
    exportAll: () =>
      begin(
        (share) => ({ state: 'exporting', share }),
        async (watched) => {
          const { exportAll } = await import('./data-jobs');
          const now = Date.now();
          const name = await exportAll(db, now, watched);
          await noteExport(db, now);
          return { state: 'exported', name };
        },
      ),
    exportFor: (program) =>
      begin(
        (share) => ({ state: 'exporting', share }),
        async (watched) => {
          const { exportFor } = await import('./other-programs');
          return { state: 'exported', name: await exportFor(db, program, Date.now(), watched) };
        },
      ),
    readFile: (file) => read({ name: file.name, file, zipped: file.name.endsWith('.gz') }),
    readBackup: (backup) => {
      backupSource(backup)
        .then((source) => {
          if (!source) throw new Error(`The backup ${backup.name} is gone`);
          read({ ...source, backupAt: backup.at });
        })
        .catch(report);
    },
    importRead: (way: ImportWay) => {
      const source = chosen.current;
      if (!source) return;
      const { name, backupAt } = source;
      const of = { name, ...(backupAt === undefined ? {} : { backupAt }) };
      begin(
        (share) => ({ state: 'importing', share, ...of }),
        async (watched) => {
          const { importSource } = await import('./data-jobs');
          const imported = await importSource(db, source, way, Date.now(), watched);
          await acceptStore(db);
          await send('changed', {});
          return { state: 'imported', way, ...imported };
        },
        (error) => refusalOf(error, of),
      );
    },
    undoImport: () =>
      begin(
        (share) => ({ state: 'undoing', share }),
        async (watched) => {
          const { undoImport } = await import('./data-jobs');
          await undoImport(db, watched);
          await send('changed', {});
          return { state: 'undone' };
        },
      ),
    stop: () => stopping.current?.abort(),
    putAway: () => {
      setJob({ state: 'none' });
      import('./data-jobs').then(({ forgetSafetyCopy }) => forgetSafetyCopy()).catch(report);
    },
    acceptLoss: () => {
      acceptStore(db).catch(report);
    },
    putOffReminder: () => {
      putOffReminder(db, Date.now()).catch(report);
    },
    countOutstayed: (chosen) => countOutstayed(db, chosen, Date.now()),
    setRetention: (chosen) => {
      writeRetention(chosen)
        .then(() => {
          setRetention(chosen);
          return send('changed', {});
        })
        .catch(report);
    },
    eraseEverything: () => {
      // Nothing may be left aside that is not in the store, which goes.
      saveLeftWords()
        .catch(report)
        .then(() => send('eraseEverything', { requestId: newRequestId() }))
        .then(() => forgetBegunWords())
        .catch(report);
    },
    keepEverything: () => {
      if (!stored?.erasing) return;
      send('takeBack', stored.erasing).catch(report);
    },
  };

  return {
    model: {
      people: stored?.people,
      lastExport: stored?.lastExport,
      remind: stored?.remind ?? false,
      lost,
      retention,
      erasing: stored?.erasing,
      erased,
      backups,
      job,
    },
    actions,
  };
}

function refusalOf(error: unknown, of: { name: string; backupAt?: number }): DataJob | undefined {
  if (!(error instanceof ImportProblem)) return undefined;
  const { code, line, place, other } = error;
  return { state: 'refused', why: { code, line, place, other }, ...of };
}

/** The backups, looked for anew when `people` changes. */
function useBackups(
  report: (error: unknown) => void,
  people: number | undefined,
): DataModel['backups'] {
  const [backups, setBackups] = useState<DataModel['backups']>();
  const refresh = useCallback(() => {
    listBackups().then(setBackups, report);
  }, [report]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is when people come or go that backups do
  useEffect(refresh, [refresh, people]);
  return backups;
}

/** Whether the store came back empty or older, looked at when the surface opens and at every change. */
function useLoss(db: JustAskDatabase, report: (error: unknown) => void): DataModel['lost'] {
  const [lost, setLost] = useState<DataModel['lost']>();
  useEffect(() => {
    const lifetime = new AbortController();
    const look = () => {
      readCanary().then((canary) => {
        if (!lifetime.signal.aborted) setLost(canary?.lost && { people: canary.people });
      }, report);
    };
    watchCanary(look, lifetime.signal);
    checkStore(db).then(look, report);
    return () => lifetime.abort();
  }, [db, report]);
  return lost;
}

async function countOutstayed(
  db: JustAskDatabase,
  retention: Retention,
  now: number,
): Promise<number> {
  const before = outstayedBefore(retention, now);
  return before === undefined ? 0 : (await unaskedSince(db, before)).length;
}

/** Whether everything was erased while this was open: it was about to be, and now nothing is left. */
function useErased(stored: { erasing: object | undefined; bare: boolean } | undefined): boolean {
  const [erased, setErased] = useState(false);
  const begun = useRef(false);
  const erasing = stored?.erasing !== undefined;
  const bare = stored?.bare === true;
  useEffect(() => {
    setErased(begun.current && !erasing && bare);
    // Where something is left, she has stopped it, or has begun anew.
    begun.current = erasing || (begun.current && bare);
  }, [erasing, bare]);
  return erased;
}
