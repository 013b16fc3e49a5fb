// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { byText, cardOf, elementsFrom, fieldsOf } from '@/tests/support/linkedin-page';
import { type Fixture, loadFixture } from '@/tests/support/load-fixture';
import { valueIn } from '@/utils/profile/field';

function put(page: Fixture, name: string, html: string): void {
  cardOf(page, name).replaceChildren(...elementsFrom(html));
}

describe('the posts', () => {
  const quoting = () => {
    const page = loadFixture('linkedin/sdui-creator');
    const [own, others] = page.document.querySelectorAll('[id$="Activity"] [role="listitem"]');
    if (!own || !others) throw new Error('There are two posts.');
    // The other one is quoted below.
    own.append(...others.childNodes);
    others.closest('li')?.remove();
    return { page, own, posts: () => fieldsOf(page).posts };
  };

  it('have their own words, and never those that they quote', () => {
    const { posts } = quoting();
    expect(posts()).toMatchObject({
      status: 'read',
      value: [{ text: expect.stringMatching(/^New episode/), age: '1w' }],
    });
  });

  it('have nothing where only the quoted words are left, or stand first', () => {
    const { own, posts } = quoting();
    const [mine, quoted] = own.querySelectorAll('[data-testid="expandable-text-box"]');
    quoted?.closest('div')?.after(mine?.closest('p') ?? '');
    expect(posts()).toEqual({ status: 'not-loaded' });
    mine?.remove();
    expect(posts()).toEqual({ status: 'not-loaded' });
  });

  it('leave the followers readable when their heading is gone', () => {
    const page = loadFixture('linkedin/sdui-full');
    const before = fieldsOf(page).followers;
    byText(page, 'Activity').remove();
    expect(before.status).toBe('read');
    expect(fieldsOf(page).followers).toEqual(before);
  });
});

describe('the cards', () => {
  it('have the addresses of featured tiles, not of links in a text', () => {
    const page = loadFixture('linkedin/sdui-full');
    put(
      page,
      'Featured',
      `<h2>Featured</h2><ul>
        <li><div role="listitem"><a href="https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fcalendly.example%2Fmaya"><p>Book a call with me</p></a></div></li>
        <li><div role="listitem"><a href="/feed/update/urn:li:activity:1/"><p>Post</p></a><p>Read <a href="https://press.example/">this</a></p></div></li>
      </ul>`,
    );
    expect(valueIn(fieldsOf(page).links)).toEqual(['https://calendly.example/maya']);
  });

  it.each(['Causes', 'Services'])('%s: have a list that is one long text', (name) => {
    const page = loadFixture('linkedin/sdui-full');
    put(
      page,
      name,
      `<h2>${name}</h2><p><span data-testid="expandable-text-box">Children • Education</span></p>`,
    );
    const field = name === 'Causes' ? 'causes' : 'services';
    expect(valueIn(fieldsOf(page)[field])).toEqual(['Children', 'Education']);
    put(
      page,
      name,
      `<h2>${name}</h2><p><span data-testid="expandable-text-box">A sentence.</span></p>`,
    );
    expect(fieldsOf(page)[field]).toEqual({ status: 'unreadable' });
  });

  it('take no sentence about services for one', () => {
    const page = loadFixture('linkedin/sdui-full');
    put(page, 'Services', '<h2>Services</h2><p>Maya offers these services: coaching, editing</p>');
    expect(fieldsOf(page).services).toEqual({ status: 'unreadable' });
  });

  it('have skills without names for machines, and none where lines can’t be told apart', () => {
    const page = loadFixture('linkedin/sdui-full');
    const before = valueIn(fieldsOf(page).skills);
    const skills = cardOf(page, 'Skills');
    for (const skill of skills.querySelectorAll('[componentkey]'))
      skill.removeAttribute('componentkey');
    expect(fieldsOf(page).skills).toEqual({ status: 'read', value: before, basis: 'position' });
    byText(page, 'Crisis Communications').after(...elementsFrom('<p>Endorsed by 3 people</p>'));
    expect(fieldsOf(page).skills).toEqual({ status: 'unreadable' });
  });

  it('tell a degree without dates from a grade, and schools apart without rules between them', () => {
    const page = loadFixture('linkedin/sdui-full');
    for (const rule of cardOf(page, 'EducationTopLevelSection').querySelectorAll('hr'))
      rule.remove();
    byText(page, '2007 – 2010').remove();
    expect(valueIn(fieldsOf(page).education)).toEqual([
      { school: 'University of Leeds', degree: 'BA (Hons), English Literature' },
      {
        school: 'Chartered Institute of Public Relations',
        degree: 'Professional PR Diploma',
        dates: '2016',
      },
    ]);
    byText(page, 'BA (Hons), English Literature').textContent = 'Grade: first class';
    expect(valueIn(fieldsOf(page).education)?.[0]).toEqual({ school: 'University of Leeds' });
  });

  it('read a job at an employer whose name looks like a date', () => {
    const page = loadFixture('linkedin/sdui-full');
    const employer = byText(page, 'Harrow Street Communications');
    employer.closest('[componentkey]')?.querySelector('figure')?.remove();
    employer.textContent = 'Expo 2020';
    expect(valueIn(fieldsOf(page).roles)?.at(-1)).toMatchObject({
      title: 'Account Executive',
      organisation: 'Expo 2020',
      current: false,
    });
  });
});
