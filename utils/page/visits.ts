import type { Field } from '@/utils/profile/field';
import { notLoaded } from '@/utils/profile/field';
import type { Identity } from '@/utils/profile/identity';
import { mergeReadings } from '@/utils/profile/merge';
import type { Fields, Reading } from '@/utils/profile/reading';
import { stoodOn } from './screen-text';

/**
 * How long a single-page app may go on showing parts of somebody else around a change of address, in
 * milliseconds. Ten seconds have been seen on a slow line; two more to be sure.
 */
export const lag = 12_000;

/** What is kept of those who were left lately; older ones can't be on the screen any more. */
const mostLeft = 12;

/** The page showed this person: what was read, and their name as the page writes it. */
export type Shown = { reading: Reading; name: string | undefined };

/** Somebody who was left: what was read of them, and all the words on the screen when the change began. */
type Left = { identity: Identity; shown?: Shown; screen?: string };

/**
 * What came of looking at a page:
 * - a reading that may be believed, with everything read on this visit;
 * - `steady`: the page contradicts what it said of this person before; that stays for now;
 * - `doubtful`: the name beside which a mark would stand may be somebody else's.
 */
export type Verdict = { shown: Shown } | 'steady' | 'doubtful';

/**
 * Keeps apart what a single-page app shows of one person and of the next. It changes the address, the header
 * and the parts below it one after the other and in any order, into the same nodes or new ones, so in between
 * a page can show two people at once. A part that says the very same as it said of somebody who was just left,
 * or whose words were on the screen before the change began, is taken for theirs, and a name that changes
 * while the address stays is taken for the next one's, until `lag` has passed without another move.
 */
export function createVisits() {
  let left: Left[] = [];
  let movedAt = Number.NEGATIVE_INFINITY;
  let current: Shown | undefined;
  let doubtSince: number | undefined;

  /** Believes a reading or not. `now` is milliseconds on any clock that never goes back. */
  function take(shown: Shown, now: number): Verdict {
    const { identity } = shown.reading;
    const others = now - movedAt < lag ? left.filter((one) => one.identity !== identity) : [];
    const names = others.map((one) => one.shown?.name);
    if (shown.name !== undefined && names.includes(shown.name)) return 'doubtful';
    const reading = { ...shown.reading, fields: withoutTheirs(shown.reading.fields, others) };
    if (current) {
      const renamed = current.name !== shown.name;
      if (renamed || contradicts(current.reading.fields, reading.fields)) {
        doubtSince ??= now;
        if (now - doubtSince < lag) return renamed ? 'doubtful' : 'steady';
        current = undefined;
      }
    }
    doubtSince = undefined;
    current = {
      reading: current ? mergeReadings(current.reading, reading) : reading,
      name: shown.name,
    };
    return { shown: current };
  }

  /**
   * Forgets the person of this identity.
   *
   * @param last what the page still showed of them in that moment
   * @param screen all its words, by `screenText`
   */
  function leave(
    identity: Identity,
    { last, screen }: { last: Shown | undefined; screen: string },
    now: number,
  ): void {
    if (now - movedAt >= lag) left = [];
    left.push({ identity, screen, ...(current ? { shown: current } : {}) });
    // Whatever it showed of them after it was read last; not, if it was the next one's already.
    if (last && current && current.name === last.name) {
      const others = left.filter((one) => one.identity !== identity);
      const fields = withoutTheirs(last.reading.fields, others);
      if (!contradicts(current.reading.fields, fields))
        left.push({ identity, shown: { ...last, reading: { ...last.reading, fields } } });
    }
    left = left.slice(-mostLeft);
    movedAt = now;
    current = undefined;
    doubtSince = undefined;
  }

  return {
    take,
    leave,
    /** Starts afresh with whoever is on the page: it was not watched for a while. */
    forget(): void {
      current = undefined;
      doubtSince = undefined;
    },
    /** The person of this visit, as far as they were read. */
    current: () => current,
    /** When to look again though nothing changes, in milliseconds from now: a doubt or a lag ends. */
    dueIn(now: number): number | undefined {
      if (doubtSince !== undefined) return doubtSince + lag - now;
      return left.length > 0 && now - movedAt < lag ? movedAt + lag - now : undefined;
    },
  };
}

/** The fields without what somebody else's page said in the same words. Names are compared apart. */
function withoutTheirs(fields: Fields, others: readonly Left[]): Fields {
  if (others.length === 0) return fields;
  const screens = others.flatMap(({ screen }) => screen ?? []);
  const own = Object.entries(fields).map(([name, field]) => {
    if (name === 'name' || name === 'handle' || field.status !== 'read') return [name, field];
    const theirs = new Set(
      others.flatMap(({ shown }) =>
        shown ? piecesOf(shown.reading.fields[name as keyof Fields]).map(wordsOf) : [],
      ),
    );
    const kept = piecesOf(field).map(
      (piece) => !theirs.has(wordsOf(piece)) && !stoodOn(screens, piece),
    );
    if (kept.every(Boolean)) return [name, field];
    if (!kept.some(Boolean) || !Array.isArray(field.value)) return [name, notLoaded];
    return [name, { ...field, value: field.value.filter((_, index) => kept[index]) }];
  });
  return Object.fromEntries(own) as Fields;
}

/** What a field says, in pieces that can be compared. */
function piecesOf(field: Field<unknown>): unknown[] {
  if (field.status !== 'read') return [];
  return Array.isArray(field.value) ? field.value : [field.value];
}

const wordsOf = (piece: unknown): string => JSON.stringify(piece);

/**
 * Whether two readings of one address can't be of one person: a text that became another text, not a longer
 * one, or a list of which nothing is left. Other bases have other words for the same.
 */
function contradicts(before: Fields, after: Fields): boolean {
  return (['headline', 'about', 'roles', 'education'] as const).some((name) => {
    const [was, is] = [before[name], after[name]];
    if (was.status !== 'read' || is.status !== 'read' || was.basis !== is.basis) return false;
    if (typeof was.value === 'string' && typeof is.value === 'string')
      return !isBeginning(was.value, is.value) && !isBeginning(is.value, was.value);
    const parts = new Set(namesIn(was.value));
    return !namesIn(is.value).some((part) => parts.has(part));
  });
}

function isBeginning(short: string, long: string): boolean {
  return long.startsWith(short.replace(/\s*(?:…|\.\.\.)?\s*$/, ''));
}

/** What the entries of a list are called: their descriptions grow as she opens them. */
function namesIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: { title?: string; school?: string; organisation?: string }) =>
    [entry.title, entry.school, entry.organisation].join('\n'),
  );
}
