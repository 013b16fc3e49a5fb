import { expect, it } from 'vitest';
import { browserName, checkReport, layoutReport } from '@/utils/surface/layout-report';

const circumstances = { version: '0.1.0', site: 'x', browser: 'Firefox/153' };

it('says of us and the browser what a reader of the page needs to know, and no more', () => {
  expect(layoutReport({ ...circumstances, outcome: 'unknown-layout' }, 'html>body')).toBe(
    [
      'Just Ask 0.1.0',
      'Site: x',
      'Read as: unknown-layout',
      'Browser: Firefox/153',
      'Structure:',
      'html>body',
    ].join('\n'),
  );
});

it('counts for each reader how it went', () => {
  const page = (layout: string, verdict: 'fine' | 'weak' | 'failing') => ({ layout, verdict });
  const pages = [page('x', 'fine'), page('x', 'weak'), page('x', 'fine'), page('new', 'failing')];
  expect(checkReport(circumstances, pages).split('\n').slice(3)).toEqual([
    'x: 2 well, 1 by fallbacks, 0 not',
    'new: 0 well, 0 by fallbacks, 1 not',
  ]);
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox/153'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36', 'Chrome/156'],
  ['Something else', 'unknown'],
])('names the browser without its owner’s system', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
