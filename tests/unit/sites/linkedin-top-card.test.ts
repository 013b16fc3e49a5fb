// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { byText, cardOf, elementsFrom, fieldsOf } from '@/tests/support/linkedin-page';
import { loadFixture } from '@/tests/support/load-fixture';
import { valueIn } from '@/utils/profile/field';
import { linkedin } from '@/utils/sites/linkedin/linkedin';

const headline =
  'Head of Communications at Rivermark Relief | From agency PR to nonprofit storytelling | Happy to help newcomers';

describe('the top card', () => {
  it.each(['Founder/CEO', '· Builder ·', '100+ talks', 'Writer/Director/Producer'])(
    'has the headline “%s”',
    (text) => {
      const page = loadFixture('linkedin/sdui-full');
      byText(page, headline).textContent = text;
      expect(fieldsOf(page)).toMatchObject({
        headline: { status: 'read', value: text },
        degree: { status: 'read', value: 2 },
      });
    },
  );

  it('has the headline above its employers, whatever stands below, and none where they stand first', () => {
    const page = loadFixture('linkedin/sdui-full');
    const before = fieldsOf(page);
    const company = byText(page, 'Rivermark Relief · University of Leeds');
    const topics = company.cloneNode(true) as Element;
    topics.textContent = 'Talks about #nonprofits and #careers';
    company.after(topics);
    expect(fieldsOf(page)).toEqual(before);
    byText(page, headline).remove();
    expect(fieldsOf(page)).toMatchObject({
      headline: { status: 'unreadable' },
      organisations: before.organisations,
    });
    company.before(topics);
    company.before(topics.cloneNode(true));
    expect(fieldsOf(page).headline).toEqual({ status: 'unreadable' });
  });

  it('has no headline where LinkedIn prints two dashes', () => {
    const page = loadFixture('linkedin/sdui-full');
    byText(page, headline).textContent = '--';
    expect(fieldsOf(page).headline).toEqual({ status: 'absent' });
  });

  it.each(['She/Her', 'they/them/theirs', 'sie/ihr', '(Ella/ella)'])(
    'takes no pronouns (%s) for a headline, wherever they stand',
    (pronouns) => {
      const page = loadFixture('linkedin/sdui-full');
      const line = byText(page, 'She/Her');
      line.textContent = pronouns;
      expect(valueIn(fieldsOf(page).headline)).toBe(headline);
      // Without its row, everything stands in the column.
      line.parentElement?.replaceWith(...line.parentElement.childNodes);
      expect(valueIn(fieldsOf(page).headline)).toBe(headline);
    },
  );

  it('does not say that there is no degree where it can’t read it', () => {
    const page = loadFixture('linkedin/sdui-full');
    for (const line of ['· 1st', '· 2nd']) byText(page, line).textContent = '· الثانية';
    for (const author of page.document.querySelectorAll('[aria-label$="Profile 2nd"]'))
      author.setAttribute('aria-label', 'Maya Okonkwo');
    expect(fieldsOf(page).degree).toEqual({ status: 'unreadable' });
  });

  it('has no degree where nothing but pronouns is beside the name, and may have one in other words', () => {
    const page = loadFixture('linkedin/sdui-full');
    for (const author of page.document.querySelectorAll('[aria-label$="Profile 2nd"]'))
      author.setAttribute('aria-label', 'Maya Okonkwo');
    byText(page, '· 1st').remove();
    const line = byText(page, '· 2nd');
    line.textContent = 'second degree';
    expect(fieldsOf(page).degree).toEqual({ status: 'unreadable' });
    line.remove();
    expect(fieldsOf(page).degree).toEqual({ status: 'absent' });
  });

  it('is found without its name for machines, and so are all the others', () => {
    const page = loadFixture('linkedin/sdui-full');
    const before = fieldsOf(page);
    for (const card of page.document.querySelectorAll('[componentkey$="Topcard"]'))
      card.removeAttribute('componentkey');
    const after = fieldsOf(page);
    expect(after.name).toEqual({ ...before.name, basis: 'heading' });
    expect(after.location).toEqual({ ...before.location, basis: 'heading' });
    for (const field of ['about', 'roles', 'education', 'skills', 'posts'] as const)
      expect(after[field]).toEqual(before[field]);
  });

  it('is nobody’s without its name for machines, unless its links say whose', () => {
    const page = loadFixture('linkedin/sdui-full');
    for (const card of page.document.querySelectorAll('[componentkey$="Topcard"]'))
      card.removeAttribute('componentkey');
    byText(page, 'Maya Okonkwo').closest('a')?.setAttribute('href', '/in/somebody-else/');
    expect(linkedin.read(page.document, page.url, 0).outcome).toBe('rendering');
  });

  it('is theirs or nobody’s by the verification that it offers', () => {
    const page = loadFixture('linkedin/sdui-full');
    const link = byText(page, 'Maya Okonkwo').closest('a');
    for (const other of page.document.querySelectorAll('a[href*="/overlay/"]'))
      other.setAttribute('href', '#');
    link?.removeAttribute('href');
    expect(linkedin.read(page.document, page.url, 0).outcome).toBe('rendering');
    link?.setAttribute('componentkey', 'ProfileVerificationTriggerRef-maya-okonkwo-comms');
    expect(valueIn(fieldsOf(page).name)).toBe('Maya Okonkwo');
    link?.setAttribute('href', '/in/maya-okonkwo-comms/');
    link?.setAttribute('componentkey', 'ProfileVerificationTriggerRef-ada-maya-okonkwo-comms');
    expect(linkedin.read(page.document, page.url, 0).outcome).toBe('rendering');
  });

  it('has its location where a dot stands by itself in other rows as well', () => {
    const page = loadFixture('linkedin/sdui-full');
    byText(page, '· 1st').closest('div')?.remove();
    for (const author of page.document.querySelectorAll('[aria-label$="Profile 2nd"]'))
      author.setAttribute('aria-label', 'Maya Okonkwo');
    const degree = byText(page, '· 2nd');
    degree.before(...elementsFrom('<p>·</p>'));
    degree.textContent = '2nd';
    byText(page, '500+').before(...elementsFrom('<p>9 followers</p><p>·</p>'));
    expect(fieldsOf(page)).toMatchObject({
      headline: { value: headline },
      location: { value: 'Manchester, England, United Kingdom' },
      degree: { status: 'read', value: 2 },
      followers: { value: { min: 9, max: 9 } },
    });
    // Nothing says any more which of the dots is the location's.
    byText(page, 'Contact info').closest('p')?.remove();
    expect(fieldsOf(page).location).toEqual({ status: 'unreadable' });
  });

  it('has its own name and employers below a notice, and beside other buttons', () => {
    const page = loadFixture('linkedin/sdui-full');
    const before = fieldsOf(page);
    const [notice, button] = elementsFrom(
      '<div><h2>Maya’s cover story</h2></div><div role="button"><p>Open to work</p></div>',
    );
    const section = byText(page, 'Maya Okonkwo').closest('section');
    section?.prepend(notice ?? '');
    section?.append(button ?? '');
    expect(fieldsOf(page)).toEqual(before);
  });

  it('names services that are offered', () => {
    const page = loadFixture('linkedin/sdui-full');
    const box = elementsFrom(
      '<div><p>Providing services</p><p>Career coaching, Interview practice</p><a href="/services/page/1a2b/"><span>Show details</span></a></div>',
    );
    cardOf(page, 'Topcard')
      .querySelector('h2')
      ?.closest('section')
      ?.append(...box);
    expect(fieldsOf(page).services).toEqual({
      status: 'read',
      value: ['Career coaching', 'Interview practice'],
      basis: 'text',
    });
  });

  it('has every link that leads away from LinkedIn', () => {
    const page = loadFixture('linkedin/sdui-creator');
    const links = elementsFrom(
      '<a href="https://calendly.example/soren">Book an appointment</a><a href="https://www.linkedin.com/help/">Help</a><a href="http://plain.example/">Plain</a>',
    );
    page.document
      .querySelector('[id$="Topcard"] h2')
      ?.closest('[id$="Topcard"]')
      ?.append(...links);
    expect(valueIn(fieldsOf(page).links)).toEqual([
      'https://slowreply.example/show',
      'https://calendly.example/soren',
    ]);
  });
});
