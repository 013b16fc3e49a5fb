import { useLayoutEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '@/utils/settings/settings';

/** The settings, kept up to date; `undefined` until they are read. Applies the theme to this surface. */
export function useSettings(onError: (error: unknown) => void): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();

  useLayoutEffect(() => {
    const lifetime = new AbortController();
    watchSettings(setSettings, lifetime.signal);
    readSettings().then(setSettings, onError);
    return () => lifetime.abort();
  }, [onError]);

  useLayoutEffect(() => {
    if (!settings) return;
    const { dataset } = document.documentElement;
    if (settings.theme === 'system') delete dataset.theme;
    else dataset.theme = settings.theme;
  }, [settings]);

  return settings;
}
