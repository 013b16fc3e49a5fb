// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFixture, parsePage } from '@/tests/support/load-fixture';
import { tries } from '@/tests/support/property';
import type { Fields } from '@/utils/profile/reading';
import { x } from '@/utils/sites/x/x';

const dark = () => loadFixture('x/profile-dark');
const light = () => loadFixture('x/profile-light');
const tobias = new URL('https://x.com/tobias_raises');
const names = { after: 'Tobias Lindqvist' };

function fieldsOf(document: Document, url: URL): Fields {
  const page = x.read(document, url, 0);
  if (page.outcome !== 'person') throw new Error(`A person was expected, not ${page.outcome}.`);
  return page.reading.fields;
}

/** Everything that X has to change to make Maya's page Tobias', each by itself. */
function stepsToTobias(document: Document): (() => void)[] {
  const steps: (() => void)[] = [];
  const column = document.querySelector('[data-testid="primaryColumn"]');
  for (const element of column?.querySelectorAll('*') ?? []) {
    if (element.closest('section')) continue;
    for (const { name, value } of element.attributes) {
      if (!value.includes('MayaOkonkwo_')) continue;
      steps.push(() =>
        element.setAttribute(name, value.replaceAll('MayaOkonkwo_', 'tobias_raises')),
      );
    }
  }
  const texts: Record<string, string> = {
    '[data-testid="UserName"] [tabindex] span': '@tobias_raises',
    '[data-testid="UserName"] [dir] > span > span': 'Tobias Lindqvist',
    'h2 span > span': 'Tobias Lindqvist',
    '[data-testid="UserDescription"]': 'Fundraiser.',
    '[data-testid="UserLocation"]': 'Malmö',
    '[data-testid="UserProfessionalCategory"]': 'Consultant',
    'a[href$="followers"] span span': '1,024',
  };
  for (const [selector, text] of Object.entries(texts)) {
    const element = column?.querySelector(selector);
    if (!element) throw new Error(`${selector} is not in the fixture.`);
    steps.push(() => element.replaceChildren(text));
  }
  const section = column?.querySelector('section');
  steps.push(() => section?.replaceChildren());
  steps.push(() => {
    document.title = 'Tobias Lindqvist (@tobias_raises) / X';
  });
  return steps;
}

describe('a header of X that is filled with the next person', () => {
  it('is nobody’s before the name, the handle and every address are of one person', () => {
    const order = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 60,
      maxLength: 60,
    });
    fc.assert(
      fc.property(order, (ranks) => {
        const { document } = dark();
        const steps = stepsToTobias(document)
          .map((step, index) => ({ step, rank: ranks[index] ?? 0 }))
          .sort((one, other) => one.rank - other.rank);
        for (const { step } of steps) {
          const page = x.read(document, tobias, 0);
          const mark = x.findName(document, tobias)?.textContent;
          if (page.outcome === 'person')
            expect(page.reading.fields.name).toMatchObject({ value: 'Tobias Lindqvist' });
          expect([undefined, 'Tobias Lindqvist']).toContain(mark);
          step();
        }
        expect(fieldsOf(document, tobias)).toMatchObject({
          name: { value: 'Tobias Lindqvist' },
          handle: { value: 'tobias_raises' },
          about: { value: 'Fundraiser.' },
          location: { value: 'Malmö' },
          followers: { value: { min: 1024, max: 1024 } },
        });
      }),
      { ...tries, numRuns: tries.numRuns / 20 },
    );
  }, 30_000);

  it('waits while its name contradicts the title of the handle', () => {
    const { document, url } = dark();
    document.querySelector('section')?.remove();
    document.querySelector('h2')?.remove();
    x.findName(document, url)?.replaceChildren(names.after);
    expect(x.read(document, url, 0).outcome).toBe('rendering');
  });

  it('waits while its name is known to be another handle’s', () => {
    const { document } = dark();
    for (const step of stepsToTobias(document)) step();
    document.title = 'X';
    document.querySelector('h2')?.remove();
    expect(fieldsOf(document, tobias).name).toMatchObject({ value: names.after });
    document.title = 'Tobias Lindqvist (@another_tobias) / X';
    expect(x.read(document, tobias, 0).outcome).toBe('rendering');
  });

  it('waits while its name contradicts the posts of the handle', () => {
    const { document, url } = dark();
    x.findName(document, url)?.replaceChildren(names.after);
    expect(x.read(document, url, 0).outcome).toBe('rendering');
    expect(x.findName(document, url)).toBeUndefined();
  });

  it('waits while its name contradicts the heading, where nothing else is known', () => {
    const { document, url } = dark();
    document.querySelector('section')?.remove();
    document.title = 'X';
    x.findName(document, url)?.replaceChildren(names.after);
    expect(x.read(document, url, 0).outcome).toBe('rendering');
    document.querySelector('h2')?.remove();
    expect(fieldsOf(document, url).name).toMatchObject({ value: names.after });
  });

  it('waits while its name contradicts the structured data of the handle', () => {
    const { document, url } = light();
    document.querySelector('section')?.remove();
    document.title = 'X';
    x.findName(document, url)?.replaceChildren(names.after);
    expect(x.read(document, url, 0).outcome).toBe('rendering');
  });

  it.each(['/photo', '/header_photo', '/following', '/verified_followers', '/about'])(
    'waits while its link to %s is another’s',
    (page) => {
      const { document, url } = dark();
      const link = document.querySelector(`[data-testid="primaryColumn"] a[href$="${page}"]`);
      link?.setAttribute('href', `/tobias_raises${page}`);
      expect(x.read(document, url, 0).outcome).toBe('rendering');
    },
  );

  it('takes a name for the same whatever cannot be seen in it', () => {
    const { document, url } = light();
    const name = 'Tomasina\u00A0Wróblewska \u2764';
    for (const script of document.querySelectorAll('script'))
      script.textContent = script.textContent.replaceAll('Wróblewska"', 'Wróblewska \u2764\uFE0F"');
    x.findName(document, url)?.replaceChildren(`\u2067${name}\u2069`);
    expect(fieldsOf(document, url).name).toMatchObject({ basis: 'structured' });
  });

  it('takes the words about somebody from the data of the handle, where the header has other ones', () => {
    const { document, url } = light();
    document.querySelector('[data-testid="UserDescription"]')?.replaceChildren('Somebody else’s.');
    expect(fieldsOf(document, url).about).toMatchObject({
      value: 'Editor, science writing. 🔭 Questions about starting out are welcome.',
      basis: 'structured',
    });
  });

  it('believes the newest data of the handle, and none about one of their posts', () => {
    const { document, url } = light();
    const own = [...document.querySelectorAll('script')].find((script) =>
      script.textContent.includes('"t_wroblewska"'),
    );
    if (!own) throw new Error('The fixture has structured data.');
    const add = (text: string) => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = text;
      document.head.append(script);
    };
    add(own.textContent.replaceAll('3893', '3900'));
    add(own.textContent.replaceAll('3893', '7').replace('ProfilePage', 'SocialMediaPosting'));
    expect(fieldsOf(document, url).followers).toMatchObject({ value: { min: 3900, max: 3900 } });
  });
});

