/**
 * `npm run pictures`: makes the README's pictures anew, from the build as it is now, in Chromium, of the sample
 * pages' invented people.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { buildExtension } from './lab/extension.ts';
import { comesToRest, openSurface, press, shows, writeMail } from './lab/hands.ts';
import { ask, markOn, openBoard, settle } from './lab/inside.ts';
import { launch } from './lab/launch.ts';
import { openSampleWeb } from './lab/sample-web.ts';
import { anaAims } from './sample-aims.ts';
import { root } from './tools.ts';

/** Those on the shortlist beside Maya, by their file among the people whom the fit is tried on, and what happened. */
const people = {
  'executive-assistant': ['asked'],
  'design-director': [],
  'poet-engineer': ['asked', 'yes'],
  'climate-data-scientist': [],
} as const satisfies Record<string, readonly ('asked' | 'yes')[]>;

/** Largest picture that the README shows, in bytes. */
const largest = 150_000;

const web = await openSampleWeb();
const lab = await launch({
  browser: 'chromium',
  extensionDir: await buildExtension('chromium'),
  web,
});
try {
  const board = await openBoard(lab);
  const turn = { surface: 'sample-surface', number: 1 };
  await ask(board, 'saveAims', { turn, change: anaAims });
  await settle(board, { presence: { linkedin: 'marks', x: 'marks' }, theme: 'light' });

  const profile = await lab.open(web.pages.fixtureUrl('linkedin', 'sdui-full'));
  await markOn(board, profile);
  await picture(profile, 'linkedin-marked', { x: 64, y: 64, width: 1152, height: 562 });

  const panel = await openSurface(lab, 'sidepanel.html', { width: 400, height: 900 }, profile);
  await shows(panel, 'Why');
  await picture(panel, 'sidepanel');
  await press(panel, 'Keep');
  await writeMail(panel);
  await panel.setViewport({ width: 400, height: 1500 });
  await panel.waitForSelector('.coach-line > *');
  // Until what was just kept can't be undone any more, that stands below; pictures are of what stays.
  await panel.reload();
  await panel.waitForSelector('.coach-line > *');
  await panel.$eval('.draft-title', (title) => title.scrollIntoView({ block: 'start' }));
  await picture(panel, 'draft');
  await panel.close();

  for (const [file, happened] of Object.entries(people)) {
    const stored = join(root, `tests/fixtures/fit/people/${file}.json`);
    const reading = JSON.parse(readFileSync(stored, 'utf8')) as { identity: string };
    await ask(board, 'keep', { requestId: `keep-${file}`, reading });
    for (const what of happened) await record(`keep-${file}`, what);
  }
  await board.setViewport({ width: 1100, height: 740 });
  await board.bringToFront();
  await board.evaluate(() => {
    location.hash = 'people';
  });
  await shows(board, `${Object.keys(people).length + 1} people`);
  await press(board, 'Ioana Dragomirescu');
  await shows(board, 'They said yes.');
  // Nothing looks as if somebody pointed at it.
  await board.mouse.move(0, 0);
  await picture(board, 'shortlist');

  async function record(mentorId: string, what: 'asked' | 'yes'): Promise<void> {
    const message = { purpose: 'ask', channel: 'copy', subject: 'Two questions', body: '…' };
    await ask(board, 'record', {
      requestId: `${what}-${mentorId}`,
      events: [
        {
          mentorId,
          what:
            what === 'asked' ? { kind: 'asked', ...message } : { kind: 'replied', outcome: 'yes' },
        },
      ],
    });
  }
} finally {
  await lab.close();
  await web.close();
}

async function picture(tab: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  await comesToRest(tab);
  const file = join(root, `docs/images/${name}.png`);
  await tab.screenshot({ path: file as `${string}.png`, ...(clip ? { clip } : {}) });
  const { size } = statSync(file);
  console.log(`docs/images/${name}.png, ${Math.ceil(size / 1000)} kB`);
  if (size > largest) throw new Error(`${name} has more than ${largest / 1000} kB: show less.`);
}
