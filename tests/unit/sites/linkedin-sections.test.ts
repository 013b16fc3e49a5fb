// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '@/tests/support/linkedin-page';
import { loadFixture } from '@/tests/support/load-fixture';
import { linkedin } from '@/utils/sites/linkedin/linkedin';

function headingOf(document: Document, text: string): Element {
  const heading = [...document.querySelectorAll('h2')].find((h2) => h2.textContent === text);
  if (!heading) throw new Error(`No heading says “${text}”.`);
  return heading;
}

describe('a part of a profile without its name for machines', () => {
  it('is found by its heading, and says so', () => {
    const page = loadFixture('linkedin/sdui-full');
    const before = fieldsOf(page).education;
    for (const card of page.document.querySelectorAll('[componentkey$="EducationTopLevelSection"]'))
      card.removeAttribute('componentkey');
    expect(fieldsOf(page).education).toEqual({ ...before, basis: 'heading' });
  });

  it('is found under a name that nobody knows, if it is this person’s', () => {
    const page = loadFixture('linkedin/sdui-full');
    const before = fieldsOf(page).education;
    for (const card of page.document.querySelectorAll('[componentkey$="EducationTopLevelSection"]'))
      card.setAttribute(
        'componentkey',
        card.getAttribute('componentkey')?.replace('EducationTopLevelSection', 'Schooling') ?? '',
      );
    expect(fieldsOf(page).education).toEqual({ ...before, basis: 'heading' });
  });

  it.each([
    ['componentkey', 'ProfileNullStateCardAnchor_Education', 'h2'],
    ['id', 'ProfileNullStateCardAnchor_Education', 'h2'],
    ['data-view-name', 'profile-card-education', 'section'],
  ])('is found by %s="%s" in whatever language its heading is', (attribute, name, at) => {
    const page = loadFixture('linkedin/sdui-full');
    const before = fieldsOf(page).education;
    for (const card of page.document.querySelectorAll('[componentkey$="EducationTopLevelSection"]'))
      card.removeAttribute('componentkey');
    const heading = headingOf(page.document, 'Education');
    heading.textContent = 'Hezkuntza';
    expect(fieldsOf(page).education).toEqual({ status: 'not-loaded' });
    heading.closest(at)?.setAttribute(attribute, name);
    expect(fieldsOf(page).education).toEqual(before);
  });

  it('is found in what is around the jobs alone', () => {
    const page = loadFixture('linkedin/sdui-hebrew');
    const before = fieldsOf(page).roles;
    const heading = headingOf(page.document, 'ניסיון');
    heading.removeAttribute('componentkey');
    heading.textContent = 'Esperientzia';
    expect(fieldsOf(page).roles).toEqual(before);
    heading.closest('[componentkey^="profileCards"]')?.removeAttribute('componentkey');
    expect(fieldsOf(page).roles).toEqual({ status: 'not-loaded' });
  });

  it('is not taken from beside the profile, nor out of an entry', () => {
    const page = loadFixture('linkedin/sdui-spanish');
    const heading = headingOf(page.document, 'Experiencia');
    const section = heading.closest('section');
    page.document.querySelector('aside')?.append(section ?? '');
    expect(fieldsOf(page).roles).toEqual({ status: 'not-loaded' });
    const entry = page.document.createElement('li');
    page.document.querySelector('main section')?.append(entry);
    entry.append(section ?? '');
    expect(fieldsOf(page).roles).toEqual({ status: 'not-loaded' });
  });
});

describe('the parts of whoever was looked at before', () => {
  const without = (key: string, from: string, to: string) => {
    const page = loadFixture('linkedin/sdui-full');
    for (const card of page.document.querySelectorAll(
      '[componentkey^="com.linkedin.sdui.profile"]',
    ))
      if (!card.getAttribute('componentkey')?.endsWith('Topcard'))
        card.removeAttribute('componentkey');
    for (const mark of page.document.querySelectorAll(`[componentkey^="${key}"]`))
      mark.setAttribute('componentkey', mark.getAttribute('componentkey')?.replace(from, to) ?? '');
    return fieldsOf(page);
  };
  const hers = 'maya-okonkwo-comms';

  it('are left where a mark in them, or around them, is for another address', () => {
    expect(without('profile_', hers, 'bo-lund')).toMatchObject({
      roles: { status: 'not-loaded' },
      education: { status: 'not-loaded' },
      // Drawn for her, as the mark around it says.
      languages: { status: 'read' },
      // Nothing says for whom.
      posts: { status: 'not-loaded' },
    });
    expect(without('profileCards', hers, `bo-${hers}`)).toMatchObject({
      about: { status: 'not-loaded' },
      languages: { status: 'not-loaded' },
    });
  });

  it('are no parts of others where every mark is for this address', () => {
    expect(without('profile_', hers, hers)).toMatchObject({
      roles: { status: 'read' },
      posts: { status: 'read' },
    });
  });
});

describe('recommendations', () => {
  it('are nobody’s to count where nothing says that they were given', () => {
    const page = loadFixture('linkedin/sdui-first-degree');
    for (const tab of page.document.querySelectorAll('[role="tab"]')) tab.textContent = '—';
    expect(fieldsOf(page).recommendations).toEqual({ status: 'not-loaded' });
  });
});

describe('the older app', () => {
  it('has an about text without its box, where nothing else stands in its section', () => {
    const page = loadFixture('linkedin/ember-full');
    const before = fieldsOf(page).about;
    const about = page.document.querySelector('#about')?.closest('section');
    const box = about?.querySelector('[class*="inline-show-more-text"]');
    box?.setAttribute('class', 'hx');
    expect(before.status).toBe('read');
    expect(fieldsOf(page).about).toEqual(before);
    box?.after(box.cloneNode(true));
    expect(fieldsOf(page).about).toEqual({ status: 'unreadable' });
  });
});

describe('mutual connections', () => {
  it('are not those of another member, nor all connections, nor followers', () => {
    for (const [from, to] of [
      ['connectionOf=', 'followerOf='],
      ['%5B%22F%22%5D', '%5B%22F%22%2C%22S%22%5D'],
      ['ACoAAF3u', 'ACoAAZZZ'],
    ] as const) {
      const page = loadFixture('linkedin/sdui-first-degree');
      for (const link of page.document.querySelectorAll('a[href*="/search/results/people/"]'))
        link.setAttribute('href', link.getAttribute('href')?.replace(from, to) ?? '');
      expect(fieldsOf(page).mutuals, to).toEqual({ status: 'unreadable' });
    }
  });
});

describe('her own profile', () => {
  it('is read once it is hers, and has no mark', () => {
    const { document, url } = loadFixture('linkedin/sdui-own');
    expect(linkedin.read(document, url, 0)).toMatchObject({
      outcome: 'own-profile',
      reading: { fields: { name: { value: 'Amara Castellano' } } },
    });
    expect(linkedin.findName(document, url)).toBeUndefined();
    document.querySelector('h2')?.remove();
    expect(linkedin.read(document, url, 0)).not.toHaveProperty('reading');
  });
});
