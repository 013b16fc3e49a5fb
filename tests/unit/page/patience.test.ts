// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadFixture, parsePage } from '@/tests/support/load-fixture';
import type { PageReport } from '@/utils/messaging/page-report';
import { overdue, patience } from '@/utils/page/patience';
import { linkedin } from '@/utils/sites/linkedin/linkedin';
import type { Site } from '@/utils/sites/site';
import { x } from '@/utils/sites/x/x';

/** What is reported of a page that has had its address for this long. */
function reported(site: Site, document: Document, url: URL, waited: number): string {
  const page = site.read(document, url, 0);
  const report = { ...page, url: url.origin + url.pathname } as PageReport;
  return overdue(report, { site, document, waited }).outcome;
}

/** A profile whose name nothing binds to its address any more. */
function redesigned(name: string) {
  const { document, url } = loadFixture(name);
  for (const element of document.querySelectorAll('h1, h2, [data-testid="UserName"]'))
    element.remove();
  return { document, url };
}

describe('a page that shows nobody', () => {
  it.each([
    [linkedin, 'linkedin/sdui-full'],
    [linkedin, 'linkedin/ember-full'],
    [x, 'x/profile-light'],
  ] as const)('is in an unknown layout once it is drawn and was waited for: $1', (site, name) => {
    const { document, url } = redesigned(name);
    expect(reported(site, document, url, patience - 1)).toBe('rendering');
    expect(reported(site, document, url, patience)).toBe('unknown-layout');
  });

  it('is never judged while it is empty, or shows an error', () => {
    const error = parsePage(
      '<main><section data-sdui-screen="a"><h2>Something went wrong</h2></section></main>',
    );
    const maya = new URL('https://www.linkedin.com/in/maya/');
    expect(reported(linkedin, error, maya, patience * 9)).toBe('rendering');
    const { document, url } = loadFixture('x/shell');
    expect(reported(x, document, url, patience * 9)).toBe('rendering');
  });

  it('is what it is where somebody is read, however late', () => {
    const { document, url } = loadFixture('linkedin/sdui-full');
    expect(reported(linkedin, document, url, patience * 9)).toBe('person');
  });
});
