import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { browserNames } from '../lab/find-browser.ts';
import { root } from '../tools.ts';
import { shippedFile } from './shipped-modules.ts';

interface Package {
  name: string;
  version: string;
  license: string;
  homepage?: string;
  author?: string | { name: string };
}

/** What NOTICE has to say: whose knowledge and whose code both builds hold. Takes builds that were made. */
export async function noticeText(): Promise<string> {
  const names = new Set(
    browserNames.flatMap(
      (browser) =>
        JSON.parse(
          readFileSync(shippedFile(browser === 'chromium' ? 'chrome' : 'firefox'), 'utf8'),
        ) as string[],
    ),
  );
  const packages = [...names].sort().map(readPackage);
  const say = await words();
  return [
    'Just Ask',
    `${say('about.own')}\n\n${say('about.notice')}`,
    heading(say('about.knowledge')),
    say('about.esco'),
    say('about.escoSource'),
    say('about.onet'),
    say('about.onetSource'),
    heading(say('about.software')),
    packages.map(({ name, version, license }) => `${name} ${version}, ${license}`).join('\n'),
    ...packages.map((one) => `${heading(`${one.name} ${one.version}`)}\n\n${licence(one)}`),
  ]
    .join('\n\n')
    .concat('\n');
}

function heading(title: string): string {
  return `${title}\n${'-'.repeat(title.length)}`;
}

/** The sentences that the About page has too. */
async function words(): Promise<(key: string) => string> {
  const messages = await parseMessagesFile(join(root, 'locales/en.yml'));
  return (key) => {
    const found = messages.find((message) => message.key.join('.') === key);
    if (found?.type !== 'simple') throw new Error(`locales/en.yml has no sentence ${key}.`);
    return found.message;
  };
}

function readPackage(name: string): Package {
  return JSON.parse(
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  ) as Package;
}

/** The licence in full, with the package's own notice, or MIT's text where a package comes without one. */
function licence({ name, license, author }: Package): string {
  const folder = join(root, 'node_modules', name);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.\w+)?$/i.test(file))
    .sort()
    .map((file) => ownPart(readFileSync(join(folder, file), 'utf8')));
  if (texts.length > 0) return texts.join('\n\n');
  const holder = typeof author === 'string' ? author.replace(/\s*[<(].*/, '') : author?.name;
  if (license !== 'MIT' || !holder)
    throw new Error(`${name} comes without a licence text: write one into scripts/notice/.`);
  return mit.replace('HOLDER', holder);
}

/** Vite's file goes on with the licences of what it is itself built with, none of which we ship. */
function ownPart(text: string): string {
  return (text.split(/^# Licenses of bundled dependencies/m)[0] ?? text)
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll('\r', '')
    .trim();
}

const mit = `MIT License

Copyright (c) HOLDER

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
