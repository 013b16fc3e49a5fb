// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasCorpus, loadCorpusPage, loadFixture } from '@/tests/support/load-fixture';
import { expectSeen, type SavedPage, savedFields } from '@/tests/support/saved-page';
import type { Fields } from '@/utils/profile/reading';
import { linkedin } from '@/utils/sites/linkedin/linkedin';

const full = 'linkedin/ember-profile.html';
const sparse = 'linkedin/ember-profile-sparse.html';
const inUrl = (slug: string) => `https://www.linkedin.com/in/${slug}/`;

const people: SavedPage[] = [
  {
    file: full,
    url: inUrl('temegafi-nedeboza-hadoto'),
    seen: {
      name: 'Temegafi Nedeboza Hadoto',
      headline: 'Tech Education Lead, Tech Expert & Gonerapo Kene at Kakola Potential',
      organisations: ['Kakola Potential', 'DOHE Sadafa Institute of Technology'],
      location: 'Greater Balebetalo Metropolitan Area',
      education: [
        {
          school: 'DOHE Sadafa Institute of Technology',
          degree: 'Nenasepa degree, Arts, Entertainment, and Media Management',
          dates: '2019 - 2021',
        },
        {
          school: 'Kokalelamo de Nafafihese',
          degree: 'Nemesafamo degree, Fihenaha Design',
          dates: '2008 - 2012',
        },
      ],
      skills: ['Digital Marketing Media', 'Henaso Vasesata Management'],
      languages: ['English', 'Spanish'],
      followers: { min: 594, max: 594 },
      degree: 'absent',
      // One was received; the other tab says that there is nothing to see.
      recommendations: 'absent',
      // Three reposts.
      posts: 'not-loaded',
      services: 'not-loaded',
      directMessages: true,
    },
  },
  {
    file: sparse,
    url: inUrl('vamokaforo'),
    seen: {
      name: 'Halomasavo Gorekove',
      headline: 'Pofavesoto.',
      organisations: 'absent',
      location: 'Sweden',
      degree: 3,
      followers: { min: 1415, max: 1415 },
      about: 'absent',
      roles: 'absent',
      education: 'absent',
      skills: 'absent',
      recommendations: 'absent',
      posts: 'not-loaded',
      mutuals: 'absent',
    },
  },
];

const skipped = hasCorpus ? '' : ' (skipped: the saved pages are not beside this repository)';

describe.skipIf(!hasCorpus)(`saved profiles of LinkedIn’s older app${skipped}`, () => {
  it.each(people)('$file: reads what a person sees', (page) => expectSeen(linkedin, page));

  it('reads jobs of one employer as jobs of their own, with their employer', () => {
    const { roles } = savedFields(linkedin, full, inUrl('temegafi-nedeboza-hadoto'));
    const lines =
      roles.status === 'read'
        ? roles.value.map((role) => [role.title, role.organisation, role.current, role.location])
        : [];
    expect(lines).toEqual([
      ['Tech Education Team Lead', 'Kakola Potential', true, 'Balebetalo Metropolitan Area'],
      [
        'Research Engineer',
        'DOHE Sadafa Institute of Technology',
        false,
        'Balebetalo, Balebetalo County, Sweden',
      ],
      ['Head Of Digital Media', 'Sabevose Lolesasela Nofata', false, undefined],
      ['General Manager', 'Bu Kemadofafa', false, 'Nafafihese'],
      ['Vasesata Lead', 'Bu Kemadofafa', false, undefined],
      ['Head of the Digital Media Tegalameda', 'TC Hanodapore', false, undefined],
      ['Front Gofa Lead', 'TC Hanodapore', false, undefined],
    ]);
  });

  it('reads what somebody did unpaid, and for which cause', () => {
    const { volunteering } = savedFields(linkedin, full, inUrl('temegafi-nedeboza-hadoto'));
    expect(volunteering).toMatchObject({
      value: [
        {
          role: 'Mentor',
          organisation: 'Desaba',
          dates: 'Nov 2019 - Mar 2020 · 5 mos',
          cause: 'Science and Technology',
          description: expect.stringMatching(/^I tanabelaso help at .* on the future\.$/),
        },
      ],
    });
  });

  it('reads no one where the address is already the next person’s', () => {
    for (const file of [full, sparse]) {
      const page = linkedin.read(loadCorpusPage(file), new URL(inUrl('somebody')), 0);
      expect(page).toEqual({ outcome: 'rendering', identity: 'linkedin:somebody' });
    }
  });
});

