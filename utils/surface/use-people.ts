import { useMemo, useState } from 'preact/hooks';
import { type Aims, emptyAims } from '@/utils/aims/aims';
import { shiftInPoints } from '@/utils/fit/shift';
import { readJudging } from '@/utils/mentors/aims-store';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { keepsAnybody } from '@/utils/mentors/shortlist-store';
import { readAround } from '@/utils/mentors/today-store';
import type { Settings } from '@/utils/settings/settings';
import { goalFits } from './goal-fits';
import type { CalledFor, MentorDetail, PanelActions, PanelModel } from './model';
import { readDetail, todayRows } from './people';
import { useAssessment } from './use-assessment';
import { useDeeds } from './use-deeds';
import { useGoals } from './use-goals';
import { useLiveQuery } from './use-live-query';
import { usePace } from './use-pace';
import { usePeopleDeeds } from './use-people-deeds';
import type { useProblem } from './use-problem';
import { useReferrals } from './use-referrals';
import { useSelfCheck } from './use-self-check';
import { useSending } from './use-sending';
import { useShortlist } from './use-shortlist';
import { type Undo, useUndoable } from './use-undoable';

/**
 * What every surface shows and can do: the people she keeps, the one that is opened, her aims.
 *
 * @param beside.tabId the tab that the surface speaks of, where there is one
 * @param beside.look looks at that tab again
 * @param beside.settings missing until they are read
 */
export function usePeople(
  db: JustAskDatabase,
  now: number,
  { problem, closed, report, say, dismiss }: ReturnType<typeof useProblem>,
  beside: { tabId: number | undefined; look: () => void; settings: Settings | undefined },
): {
  model: Omit<PanelModel, 'thisPerson'>;
  actions: PanelActions;
  offerUndo(undo: Undo): void;
} {
  const [{ openedId, called }, setOpened] = useState<Opened>({});
  const pace = usePace(report);
  const openAsks = pace?.openAsks;
  const around = useLiveQuery(() => readAround(db, now), report, [now]);
  const today = useMemo(
    () => (around && openAsks !== undefined ? todayRows(around, now, openAsks) : undefined),
    [around, now, openAsks],
  );
  const judging = useLiveQuery(async () => (await readJudging(db)) ?? untold, report, []);
  const opened = useLiveQuery(
    async () => {
      if (openedId === undefined) return undefined;
      const detail = await readDetail(db, { mentorId: openedId }, now);
      return detail && called ? { ...detail, called } : detail;
    },
    report,
    // Whatever else she is judged by changes, the fit is judged again.
    [openedId, called, now, judging],
  );
  const selfCheck = useSelfCheck(report);
  const sending = useSending(db, beside.settings, { now, needed: today !== undefined }, report);
  const nameOf = async (mentorId: string) => (await db.mentors.get(mentorId))?.name ?? '';
  const { undoable, offerUndo, undo } = useUndoable({ report, dismissProblem: dismiss });
  const actions = useDeeds(db, {
    tabId: beside.tabId,
    look: beside.look,
    sending,
    open: (id, calledFor) =>
      setOpened(
        id === undefined
          ? {}
          : { openedId: id, ...(calledFor ? { called: { for: calledFor } } : {}) },
      ),
    report,
    say,
    dismissProblem: dismiss,
    offerUndo,
    nameOf,
  });
  const keepsSomebody = useLiveQuery(() => keepsAnybody(db), report, []);
  const { shortlist, actions: lists } = useShortlist(db, now, report);
  const { goals, lookAtGoals } = useGoals(db, { aims: judging?.aims, now }, report);
  const { referrals, ...looks } = useReferrals(db, now, report);
  const deeds = usePeopleDeeds(db, { report, dismissProblem: dismiss, offerUndo, nameOf });
  return {
    model: {
      today: today?.rows,
      asks: today?.asks,
      keepsSomebody,
      shortlist,
      goals,
      referrals,
      opened: useJudged(opened, judging?.aims, report),
      aims: judging?.aims,
      answersMove: judging ? shiftInPoints(judging.shift) : 0,
      now,
      selfCheck,
      problem,
      closed,
      undoable,
    },
    actions: {
      ...actions,
      ...lists,
      lookAtGoals,
      ...looks,
      ...deeds,
      loadAnew: () => location.reload(),
      undo,
    },
    offerUndo,
  };
}

/** Who is opened, and what for. */
type Opened = { openedId?: string; called?: { for: CalledFor } };

const untold = { aims: emptyAims('goal-1'), shift: 0 };

/** Somebody with the fit, once the worker has judged it. */
function useJudged(
  mentor: MentorDetail | undefined,
  aims: Aims | undefined,
  report: (error: unknown) => void,
): MentorDetail | undefined {
  const assessment = useAssessment(mentor?.reading, report);
  if (!mentor || !assessment || !aims) return mentor;
  return { ...mentor, assessment, goals: goalFits(assessment, aims) };
}
