import type { MarkView, PageReport } from '@/utils/messaging/contract';
import { send } from '@/utils/messaging/send';
import type { Identity } from '@/utils/profile/identity';
import type { PageReading, Site } from '@/utils/sites/site';
import { createMark, showMarks } from './mark';
import { createVisits, lag, type Shown } from './visits';

/** Around the name, this many elements up: where a site writes who a header is about. */
const headerHeight = 8;

/** What the mark stands beside; as soon as that is another text, it is another person. */
type Beside = { name: Element; text: string; header: Element };

/**
 * The person whose page this is, and their mark. It is on the page only while the name beside it is, letter
 * for letter, the one that was read, and the address is theirs: both are looked at in the task of every
 * change, before it is painted.
 *
 * @param failed what to do with an error of the worker's
 */
export function createPersonMark(site: Site, document: Document, failed: (error: unknown) => void) {
  const mark = createMark(document);
  mark.onPress = () => {
    send('openPanel', {}).catch(failed);
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
  let beside: Beside | undefined;
  let reminder: number | undefined;
  /** Since when this address is shown, and whether its page still has to be drawn, as far as is known. */
  let arrivedAt = now();
  let isDrawn = false;

  /** Forgets what the mark shows, and whatever answer is still on its way. */
  function clear(): void {
    turn += 1;
    told = undefined;
    view = null;
    hide();
  }

  function hide(): void {
    beside = undefined;
    mark.remove();
  }

  /** Reads the page and tells the worker what is new. */
  function look(): void {
    const url = new URL(address);
    const page = site.read(document, url, Date.now());
    const report = reportOf(page, url);
    remind();
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
        failed(error);
      },
    );
  }

  function reportOf(page: PageReading, url: URL): PageReport | 'steady' {
    // Without the query: it can say what she searched for, or where she came from.
    const here = url.origin + url.pathname;
    isDrawn = page.outcome !== 'rendering';
    if (page.outcome !== 'person') {
      hide();
      return { ...page, url: here };
    }
    const verdict = visits.take({ reading: page.reading, name: nameOn(url) }, now());
    if (verdict === 'steady') return verdict;
    if (verdict === 'doubtful') {
      view = null;
      hide();
      return { outcome: 'rendering', url: here, identity: page.reading.identity };
    }
    return { outcome: 'person', url: here, reading: verdict.shown.reading };
  }

  function nameOn(url: URL): string | undefined {
    return site.findName(document, url)?.textContent;
  }

  /** Looks again when a doubt ends, though nothing on the page may change then. */
  function remind(): void {
    window.clearTimeout(reminder);
    const due = visits.dueIn(now());
    if (due === undefined) return;
    reminder = window.setTimeout(() => {
      if (!document.hidden && identity !== undefined) look();
    }, due + 1);
  }

  function draw(url: URL): void {
    const name = view ? site.findName(document, url) : undefined;
    const text = name?.textContent;
    if (!view || !name || text === undefined || text !== visits.current()?.name) {
      hide();
      return;
    }
    beside = { name, text, header: above(name) };
    showMarks([{ mark, name, view }]);
  }

  /** In the task of a change: takes the mark away from a name that is not the one it belongs to any more. */
  function check(records: readonly MutationRecord[]): void {
    if (!beside) return;
    const { name, text, header } = beside;
    const isSame = name.isConnected && name.textContent === text;
    if (isSame && !records.some(({ target }) => header.contains(target))) return;
    const url = new URL(address);
    const found = site.findName(document, url);
    if (found?.textContent !== text) hide();
    else if (found !== name || !mark.host.isConnected) draw(url);
  }

  /** Forgets the person, and their mark, in the task in which the address changes. Tells whether it has. */
  function leaveIfMoved(): boolean {
    if (location.href === address) return false;
    const before = new URL(address);
    address = location.href;
    const next = site.identityOf(new URL(address));
    if (next === identity) return true;
    const wasPerson = identity !== undefined;
    identity = next;
    arrivedAt = now();
    isDrawn = false;
    clear();
    if (wasPerson) visits.leave(lastOf(before), now());
    return true;
  }

  /** What the page still shows of the person whose address it had a moment ago. */
  function lastOf(url: URL): Shown | undefined {
    try {
      const page = site.read(document, url, Date.now());
      return page.outcome === 'person' ? { reading: page.reading, name: nameOn(url) } : undefined;
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
    /** Tells the worker once more at the next look, also what it was told before. */
    tellAgain(): void {
      told = undefined;
    },
    /** Whether the address is somebody's whose page is still being drawn. */
    isWaiting: () => identity !== undefined && !isDrawn && now() - arrivedAt < lag,
    /** Whether the page throws the mark out, or should have one. */
    isMissing: () => mark.isShown && !mark.host.isConnected,
    stop(): void {
      window.clearTimeout(reminder);
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
