/** Somebody or something is no longer in the store. */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}
