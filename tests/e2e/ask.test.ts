import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chooseWay,
  draftBody,
  openSurface,
  press,
  shows,
  writeMail,
} from '../../scripts/lab/hands.ts';
import { ask, dump, events, markOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { samplePage } from '../support/sample-page.ts';
import { holdWrites } from '../support/worker-writes.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');
const size = { width: 380, height: 560 };
describe('keeping by a click while the worker is stopped (chromium)', () => {
  it.each(['before the commit', 'between commit and reply'] as const)(
    '%s keeps once',
    async (when) => {
      const world = await openWorld({ browser: 'chromium' });
      const profile = await world.lab.open(maya.url);
      await markOn(world.board, profile);
      const popup = await openSurface(world.lab, 'popup.html', size, profile);
      await shows(popup, 'Keep');
      const held = await holdWrites(world.lab, when, 1);
      await press(popup, 'Keep');
      await held();
      await world.lab.stopWorker();
      await shows(popup, 'You kept Maya Okonkwo');
      const { mentors } = await dump(world.board);
      expect(mentors).toHaveLength(1);
      expect(await events(world.board)).toMatchObject([{ what: { kind: 'kept' } }]);
      await world.close();
    },
  );
});

describe.each(browserNames)('taking the ask along (%s)', (browser) => {
  let world: World;
  let profile: Page;
  let popup: Page;
  beforeAll(async () => {
    world = await openWorld({ browser });
    profile = await world.lab.open(maya.url);
    await markOn(world.board, profile);
    popup = await openSurface(world.lab, 'popup.html', size, profile);
    await press(popup, 'Keep');
    await writeMail(popup);
  });
  afterAll(() => world.close());

  async function write(field: string, text: string): Promise<void> {
    await popup.$eval(
      field,
      (input, value) => {
        (input as HTMLTextAreaElement).value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  }

  it('is coached while she writes: a fix by one click, which her own undo takes back', async () => {
    const ask = [
      'Dear Mayra,',
      'I study communication in Vienna and volunteer at a food bank. Your post about leaving agencies made me look at my own week with other eyes. I would like to learn how a small charity speaks in a crisis.',
      'Would you have 20 minutes for a call in the first week of December? If that is too much, I completely understand.',
      'Ana',
    ].join('\n\n');
    await chooseWay(popup, 'gmail');
    await write(draftBody, ask);
    await shows(popup, 'You write “Mayra”; their page says “Maya”.');
    await press(popup, 'Write “');
    const body = () => popup.$eval(draftBody, (field) => field.value);
    await waitFor(async () => expect(await body()).toBe(ask.replace('Mayra', 'Maya')));
    await shows(popup, "I have nothing to say against how it's written.");
    await popup.keyboard.down('Control');
    await popup.keyboard.press('z');
    await popup.keyboard.up('Control');
    await waitFor(async () => expect(await body()).toBe(ask));
    await shows(popup, '1 thing to look at.');
  });

  it('copies a note for LinkedIn, and goes back to their profile for her to paste it', async () => {
    await chooseWay(popup, 'linkedin-note');
    await write(
      draftBody,
      'Hello Maya, your post on leaving agencies made me think. May I ask two questions?',
    );
    const before = await numberOfTabs(world);
    await press(popup, 'Copy, and open their profile');
    await waitFor(async () => {
      const inFront = await profile.evaluate(() => document.visibilityState === 'visible');
      if (!inFront) throw new Error('Their profile is not in front.');
    });
    expect(await numberOfTabs(world)).toBe(before);
    await popup.bringToFront();
    await shows(popup, "It's copied. Paste it on their page");
    expect(await pasted(popup)).toMatch(/^Hello Maya, your post/);
    await press(popup, 'Not yet');
  });

  it('copies nothing that LinkedIn would cut off', async () => {
    await write(draftBody, 'a'.repeat(201));
    await shows(popup, '201 of 200 characters. 1 too many.');
    await press(popup, 'Copy, and open their profile');
    await shows(popup, 'Only 200 characters fit there, and your message has 201.');
    expect(await pasted(popup)).toMatch(/^Hello Maya, your post/);
  });

  it('says at an address what is wrong with it until it is right, and takes nothing along', async () => {
    await chooseWay(popup, 'gmail');
    const opened = async () => JSON.stringify(await events(world.board)).split('"opened"').length;
    const before = await opened();
    await write('input[type=email]', 'maya@rivermark.example, bcc=others@example.com');
    await press(popup, 'Open in Gmail');
    const wrong = "That isn't one plain mail address.";
    await shows(popup, wrong);
    const focused = () =>
      popup.evaluate(() => {
        const { type, ariaInvalid } = document.activeElement as HTMLInputElement;
        return `${type} ${ariaInvalid}`;
      });
    expect(await focused()).toBe('email true');
    await write('input[type=email]', '');
    await waitFor(async () => {
      expect(await popup.evaluate(() => document.body.innerText)).not.toContain(wrong);
      expect(await focused()).toBe('email false');
    });
    expect(await opened()).toBe(before);
  });

  it('says that a message is too long for a link, and copies it whole', async () => {
    const long = `${'ありがとうございます。\n'.repeat(200)}👋🏽`;
    await write(draftBody, long);
    await press(popup, 'Open in Gmail');
    await shows(popup, 'Your message is too long for a link, so I copied it instead.');
    await shows(popup, 'Did you send it?');
    expect(world.web.requests.some(({ host }) => host === 'mail.google.com')).toBe(false);
    expect(await pasted(popup)).toBe(long);
  });

  it('asks on the next visit whether it was sent, when she left that open', async () => {
    await popup.close();
    popup = await openSurface(world.lab, 'popup.html', size, profile);
    await shows(popup, 'Did you send it?');
    await press(popup, 'Not yet');
    await shows(popup, 'Ask them');
  });

  it('warns before she asks somebody twice', async () => {
    const [mentor] = (await dump(world.board)).mentors as { id: string }[];
    await ask(world.board, 'record', {
      requestId: 'asked-before',
      events: [
        {
          mentorId: mentor?.id,
          what: { kind: 'asked', channel: 'copy', subject: 'A question', body: 'Dear Maya' },
        },
      ],
    });
    await press(popup, 'Look at your message', 'summary');
    await waitFor(async () => {
      const warning = await popup.$eval('[role=note]', (note) => note.textContent);
      expect(warning).toContain('You asked them on');
    });
  });
});

async function numberOfTabs({ lab }: World): Promise<number> {
  return (await lab.browser.pages()).length;
}

/** What she would paste, seen by pasting it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#paste-here', (field) => {
    const { value } = field as HTMLTextAreaElement;
    field.remove();
    return value;
  });
}
