import { useMemo } from 'preact/hooks';
import { isNewer, type JustAskDatabase, newerStore, openDatabase } from '@/utils/mentors/database';

/**
 * The store, which is being opened while the surface is drawn for the first time; `onUnopened` is told when it
 * can't be.
 */
export function useDatabase(onUnopened: (error: unknown) => void): JustAskDatabase {
  return useMemo(() => {
    const db = openDatabase();
    db.open().catch(onUnopened);
    // Another build is about to change it, perhaps while nothing is asked of it here.
    db.on('versionchange', ({ newVersion }) => {
      if (newVersion !== null && isNewer(newVersion)) onUnopened(newerStore(newVersion));
    });
    return db;
  }, [onUnopened]);
}
