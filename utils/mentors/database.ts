import { Dexie, type EntityTable } from 'dexie';
import type { Aims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { HistoryEvent } from '@/utils/journey/history';
import type { Standing } from '@/utils/journey/stage';
import type { DraftText, Gap, Specific } from '@/utils/outreach/draft';
import type { Identity } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';

/** A person she kept. `standing` is derived from the history and missing once keeping was undone. */
export type Mentor = {
  id: string;
  identities: Identity[];
  /** The newest merged reading of each identity. */
  readings: Reading[];
  standing?: Standing;
  fit?: Pick<Assessment, 'score' | 'band'>;
};

/** A draft for a mentor. `requestId` is the save that it came from, so a retried save counts once. */
export type StoredDraft = {
  id: string;
  mentorId: string;
  text: DraftText;
  specific?: Specific;
  gaps: Gap[];
  revision: number;
  requestId: string;
  savedAt: number;
};

export type StoredAims = { id: 'mine'; aims: Aims };

/** Somebody she said "not this person" of. */
export type Dismissal = { identity: Identity; name?: string; at: number };

export type JustAskDatabase = Dexie & {
  aims: EntityTable<StoredAims, 'id'>;
  mentors: EntityTable<Mentor, 'id'>;
  history: EntityTable<HistoryEvent, 'id'>;
  drafts: EntityTable<StoredDraft, 'id'>;
  dismissals: EntityTable<Dismissal, 'identity'>;
};

/**
 * Opens the store, which lives in the extension's own origin. A write is acknowledged only when it is on
 * the disk (`strict`): Chromium's default since 2024 is `relaxed`, which acknowledges before that.
 */
export function openDatabase(name = 'just-ask'): JustAskDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as JustAskDatabase;
  db.version(1).stores({
    aims: 'id',
    mentors: 'id, &*identities',
    history: 'id, [mentorId+at], mentorId',
    drafts: 'id, mentorId',
    dismissals: 'identity',
  });
  return db;
}
