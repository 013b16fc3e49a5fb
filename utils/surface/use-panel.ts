import { useMemo } from 'preact/hooks';
import { type Aims, isReady } from '@/utils/aims/aims';
import { readAims } from '@/utils/mentors/aims-store';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { dismissalOf } from '@/utils/mentors/dismissal-store';
import { isKept, mentorsAmong, mentorsBeneath } from '@/utils/mentors/mentor-store';
import { verdictOf } from '@/utils/mentors/verdict-store';
import type { PageReport } from '@/utils/messaging/page-report';
import { corrected } from '@/utils/profile/correction';
import { mergeReadings } from '@/utils/profile/merge';
import type { Reading } from '@/utils/profile/reading';
import type { Settings } from '@/utils/settings/settings';
import { mutualsIn } from '@/utils/shortlist/acquaintance';
import type { OtherPage } from '@/utils/tabs/other-page';
import { backgroundOffer } from './background-offer';
import { type FirstLook, unreadBy } from './first-look';
import { goalFits } from './goal-fits';
import type { MentorRow, PanelActions, PanelModel } from './model';
import { acquaintanceWith, readDetail, rowsAt } from './people';
import type { ThisPerson } from './this-person-model';
import { useAssessment } from './use-assessment';
import { useLiveQuery } from './use-live-query';
import { useNow } from './use-now';
import { usePeople } from './use-people';
import { useProblem } from './use-problem';
import { useSettings } from './use-settings';
import { useStore } from './use-store';
import { type TabView, useTab } from './use-tab';

/**
 * Everything that the popup and the side panel show and can do.
 *
 * @param first what stands on the screen already, and goes on until the store has been read
 */
export function usePanel(first?: FirstLook): { model: PanelModel; actions: PanelActions } {
  const problem = useProblem();
  const db = useStore(problem.reportUnopened);
  const now = useNow();
  const { report } = problem;
  const settings = useSettings(report, first?.settings);
  const { tab, look } = useTab(report, first?.tab);
  const { model, actions } = usePeople(db, now, problem, { tabId: tab.tabId, look, settings });
  const thisPerson = useThisPerson(db, { tab, settings, now, report });
  const row = tab.state === 'reported' ? tab.row : undefined;
  const clickedRow = row && `${row.identity} ${row.readAt}`;
  return {
    model: {
      ...model,
      ...known(model, first?.glance),
      thisPerson: withOffer(thisPerson, model.aims),
      clickedRow,
    },
    actions,
  };
}

/** What is known of her people: what the store says, and until then what was counted last. */
function known(
  { closed, problem, today, keepsSomebody }: Omit<PanelModel, 'thisPerson'>,
  glance: FirstLook['glance'],
): Pick<PanelModel, 'inToday' | 'keepsSomebody'> {
  if (closed) return { inToday: undefined, keepsSomebody: undefined };
  // Where the store can't be read, an older count would stand there for good.
  const counted = problem === undefined ? glance : undefined;
  return {
    inToday: today?.length ?? counted?.inToday,
    keepsSomebody: keepsSomebody ?? counted?.keepsSomebody,
  };
}

/** Her own profile, with what of it could be added to her aims. */
function withOffer(thisPerson: ThisPerson, aims: Aims | undefined): ThisPerson {
  if (thisPerson.state !== 'own-profile' || !thisPerson.reading || !aims) return thisPerson;
  return { ...thisPerson, offer: backgroundOffer(thisPerson.reading, aims) };
}

