import type { MarkView } from '@/utils/messaging/contract';
import type { RowReading } from '@/utils/profile/row';
import { selectAll } from '@/utils/sites/select-all';
import type { Site } from '@/utils/sites/site';
import { createHere } from './here';
import { createMark, isOwn, type Mark, type Placement, showMarks } from './mark';
import { createRowAnswers } from './row-answers';
import { createRowRest } from './row-rest';
import { isMixture, linkOf, type SeenRow, seeRow } from './seen-row';

/** How far outside the screen rows are looked at already, in CSS pixels. */
const margin = '400px';
/** A change that brings more rows than this is not looked at in its own task: the nearest come a frame later. */
const mostAtOnce = 40;
/** After this many looks in one task the page answers our changes with its own, and has to calm down. */
const storm = 20;
/** How long a row that shows parts of two people is left alone, in milliseconds. */
const doubt = 3_000;
/** Marks that are kept for the next rows. */
const mostSpare = 60;

/** A row of the page. `near` is unknown until the browser has said how far it is from the screen. */
type Row = {
  near?: boolean;
  /** It has waited for its turn while she scrolled. */
  isDue?: boolean;
  seen?: SeenRow;
  mark?: Mark;
  view?: MarkView;
  doubtSince?: number;
};

/**
 * The marks of a page's rows of people. Lists reuse their nodes for other people, so a mark is never trusted:
 * in the task of every change, before it is painted, the rows that it touched are read again, and a mark
 * stays only with the identity and the name that it was given for.
 */
