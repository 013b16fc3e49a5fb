import type { MarkView } from '@/utils/messaging/contract';
import { send } from '@/utils/messaging/send';
import { caps } from '@/utils/profile/caps';
import type { SeenRow } from './seen-row';

/** How many answers are remembered: some screens more than anybody scrolls back. */
const most = 1_000;

type Answer = Pick<SeenRow, 'text' | 'words' | 'link'> & { view: MarkView | null };

/**
 * What the worker says of the rows of a page, remembered so that a row that comes back has its mark at once.
 * Asks for many rows with one message, and never with two at a time: what is seen meanwhile goes together in
 * the next.
 *
 * @param isWanted whether a row that waits is still on the screen when its turn comes
 * @param onAnswers called when rows have got their answer
 */
export function createRowAnswers(world: {
  address(): URL;
  isWanted(key: string): boolean;
  onAnswers(keys: ReadonlySet<string>): void;
  failed(error: unknown): void;
}) {
  /** The one used last is last. */
  const answers = new Map<string, Answer>();
  /** The links of the rows that have an answer; some of two lists may be missing. */
  const links = new Set<string | undefined>();
  const waiting = new Map<string, SeenRow>();
  let asked: ReadonlySet<string> = new Set();
  let turn = 0;

  /** The answer about this row as it is, or `undefined` where there is none yet. */
  function get({ key, text, words }: SeenRow): MarkView | null | undefined {
    const answer = answers.get(key);
    if (answer?.text !== text || answer.words !== words) return undefined;
    answers.delete(key);
    answers.set(key, answer);
    return answer.view;
  }

  function remember({ key, text, words, link }: SeenRow, view: MarkView | null): void {
    answers.delete(key);
    answers.set(key, { text, words, link, view });
    links.add(link);
    if (answers.size <= most) return;
    for (const [oldest, { link: old }] of answers) {
      answers.delete(oldest);
      links.delete(old);
      break;
    }
  }

  /** Asks soon. */
  function ask(seen: SeenRow): void {
    if (asked.has(seen.key)) return;
    // After the changes that are being looked at: all their rows go together.
    if (waiting.size === 0 && asked.size === 0) queueMicrotask(flush);
    waiting.set(seen.key, seen);
  }

  function flush(): void {
    if (asked.size > 0) return;
    const rows = [...waiting.values()].filter(({ key }) => world.isWanted(key)).slice(0, caps.rows);
    // The others are on the screen no more, or ask again.
    waiting.clear();
    if (rows.length === 0) return;
    const keys = new Set(rows.map(({ key }) => key));
    asked = keys;
    turn += 1;
    const mine = turn;
    const { origin, pathname } = world.address();
    send('reportRows', {
      url: origin + pathname,
      rows: rows.map(({ reading }) => reading),
    }).then(
      (views) => {
        if (mine !== turn) return;
        asked = new Set();
        for (const [index, row] of rows.entries()) remember(row, views[index] ?? null);
        flush();
        world.onAnswers(keys);
      },
      (error) => {
        if (mine !== turn) return;
        asked = new Set();
        // Whoever is still on the screen asks again.
        waiting.clear();
        world.failed(error);
      },
    );
  }

  /** Forgets every answer, also the one that is under way. */
  function forget(): void {
    turn += 1;
    asked = new Set();
    answers.clear();
    links.clear();
    waiting.clear();
  }

  return {
    get,
    ask,
    forget,
    /** Whether there may be an answer about a row with this link; unread, it costs next to nothing. */
    mayKnow: (link: string | undefined) => link === undefined || links.has(link),
  };
}
