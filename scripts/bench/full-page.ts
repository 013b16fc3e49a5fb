import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from '../lab/launch.ts';
import { root } from '../tools.ts';

/** A page with the address that it stands at. */
export interface ServedPage {
  name: string;
  url: string;
  html: string;
}

/**
 * LinkedIn profiles of real size: the full fixture, grown, and a saved page where those lie beside this
 * repository.
 */
export async function fullPages(lab: Lab): Promise<ServedPage[]> {
  const saved = savedPage(
    'linkedin/sdui-profile-scrolled.html',
    'https://www.linkedin.com/in/doleraheza/',
  );
  return [await grown(lab, fixturePage('linkedin/sdui-full')), ...(saved ? [saved] : [])];
}

/** One of the saved pages, if they are there. */
export function savedPage(path: string, url: string): ServedPage | undefined {
  const file = join(root, '../shared/corpus', path);
  if (!existsSync(file)) return undefined;
  return { name: 'saved page', url, html: readFileSync(file, 'utf8') };
}

export function fixturePage(name: string): ServedPage {
  const text = readFileSync(join(root, 'tests/fixtures', `${name}.html`), 'utf8');
  const [, address = '{}'] = /^<!--\s*(\{.*?\})\s*-->/.exec(text) ?? [];
  const { url } = JSON.parse(address) as { url: string };
  return { name, url, html: text.replace(/^<!--.*?-->\s*/, '') };
}

/** The fixtures of a site that show rows of people. */
export function rowFixtures(site: string): ServedPage[] {
  const folder = join(root, 'tests/fixtures', site);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .filter((file) => 'rows' in (JSON.parse(readFileSync(join(folder, file), 'utf8')) as object))
    .map((file) => fixturePage(`${site}/${file.replace(/\.json$/, '')}`));
}

/**
 * The same page at the size of a real one with everything loaded: 6,000 elements, 500 kB (seen 2026-09).
 * Three times as many entries in its lists, and for the rest boxes and pictures without words, which is
 * what real pages are mostly made of.
 */
async function grown(lab: Lab, { url, html }: ServedPage): Promise<ServedPage> {
  const page = await lab.open(url);
  const body = await page.evaluate(() => {
    const entry = 'li, [componentkey^="entity-collection-item"], [componentkey*=".skill("]';
    for (const found of document.querySelectorAll(`main :is(${entry})`)) {
      found.after(found.cloneNode(true), found.cloneNode(true));
    }
    const picture = document.createElement('div');
    picture.className = '_9972e733 _97d85d06 _47ceb2ce _33a28425';
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    drawing.firstElementChild?.setAttribute(
      'd',
      'M8 1a7 7 0 100 14A7 7 0 008 1zm0 12a5 5 0 110-10',
    );
    picture.append(document.createElement('figure'), document.createElement('span'));
    picture.firstElementChild?.append(drawing);
    const sections = [...document.querySelectorAll('main section, main li, main aside div')];
    for (let index = 0; document.getElementsByTagName('*').length < 6_000; index++) {
      sections[index % sections.length]?.append(picture.cloneNode(true));
    }
    return document.body.outerHTML;
  });
  await page.close();
  const words = 500_000 - html.length - body.length;
  const styles = `<style>/* ${'.'.repeat(Math.max(0, words))} */</style>`;
  const head = html.slice(0, html.indexOf('<body')).replace('</head>', `${styles}</head>`);
  return { name: 'grown fixture', url, html: `${head}${body}</html>` };
}