describe('what the header of X shows', () => {
  const people = () => loadFixture('x/profile-follows-you');

  it('is never the birthday', () => {
    const { document, url } = people();
    expect(JSON.stringify(x.read(document, url, 0))).not.toMatch(/1985|Born/);
  });

  it('says that somebody follows her only of this person', () => {
    const { document, url } = people();
    const sign = document.querySelector('[data-testid="userFollowIndicator"]');
    document.querySelector('aside li')?.append(sign ?? '');
    expect(fieldsOf(document, url).followsYou).toEqual({ status: 'absent' });
  });

  it('does not say that somebody doesn’t follow her before the header is complete, or signed out', () => {
    const { document, url } = dark();
    document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.remove();
    expect(fieldsOf(document, url).followsYou).toEqual({ status: 'unreadable' });
    const other = dark();
    other.document.querySelector('[data-testid="UserJoinDate"]')?.remove();
    expect(fieldsOf(other.document, other.url).followsYou).toEqual({ status: 'unreadable' });
  });

  it.each([
    ['UserLocation', 'location'],
    ['UserProfessionalCategory', 'category'],
    ['UserUrl', 'links'],
    ['UserDescription', 'about'],
    ['sendDMFromProfile', 'directMessages'],
    ['userFollowIndicator', 'followsYou'],
  ] as const)('is not said to be absent where %s has a new name or nothing in it', (id, field) => {
    const { document, url } = people();
    const element = document.querySelector(`[data-testid="${id}"]`);
    element?.setAttribute('data-testid', 'something-new');
    expect(fieldsOf(document, url)[field]).toEqual({ status: 'unreadable' });
  });

  it('has the posts of somebody whose picture doesn’t say whose it is, without those that they quote', () => {
    const { document, url } = dark();
    const before = fieldsOf(document, url).posts;
    for (const picture of document.querySelectorAll(
      '[data-testid="UserAvatar-Container-MayaOkonkwo_"]',
    ))
      picture.setAttribute('data-testid', 'UserAvatar-Container-unknown');
    expect(before.status).toBe('read');
    expect(fieldsOf(document, url).posts).toEqual(before);
  });

  it('keeps apart posts that are kept from her and posts that there are none of', () => {
    const { document, url } = loadFixture('x/profile-protected');
    expect(fieldsOf(document, url).posts).toEqual({ status: 'unreadable' });
    for (const lock of document.querySelectorAll('[data-testid="icon-lock"]')) lock.remove();
    expect(fieldsOf(document, url).posts).toEqual({ status: 'absent' });
    // Somebody who is blocked, or who blocks her, can't be followed.
    document.querySelector('[data-testid$="-follow"]')?.setAttribute('data-testid', '7-unblock');
    expect(fieldsOf(document, url).posts).toEqual({ status: 'unreadable' });
  });

  it('does not take a suspended account for a person who is yet to come', () => {
    const page = parsePage(`<div data-testid="primaryColumn"><div data-testid="UserName">
      <div dir="ltr"><span>@tobias_raises</span></div></div>
      <div data-testid="emptyState">Account suspended</div></div>`);
    expect(x.read(page, tobias, 0)).toEqual({ outcome: 'nobody' });
  });
});
