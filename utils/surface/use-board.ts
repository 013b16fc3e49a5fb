import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Aims, emptyAims } from '@/utils/aims/aims';
import { readAims } from '@/utils/mentors/aims-store';
import { openDatabase } from '@/utils/mentors/database';
import { newRequestId, send } from '@/utils/messaging/send';
import { readSettings, type Settings, writeSettings } from '@/utils/settings/settings';
import { mayReadSite } from '@/utils/tabs/content-scripts';
import type { BoardActions, BoardModel, BoardPlace } from './model';
import { dueRows, readDetail, readRows } from './people';
import { createQueue } from './queue';
import { useDeeds } from './use-deeds';
import { useLiveQuery } from './use-live-query';
import { useNow } from './use-now';
import { useProblem } from './use-problem';
import { useSettings } from './use-settings';

const places: readonly BoardPlace[] = ['welcome', 'today', 'people', 'aims', 'settings'];

/** Everything that the board shows and can do. */
export function useBoard(): { model: BoardModel; actions: BoardActions } {
  const db = useMemo(() => openDatabase(), []);
  const now = useNow();
  const { problem, report, say, dismiss } = useProblem();
  const settings = useSettings(report);
  const [place, go] = usePlace();
  const [openedId, setOpenedId] = useState<string>();
  const [saving, setSaving] = useState<BoardModel['saving']>();
  const saves = useMemo(createQueue, []);
  const choices = useMemo(createQueue, []);
  const sitesWithoutAccess = useSitesWithoutAccess(report);

  const rows = useLiveQuery(() => readRows(db, now), report, [now]);
  const aims = useLiveQuery(async () => (await readAims(db)) ?? emptyAims('goal-1'), report, []);
  const opened = useLiveQuery(
    async () => (openedId === undefined ? undefined : readDetail(db, { mentorId: openedId }, now)),
    report,
    [openedId, now],
  );
  const { actions, undoable } = useDeeds(db, {
    look: () => undefined,
    open: setOpenedId,
    report,
    say,
    dismissProblem: dismiss,
    nameOf: (mentorId) => rows?.find(({ id }) => id === mentorId)?.name ?? '',
    tabId: undefined,
  });

  /** Changes settings one after the other, each on top of what is stored. */
  function change(edit: (settings: Settings) => Settings): void {
    choices(async () => writeSettings(edit(await readSettings()))).catch(report);
  }

  return {
    model: {
      place,
      settings,
      saving,
      sitesWithoutAccess,
      today: rows && dueRows(rows),
      people: rows,
      opened,
      aims,
      now,
      problem,
      undoable,
    },
    actions: {
      ...actions,
      openBoard: go,
      go,
      editAims: (edit: Partial<Aims>) => {
        setSaving('saving');
        // One after the other, so that older words never arrive after newer ones.
        saves(() => send('saveAims', { requestId: newRequestId(), change: edit })).then(
          () => setSaving('saved'),
          (error) => {
            setSaving('failed');
            report(error);
          },
        );
      },
      setPresence: (site, presence) =>
        change((stored) => ({ ...stored, presence: { ...stored.presence, [site]: presence } })),
      setPaused: (paused) => change((stored) => ({ ...stored, paused })),
      setTheme: (theme) => change((stored) => ({ ...stored, theme })),
    },
  };
}

/** The board's place, kept in its address, so that reload and Back work. */
function usePlace(): [BoardPlace, (place: BoardPlace) => void] {
  const [place, setPlace] = useState(placeInAddress);
  useEffect(() => {
    const onHash = () => setPlace(placeInAddress());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return [
    place,
    (next) => {
      location.hash = next;
    },
  ];
}

function placeInAddress(): BoardPlace {
  const named = location.hash.slice(1);
  return places.find((place) => place === named) ?? 'today';
}

/** The sites that the browser doesn't let us look at, kept up to date. */
function useSitesWithoutAccess(report: (error: unknown) => void): BoardModel['sitesWithoutAccess'] {
  const [sites, setSites] = useState<BoardModel['sitesWithoutAccess']>([]);
  useEffect(() => {
    async function update(): Promise<void> {
      const [linkedin, x] = await Promise.all([mayReadSite('linkedin'), mayReadSite('x')]);
      setSites([...(linkedin ? [] : (['linkedin'] as const)), ...(x ? [] : (['x'] as const))]);
    }
    const refresh = () => {
      update().catch(report);
    };
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [report]);
  return sites;
}