export function createRowMarks(
  site: Site,
  document: Document,
  world: {
    /** Her click on a row's mark. */
    open(row: RowReading): void;
    failed(error: unknown): void;
  },
) {
  const rows = new Map<Element, Row>();
  /** Those of them that have a mark: few, however long the list. */
  const marked = new Map<Element, Row>();
  const spare: Mark[] = [];
  let isOn = false;
  let looks = 0;
  let reminder: number | undefined;
  const here = createHere(site);
  const answers = createRowAnswers({
    address: () => here().url,
    isWanted: (key) => [...rows.values()].some(({ near, seen }) => near && seen?.key === key),
    onAnswers: (keys) => {
      const answered = [...rows].filter(([, { seen }]) => seen && keys.has(seen.key));
      verify(answered.map(([element]) => element));
    },
    failed: world.failed,
  });
  const flyby = createRowRest(document, (rested) => {
    for (const element of rested) add(element).isDue = true;
    verify(rested.filter((element) => rows.get(element)?.near));
  });
  const sight = new IntersectionObserver(
    (entries) => {
      if (!isOn) return;
      const bare: Element[] = [];
      for (const { target, isIntersecting } of entries) {
        const row = rows.get(target);
        if (!row) continue;
        row.near = isIntersecting;
        if (!row.near) {
          // A list may keep thousands of rows: only those about her screen have a mark.
          unmark(target, row);
          delete row.isDue;
          flyby.leave(target);
        } else if (!row.mark && needsALook(target, row)) bare.push(target);
      }
      if (bare.length > 0) verify(bare);
    },
    { rootMargin: margin, scrollMargin: margin } as IntersectionObserverInit,
  );

  function start(): void {
    if (isOn) return;
    isOn = true;
    flyby.start();
  }

  function stop(): void {
    isOn = false;
    window.clearTimeout(reminder);
    sight.disconnect();
    flyby.stop();
    for (const [element, row] of marked) unmark(element, row);
    rows.clear();
    answers.forget();
  }

  /** Begins to watch a row. */
  function add(element: Element): Row {
    const known = rows.get(element);
    if (known) return known;
    const row: Row = {};
    rows.set(element, row);
    sight.observe(element);
    return row;
  }

  function addAll(): void {
    for (const element of selectAll(document, here().rows)) add(element);
  }

  function drop(element: Element, row: Row): void {
    unmark(element, row);
    flyby.leave(element);
    rows.delete(element);
    sight.unobserve(element);
  }

  function unmark(element: Element, row: Row): void {
    const { mark } = row;
    if (!mark) return;
    delete row.mark;
    delete row.view;
    marked.delete(element);
    mark.renew();
    if (spare.length < mostSpare) spare.push(mark);
  }

  /**
   * In the task of a change: looks again at every row that it touched. Returns whether anything but our own
   * marks has changed.
   */
  function check(records: readonly MutationRecord[]): boolean {
    if (!isOn) return records.some((record) => !isOwn(record));
    const touched = new Set<Element>();
    const targets = new Set<Node>();
    let changed = false;
    let removed = false;
    for (const record of records) {
      if (isOwn(record)) continue;
      changed = true;
      targets.add(record.target);
      removed ||= record.removedNodes.length > 0;
      for (const node of record.addedNodes) gather(node, touched);
    }
    if (!changed) return false;
    gatherAround(targets, removed, touched);
    if (touched.size > 0) lookAt(touched);
    return true;
  }

  /** New rows under an added node. Most of what sites add are leaves: texts, counters, icons. */
  function gather(node: Node, touched: Set<Element>): void {
    if (!(node instanceof Element) || !node.firstElementChild) return;
    const selector = here().rows;
    if (node.matches(selector)) touch(node, touched);
    else for (const row of node.querySelectorAll(selector)) touch(row, touched);
  }

  /** Rows that the change happened in or beside; marks of those that are gone are taken back. */
  function gatherAround(targets: ReadonlySet<Node>, removed: boolean, touched: Set<Element>): void {
    for (const target of targets) {
      const element = target instanceof Element ? target : target.parentElement;
      // A row that a parser or a framework fills bit by bit is one only now.
      const row = element?.closest(here().rows);
      if (row) touch(row, touched);
    }
    for (const [element, row] of marked) {
      if (removed && !element.isConnected) drop(element, row);
      else if (row.mark?.host.parentNode && targets.has(row.mark.host.parentNode))
        touched.add(element);
    }
  }

  /**
   * A row that came or changed. One with a mark is always looked at; while she scrolls on, one of somebody
   * whom we don't know is not even watched: it may be gone before she stops.
   */
  function touch(element: Element, touched: Set<Element>): void {
    if (rows.get(element)?.mark || !flyby.isScrolling() || answers.mayKnow(linkOf(element))) {
      add(element);
      touched.add(element);
    } else flyby.wait(element);
  }

  function lookAt(touched: ReadonlySet<Element>): void {
    // Reset in a task of its own, which a page that answers each of our changes never lets happen.
    if (looks === 0) {
      window.setTimeout(() => {
        looks = 0;
      });
    }
    looks += 1;
    if (looks <= storm && touched.size <= mostAtOnce && !document.hidden) {
      verify(touched);
      return;
    }
    for (const element of touched) {
      const row = rows.get(element);
      if (row) unmark(element, row);
    }
  }

  /** Looks again at all rows near the screen, when the page has come to rest; `all` looks for new ones too. */
  function look(all: boolean): void {
    if (!isOn || document.hidden) return;
    if (all) addAll();
    const near: Element[] = [];
    for (const [element, row] of rows) {
      if (!element.isConnected) drop(element, row);
      else if (row.near && (row.mark || isTurnOf(element, row))) near.push(element);
    }
    verify(near);
  }

  /** Reads rows and gives each the mark that belongs to it, or none. */
  function verify(elements: Iterable<Element>): void {
    const { url, rows: selector } = here();
    const placements: Placement[] = [];
    for (const element of elements) {
      const row = rows.get(element);
      if (!row) continue;
      if (!element.isConnected) {
        drop(element, row);
        continue;
      }
      const seen = element.matches(selector) ? seeRow(site, element, url) : undefined;
      const view = seen && !isDoubtful(row, seen) ? viewFor(element, row, seen) : undefined;
      if (!seen || !view) {
        unmark(element, row);
        continue;
      }
      row.mark ??= spare.pop() ?? createMark(document);
      marked.set(element, row);
      row.view = view;
      row.mark.onPress = () => {
        if (row.seen) world.open(row.seen.reading);
      };
      placements.push({ mark: row.mark, name: seen.name, row: element, view });
    }
    if (placements.length > 0) showMarks(placements);
  }

  /**
   * Whether a row seems to be half one person's and half another's: a list may write a link before the name,
   * or the name before what stands below it. It is then looked at again in a while.
   */
  function isDoubtful(row: Row, seen: SeenRow): boolean {
    const { seen: before } = row;
    if (before && isMixture(before, seen)) {
      row.doubtSince ??= performance.now();
      if (performance.now() - row.doubtSince < doubt) {
        window.clearTimeout(reminder);
        reminder = window.setTimeout(() => look(false), doubt + 1);
        return true;
      }
    }
    delete row.doubtSince;
    return false;
  }

  /** Whether it is this row's turn; else it waits for it. */
  function isTurnOf(element: Element, { isDue }: Row): boolean {
    const isTurn = isDue === true || !flyby.isScrolling();
    if (!isTurn) flyby.wait(element);
    return isTurn;
  }

  /** Whether a row that has come near has to be read: not, where it was read as it came and has to wait. */
  function needsALook(element: Element, row: Row): boolean {
    if (!row.seen) return isTurnOf(element, row);
    const view = answers.get(row.seen);
    if (view === undefined && isTurnOf(element, row)) answers.ask(row.seen);
    return Boolean(view);
  }

  /** What the row's mark shows; what isn't known yet is asked for. */
  function viewFor(element: Element, row: Row, seen: SeenRow): MarkView | undefined {
    const { seen: before, view: shown } = row;
    row.seen = seen;
    const view = answers.get(seen);
    if (view !== undefined) return view ?? undefined;
    if (row.near && isTurnOf(element, row)) answers.ask(seen);
    // The same person, about whom the row or she herself has said more: until the worker has answered.
    return before?.key === seen.key && before.text === seen.text ? shown : undefined;
  }

  return {
    start,
    stop,
    check,
    look,
    /** Asks again for everybody: she has changed what the marks rest on. */
    forget(): void {
      answers.forget();
      look(false);
    },
    /** Whether a mark that belongs on the page isn't there. */
    isMissing(): boolean {
      for (const { mark } of marked.values())
        if (mark?.isShown && !mark.host.isConnected) return true;
      return false;
    },
  };
}
