// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadFixture } from '@/tests/support/load-fixture';
import type { RowReading } from '@/utils/profile/row';
import { x } from '@/utils/sites/x/x';

function rowOf(name: string, handle: string) {
  const { document, url } = loadFixture(name);
  const cells = [...document.querySelectorAll(x.rowSelector)];
  const row = cells.find((cell) => cell.querySelector(`a[href="/${handle}"]`));
  if (!row) throw new Error(`@${handle} is not in ${name}.`);
  const one = (selector: string): Element => {
    const element = row.querySelector(selector);
    if (!element) throw new Error(`${selector} is not in the row.`);
    return element;
  };
  return { document, url, row, one, read: () => x.readRow(row, url)?.reading };
}

function about(reading: RowReading | undefined): unknown {
  const field = reading?.fields.about;
  return field?.status === 'read' ? field.value : undefined;
}

const ines = () => rowOf('x/followers', 'ines_marchetti');
const noor = () => rowOf('x/followers', 'noor_elamrani');
const card = () => rowOf('x/hover-card', 'dara_quinn');

describe('a row of X', () => {
  it.each([
    [
      'the picture',
      '[data-testid^="UserAvatar-Container-"]',
      'data-testid',
      'UserAvatar-Container-theo',
    ],
    ['the link of the picture', 'a[aria-hidden]', 'href', '/theo'],
    ['the link of the name', '.who a:not([tabindex])', 'href', '/theo'],
    ['the link of the handle', '.who a[tabindex]', 'href', '/theo'],
  ])('is nobody’s while %s is another’s', (_, selector, attribute, value) => {
    const { one, read } = ines();
    one(selector).setAttribute(attribute, value);
    expect(read()).toBeUndefined();
  });

  it('is nobody’s while the handle in words is another’s', () => {
    const { one, read } = ines();
    one('.who a[tabindex] span').replaceChildren('@theo');
    expect(read()).toBeUndefined();
  });

  it('is the next person’s once everything in it is', () => {
    const { row, read } = ines();
    for (const element of row.querySelectorAll('*')) {
      for (const { name, value } of element.attributes)
        element.setAttribute(name, value.replace('ines_marchetti', 'theo'));
    }
    row.querySelector('.who a[tabindex] span')?.replaceChildren('@theo');
    row.querySelector('.who a span span')?.replaceChildren('Théo');
    expect(read()).toMatchObject({ identity: 'x:theo', fields: { name: { value: 'Théo' } } });
  });

  it.each(['.who a:not([tabindex])', '.who a[tabindex]', '.who a span'])(
    'is nobody’s without %s',
    (selector) => {
      const { one, read } = ines();
      one(selector).remove();
      expect(read()).toBeUndefined();
    },
  );

  it('takes nobody who is named in the bio for its person', () => {
    const { row, one, read } = ines();
    row.querySelector('.who')?.remove();
    one('[dir="auto"] a').setAttribute('href', '/ines_marchetti');
    expect(read()).toBeUndefined();
  });

  it.each(['id', 'aria-describedby'])(
    'takes the hidden words about its button for no bio, also without their %s',
    (attribute) => {
      const { row, url } = rowOf('x/followers', 'sans_bio_22');
      row.querySelector(`[${attribute}]`)?.removeAttribute(attribute);
      expect(about(x.readRow(row, url)?.reading)).toBeUndefined();
    },
  );

  it('is not told apart by what other extensions add', () => {
    const { document, row, one, read } = noor();
    const before = read();
    expect(before).toMatchObject({ identity: 'x:noor_elamrani' });
    const add = (place: Element, tag: string, text: string) => {
      const element = document.createElement(tag);
      element.textContent = text;
      place.append(element);
    };
    add(one('.who a [dir]'), 'span', '🇲🇦 Rabat');
    add(one('.who a[tabindex]'), 'span', 'Rabat');
    add(row, 'x-note', 'Met in Rabat');
    expect(read()).toEqual(before);
  });

  it('is nobody’s where somebody paid for it', () => {
    const { document, row, read } = ines();
    const around = document.createElement('div');
    around.dataset.testid = 'placementTracking';
    row.replaceWith(around);
    around.append(row);
    expect(read()).toBeUndefined();
  });

  it('is read though its button to follow is tracked', () => {
    const { document, one, read } = ines();
    const button = one('[data-testid$="-follow"]');
    const around = document.createElement('div');
    around.dataset.testid = 'placementTracking';
    button.replaceWith(around);
    around.append(button);
    expect(read()).toMatchObject({ identity: 'x:ines_marchetti' });
  });

  it('is her own where she is signed in with it, whatever the case', () => {
    const { document, read } = ines();
    const bar = document.querySelector('[data-testid="AppTabBar_Profile_Link"]');
    bar?.setAttribute('href', '/Ines_Marchetti');
    expect(read()).toBeUndefined();
    bar?.remove();
    expect(read()).toMatchObject({ identity: 'x:ines_marchetti' });
  });

  it('has its bio from below a label of the account', () => {
    const { row, one, read } = ines();
    const before = about(read());
    const label = row.ownerDocument.createElement('div');
    label.setAttribute('dir', 'auto');
    label.textContent = 'Automated';
    one('[dir="auto"]:not([id])').before(label);
    expect(before).toEqual(expect.any(String));
    expect(about(read())).toBe(before);
  });

  it('is none of X’s on another site', () => {
    const { row } = ines();
    expect(x.readRow(row, new URL('https://x.com.example/search'))).toBeUndefined();
  });

  it('has addresses with or without the site', () => {
    const { row, read } = ines();
    const before = read();
    for (const link of row.querySelectorAll('a'))
      link.setAttribute('href', `https://x.com${link.getAttribute('href')}`);
    expect(read()).toEqual(before);
  });
});

describe('a card over a name on X', () => {
  it('is nobody’s before it has a picture or numbers', () => {
    const { row, read } = card();
    expect(read()).toMatchObject({ identity: 'x:dara_quinn', layout: 'x-hover-card' });
    for (const avatar of row.querySelectorAll('[data-testid^="UserAvatar"]')) avatar.remove();
    expect(read()).toMatchObject({ identity: 'x:dara_quinn' });
    for (const link of row.querySelectorAll('a[href$="/following"], a[href$="followers"]'))
      link.remove();
    expect(read()).toBeUndefined();
  });

  it('has no bio from behind its numbers, where people whom she knows stand', () => {
    const { row, one, read } = card();
    expect(about(read())).toMatch(/^Pro bono lawyer/);
    one('[dir="auto"]:not([id])').remove();
    const known = row.ownerDocument.createElement('div');
    known.setAttribute('dir', 'auto');
    known.textContent = 'Followed by Tobias Lindqvist';
    row.append(known);
    expect(read()?.fields).not.toHaveProperty('about');
  });

  it('is nobody’s while its numbers are another’s', () => {
    const { one, read } = card();
    one('a[href$="/following"]').setAttribute('href', '/theo/following');
    expect(read()).toBeUndefined();
  });

  it('is nobody’s with rows of people in it, which are none either', () => {
    const { row, read, url } = card();
    row.append(loadFixture('x/followers').document.querySelector('[data-testid="UserCell"]') ?? '');
    const cell = row.querySelector('[data-testid="UserCell"]');
    expect(read()).toBeUndefined();
    expect(cell && x.readRow(cell, url)).toBeUndefined();
  });
});
