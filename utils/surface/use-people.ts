import { useState } from 'preact/hooks';
import { emptyAims } from '@/utils/aims/aims';
import { readAims } from '@/utils/mentors/aims-store';
import type { JustAskDatabase } from '@/utils/mentors/database';
import type { PanelActions, PanelModel } from './model';
import { dueRows, readDetail, readRows } from './people';
import { useDeeds } from './use-deeds';
import { useLiveQuery } from './use-live-query';
import type { useProblem } from './use-problem';
import { useSelfCheck } from './use-self-check';

/**
 * What every surface shows and can do: the people she keeps, the one that is opened, her aims.
 *
 * @param beside.tabId the tab that the surface speaks of, where there is one
 * @param beside.look looks at that tab again
 */
export function usePeople(
  db: JustAskDatabase,
  now: number,
  { problem, report, say, dismiss }: ReturnType<typeof useProblem>,
  beside: { tabId: number | undefined; look: () => void },
): { model: Omit<PanelModel, 'thisPerson'>; actions: PanelActions } {
  const [openedId, setOpenedId] = useState<string>();
  const rows = useLiveQuery(() => readRows(db, now), report, [now]);
  const aims = useLiveQuery(async () => (await readAims(db)) ?? emptyAims('goal-1'), report, []);
  const opened = useLiveQuery(
    async () => (openedId === undefined ? undefined : readDetail(db, { mentorId: openedId }, now)),
    report,
    [openedId, now],
  );
  const selfCheck = useSelfCheck(report);
  const { actions, undoable } = useDeeds(db, {
    ...beside,
    open: setOpenedId,
    report,
    say,
    dismissProblem: dismiss,
    nameOf: (mentorId) => rows?.find(({ id }) => id === mentorId)?.name ?? '',
  });
  const today = rows && dueRows(rows);
  return {
    model: { today, people: rows, opened, aims, now, selfCheck, problem, undoable },
    actions,
  };
}
