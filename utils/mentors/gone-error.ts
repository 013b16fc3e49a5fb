/** Somebody or something is no longer in the store. (Dexie replaces errors named as the browser's own are.) */
export class GoneError extends Error {
  override name = 'GoneError';
}
