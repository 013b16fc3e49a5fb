import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftBody, press, shows, typeAtEnd } from '../../scripts/lab/hands.ts';
import { ask, dump, events } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import type { DraftVersion, Mentor, StoredDraft } from '../../utils/mentors/database';
import { aReading } from '../support/reading';
import { browserNames, openWorld, type World } from '../support/world.ts';

const name = 'Maya Okonkwo';
const reading = aReading({ identity: 'linkedin:maya', name, headline: 'Editor' });
const tagField = 'input[aria-label="Add a tag"]';
const noteField = 'textarea[id^="note-"]';
const rounds = process.env.JUST_ASK_LONG ? 20 : 2;

describe.each(browserNames)(
  'somebody who is open in the panel and on the board (%s)',
  (browser) => {
    let world: World;
    let panel: Page;
    let board: Page;

    /** A surface with Maya open in it. */
    async function openMaya(path: string): Promise<Page> {
      const surface = await world.lab.extensionPage(path);
      await surface.setViewport({ width: path.startsWith('board') ? 1200 : 400, height: 900 });
      await press(surface, 'People', '[role="tab"], .board-link');
      await press(surface, name, '.mentor-button');
      await surface.waitForSelector(draftBody);
      return surface;
    }

    beforeAll(async () => {
      world = await openWorld({ browser });
      await ask(world.board, 'keep', { requestId: 'keep-maya-request', reading });
      await ask(world.board, 'draft', {
        requestId: 'draft-for-maya',
        mentorId: 'keep-maya-request',
        purpose: 'ask',
      });
      panel = await openMaya(browser === 'chromium' ? 'sidepanel.html' : 'popup.html');
      board = await openMaya('board.html');
    });
    afterAll(() => world.close());

    const both = () => [panel, board];
    const mentor = async () => ((await dump(world.board)).mentors as Mentor[])[0];
    const words = (surface: Page) => surface.$eval(draftBody, (field) => field.value);

    it('has the tags of both', async () => {
      for (const [surface, tag] of [
        [panel, 'Verlage'],
        [board, 'Leeds'],
      ] as const) {
        await surface.bringToFront();
        await surface.type(tagField, tag);
      }
      // Both are typed before either is given.
      for (const surface of both()) {
        await surface.bringToFront();
        await surface.focus(tagField);
        await surface.keyboard.press('Enter');
      }
      await waitFor(async () =>
        expect((await mentor())?.tags?.toSorted()).toEqual(['Leeds', 'Verlage']),
      );
      for (const surface of both()) {
        await shows(surface, 'Leeds');
        await shows(surface, 'Verlage');
      }
    });

    it('has the rating that she gave last, on both', async () => {
      await press(panel, '4', '.keep-rating label');
      await press(board, '2', '.keep-rating label');
      await waitFor(async () => expect((await mentor())?.rating).toBe(2));
      for (const surface of both()) {
        await waitFor(async () => {
          const chosen = await surface.$eval('.keep-rating input:checked', (one) =>
            one.getAttribute('aria-label'),
          );
          expect(chosen).toBe('2 of 5');
        });
      }
    });

    it(
      'has all notes of both, also those that were begun before the other’s came',
      async () => {
        const added = (word: string) =>
          [...Array(rounds).keys()].map((round) => `${word} ${round}`);
        for (const round of Array(rounds).keys()) {
          await panel.bringToFront();
          await panel.type(noteField, `Met her at fair ${round}`);
          await board.bringToFront();
          await board.type(noteField, `Board ${round}`);
          await press(board, 'Add the note');
          await shows(panel, `Board ${round}`);
          await panel.bringToFront();
          await panel.focus(noteField);
          await panel.keyboard.type(', in May');
          await press(panel, 'Add the note');
          await shows(board, `Met her at fair ${round}, in May`);
        }
        const notes = (await events(world.board)).flatMap(({ what }) =>
          'text' in what ? [String(what.text)] : [],
        );
        expect(notes.toSorted()).toEqual(
          [
            ...added('Board'),
            ...added('Met her at fair').map((one) => `${one}, in May`),
          ].toSorted(),
        );
      },
      60_000 + rounds * 5_000,
    );

    it('has the words of both in the message, typed one after the other', async () => {
      await typeAtEnd(panel, ' From the panel.');
      await waitFor(async () => expect(await words(board)).toMatch(/ From the panel\.$/));
      await typeAtEnd(board, ' From the board.');
      await waitFor(async () =>
        expect(await words(panel)).toMatch(/ From the panel\. From the board\.$/),
      );
    });

    it('keeps what was typed at the same time as a version, and loses none', async () => {
      // As if the other one had typed in the pause before it is saved.
      await typeAtEnd(panel, ' At once here');
      const draft = await stored();
      const there = await ask(world.board, 'saveDraft', {
        turn: { surface: 'another-surface', number: 1 },
        draftId: draft.id,
        typedOn: draft.revision,
        text: { ...draft.text, body: `${draft.text.body} At once there` },
      });
      expect(there).toMatchObject({ ok: true });
      await panel.keyboard.type(' and on.');
      await waitFor(async () =>
        expect((await stored()).text.body).toMatch(/ At once here and on\.$/),
      );
      await waitFor(async () => expect(await words(board)).toMatch(/ At once here and on\.$/));
      const versions = (await dump(world.board)).draftVersions as DraftVersion[];
      expect(versions.map(({ text }) => text.body)).toContainEqual(
        expect.stringMatching(/ At once there$/),
      );
    });

    const stored = async () =>
      ((await dump(world.board)).drafts as StoredDraft[])[0] as StoredDraft;
  },
);
