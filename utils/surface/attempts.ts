/** Ways to do what may fail; she is told when it does. */
export function createAttempts(context: { report(error: unknown): void; dismissProblem(): void }) {
  const begin = (deed: () => Promise<unknown>): Promise<unknown> => {
    // What was said about an earlier deed is no longer true of this one.
    context.dismissProblem();
    return deed();
  };
  return {
    attempt(deed: () => Promise<unknown>): void {
      begin(deed).catch(context.report);
    },
    /** The same, and whether it was done. */
    succeeds: (deed: () => Promise<unknown>): Promise<boolean> =>
      begin(deed).then(
        () => true,
        (error) => {
          context.report(error);
          return false;
        },
      ),
  };
}
