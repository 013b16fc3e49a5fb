import type { Page } from 'puppeteer-core';
import {
  draftBody,
  openPanels,
  openSurface,
  press,
  shows,
  typeAtEnd,
  writeMail,
} from './lab/hands.ts';
import { ask, markOn, openBoard, reportOn, settle } from './lab/inside.ts';
import type { Lab } from './lab/launch.ts';
import type { SampleWeb } from './lab/sample-web.ts';
import { waitFor } from './lab/wait-for.ts';
import { fillAims } from './sample-aims.ts';

/** What a step has at hand. */
export interface Walk {
  lab: Lab;
  web: SampleWeb;
  /** Says something below the step's own line. */
  say(line: string): void;
  /** Keeps a picture of the page as `screenshots/<browser>/NN-<name>.png`. */
  picture(page: Page, name: string): Promise<void>;
  /** The tabs that a later step comes back to. */
  tabs: { board?: Page; profile?: Page; popup?: Page };
}

export interface Step {
  name: string;
  run(walk: Walk): Promise<void>;
}

const popupSize = { width: 380, height: 560 };
const panelSize = { width: 400, height: 900 };
const longPanel = { width: 400, height: 1400 };
const pageSize = { width: 1280, height: 900 };

/** The whole way, from the first run on, as somebody would go it; each step relies on those before it. */
export const journey: readonly Step[] = [
  {
    name: 'The welcome asks where fit may appear, with neither answer chosen',
    async run({ lab, picture, tabs }) {
      // The browser opens it by itself after the install, in a tab of its own.
      const board = await openBoard(lab, 'welcome');
      tabs.board = board;
      // Where it came later it would lie over this one, and a click into a tab behind another waits for ever.
      if (lab.name === 'chromium')
        await lab.browser.waitForTarget(
          (target) => target.url().endsWith('#welcome') && target !== board.target(),
        );
      await board.bringToFront();
      await shows(board, 'Where may I show how well someone fits?');
      if ((await board.$$('input[type=radio][name*=presence]:checked')).length > 0) {
        throw new Error('An answer is chosen already.');
      }
      await picture(board, 'welcome');
      await press(board, 'Beside the names', 'label');
    },
  },
  {
    name: 'Her aims are saved as she types',
    async run({ picture, tabs }) {
      const board = page(tabs.board);
      await fillAims(board);
      await shows(board, 'Saved');
      await picture(board, 'welcome-answered');
      await turnTo(board, 'aims', 'Your aims');
      await picture(board, 'aims');
    },
  },
  {
    name: 'A LinkedIn profile is read and marked',
    async run({ lab, web, say, picture, tabs }) {
      const profile = await lab.open(web.pages.fixtureUrl('linkedin', 'sdui-full'));
      tabs.profile = profile;
      const mark = await markOn(page(tabs.board), profile);
      say(`The mark says: ${mark.label}`);
      await picture(profile, 'linkedin-marked');
    },
  },
  {
    name: 'A click on the mark opens our own panel',
    async run({ lab, tabs, say }) {
      const [board, profile] = [page(tabs.board), page(tabs.profile)];
      const { box } = await markOn(board, profile);
      await profile.bringToFront();
      await profile.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await waitFor(async () => {
        if ((await openPanels(lab, board)) === 0) throw new Error('No panel opened.');
      });
      say(lab.name === 'chromium' ? 'The side panel is open.' : 'The popup is open.');
    },
  },
  {
    name: 'The panel explains the fit with words from the page',
    async run({ lab, picture, tabs }) {
      const panel = await openSurface(lab, 'sidepanel.html', panelSize, page(tabs.profile));
      await shows(panel, 'Maya Okonkwo');
      await shows(panel, 'Why');
      await picture(panel, 'sidepanel');
      await panel.close();
      const popup = await openSurface(lab, 'popup.html', popupSize, page(tabs.profile));
      tabs.popup = popup;
      await shows(popup, 'Maya Okonkwo');
      await picture(popup, 'popup');
    },
  },
  {
    name: 'She keeps Maya',
    async run({ picture, tabs }) {
      const popup = page(tabs.popup);
      await press(popup, 'Keep');
      await shows(popup, 'You kept Maya Okonkwo');
      await picture(popup, 'kept');
      const profile = page(tabs.profile);
      await profile.bringToFront();
      await markOn(page(tabs.board), profile, ({ label }) => label.includes('You keep them'));
      await picture(profile, 'linkedin-kept');
    },
  },
  {
    name: 'The worker drafts the mail, and she makes it hers',
    async run({ lab, picture, tabs }) {
      const popup = page(tabs.popup);
      await writeMail(popup);
      const body = await popup.waitForSelector(draftBody);
      await shows(popup, 'Your ask');
      await picture(popup, 'popup-draft');
      await typeAtEnd(popup, '\nP.S. Your post about leaving agencies made me write this.');
      await body?.evaluate((field) => field.blur());
      await shows(popup, 'Saved');
      const panel = await openSurface(lab, 'sidepanel.html', longPanel, page(tabs.profile));
      await panel.waitForSelector(draftBody);
      await picture(panel, 'draft');
      await panel.close();
    },
  },
  {
    name: 'It opens in Gmail as she wrote it; she sends it herself',
    async run({ lab, say, picture, tabs }) {
      const popup = page(tabs.popup);
      await page(tabs.profile).bringToFront();
      await popup.bringToFront();
      await popup.waitForSelector(draftBody);
      const written = await popup.$eval(draftBody, (field) => field.value);
      await press(popup, 'Open in Gmail');
      const gmail = await waitFor(async () => {
        const found = (await lab.browser.pages()).find((tab) =>
          tab.url().startsWith('https://mail.google.com/'),
        );
        if (!found) throw new Error('No compose window opened.');
        return found;
      });
      const { searchParams } = new URL(gmail.url());
      if (searchParams.get('body') !== written)
        throw new Error('Gmail got another text than the one that she wrote.');
      say(
        `Gmail got her subject, “${searchParams.get('su')}”, and her ${written.length} characters.`,
      );
      await gmail.close();
      await page(tabs.profile).bringToFront();
      await popup.bringToFront();
      await shows(popup, 'Did you send it?');
      await picture(popup, 'did-you-send-it');
      await press(popup, 'I sent it');
      await shows(popup, 'Give it a little time');
    },
  },
  {
    name: 'She notes that Maya said yes, takes it back, and notes it again',
    async run({ picture, tabs }) {
      const popup = page(tabs.popup);
      await press(popup, 'They said yes');
      await shows(popup, 'Agree on a time');
      await press(popup, 'Undo: They said yes');
      await shows(popup, 'Give it a little time');
      await press(popup, 'They said yes');
      await shows(popup, 'Agree on a time');
      await picture(popup, 'replied');
      await popup.close();
      delete tabs.popup;
    },
  },
  {
    name: 'An X profile is read and kept too',
    async run({ lab, web, picture, tabs }) {
      const board = page(tabs.board);
      const profile = await lab.open(web.pages.fixtureUrl('x', 'profile-dark'));
      await markOn(board, profile);
      await picture(profile, 'x-marked');
      const { reading } = await reportOn(board, profile, ({ outcome }) => outcome === 'person');
      await ask(board, 'keep', { requestId: 'keep-on-x', reading });
      const popup = await openSurface(lab, 'popup.html', popupSize, profile);
      await shows(popup, 'Ask them');
      await picture(popup, 'x-popup');
      await press(popup, 'Today', '[role=tab]');
      await picture(popup, 'today');
      await press(popup, 'People', '[role=tab]');
      await picture(popup, 'people');
      await popup.close();
      await profile.close();
    },
  },
  {
    name: 'The board shows everybody, with their history',
    async run({ picture, tabs }) {
      const board = page(tabs.board);
      await turnTo(board, 'people', 'Maya Okonkwo');
      await press(board, 'Maya Okonkwo', 'button');
      await shows(board, 'They said yes.');
      await picture(board, 'board-person');
      await turnTo(board, 'settings', 'Where your data lives');
      await picture(board, 'settings');
    },
  },
  {
    name: 'Quietly: nothing on the page, the number on the toolbar icon',
    async run({ say, picture, tabs }) {
      const [board, profile] = [page(tabs.board), page(tabs.profile)];
      await profile.bringToFront();
      const { score } = await markOn(board, profile);
      await settle(board, { presence: { linkedin: 'quiet', x: 'quiet' } });
      const badge = await waitFor(async () => {
        const text = await board.evaluate(async (url) => {
          const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
          return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id });
        }, profile.url());
        if (text !== score) throw new Error(`The toolbar icon says “${text}”.`);
        return text;
      });
      say(`The toolbar icon says ${badge}.`);
      await picture(profile, 'linkedin-quiet');
      await settle(board, { presence: { linkedin: 'marks', x: 'marks' } });
    },
  },
  {
    name: 'The same in the dark',
    async run({ lab, picture, tabs }) {
      const [board, profile] = [page(tabs.board), page(tabs.profile)];
      await settle(board, { theme: 'dark' });
      await turnTo(board, 'welcome', 'Where may I show');
      await picture(board, 'dark-welcome');
      await turnTo(board, 'people', 'Maya Okonkwo');
      await picture(board, 'dark-board');
      await profile.bringToFront();
      const popup = await openSurface(lab, 'popup.html', popupSize, profile);
      await shows(popup, 'Agree on a time');
      await picture(popup, 'dark-popup');
      await popup.close();
      const panel = await openSurface(lab, 'sidepanel.html', longPanel, profile);
      await shows(panel, 'Agree on a time');
      await picture(panel, 'dark-panel');
      await panel.close();
      await settle(board, { theme: 'system' });
    },
  },
];

function page(tab: Page | undefined): Page {
  if (!tab) throw new Error('An earlier step did not open this tab.');
  return tab;
}

async function turnTo(board: Page, place: string, sentence: string): Promise<void> {
  await board.bringToFront();
  await board.setViewport(pageSize);
  await board.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await shows(board, sentence);
}
