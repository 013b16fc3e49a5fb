import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftBody, openSurface, press, shows } from '../../scripts/lab/hands.ts';
import { ask, markOn, reportOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { aReading } from '../support/reading.ts';
import { samplePage } from '../support/sample-page.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');

describe.each(browserNames)('who could introduce her (%s)', (browser) => {
  let world: World;
  let names: string[];
  beforeAll(async () => {
    world = await openWorld({ browser });
    const profile = await world.lab.open(maya.url);
    await markOn(world.board, profile);
    const { reading } = await reportOn(world.board, profile);
    const { fields } = reading as unknown as {
      fields: { mutuals: { value: { named: string[] } } };
    };
    names = fields.mutuals.value.named;
    await ask(world.board, 'keep', { requestId: 'keep-maya', reading });
  });
  afterAll(() => world.close());

  it('is named as the page names them, and asked with a message that is begun', async () => {
    const { board } = world;
    await board.bringToFront();
    await press(board, 'Introductions');
    await shows(board, 'Who could introduce you');
    for (const name of names) await shows(board, name);
    await press(board, `Ask for an introduction: \u2068${names[0]}`);
    await board.waitForSelector(draftBody);
    const [called = ''] = names[0]?.split(' ') ?? [];
    await waitFor(async () =>
      expect(await board.$eval(draftBody, (field) => field.value)).toContain(called),
    );
    expect(await board.evaluate(() => document.activeElement?.textContent)).toBe(
      'Asking for an introduction',
    );
  });

  it('is asked of who gave a name, once she has said which of hers that is', async () => {
    const { board } = world;
    await board.evaluate(() => {
      location.hash = 'today';
    });
    const what = { kind: 'referred', to: 'Maya Okonkwo' };
    const noor = { identity: 'x:noor', name: 'Noor Haddad' };
    await ask(board, 'keep', { requestId: 'keep-noor', reading: aReading(noor) });
    await ask(board, 'record', {
      requestId: 'noor-named',
      events: [{ mentorId: 'keep-noor', what }],
    });
    await press(board, 'Introductions');
    await shows(board, 'Noor Haddad named them');
    await press(board, "It's them");
    await press(board, 'Write to');
    await waitFor(async () =>
      expect(await board.$eval(draftBody, (field) => field.value)).toContain('Noor Haddad'),
    );
  });

  it('keeps a note that she began when the popup closes over it', async () => {
    const profile = await world.lab.open(maya.url);
    await markOn(world.board, profile);
    const open = () => openSurface(world.lab, 'popup.html', { width: 380, height: 560 }, profile);
    const note = 'textarea[id^="note-"]';
    const popup = await open();
    await (await popup.waitForSelector(note))?.type('Met at the fair');
    await popup.close();
    const again = await open();
    await again.waitForSelector(note);
    expect(await again.$eval(note, (field) => (field as HTMLTextAreaElement).value)).toBe(
      'Met at the fair',
    );
    await press(again, 'Add the note');
    await shows(again, 'Met at the fair');
    await again.close();
  });
});