const ingrid = () => loadFixture('linkedin/ember-full');

function fieldsOf(document: Document, url: URL): Fields {
  const page = linkedin.read(document, url, 0);
  if (page.outcome !== 'person') throw new Error(`A person was expected, not ${page.outcome}.`);
  return page.reading.fields;
}

function sectionOf(document: Document, id: string): Element {
  const section = document.getElementById(id)?.closest('section');
  if (!section) throw new Error(`There is no section ${id}.`);
  return section;
}

describe('a profile of LinkedIn’s older app', () => {
  it('says that a section is absent only where the profile is there to its end', () => {
    const { document, url } = ingrid();
    const services = document.querySelector('a[href*="/services/page/"]')?.closest('section');
    services?.remove();
    sectionOf(document, 'education').remove();
    expect(fieldsOf(document, url).education).toEqual({ status: 'absent' });
    sectionOf(document, 'interests').remove();
    expect(fieldsOf(document, url).education).toEqual({ status: 'not-loaded' });
  });

  it('takes a section that it doesn’t know for any that is missing', () => {
    const { document, url } = ingrid();
    document.getElementById('education')?.setAttribute('id', 'schools');
    expect(fieldsOf(document, url).education).toEqual({ status: 'not-loaded' });
  });

  it('takes no section of the person who was shown before', () => {
    const { document, url } = ingrid();
    const education = sectionOf(document, 'education');
    for (const link of education.querySelectorAll('a'))
      link.setAttribute('href', link.href.replace('ingrid-solheim-baker', 'somebody-before'));
    const fields = fieldsOf(document, url);
    expect(fields.education).toEqual({ status: 'not-loaded' });
    // Nothing in it says whose it is, and somebody else's are still there.
    expect(fields.languages).toEqual({ status: 'not-loaded' });
    expect(fields.roles).toMatchObject({ status: 'read' });
  });

  it('takes a heading for nobody’s whose links are not all about one person', () => {
    const { document, url } = ingrid();
    document
      .querySelector('#top-card-text-details-contact-info')
      ?.setAttribute('href', '/in/somebody-before/overlay/contact-info/');
    expect(linkedin.read(document, url, 0).outcome).toBe('rendering');
    expect(linkedin.findName(document, url)).toBeUndefined();
  });

  it.each(['Given', 'Received'])('takes nothing from tabs that changed places: %s', (moved) => {
    const { document, url } = ingrid();
    const tabs = [...document.querySelectorAll('#ember113, #ember114')];
    const tab = tabs.find((one) => one.textContent.startsWith(moved));
    if (moved === 'Given') tab?.parentElement?.prepend(tab);
    else tab?.parentElement?.append(tab);
    expect(fieldsOf(document, url).recommendations).toEqual({ status: 'unreadable' });
  });

  it('finds what they gave wherever its panel is', () => {
    const { document, url } = ingrid();
    const panel = document.querySelector('#ember117');
    panel?.parentElement?.prepend(panel);
    expect(fieldsOf(document, url).recommendations).toMatchObject({
      value: [{ to: 'Yara Haddad' }],
    });
  });

  it('offers no message where the button has a lock on it', () => {
    const { document, url } = ingrid();
    const lock = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    lock.setAttribute('data-test-icon', 'lock-small');
    document.querySelector('.profile-action-compose-option button')?.prepend(lock);
    expect(fieldsOf(document, url).directMessages).toEqual({ status: 'unreadable' });
  });

  it('is her own where she can edit it', () => {
    const { document, url } = ingrid();
    const link = document.createElement('a');
    link.href = 'https://www.linkedin.com/in/ingrid-solheim-baker/edit/forms/intro/new/';
    document.querySelector('main section')?.append(link);
    expect(linkedin.read(document, url, 0)).toMatchObject({ outcome: 'own-profile' });
  });
});
