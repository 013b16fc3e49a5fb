import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { siteHealth } from '@/utils/profile/health';
import { readSelfCheck, watchSelfCheck } from '@/utils/settings/self-check';
import { browserName, checkReport } from './layout-report';
import type { SelfCheck } from './model';

/** How reading each site went lately, kept up to date; `undefined` until it is known. */
export function useSelfCheck(onError: (error: unknown) => void): SelfCheck | undefined {
  const [check, setCheck] = useState<SelfCheck>();
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    async function update(): Promise<void> {
      const log = await readSelfCheck();
      if (signal.aborted) return;
      setCheck({ linkedin: stateOf('linkedin', log.linkedin), x: stateOf('x', log.x) });
    }
    const refresh = () => {
      update().catch(onError);
    };
    watchSelfCheck(refresh, signal);
    refresh();
    return () => lifetime.abort();
  }, [onError]);
  return check;
}

function stateOf(
  site: keyof SelfCheck,
  { pages }: { pages: Parameters<typeof checkReport>[1] },
): SelfCheck[keyof SelfCheck] {
  const { version } = browser.runtime.getManifest();
  const circumstances = { version, site, browser: browserName(navigator.userAgent) };
  return {
    ...siteHealth(pages.map(({ verdict }) => verdict)),
    seen: pages.length,
    report: checkReport(circumstances, pages),
  };
}
