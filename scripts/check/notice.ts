import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../lab/extension.ts';
import { browserNames } from '../lab/find-browser.ts';
import { noticeText } from '../notice/notice.ts';
import { root } from '../tools.ts';
import type { Part, Verdict } from './part.ts';

export const notice: Part = {
  name: 'notice',
  advice: '`npm run notice` writes it anew; look at what it newly names before you commit it.',
  async run(): Promise<Verdict> {
    for (const browser of browserNames) await buildExtension(browser, () => undefined);
    const file = join(root, 'NOTICE');
    const ok = existsSync(file) && readFileSync(file, 'utf8') === (await noticeText());
    return {
      ok,
      note: ok ? 'names what is shipped' : 'see below',
      output: ok ? '' : 'NOTICE doesn’t name exactly what is shipped.',
    };
  },
};
