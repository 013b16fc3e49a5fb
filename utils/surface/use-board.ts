import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Aims } from '@/utils/aims/aims';
import { missingAnswers, shiftInPoints, shiftOf } from '@/utils/fit/shift';
import { allPhrases } from '@/utils/mentors/phrase-store';
import { allVerdicts } from '@/utils/mentors/verdict-store';
import { send } from '@/utils/messaging/send';
import { writeNotes, writePaused, writePresence, writeTheme } from '@/utils/settings/settings';
import { mayReadSite } from '@/utils/tabs/content-scripts';
import type { Answers, BoardActions, BoardModel, BoardPlace } from './model';
import { orderView } from './order-view';
import { createTurns } from './turns';
import { saveTypedAims } from './unsaved-words';
import { useConnections } from './use-connections';
import { useData } from './use-data';
import { useLiveQuery } from './use-live-query';
import { useNow } from './use-now';
import { paceDeeds, usePace, useReadSites } from './use-pace';
import { usePeople } from './use-people';
import { useProblem } from './use-problem';
import { useSettings } from './use-settings';
import { useStore } from './use-store';
import type { Undo } from './use-undoable';

const places: readonly BoardPlace[] = [
  'welcome',
  'today',
  'people',
  'stages',
  'goals',
  'referrals',
  'aims',
  'order',
  'settings',
  'data',
  'about',
];

/** Everything that the board shows and can do. */
export function useBoard(): { model: BoardModel; actions: BoardActions } {
  const problem = useProblem();
  const db = useStore(problem.reportUnopened);
  const now = useNow();
  const { report } = problem;
  const settings = useSettings(report);
  const [place, go] = usePlace();
  const { saving, editAims } = useAimsSaving(report);
  const sitesWithoutAccess = useSitesWithoutAccess(report);
  const phrases = useLiveQuery(() => allPhrases(db), report, []);
  const answers = useLiveQuery(async () => answersOf(await allVerdicts(db)), report, []);
  const { model, actions, offerUndo } = usePeople(db, now, problem, {
    tabId: undefined,
    look: () => undefined,
    settings,
  });
  const data = useData(db, now, report);
  const connections = useConnections(db, offerUndo, report);
  const pace = usePace(report);
  const readSites = useReadSites(report);

  return {
    model: {
      ...model,
      ...{ place, settings, pace, readSites, answers, phrases, saving, sitesWithoutAccess },
      data: data.model,
      connections,
    },
    actions: {
      ...actions,
      ...paceDeeds(report),
      data: data.actions,
      openBoard: go,
      go,
      editAims,
      orderView,
      readNotice: async () => (await fetch('/NOTICE.txt')).text(),
      forgetPhrase: (id) => {
        forgetPhrase(phrases, id, offerUndo).catch(report);
      },
      setPresence: (site, presence) => {
        writePresence(site, presence).catch(report);
      },
      setPaused: (paused) => {
        writePaused(paused).catch(report);
      },
      setTheme: (theme) => {
        writeTheme(theme).catch(report);
      },
      setNotes: (notes) => {
        writeNotes(notes).catch(report);
      },
    },
  };
}

/** Forgets a sentence of hers, and offers to remember it again. */
async function forgetPhrase(
  phrases: BoardModel['phrases'],
  id: string,
  offerUndo: (done: Undo) => void,
): Promise<void> {
  await send('forgetPhrase', { id });
  const { id: _, ...phrase } = phrases?.find((one) => one.id === id) ?? {};
  if (!('text' in phrase)) return;
  offerUndo({
    done: { many: 'phrase-forgotten', name: phrase.text },
    takeBack: () => send('rememberPhrase', phrase),
  });
}

/** Her answers, with what they do. */
function answersOf(list: Answers['list']): Answers {
  return { list, missing: missingAnswers(list), points: shiftInPoints(shiftOf(list)) };
}

/**
 * Saves her aims as she types. Every save carries all that is not known to be saved yet, so a save that
 * failed is made good by the next one.
 */
function useAimsSaving(report: (error: unknown) => void) {
  const nextTurn = useMemo(createTurns, []);
  const unsaved = useRef<Partial<Aims>>({});
  const [saving, setSaving] = useState<BoardModel['saving']>();

  function editAims(edit: Partial<Aims>): void {
    unsaved.current = { ...unsaved.current, ...edit };
    const change = unsaved.current;
    setSaving('saving');
    saveTypedAims({ turn: nextTurn(), change }).then(
      () => {
        const left = Object.entries(unsaved.current).filter(
          ([part, value]) => change[part as keyof Aims] !== value,
        );
        unsaved.current = Object.fromEntries(left);
        if (left.length === 0) setSaving('saved');
      },
      (error) => {
        setSaving('failed');
        report(error);
      },
    );
  }
  return { saving, editAims };
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
