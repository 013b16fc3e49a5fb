import { useLayoutEffect } from 'preact/hooks';
import { isNewer, type JustAskDatabase, newerStore, openDatabase } from '@/utils/mentors/database';

// Entrypoints import this first: while the browser opens the store, the rest of the surface is got ready and drawn.
const store = openDatabase();
const opened = store.open();
// Nobody is there yet who could be told.
opened.catch(() => undefined);

/** The store of this surface; `onUnopened` is told when it can't be opened. */
export function useStore(onUnopened: (error: unknown) => void): JustAskDatabase {
  useLayoutEffect(() => {
    opened.catch(onUnopened);
    // Another build is about to change it, perhaps while nothing is asked of it here.
    store.on('versionchange', ({ newVersion }) => {
      if (newVersion !== null && isNewer(newVersion)) onUnopened(newerStore(newVersion));
    });
  }, [onUnopened]);
  return store;
}
