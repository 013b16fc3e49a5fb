import { useLayoutEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '@/utils/settings/settings';
import { showTheme } from './theme';

/**
 * The settings, kept up to date; `undefined` until they are read. Applies the theme to this surface.
 *
 * @param first what they were when last read
 */
export function useSettings(
  onError: (error: unknown) => void,
  first?: Settings,
): Settings | undefined {
  const [settings, setSettings] = useState(first);

  useLayoutEffect(() => {
    const lifetime = new AbortController();
    watchSettings(setSettings, lifetime.signal);
    readSettings().then(setSettings, onError);
    return () => lifetime.abort();
  }, [onError]);

  useLayoutEffect(() => {
    if (settings) showTheme(settings);
  }, [settings]);

  return settings;
}
