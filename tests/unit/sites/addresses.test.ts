// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fixturesOf, loadFixture } from '@/tests/support/load-fixture';
import { addressOf } from '@/utils/profile/identity';
import { sites } from '@/utils/sites/sites';

const people: Record<string, string> = {
  'https://www.linkedin.com/in/maya-okonkwo': 'linkedin:maya-okonkwo',
  'https://www.linkedin.com/in/maya-okonkwo/': 'linkedin:maya-okonkwo',
  'https://www.linkedin.com/in/Maya-Okonkwo/?miniProfileUrn=urn#top': 'linkedin:maya-okonkwo',
  'https://linkedin.com/in/maya': 'linkedin:maya',
  'https://de.linkedin.com/in/maya': 'linkedin:maya',
  'https://www.linkedin.com/in/maya/de/': 'linkedin:maya',
  'https://www.linkedin.com/in/maya/pt-br': 'linkedin:maya',
  'https://www.linkedin.com/in/s%C3%B8ren/': 'linkedin:søren',
  'https://www.linkedin.com/in/S%C3%98REN/': 'linkedin:søren',
  'https://www.linkedin.com/in/so%CC%88ren/': 'linkedin:sören',
  'https://www.linkedin.com/in/田中/': 'linkedin:田中',
  'https://x.com/MayaOkonkwo_': 'x:mayaokonkwo_',
  'https://x.com/mayaokonkwo_/': 'x:mayaokonkwo_',
  'https://www.x.com/maya?lang=de': 'x:maya',
  'https://twitter.com/maya': 'x:maya',
  'https://mobile.twitter.com/maya': 'x:maya',
  'https://x.com/maya/with_replies': 'x:maya',
  'https://x.com/maya/media': 'x:maya',
  'https://x.com/explorer_maya': 'x:explorer_maya',
};

const nobody = [
  'https://www.linkedin.com/',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/in/',
  'https://www.linkedin.com/in/me/',
  'https://www.linkedin.com/in/maya/details/experience/',
  'https://www.linkedin.com/in/maya/overlay/contact-info/',
  'https://www.linkedin.com/in/maya/recent-activity/all/',
  'https://www.linkedin.com/in/%E0%A4%A/',
  'https://www.linkedin.com/in/a%20b/',
  'https://www.linkedin.com/in/a%2Fb/',
  'https://www.linkedin.com/company/rivermark/',
  'https://www.linkedin.com/search/results/people/?keywords=in/maya',
  'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fmaya',
  'https://www.linkedin.com/pub/dir/Maya/Okonkwo',
  'http://www.linkedin.com/in/maya/',
  'https://linkedin.com.example/in/maya/',
  'https://notlinkedin.com/in/maya/',
  'https://example.com/linkedin.com/in/maya/',
  'https://x.com/',
  'https://x.com/home',
  'https://x.com/Explore',
  'https://x.com/i/flow/login',
  'https://x.com/search?q=maya',
  'https://x.com/maya/status/1234',
  'https://x.com/maya/followers',
  'https://x.com/maya/about',
  'https://x.com/a_handle_that_is_too_long',
  'https://x.com/not-a-handle',
  'https://netflix.com/maya',
  'https://dropbox.com/maya',
  'https://x.com.example/maya',
  'https://api.x.com/maya',
  'http://x.com/maya',
];

/** Addresses with a person's in their query, their fragment or their path, on hosts that look alike. */
function lookalikes({ host, pathname }: URL): string[] {
  return [
    `http://${host}${pathname}`,
    `https://${host}.example${pathname}`,
    `https://not${host.split('.').slice(-2).join('.')}${pathname}`,
    `https://elsewhere.example/${host}${pathname}`,
    `https://elsewhere.example/?at=https://${host}${pathname}`,
    `https://elsewhere.example/#https://${host}${pathname}`,
    `https://${host}@elsewhere.example${pathname}`,
  ];
}

const fixtureUrls = sites.flatMap(({ id }) => fixturesOf(id).map((name) => loadFixture(name).url));

describe('an address', () => {
  it.each(Object.entries(people))('%s is %s, on one site only', (address, identity) => {
    const url = new URL(address);
    const found = sites.map((site) => site.identityOf(url));
    expect(found.filter((one) => one !== undefined)).toEqual([identity]);
    expect(sites.filter((site) => site.matches(url))).toHaveLength(1);
  });

  it.each(nobody)('%s is nobody’s', (address) => {
    const url = new URL(address);
    for (const site of sites) expect(site.identityOf(url), site.id).toBeUndefined();
    expect(sites.filter((site) => site.matches(url)).length).toBeLessThan(2);
  });

  it.each([...new Set(fixtureUrls.map(String))])('%s, of a fixture, is on one site', (address) => {
    const url = new URL(address);
    const [site, ...others] = sites.filter((candidate) => candidate.matches(url));
    expect(others).toEqual([]);
    const identity = site?.identityOf(url);
    if (identity === undefined) return;
    expect(identity.startsWith(`${site?.id}:`)).toBe(true);
    const home = new URL(addressOf(identity));
    expect(sites.map((candidate) => candidate.identityOf(home))).toEqual(
      sites.map((candidate) => (candidate === site ? identity : undefined)),
    );
    for (const lookalike of lookalikes(url).map((text) => new URL(text))) {
      const found = sites.map((candidate) => candidate.identityOf(lookalike));
      expect(
        found.filter((one) => one !== undefined),
        lookalike.href,
      ).toEqual([]);
    }
  });
});

describe('a site', () => {
  it('has an id of its own', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });

  it('knows nobody off itself', () => {
    for (const url of [...Object.keys(people), ...nobody].map((address) => new URL(address))) {
      for (const site of sites) {
        if (!site.matches(url)) expect(site.identityOf(url), url.href).toBeUndefined();
      }
    }
  });
});
