/** `npm run notice`: writes NOTICE, whose knowledge and whose code is shipped, from the builds themselves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './lab/extension.ts';
import { browserNames } from './lab/find-browser.ts';
import { noticeText } from './notice/notice.ts';
import { root } from './tools.ts';

for (const browser of browserNames) await buildExtension(browser);
writeFileSync(join(root, 'NOTICE'), await noticeText());
console.log('Wrote NOTICE.');
