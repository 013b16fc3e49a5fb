// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { drawFirstScreen } from '@/components/first-screen';
import { Panel } from '@/components/panel';
import type { FirstLook } from '@/utils/surface/first-look';
import { panelActions, panelModel } from './models';

// What was rendered into a page is remembered there.
afterEach(() => {
  document.body = document.createElement('body');
});

const settings: FirstLook['settings'] = {
  presence: { linkedin: 'quiet' },
  paused: false,
  theme: 'system',
  notes: { length: 200, most: 5 },
};
const readable = { state: 'elsewhere', page: 'readable' } as const;
const looks: [string, FirstLook][] = [
  [
    'a page elsewhere, people in Today',
    {
      settings,
      tab: { tabId: 5, ...readable },
      thisPerson: readable,
      glance: { inToday: 1234, keepsSomebody: true },
    },
  ],
  [
    'nothing counted yet, unanswered',
    { settings, tab: { tabId: 5, ...readable }, thisPerson: { state: 'welcome' } },
  ],
  [
    'people kept, paused',
    {
      settings,
      tab: { tabId: 5, ...readable },
      thisPerson: { state: 'paused' },
      glance: { inToday: 0, keepsSomebody: true },
    },
  ],
  ['somebody who is yet to be read', { settings, glance: { inToday: 2, keepsSomebody: true } }],
];

/** The panel as it starts where this was drawn. */
function startPanel({ thisPerson, glance }: FirstLook) {
  const actions = panelActions();
  const model = panelModel({
    thisPerson: thisPerson ?? { state: 'loading' },
    today: undefined,
    inToday: glance?.inToday,
    keepsSomebody: glance?.keepsSomebody,
  });
  render(<Panel model={model} actions={actions} shell="popup" />, document.body);
  return actions;
}

/** The page without the foot, where the first screen has nothing yet. */
function page(): Node {
  const copy = document.body.cloneNode(true) as HTMLElement;
  copy.querySelector('.messages')?.remove();
  return copy;
}

describe('the first screen', () => {
  it.each(looks)('is what the panel shows at its start: %s', (_, look) => {
    drawFirstScreen(look);
    const drawn = page();
    startPanel(look);
    expect(page().isEqualNode(drawn)).toBe(true);
  });

  it('says how many are in Today, and why the tab is not read', () => {
    drawFirstScreen(looks[0]?.[1] as FirstLook);
    expect(
      within(document.body).getByRole('tab', { name: /Today 1,234 things to do/ }).isConnected,
    ).toBe(true);
    expect(within(document.body).getByRole('heading', { level: 2 }).textContent).not.toBe('');
  });

  it('is taken over element by element, with the focus, and answers then', () => {
    const look = looks[0]?.[1] as FirstLook;
    drawFirstScreen(look);
    const today = within(document.body).getByRole('tab', { name: /Today/ });
    today.focus();
    fireEvent.click(today);
    expect(today.getAttribute('aria-selected')).toBe('false');
    const actions = startPanel(look);
    expect(document.activeElement).toBe(today);
    fireEvent.click(within(document.body).getByRole('button', { name: 'Open the board' }));
    expect(actions.openBoard).toHaveBeenCalledOnce();
  });
});
