import type { MarkView } from '@/utils/messaging/contract';
import type { PageReport } from '@/utils/messaging/page-report';
import { send } from '@/utils/messaging/send';
import type { Identity } from '@/utils/profile/identity';
import type { PageReading, Site } from '@/utils/sites/site';
import { createMark, showMarks } from './mark';
import { overdue, patience } from './patience';
import { firstWithout, screenText } from './screen-text';
import { createVisits, lag, type Shown } from './visits';

/** Around the name, this many elements up: where a site writes who a header is about. */
const headerHeight = 8;

/** The name on the page when it was read; as soon as that is another text, it is another person. */
type Heading = { name: Element; text: string; header: Element };

/** The least time between two glances at a page that somebody is expected on, in milliseconds. */
const glance = 10;

/**
 * The person whose page this is, and their mark. It is on the page only while the name beside it is, letter
 * for letter, the one that was read, and the address is theirs: both are looked at in the task of every
 * change, before it is painted.
 */
export function createPersonMark(
  site: Site,
  document: Document,
  world: {
    /** Whether she lets us read this page now. */
    mayRead(): boolean;
    /** It is time for a look, though nothing on the page has changed. */
    due(): void;
    /** The worker could not answer. */
    failed(error: unknown): void;
  },
) {
  const mark = createMark(document);
  mark.onPress = () => {
    send('openPanel', {}).catch(world.failed);
  };
  const visits = createVisits();
  const now = () => performance.now();
  let address = location.href;
  /** Whose page it is by its address. */
  let identity: Identity | undefined = site.identityOf(new URL(address));
  /** What the worker was told last, so that it is told only news. */
  let told: string | undefined;
  /** Counts what makes an answer that is still under way worthless. */
  let turn = 0;
  let view: MarkView | null = null;
  let heading: Heading | undefined;
  /** All words of the page when its heading began to be another one's. */
  let screen: string | undefined;
  let reminder: number | undefined;
  let overdueTimer: number | undefined;
  /** Since when this address is shown, and whether its page still has to be drawn, as far as is known. */
  let arrivedAt = now();
  let isDrawn = false;
  let glancedAt = 0;

  /** Has the worker ready by the time that there is somebody to judge: it may have to be started first. */
  function expect(): void {
    if (identity !== undefined && world.mayRead()) send('prepare', {}).catch(world.failed);
  }

  /** Forgets what the mark shows, and whatever answer is still on its way. */
  function clear(): void {
    turn += 1;
    told = undefined;
    view = null;
    mark.remove();
  }

  /** Reads the page and tells the worker what is new. */
  function look(): void {
    const url = new URL(address);
    const page = site.read(document, url, Date.now());
    const found = reportOf(page, url);
    const waited = now() - arrivedAt;
    // Sites draw less, or nothing, in a tab that nobody sees.
    const isJudged = found !== 'steady' && !document.hidden;
    const report = isJudged ? overdue(found, { site, document, waited }) : found;
    remind();
    if (report !== 'steady' && report.outcome === 'rendering' && waited < patience) {
      overdueTimer ??= window.setTimeout(
        () => {
          overdueTimer = undefined;
          if (!isDrawn) world.due();
        },
        patience - waited + 1,
      );
    }
    const news = report === 'steady' ? told : newsIn(report);
    if (report === 'steady' || news === told) {
      draw(url);
      return;
    }
    told = news;
    turn += 1;
    const mine = turn;
    send('report', report).then(
      (answer) => {
        // She may have moved on, paused or said more while the worker was thinking.
        if (mine !== turn || location.href !== url.href) return;
        view = answer;
        draw(url);
      },
      (error) => {
        if (mine === turn) told = undefined;
        world.failed(error);
      },
    );
  }

  function reportOf(page: PageReading, url: URL): PageReport | 'steady' {
    // Without the query: it can say what she searched for, or where she came from.
    const here = url.origin + url.pathname;
    isDrawn = page.outcome !== 'rendering';
    if (page.outcome !== 'person') {
      mark.remove();
      return { ...page, url: here };
    }
    const { name } = page;
    const verdict = visits.take({ reading: page.reading, name: name?.textContent }, now());
    if (verdict === 'steady') return verdict;
    if (verdict === 'doubtful') {
      // Whoever is here will show it soon.
      isDrawn = false;
      view = null;
      mark.remove();
      return { outcome: 'rendering', url: here, identity: page.reading.identity };
    }
    heading = name && { name, text: name.textContent, header: above(name) };
    screen = undefined;
    return { outcome: 'person', url: here, reading: verdict.shown.reading };
  }

  /** Looks again when a doubt ends, though nothing on the page may change then. */
  function remind(): void {
    window.clearTimeout(reminder);
    const due = visits.dueIn(now());
    if (due === undefined) return;
    reminder = window.setTimeout(() => {
      if (identity !== undefined) world.due();
    }, due + 1);
  }

  function draw(url: URL): void {
    const name = view ? nameNow(url) : undefined;
    if (!view || !name || name.textContent !== visits.current()?.name) mark.remove();
    else showMarks([{ mark, name, view }]);
  }

  /** The element of the name. What was found stays it as long as it says the same: `check` sees every change. */
  function nameNow(url: URL): Element | undefined {
    if (heading?.name.isConnected && heading.name.textContent === heading.text) return heading.name;
    return site.findName(document, url);
  }

  /**
   * In the task of a change: takes the mark away from a name that is not the one it belongs to any more, and
   * notices at once when the one arrives whose address it is.
   */
  function check(records: readonly MutationRecord[]): void {
    if (!world.mayRead()) return;
    if (!heading) {
      if (!isWaiting() || now() - glancedAt < glance) return;
      glancedAt = now();
      if (!document.hidden && site.findName(document, new URL(address))) look();
      return;
    }
    const { name, text, header } = heading;
    const isSame = name.isConnected && name.textContent === text;
    if (isSame && !records.some(({ target }) => header.contains(target))) return;
    const url = new URL(address);
    const found = site.findName(document, url);
    if (found?.textContent !== text) {
      mark.remove();
      screen ??= wordsBefore(records, found?.textContent);
    } else if (found !== name || (mark.isShown && !mark.host.isConnected)) {
      heading = { name: found, text, header: above(found) };
      draw(url);
    }
  }

  /** What the page said before it began to be about somebody else; `shown` is the name that it has now. */
  function wordsBefore(records: readonly MutationRecord[], shown: string | undefined): string {
    const firstNew = firstWithout(heading, shown, records);
    return screenText(document, site.rowSelector, records, firstNew);
  }

  function isWaiting(): boolean {
    return identity !== undefined && !isDrawn && now() - arrivedAt < lag;
  }

  /** Forgets the person, and their mark, in the task in which the address changes. Tells whether it has. */
  function leaveIfMoved(records: readonly MutationRecord[]): boolean {
    if (location.href === address) return false;
    const before = new URL(address);
    address = location.href;
    const next = site.identityOf(new URL(address));
    if (next === identity) return true;
    const left = identity;
    identity = next;
    arrivedAt = now();
    isDrawn = false;
    clear();
    expect();
    if (left !== undefined && world.mayRead()) {
      const last = lastOf(before);
      visits.leave(left, { last, screen: screen ?? wordsBefore(records, last?.name) }, now());
    }
    heading = undefined;
    screen = undefined;
    return true;
  }

  /** What the page still shows of the person whose address it had a moment ago. */
  function lastOf(url: URL): Shown | undefined {
    try {
      const page = site.read(document, url, Date.now());
      if (page.outcome !== 'person') return undefined;
      return { reading: page.reading, name: page.name?.textContent };
    } catch {
      // A page that breaks the reader shows nothing that could be taken for somebody else's.
      return undefined;
    }
  }

  return {
    look,
    clear,
    check,
    leaveIfMoved,
    expect,
    /** From now on somebody is waited for. */
    arrived(): void {
      arrivedAt = now();
    },
    /** Forgets what was read, too. */
    forget(): void {
      clear();
      visits.forget();
      heading = undefined;
    },
    /** Tells the worker once more at the next look, also what it was told before. */
    tellAgain(): void {
      told = undefined;
    },
    /** Whether the address is somebody's whose page is still being drawn. */
    isWaiting,
    /** Whether the page throws the mark out, or should have one. */
    isMissing: () => mark.isShown && !mark.host.isConnected,
    stop(): void {
      window.clearTimeout(reminder);
      window.clearTimeout(overdueTimer);
      clear();
    },
  };
}

/** What is worth telling the worker: all but the time. */
function newsIn(report: PageReport): string {
  return JSON.stringify({
    ...report,
    ...('reading' in report ? { reading: report.reading?.fields } : {}),
  });
}

function above(element: Element): Element {
  let top = element;
  for (let step = 0; step < headerHeight && top.parentElement; step++) top = top.parentElement;
  return top;
}
