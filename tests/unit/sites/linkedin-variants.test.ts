// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Fixture, loadFixture, parsePage } from '@/tests/support/load-fixture';
import { valueIn } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { linkedin } from '@/utils/sites/linkedin/linkedin';

function fieldsOf({ document, url }: Fixture): Fields {
  const page = linkedin.read(document, url, 0);
  if (page.outcome !== 'person') throw new Error(`A person was expected, not ${page.outcome}.`);
  return page.reading.fields;
}

/** The innermost element that has exactly this text. */
function byText(page: Fixture, text: string): Element {
  const found = [...page.document.querySelectorAll('p, h2')].find(
    (element) => element.textContent === text,
  );
  if (!found) throw new Error(`Nothing says “${text}”.`);
  return found;
}

const headline =
  'Head of Communications at Rivermark Relief | From agency PR to nonprofit storytelling | Happy to help newcomers';

/** The card of a person by the name that the machine gives it: the inner one of the twins. */
function cardOf(page: Fixture, name: string): Element {
  const card = [...page.document.querySelectorAll(`[componentkey$="${name}"]`)].at(-1);
  if (!card) throw new Error(`There is no card ${name}.`);
  return card;
}

function put(page: Fixture, name: string, html: string): void {
  cardOf(page, name).replaceChildren(...parsePage(`<body>${html}</body>`).body.children);
}

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
    degree.before(...parsePage('<body><p>·</p></body>').body.children);
    degree.textContent = '2nd';
    byText(page, '500+').before(
      ...parsePage('<body><p>9 followers</p><p>·</p></body>').body.children,
    );
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
    const [notice, button] = parsePage(
      '<body><div><h2>Maya’s cover story</h2></div><div role="button"><p>Open to work</p></div></body>',
    ).body.children;
    const section = byText(page, 'Maya Okonkwo').closest('section');
    section?.prepend(notice ?? '');
    section?.append(button ?? '');
    expect(fieldsOf(page)).toEqual(before);
  });

  it('names services that are offered', () => {
    const page = loadFixture('linkedin/sdui-full');
    const box = parsePage(
      '<body><div><p>Providing services</p><p>Career coaching, Interview practice</p><a href="/services/page/1a2b/"><span>Show details</span></a></div></body>',
    ).body.children;
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
    const links = parsePage(
      '<body><a href="https://calendly.example/soren">Book an appointment</a><a href="https://www.linkedin.com/help/">Help</a><a href="http://plain.example/">Plain</a></body>',
    ).body.children;
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
    byText(page, 'Crisis Communications').after(
      ...parsePage('<body><p>Endorsed by 3 people</p></body>').body.children,
    );
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
