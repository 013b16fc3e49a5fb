import type { SelfCheckLog } from '@/utils/settings/self-check';

/** What a report about a page says of everything but the page. */
export type Circumstances = { version: string; site: string; outcome: string; browser: string };

/** A report of a layout for her to copy: our circumstances, then the structure of the page. */
export function layoutReport(
  { version, site, outcome, browser }: Circumstances,
  outline: string,
): string {
  const head = [
    `Just Ask ${version}`,
    `Site: ${site}`,
    `Read as: ${outcome}`,
    `Browser: ${browser}`,
  ];
  return [...head, 'Structure:', outline].join('\n');
}

/** A report of how reading a site went lately: counts for each reader. */
export function checkReport(
  { version, site, browser }: Omit<Circumstances, 'outcome'>,
  pages: SelfCheckLog['linkedin']['pages'],
): string {
  const layouts = [...Map.groupBy(pages, ({ layout }) => layout)];
  const counts = layouts.map(([layout, of]) => {
    const count = (verdict: string) => of.filter((page) => page.verdict === verdict).length;
    return `${layout}: ${count('fine')} well, ${count('weak')} by fallbacks, ${count('failing')} not`;
  });
  return [`Just Ask ${version}`, `Site: ${site}`, `Browser: ${browser}`, ...counts].join('\n');
}

/** The browser's name and main version, out of all that it says of itself. */
export function browserName(userAgent: string): string {
  return /(Firefox|Edg|Chrome|Safari)\/\d+/.exec(userAgent)?.[0] ?? 'unknown';
}
