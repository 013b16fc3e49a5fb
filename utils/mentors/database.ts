import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Aims } from '@/utils/aims/aims';
import type { Verdict } from '@/utils/fit/verdict';
import type { Heard } from '@/utils/journey/heard';
import type { Standing } from '@/utils/journey/standing';
import type { Composition, Language, Plan, Slot } from '@/utils/outreach/draft';
import type { Corrections } from '@/utils/profile/correction';
import type { Identity } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import type { Connection } from '@/utils/shortlist/connections';
import type { Fit, Listed } from '@/utils/shortlist/listed';
import type { SearchPart } from '@/utils/shortlist/search-words';
import type { SavedView } from '@/utils/shortlist/wish';
import type { BinRow } from './bin-row';
import { countChanges, type LedgerRow } from './changes';
import { givePurposes } from './give-purposes';
import type { StoredHelp } from './help-store';
import { joinHistories, type StoredHistory } from './history-store';
import { projectEverybody } from './projection';
import type { Turns } from './turn';

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
  /** Hers, as she wrote them. */
  tags?: string[];
  /** Her own word of them, 1 to 5, for her eyes. */
  rating?: number;
  /** The last rating of each surface. */
  turns?: Turns;
  /** What lists sort and filter by; missing once keeping was undone. */
  listed?: Listed;
  /** What they can be known by on another site; see `likenessKeys`. */
  alike?: string[];
  /** The names of people whom both know, where a page names some. */
  mutuals?: string[];
  /** It looks as if they had written back; hers to say. */
  heard?: Heard;
};

/**
 * One part of the words that somebody is found by, folded. `changed` counts the changes of all words, so that
 * an index in memory can ask what it has missed.
 */
export type StoredSearchWords = {
  part: SearchPart;
  mentorId: string;
  words: string;
  changed: number;
};

/** The merged reading of one identity as the pages had it, and what she put right herself. */
export type StoredReading = {
  identity: Identity;
  mentorId: string;
  reading: Reading;
  corrections?: Corrections;
  turns?: Turns;
};

/**
 * A message for a mentor as it stands, with what it was composed from. `sentBy` is the event of the history by
 * which she said that she sent it; once that is undone, it is a draft again. `savedAt` is milliseconds since
 * 1970, also of the last time that she came back to it.
 */
export type StoredDraft = Composition & {
  id: string;
  mentorId: string;
  revision: number;
  turns: Turns;
  savedAt: number;
  sentBy?: string;
  /** What of its plan she chose, or it was begun with; all of it, where that isn't known. The rest was chosen for her. */
  wanted?: Plan;
  /** The version that it was before it was made anew by itself around words of hers, until she does something with it. */
  renewedFrom?: string;
  /** She put it back as it was: it isn't made anew by itself. */
  asItWas?: true;
  /** What its words were made from before, oldest first, up to the revision at which something else took its place. */
  before?: (Pick<Composition, 'parts' | 'subject'> & { upTo: number })[];
};

/** How a message stood at a time: as it was composed, before something else took its place, or as she sent it. */
export type DraftVersion = Omit<Composition, 'candidates'> & {
  id: string;
  draftId: string;
  mentorId: string;
  at: number;
  because: 'composed' | 'replaced' | 'sent';
};

/** A sentence that she wrote in a message that she sent, instead of one of ours; offered next time. */
export type StoredPhrase = { id: string; slot: Slot; language: Language; text: string; at: number };

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

/**
 * Two people whom she made one: `from` as they were, what was theirs, by its keys, and what tags the other had,
 * so that the two can be taken apart.
 */
export type StoredMerge = {
  id: string;
  at: number;
  into: string;
  from: Mentor;
  tagsBefore: string[];
  readings: Identity[];
  events: string[];
  drafts: string[];
};

/** Somebody whom she is connected with on LinkedIn; `called` is the name to look them up by. */
export type StoredConnection = Connection & { called: string };

/** Two of hers of whom she said that they are two. */
export type Apart = { pair: string; identities: Identity[] };

/** Every table. */
export type Tables = {
  aims: EntityTable<StoredAims, 'id'>;
  mentors: EntityTable<Mentor, 'id'>;
  readings: EntityTable<StoredReading, 'identity'>;
  histories: EntityTable<StoredHistory, 'mentorId'>;
  drafts: EntityTable<StoredDraft, 'id'>;
  dismissals: EntityTable<Dismissal, 'identity'>;
  verdicts: EntityTable<StoredVerdict, 'id'>;
  ledger: Table<LedgerRow, LedgerRow['id']>;
  bin: Table<BinRow, string>;
  searchWords: Table<StoredSearchWords, [SearchPart, string]>;
  views: EntityTable<SavedView, 'id'>;
  merges: EntityTable<StoredMerge, 'id'>;
  apart: EntityTable<Apart, 'pair'>;
  connections: EntityTable<StoredConnection, 'identity'>;
  draftVersions: EntityTable<DraftVersion, 'id'>;
  phrases: EntityTable<StoredPhrase, 'id'>;
  help: EntityTable<StoredHelp, 'id'>;
};
export type JustAskDatabase = Dexie & Tables;

const newest = 4;

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
  db.version(3)
    .stores({
      mentors:
        'id, &*identities, *tags, standing.stage, standing.wakeAt, listed.fit, listed.next, listed.touched, listed.name, listed.open, listed.ask, listed.going, *listed.goals, *alike, *mutuals, heard.since',
      // Whose events they are is told by the first index too. What of a kind happened lately, with whomever, by the second.
      history: 'id, [mentorId+at], [what.kind+at]',
      ledger: 'id',
      bin: 'id, at',
      searchWords: '[part+mentorId], mentorId, changed',
      views: 'id',
      merges: 'id, into',
      apart: 'pair, *identities',
      connections: 'identity, called',
      draftVersions: 'id, draftId, mentorId',
      phrases: 'id',
      help: 'id',
    })
    .upgrade(async (transaction) => {
      await projectEverybody(transaction);
      await givePurposes(transaction);
    });
  db.version(newest)
    .stores({ history: null, histories: 'mentorId, *sentAt, refers' })
    .upgrade(joinHistories);
  db.use(countChanges);
  const refuseNewer = () => {
    const { version } = db.backendDB();
    if (isNewer(version)) throw newerStore(version);
  };
  // Every time: a newer build may upgrade the store while this one is open, and Dexie then opens it again.
  db.on('ready', refuseNewer, true);
  return db;
}

/** Whether a newer build made a store of this version, by the browser's count: Dexie multiplies its own by ten. */
export function isNewer(version: number): boolean {
  return Math.floor(version / 10) > newest;
}

/** Why such a store is refused. */
export function newerStore(version: number): Error {
  return Object.assign(
    new Error(`The store has version ${version / 10}, this build knows ${newest}`),
    {
      name: 'VersionError',
    },
  );
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
