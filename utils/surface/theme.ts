import type { Settings } from '@/utils/settings/settings';

/** Gives this surface the theme that she chose. */
export function showTheme({ theme }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}
