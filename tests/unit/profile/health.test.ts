// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadFixture } from '@/tests/support/load-fixture';
import { aReading } from '@/tests/support/reading';
import { read } from '@/utils/profile/field';
import { healthOf, siteHealth, type Verdict } from '@/utils/profile/health';
import { linkedin } from '@/utils/sites/linkedin/linkedin';
import { x } from '@/utils/sites/x/x';

const whole = {
  name: 'Maya Okafor',
  headline: 'Head of Research',
  location: 'Berlin',
  about: 'I coach researchers.',
  roles: [{ title: 'Head of Research' }],
};

describe('one profile', () => {
  it('is read well where machines’ names led to its parts', () => {
    expect(healthOf(aReading({ ...whole, notLoaded: ['education'] }))).toEqual({
      strong: 5,
      fallback: 0,
      unreadable: 0,
      verdict: 'fine',
    });
  });

  it('is weak where headings and plain text had to stand in for most', () => {
    const reading = aReading(whole);
    reading.fields.about = read('I coach.', 'heading');
    reading.fields.roles = read([{ title: 'Coach' }], 'heading');
    expect(healthOf(reading).verdict).toBe('fine');
    reading.fields.location = read('Berlin', 'text');
    expect(healthOf(reading)).toMatchObject({ strong: 2, fallback: 3, verdict: 'weak' });
  });

  it('fails where most of what should be there could not be read, or the name', () => {
    const lost = ['about', 'roles', 'headline'] as const;
    const reading = aReading({ name: 'Maya', location: 'Berlin', unreadable: lost });
    expect(healthOf(reading)).toMatchObject({ unreadable: 3, verdict: 'failing' });
    const { name: _, ...nameless } = whole;
    expect(healthOf(aReading({ ...nameless, unreadable: ['name'] })).verdict).toBe('failing');
  });

  it('is not judged by what LinkedIn masks for whoever is signed out', () => {
    const { document, url } = loadFixture('linkedin/public-masked');
    const page = linkedin.read(document, url, 0);
    if (page.outcome !== 'person') throw new Error('A person was expected.');
    expect(page.reading.fields.headline.status).toBe('unreadable');
    expect(healthOf(page.reading).verdict).toBe('fine');
    page.reading.fields.name = { status: 'unreadable' };
    expect(healthOf(page.reading).verdict).toBe('failing');
  });

  it('is not judged by what is not there or not loaded yet, nor by her own word', () => {
    expect(healthOf(aReading({ name: 'Maya', notLoaded: ['about', 'roles'] })).verdict).toBe(
      'fine',
    );
    const reading = aReading({ name: 'Maya' });
    reading.fields.about = read('Hers', 'user');
    expect(healthOf(reading).fallback).toBe(0);
  });
});

describe('a page as its site has it now', () => {
  const pages = ['linkedin/sdui-full', 'linkedin/sdui-german', 'x/profile-dark', 'x/profile-light'];
  it.each([...pages, 'linkedin/public'])('is read well: %s', (name) => {
    const { document, url } = loadFixture(name);
    const page = (name.startsWith('x/') ? x : linkedin).read(document, url, 0);
    expect(page.outcome === 'person' && healthOf(page.reading).verdict).toBe('fine');
  });
});

describe('a site', () => {
  const pages = (plan: Partial<Record<Verdict, number>>) =>
    Object.entries(plan).flatMap(([verdict, count]) => Array(count).fill(verdict as Verdict));

  it.each<[string, Partial<Record<Verdict, number>>, Verdict]>([
    ['too few to say', { failing: 4 }, 'fine'],
    ['all well', { fine: 20 }, 'fine'],
    ['some lost', { fine: 16, failing: 4 }, 'fine'],
    ['a quarter lost', { fine: 15, failing: 5 }, 'weak'],
    ['half by fallbacks', { fine: 10, weak: 10 }, 'weak'],
    ['half lost', { fine: 10, failing: 10 }, 'failing'],
    ['all lost, five in all', { failing: 5 }, 'failing'],
  ])('with %s', (_, plan, verdict) => {
    expect(siteHealth(pages(plan)).verdict).toBe(verdict);
  });

  it('is judged by its last twenty profiles alone', () => {
    expect(siteHealth(pages({ failing: 30, fine: 20 }))).toEqual({
      verdict: 'fine',
      pages: 20,
      bad: 0,
    });
  });
});
