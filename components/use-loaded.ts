import { useEffect, useState } from 'preact/hooks';

/**
 * A view that is loaded when it is first needed, so that nobody who doesn't need it waits for it; `undefined`
 * while it comes. It fails when the extension was updated under an open panel.
 */
export function useLoaded<View>(load: () => Promise<View>): { View: View } | 'failed' | undefined {
  const [loaded, setLoaded] = useState<{ View: View } | 'failed'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded stays the same
  useEffect(() => {
    let gone = false;
    load().then(
      (View) => {
        if (!gone) setLoaded({ View });
      },
      (error: unknown) => {
        reportError(error);
        if (!gone) setLoaded('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return loaded;
}
