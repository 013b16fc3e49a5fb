// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '@/utils/sites/outline';
import { fixturesOf, loadFixture, parsePage } from '../../support/load-fixture';
import { tries } from '../../support/property';

const outline = (html: string) => outlineOf(parsePage(html));

describe('an outline', () => {
  it('names the parts of a page as its makers do, with words only counted as there', () => {
    const page = `<main data-testid="primaryColumn"><section class="top-card-layout__card x1y2z3">
      <h1 id="profile-name">Maya Okonkwo</h1><a href="/in/maya-okonkwo?trk=1">Profile</a>
      </section></main>`;
    expect(outline(page).split('\n')).toEqual([
      'html>body>main[data-testid=primaryColumn]',
      ' section.top-card-layout__card',
      '  h1[id=profile-name] "…"',
      '  a[href=/in/*] "…"',
    ]);
  });

  it('puts a star for whatever in a name could be about somebody', () => {
    const page = `<div data-testid="UserAvatar-Container-maya_okonkwo"></div>
      <div componentkey="com.linkedin.sdui.profile.card.refACoAAB12maya"></div>
      <div data-view-name="profile-card-4711"></div><p id="Maya"></p><maya-okonkwo></maya-okonkwo>`;
    expect(outline(page).split('\n').slice(1)).toEqual([
      ' div[data-testid=UserAvatar-Container-*]',
      ' div[componentkey=com.linkedin.sdui.profile.card.*]',
      ' div[data-view-name=profile-card-*]',
      ' p[id=*]',
      ' *',
    ]);
  });

  it('tells of like siblings once, and of rows that only begin alike a few times', () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `<li>${'<b>x</b>'.repeat(row % 7)}<i></i></li>`,
    );
    const lines = outline(`<ul>${rows.join('')}</ul><hr><hr><hr>`).split('\n');
    expect(lines.filter((line) => /^ {2}li/.test(line))).toHaveLength(3);
    expect(lines.join('\n')).toMatch(/li ×38/);
    expect(lines.at(-1)).toBe(' hr ×3');
  });

  it('keeps boxes without a name apart when different things are in them', () => {
    expect(outline('<div><h2>a</h2></div><div><ul></ul></div>').split('\n').slice(1)).toEqual([
      ' div>h2 "…"',
      ' div>ul',
    ]);
  });

  it('is never longer than 20,000 characters, however large or deep the page', () => {
    const wide = Array.from(
      { length: 9_000 },
      (_, at) => `<section><h${(at % 6) + 1}>x</h${(at % 6) + 1}></section>`,
    );
    expect(outline(wide.join('')).length).toBeLessThanOrEqual(20_000);
    const page = parsePage('<main></main>');
    let box: Element = page.querySelector('main') as Element;
    for (let depth = 0; depth < 400; depth++) {
      box.append(page.createElement('i'), page.createElement('div'));
      box = box.lastElementChild as Element;
    }
    expect(outlineOf(page).length).toBeLessThanOrEqual(20_000);
  });

  it.each([...fixturesOf('linkedin'), ...fixturesOf('x')])(
    'of %s has no word of its people, and leaves the page as it was',
    (name) => {
      const { document } = loadFixture(name);
      const before = document.documentElement.outerHTML;
      const said = outlineOf(document).toLowerCase();
      expect(document.documentElement.outerHTML).toBe(before);
      for (const word of ['maya', 'okonkwo', 'rivermark', 'jonas', 'noor', 'vienna', 'leeds']) {
        expect(said).not.toContain(word);
      }
    },
  );
});

describe('whatever words are put into a page', () => {
  /** Somebody's word, in any script and any case; five signs, because short ones are in every long text. */
  const letters = fc.constantFrom(
    ...'abcdefghijklmnopqrstuvwxyzäéßñøłşžăабвгде李王明أبت0123456789',
  );
  const word = fc.oneof(
    fc.array(letters, { minLength: 6, maxLength: 12 }).map((signs) => `q${signs.join('')}`),
    fc.constantFrom('Okonkwo', 'MayaOkonkwo', 'OBrien-Ngozi', 'maya_okonkwo', 'Zühlke', 'ACoAAB7f'),
  );
  const attribute = fc.constantFrom(
    ...'id class data-testid data-view-name data-section componentkey role type href src alt'.split(
      ' ',
    ),
    ...'title aria-label aria-labelledby aria-level lang dir name value content style data-x'.split(
      ' ',
    ),
  );
  const frame = fc.constantFrom(
    (name: string) => name,
    (name: string) => `profile-card-${name}`,
    (name: string) => `${name}_card`,
    (name: string) => `/in/${name}/details/skills`,
    (name: string) => `https://www.linkedin.com/in/${name}?q=${name}#${name}`,
    (name: string) => `UserAvatar-Container-${name}`,
    (name: string) => `com.linkedin.sdui.profile.card.${name}Topcard`,
    (name: string) => `mailto:${name}@${name}.example`,
  );
  const tag = fc.constantFrom(
    ...'html body main section div a li img svg script code h1 time'.split(' '),
  );
  const part = fc.record({ tag, attribute, frame, word, text: word, child: word });

  it('none of them is in the outline', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const page = parsePage('<main></main>');
        for (const { tag: name, attribute: key, frame: put, word: said, text, child } of parts) {
          const known = name === 'html' || name === 'body' ? page.querySelector(name) : null;
          const element = known ?? page.createElement(name);
          element.setAttribute(key, put(said));
          if (!known) page.querySelector('main')?.append(element);
          element.append(text, page.createComment(text));
          element.append(page.createElement(`q-${child.replace(/[^a-z]/gi, 'z')}`));
        }
        const shown = outlineOf(page).toLowerCase();
        for (const { word: said, text, child } of parts) {
          for (const secret of [said, text, child, child.replace(/[^a-z]/gi, 'z')]) {
            expect(shown).not.toContain(secret.toLowerCase());
          }
        }
      }),
      tries,
    );
  });
});
