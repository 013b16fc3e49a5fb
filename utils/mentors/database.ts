import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Aims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { Verdict } from '@/utils/fit/verdict';
import type { HistoryEvent } from '@/utils/journey/history';
import { type Standing, standingOf } from '@/utils/journey/standing';
import type { DraftText, Gap, Specific } from '@/utils/outreach/draft';
import type { Corrections } from '@/utils/profile/correction';
import type { Identity } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import type { BinRow } from './bin-row';
import { countChanges, type LedgerRow } from './changes';
import type { Turns } from './turn';

/** What a list shows of a fit. */
export type Fit = Pick<Assessment, 'score' | 'band'>;

/**
 * A person she kept, as lists need them; their readings are a table of their own. `standing` is derived
 * from the history and missing once keeping was undone.
 */
export type Mentor = {
  id: string;
  identities: Identity[];
  /** Who could not be read is called by their address on the site. */
  name: string;
  headline?: string;
  standing?: Standing;
  fit?: Fit;
};

/** The merged reading of one identity as the pages had it, and what she put right herself. */
export type StoredReading = {
  identity: Identity;
  mentorId: string;
  reading: Reading;
  corrections?: Corrections;
  turns?: Turns;
};

/** A draft for a mentor. */
export type StoredDraft = {
  id: string;
  mentorId: string;
  text: DraftText;
  specific?: Specific;
  gaps: Gap[];
  revision: number;
  turns: Turns;
  savedAt: number;
};

/**
 * Her aims. `revision` grows with every change that a fit depends on, and `fitted` is the one that
 * everybody was last judged by. `shift` is how far her answers move all scores, in log-odds; it is derived
 * from them.
 */
export type StoredAims = {
  id: 'mine';
  aims: Aims;
  shift: number;
  revision: number;
  fitted: number;
  turns: Turns;
};

/** Somebody she said "not this person" of. */
export type Dismissal = { identity: Identity; name?: string; at: number };

/** Her answer to an assessment, of somebody kept or not. */
export type StoredVerdict = Verdict & { at: number; turns: Turns };

/** Every table. */
export type Tables = {
  aims: EntityTable<StoredAims, 'id'>;
  mentors: EntityTable<Mentor, 'id'>;
  readings: EntityTable<StoredReading, 'identity'>;
  history: EntityTable<HistoryEvent, 'id'>;
  drafts: EntityTable<StoredDraft, 'id'>;
  dismissals: EntityTable<Dismissal, 'identity'>;
  verdicts: EntityTable<StoredVerdict, 'id'>;
  ledger: Table<LedgerRow, LedgerRow['id']>;
  bin: Table<BinRow, string>;
};
export type JustAskDatabase = Dexie & Tables;

const newest = 3;

/**
 * Opens the store, which lives in the extension's own origin. A write is acknowledged only when it is on
 * the disk (`strict`): Chromium's default since 2024 is `relaxed`, which acknowledges before that. A store
 * that a newer version wrote is refused, with a `VersionError`: Dexie by itself would open it and write
 * rows of the old shape.
 */
export function openDatabase(name = 'just-ask'): JustAskDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as JustAskDatabase;
  db.version(1).stores({
    aims: 'id',
    mentors: 'id, &*identities',
    readings: 'identity, mentorId',
    history: 'id, [mentorId+at], mentorId',
    drafts: 'id, mentorId',
    dismissals: 'identity',
  });
  db.version(2)
    .stores({ verdicts: 'id, identity, at' })
    .upgrade(async (transaction) => {
      await transaction.table('aims').toCollection().modify(withPriorities);
    });
  db.version(newest)
    .stores({
      mentors: 'id, &*identities, standing.stage, standing.wakeAt',
      // What happened lately, with whomever, is asked for by its time.
      history: 'id, [mentorId+at], mentorId, at',
      ledger: 'id',
      bin: 'id, at',
    })
    .upgrade(projectStandings);
  db.use(countChanges);
  db.on('ready', () => {
    // Dexie multiplies its versions by ten.
    const stored = Math.floor(db.backendDB().version / 10);
    if (stored <= newest) return;
    throw Object.assign(new Error(`The store has version ${stored}, this build knows ${newest}`), {
      name: 'VersionError',
    });
  });
  return db;
}

/**
 * Version 2 judges by her order of what matters, so everybody is judged again. What it adds is written out:
 * later versions may begin otherwise.
 */
function withPriorities(stored: { aims: object; shift?: number; revision: number }): void {
  stored.aims = {
    priorities: ['topic', 'road', 'values', 'common-ground', 'logistics'],
    steps: 'any',
    answers: 'count',
    ...stored.aims,
  };
  stored.shift = 0;
  stored.revision += 1;
}

/**
 * Version 3 has all that a next step needs on the mentor. It is derived from the history, so the way that
 * it is derived now is right for every version.
 */
async function projectStandings(transaction: Transaction): Promise<void> {
  const [mentors, history] = [transaction.table('mentors'), transaction.table('history')];
  for (const id of await mentors.toCollection().primaryKeys()) {
    const events = await history
      .where('[mentorId+at]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
    const standing = standingOf(events);
    await mentors.update(id, (mentor) => {
      if (standing) mentor.standing = standing;
      else delete mentor.standing;
    });
  }
}
