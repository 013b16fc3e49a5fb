import type { PageReport } from '@/utils/messaging/page-report';
import type { Site } from '@/utils/sites/site';

/** How long a page may take to show its person, in milliseconds: the slowest that were seen take ten seconds. */
export const patience = 20_000;

/**
 * A report of a page that is drawn and has shown nobody for long: not half-finished any more, but in a layout
 * that no reader knows. A page that shows an error, or nothing yet, stays what it is.
 *
 * @param waited how long the page has had this address, in milliseconds
 */
export function overdue(
  report: PageReport,
  { site, document, waited }: { site: Site; document: Document; waited: number },
): PageReport {
  if (report.outcome !== 'rendering' || waited < patience) return report;
  if (!document.querySelector(site.drawn)) return report;
  return { outcome: 'unknown-layout', url: report.url, identity: report.identity };
}
