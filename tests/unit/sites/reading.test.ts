// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { loadFixture, parsePage } from '@/tests/support/load-fixture';
import { valueIn } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { linkedin } from '@/utils/sites/linkedin/linkedin';
import type { Site } from '@/utils/sites/site';
import { x } from '@/utils/sites/x/x';

function fieldsOf(site: Site, document: Document, url: URL): Fields {
  const page = site.read(document, url, 0);
  if (page.outcome !== 'person') throw new Error(`A person was expected, not ${page.outcome}.`);
  return page.reading.fields;
}

const prefix = 'com.linkedin.sdui.profile.card.ref';
const maya = () => loadFixture('linkedin/sdui-full');

describe('a LinkedIn profile', () => {
  beforeEach(() => {
    document.documentElement.replaceChildren();
  });

  it('shows the degree that its styles leave visible', () => {
    const { document: page, url } = maya();
    // The page's own window knows the styles, which a document by itself does not.
    document.documentElement.replaceChildren(...page.documentElement.childNodes);
    expect(fieldsOf(linkedin, document, url).degree).toEqual({
      status: 'read',
      value: 2,
      basis: 'text',
    });
  });

  it('has no degree where both are shown and what else is known speaks for neither', () => {
    const { document: page, url } = maya();
    for (const style of page.querySelectorAll('style')) style.remove();
    // Connected, as nobody is invited; but the bare line, and the one above their posts, say otherwise.
    for (const invite of page.querySelectorAll('a[href*="custom-invite"]')) invite.remove();
    for (const author of page.querySelectorAll('[aria-label$="Profile 2nd"]')) {
      author.setAttribute('aria-label', 'Maya Okonkwo Verified Profile 3rd');
    }
    document.documentElement.replaceChildren(...page.documentElement.childNodes);
    expect(fieldsOf(linkedin, document, url).degree).toEqual({ status: 'unreadable' });
  });

  it('has the degree that goes with an invitation where no style hides the other', () => {
    const { document, url } = loadFixture('linkedin/sdui-first-paint');
    for (const wrapper of document.querySelectorAll('[data-display-contents]')) {
      wrapper.removeAttribute('data-display-contents');
    }
    expect(valueIn(fieldsOf(linkedin, document, url).degree)).toBe(2);
    for (const invite of document.querySelectorAll('a[href*="custom-invite"]')) invite.remove();
    expect(fieldsOf(linkedin, document, url).degree).toEqual({ status: 'unreadable' });
  });

  it('takes no card of the person who was shown before', () => {
    const { document, url } = maya();
    for (const card of document.querySelectorAll(`[componentkey^="${prefix}"]`)) {
      const key = card.getAttribute('componentkey') ?? '';
      if (!key.endsWith('Topcard'))
        card.setAttribute('componentkey', key.replace(/ref(ACoA|maya)/, 'refOTHER$1'));
    }
    const fields = fieldsOf(linkedin, document, url);
    expect(fields.name.status).toBe('read');
    for (const name of [
      'about',
      'roles',
      'education',
      'skills',
      'languages',
      'volunteering',
      'posts',
    ] as const) {
      expect(fields[name], name).toEqual({ status: 'not-loaded' });
    }
  });

  it('finds the new top card while the old one is still there', () => {
    const { document, url } = maya();
    const card = document.querySelector(`[componentkey$="Topcard"]`);
    const old = card?.cloneNode(true) as Element;
    for (const link of old.querySelectorAll('a'))
      link.href = link.href.replace('maya-okonkwo-comms', 'tobias');
    for (const heading of old.querySelectorAll('h2')) heading.textContent = 'Tobias Lindqvist';
    card?.before(old);
    expect(fieldsOf(linkedin, document, url).name).toMatchObject({ value: 'Maya Okonkwo' });
    expect(linkedin.findName(document, url)?.textContent).toBe('Maya Okonkwo');
  });

  it('says nothing of a headline that could be the company line', () => {
    const { document, url } = maya();
    const headline = [...document.querySelectorAll('p')].find((p) =>
      p.textContent.startsWith('Head of'),
    );
    headline?.remove();
    const fields = fieldsOf(linkedin, document, url);
    expect(fields.headline).toEqual({ status: 'unreadable' });
    expect(fields.organisations).toMatchObject({
      value: ['Rivermark Relief', 'University of Leeds'],
    });
  });

  it('takes followers for no location', () => {
    const { document, url } = maya();
    const location = [...document.querySelectorAll('p')].find((p) =>
      p.textContent.startsWith('Manchester'),
    );
    if (location) location.textContent = '105,570 followers';
    expect(fieldsOf(linkedin, document, url).location).toEqual({ status: 'unreadable' });
  });

  it('proves that there is no location where only the contact link is left of its row', () => {
    const { document, url } = maya();
    const link = document.querySelector('a[href*="/overlay/contact-info"]')?.closest('p');
    while (link?.previousElementSibling) link.previousElementSibling.remove();
    expect(fieldsOf(linkedin, document, url).location).toEqual({ status: 'absent' });
  });

  it('is read in links inside links, as its script builds them', () => {
    const { document, url, expected } = maya();
    for (const text of document.querySelectorAll('[data-testid="expandable-text-box"]')) {
      const link = document.createElement('a');
      link.href = 'https://www.linkedin.com/feed/update/urn:li:activity:1/';
      const inner = link.cloneNode() as Element;
      text.replaceWith(link);
      link.append(inner);
      inner.append(text);
    }
    expect(fieldsOf(linkedin, document, url)).toEqual(
      (expected as { reading: { fields: Fields } }).reading.fields,
    );
  });

  it('takes no post of a namesake', () => {
    const { document, url } = maya();
    const [first] = document.querySelectorAll('[data-testid="carousel"] [role="listitem"]');
    for (const link of first?.querySelectorAll<HTMLAnchorElement>(
      'a[href$="/maya-okonkwo-comms/"]',
    ) ?? []) {
      link.href = 'https://www.linkedin.com/in/maya-okonkwo-2/';
    }
    const { posts } = fieldsOf(linkedin, document, url);
    expect(posts.status === 'read' && posts.value.map((post) => post.text.slice(0, 13))).toEqual([
      'We are hiring',
    ]);
  });

  it('keeps the page’s text as text', () => {
    const { document, url } = maya();
    const poison = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    const heading = document.querySelector('[componentkey$="Topcard"] h2');
    if (heading) heading.textContent = poison;
    expect(fieldsOf(linkedin, document, url).name).toMatchObject({ value: poison });
  });

  it('is nobody’s where LinkedIn says that the address is wrong', () => {
    const page = parsePage('<meta name="como-pk" content="d_flagship3_404"><main>Not here</main>');
    expect(linkedin.read(page, maya().url, 0)).toEqual({ outcome: 'nobody' });
  });

  it('is still rendering while the page is blank, and unknown when it holds something else', () => {
    const { url } = maya();
    expect(linkedin.read(parsePage('<div id="root"></div>'), url, 0).outcome).toBe('rendering');
    expect(linkedin.read(parsePage('<main><h1>Maya Okonkwo</h1></main>'), url, 0).outcome).toBe(
      'unknown-layout',
    );
  });

  it('is found by the member’s id in place of the slug', () => {
    const { document } = maya();
    const key =
      document.querySelector('[componentkey$="Topcard"]')?.getAttribute('componentkey') ?? '';
    const id = key.slice(prefix.length, -'Topcard'.length);
    const page = linkedin.read(document, new URL(`https://www.linkedin.com/in/${id}`), 0);
    expect(page).toMatchObject({
      outcome: 'person',
      reading: { identity: `linkedin:${id.toLowerCase()}` },
    });
  });
});

