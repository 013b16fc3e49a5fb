import type { PersonEntry } from '@/utils/portability/entry';
import type { Identity } from '@/utils/profile/identity';
import type { Apart, StoredMerge, StoredVerdict } from './database';

/**
 * What she removed, until it is gone for good. `at` is when, in milliseconds since 1970.
 *
 * - `people` and `answers` can be had back whole
 * - `everything` is still where it was, and goes when its time has come
 * - `gone` is what still has to be taken out of the backups: addresses, and nothing else
 */
export type BinRow = { id: string; at: number } & (
  | {
      kind: 'people';
      people: PersonEntry[];
      answers: StoredVerdict[];
      apart: Apart[];
      /** Missing where an older build removed them. */
      merges?: StoredMerge[];
    }
  | { kind: 'answers'; answers: StoredVerdict[] }
  | { kind: 'everything' }
  | { kind: 'gone'; mentorIds: string[]; identities: Identity[] }
);