/** What to say of the person in the tab, from what the tab shows, the settings and the store. */
function useThisPerson(
  db: JustAskDatabase,
  world: {
    tab: TabView;
    settings: Settings | undefined;
    now: number;
    report: (error: unknown) => void;
  },
): ThisPerson {
  const { tab, settings, now, report } = world;
  const fresh = readingIn(tab);
  const stored = useLiveQuery(
    async () => {
      if (!fresh) return undefined;
      const { identity } = fresh;
      const [mentor, dismissal, answer, aims] = await Promise.all([
        readDetail(db, { identity }, now),
        dismissalOf(db, identity),
        verdictOf(db, identity),
        readAims(db),
      ]);
      const acquaintance =
        mentor?.acquaintance ?? (await acquaintanceWith(db, [identity], fresh, mutualsIn([fresh])));
      return { identity, mentor, dismissal, answer, aims, acquaintance };
    },
    report,
    [fresh, now],
  );
  const page = tab.state === 'read' && !fresh ? tab.page : undefined;
  const keptHere = useLiveQuery(
    async () => (page ? keptOnPage(db, page, now) : undefined),
    report,
    [page, now],
  );
  const current = stored && stored.identity === fresh?.identity ? stored : undefined;
  const reading = useMemo(() => {
    if (!fresh || !current) return undefined;
    // Always another object: whatever changed in the store, the fit is judged again.
    if (!current.mentor) return { ...fresh };
    const { reading: older, corrections } = current.mentor;
    return corrected(mergeReadings(older, fresh), corrections);
  }, [fresh, current]);

  const assessment = useAssessment(reading, report);

  if (!settings || tab.state === 'loading') return { state: 'loading' };
  const unread = unreadBy(settings, 'site' in tab ? tab.site : undefined);
  if (unread) return unread;
  if (tab.state === 'elsewhere') return { state: 'elsewhere', page: tab.page };
  if (tab.state === 'read' && !fresh) return otherPage(tab.page, keptHere);
  if (tab.state !== 'reported' && tab.state !== 'read') {
    if (tab.state === 'no-access') return { state: 'no-access', site: tab.site };
    return { state: tab.state === 'waiting' ? 'rendering' : 'not-running' };
  }
  if (tab.state === 'reported' && tab.report.outcome !== 'person' && !tab.row)
    return withoutPerson(tab.report);
  if (!current || !reading) return { state: 'loading' };
  const { acquaintance } = current;
  const mentor = current.mentor ? { mentor: current.mentor } : {};
  if (current.dismissal) {
    const { identity, name } = current.dismissal;
    return { state: 'dismissed', identity, ...(name === undefined ? {} : { name }) };
  }
  if (!current.aims || !isReady(current.aims))
    return { state: 'no-goal', reading, acquaintance, ...mentor };
  if (!assessment) return { state: 'loading' };
  const goals = goalFits(assessment, current.aims);
  const answer = current.answer ? { answer: current.answer } : {};
  const judged = current.mentor ? { mentor: { ...current.mentor, assessment, goals } } : {};
  return { state: 'person', reading, assessment, goals, ...answer, acquaintance, ...judged };
}

/**
 * The person whom the panel is about: the one whose row she clicked, whose page it is, or whom she kept of any
 * other page.
 */
function readingIn(tab: TabView): Reading | undefined {
  if (tab.state === 'read') return tab.page.chosen;
  if (tab.state === 'reported' && tab.row) return tab.row;
  return tab.state === 'reported' && tab.report.outcome === 'person'
    ? tab.report.reading
    : undefined;
}

function otherPage({ people }: OtherPage, kept: MentorRow[] | undefined): ThisPerson {
  return kept ? { state: 'other-page', people, kept } : { state: 'loading' };
}

/** Those of a page's people whom she keeps, and those whom she kept of the same page by another name. */
async function keptOnPage(
  db: JustAskDatabase,
  { people }: OtherPage,
  now: number,
): Promise<MentorRow[]> {
  const page = people.at(-1)?.identity;
  const identities = people.map(({ identity }) => identity);
  const [named, others] = await Promise.all([
    mentorsAmong(db, identities),
    page === undefined ? [] : mentorsBeneath(db, `${page}#`),
  ]);
  const kept = new Map([...named.values(), ...others].map((mentor) => [mentor.id, mentor]));
  return [...kept.values()].filter(isKept).map(rowsAt(now));
}

function withoutPerson(page: Exclude<PageReport, { outcome: 'person' }>): ThisPerson {
  switch (page.outcome) {
    case 'nobody':
      return { state: 'nobody' };
    case 'rendering':
      return { state: 'rendering' };
    case 'own-profile':
      return { state: 'own-profile', ...(page.reading ? { reading: page.reading } : {}) };
    case 'unknown-layout':
      return { state: 'unknown-layout', site: page.identity.startsWith('x:') ? 'x' : 'linkedin' };
  }
}
