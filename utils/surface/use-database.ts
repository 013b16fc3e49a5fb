import { useMemo } from 'preact/hooks';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';

/** The store, which is being opened while the surface is drawn for the first time. */
export function useDatabase(): JustAskDatabase {
  return useMemo(() => {
    const db = openDatabase();
    // Whoever asks it for something hears of the failure.
    db.open().catch(() => undefined);
    return db;
  }, []);
}