describe('an X profile', () => {
  const dark = () => loadFixture('x/profile-dark');

  it('may hide the handle in the avatar, and then shows it beside the name', () => {
    const { document, url } = dark();
    document
      .querySelector('[data-testid="primaryColumn"] [data-testid^="UserAvatar-Container-"]')
      ?.remove();
    // Whoever's post comes first, its avatar is not the header's.
    document.querySelector('article')?.remove();
    expect(fieldsOf(x, document, url).handle).toMatchObject({ value: 'MayaOkonkwo_' });
    expect(x.read(document, new URL('https://x.com/harrowstreetpr'), 0).outcome).toBe('rendering');
  });

  it('is not told apart by a display name that is another’s handle', () => {
    const { document, url } = dark();
    const name = x.findName(document, url);
    name?.replaceChildren('@tobias_raises');
    // Her posts have the same name, as everything of hers has.
    for (const link of document.querySelectorAll('article a[href="/MayaOkonkwo_"]:not([tabindex])'))
      link.querySelector('span > span')?.replaceChildren('@tobias_raises');
    expect(fieldsOf(x, document, url).name).toMatchObject({ value: '@tobias_raises' });
    document
      .querySelector('[data-testid="primaryColumn"] [data-testid^="UserAvatar-Container-"]')
      ?.remove();
    expect(x.read(document, new URL('https://x.com/tobias_raises'), 0).outcome).toBe('rendering');
    expect(fieldsOf(x, document, url).name).toMatchObject({ value: '@tobias_raises' });
  });

  it('believes structured data only of the handle in the address', () => {
    const { document, url } = loadFixture('x/profile-light');
    for (const script of document.querySelectorAll('script')) {
      script.textContent = script.textContent.replaceAll('"t_wroblewska"', '"somebody_else"');
    }
    const fields = fieldsOf(x, document, url);
    expect(fields.name).toEqual({
      status: 'read',
      value: 'Tomasina Wróblewska',
      basis: 'attribute',
    });
    expect(fields.followers).toEqual({
      status: 'read',
      value: { min: 3893, max: 3893 },
      basis: 'text',
    });
  });

  it('survives structured data that is broken', () => {
    const { document, url } = loadFixture('x/profile-light');
    const [first, second] = document.querySelectorAll('script');
    if (first) first.textContent = '{';
    if (second)
      second.textContent =
        '{"mainEntity":{"additionalName":"t_wroblewska","name":7,"interactionStatistic":{}}}';
    expect(fieldsOf(x, document, url).name).toMatchObject({ value: 'Tomasina Wróblewska' });
  });

  it('proves an absence only once the header is complete', () => {
    const { document, url } = dark();
    document.querySelector('[data-testid="UserLocation"]')?.remove();
    expect(fieldsOf(x, document, url).location).toEqual({ status: 'absent' });
    document.querySelector('[data-testid="UserJoinDate"]')?.remove();
    expect(fieldsOf(x, document, url).location).toEqual({ status: 'unreadable' });
  });

  it('does not know of messages when nobody is signed in', () => {
    const { document, url } = dark();
    document.querySelector('[data-testid="sendDMFromProfile"]')?.remove();
    expect(fieldsOf(x, document, url).directMessages).toEqual({ status: 'absent' });
    document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.remove();
    expect(fieldsOf(x, document, url).directMessages).toEqual({ status: 'unreadable' });
  });

  it('has no posts where the page says so, on the tab that shows them', () => {
    const { document, url } = dark();
    const section = document.querySelector('section[role="region"]');
    section?.replaceChildren();
    expect(fieldsOf(x, document, url).posts).toEqual({ status: 'not-loaded' });
    const empty = document.createElement('div');
    empty.dataset.testid = 'emptyState';
    section?.append(empty);
    expect(fieldsOf(x, document, url).posts).toEqual({ status: 'absent' });
    expect(fieldsOf(x, document, new URL(`${url.href}/media`)).posts).toEqual({
      status: 'not-loaded',
    });
  });

  it('puts the pinned post first, wherever it stands, and leaves out what is shared or paid for', () => {
    const { document, url } = dark();
    const cells = [...document.querySelectorAll('[data-testid="cellInnerDiv"]')];
    const [pinned, repost, quoting, advert] = cells;
    pinned?.parentElement?.append(pinned);
    for (const cell of [repost, advert]) {
      for (const link of cell?.querySelectorAll('a') ?? [])
        link.setAttribute('href', '/MayaOkonkwo_');
    }
    const { posts } = fieldsOf(x, document, url);
    const starts = posts.status === 'read' && posts.value.map((post) => post.text.slice(0, 6));
    expect(starts).toEqual(['Three ', 'This, ', 'Thanks']);
    expect(quoting?.textContent).toContain('I answer every first message');
  });

  it('is nobody’s where the account is gone', () => {
    const page = parsePage(
      '<div data-testid="primaryColumn"><div data-testid="emptyState">Gone</div></div>',
    );
    expect(x.read(page, dark().url, 0)).toEqual({ outcome: 'nobody' });
  });

  it('is still rendering while its name is', () => {
    const { document, url } = dark();
    document.querySelector('[data-testid="UserName"] [dir]')?.remove();
    expect(x.read(document, url, 0).outcome).toBe('rendering');
  });
});
