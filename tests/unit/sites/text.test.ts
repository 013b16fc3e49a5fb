// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage } from '@/tests/support/load-fixture';
import { countFrom } from '@/utils/sites/count';
import { isCurrent, isDates } from '@/utils/sites/linkedin/dates';
import { visibleLine, visibleText } from '@/utils/sites/visible-text';

function bodyOf(html: string): Element {
  return parsePage(`<body>${html}</body>`).body;
}

describe('the visible text of an element', () => {
  it.each([
    ['a  b\n\t c', 'a b c'],
    ['<p>one</p><p>two</p>', 'one two'],
    ['one<br>two', 'one two'],
    ['un<b>bel</b>ievable', 'unbelievable'],
    ['hi <img alt="👏"> there', 'hi 👏 there'],
    ['words<button>…more</button>', 'words'],
    ['words<script>alert(1)</script><style>p{}</style>', 'words'],
    ['shown<span aria-hidden="true">hidden</span>', 'shown'],
    [
      '<a><span aria-hidden="true">https://</span>a.b/c<span aria-hidden="true">/d</span></a>',
      'https://a.b/c/d',
    ],
    ['<a>a.b/c<span aria-hidden="true">/d</span><span aria-hidden="true">…</span></a>', 'a.b/c/d'],
    ['&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
  ])('%s', (html, text) => {
    expect(visibleText(bodyOf(html))).toBe(text);
  });

  it('flows through the divs that X wraps mentions in', () => {
    const element = bodyOf(
      '<span>with (</span><div><span><a>@them</a></span></div><span>).</span>',
    );
    expect(visibleLine(element)).toBe('with (@them).');
  });
});

describe('a count of a site that may round', () => {
  it.each([
    ['3,893', 'en', 3893, 3893],
    ['1.439', 'de', 1439, 1439],
    ['1 439', 'fr', 1439, 1439],
    ['612', undefined, 612, 612],
    ['86.4K', 'en', 86_350, 86_499],
    ['12M', 'en-GB', 11_500_000, 12_999_999],
    ['1.2B', 'en', 1_150_000_000, 1_299_999_999],
  ])('%s in %s', (text, language, min, max) => {
    expect(countFrom(text, language)).toEqual({ min, max });
  });

  it.each([
    ['86,4 B', 'tr'],
    ['1,2 mil', 'es'],
    ['4.1万', 'zh'],
    ['4.1万', 'en'],
    ['12.5', 'en'],
    ['1,23', 'en'],
    ['', 'en'],
    ['many', 'en'],
    ['1.2M', undefined],
  ])('%s in %s is not known, and never zero', (text, language) => {
    expect(countFrom(text, language)).toBeUndefined();
  });
});

describe('the dates of a job', () => {
  it.each([
    ['Jul 2025 - Aug 2025 · 2 mos', false],
    ['Jan 2022 - Present · 4 yrs 11 mos', true],
    ['2018 – 2020', false],
    ['03/2019 - 04/2020', false],
    ['Jul 2025', undefined],
    ['2025', undefined],
  ])('%s', (line, current) => {
    expect(isDates(line)).toBe(true);
    expect(isCurrent(line)).toBe(current);
  });

  it.each([
    'Rivermark Relief',
    'Full-time · 3 yrs 3 mos',
    'MBA, Class of 2025',
    'Expo 2020 Dubai · Contract',
    'New York, New York, United States',
    '3 yrs',
    '',
  ])('are not in “%s”', (line) => {
    expect(isDates(line)).toBe(false);
  });
});
