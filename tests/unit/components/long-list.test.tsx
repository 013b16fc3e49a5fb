// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { People } from '@/components/people';
import { usePeopleSearch } from '@/components/use-people-search';
import { boardActions, panelModel, row, shortlist } from './models';

// What is rendered here has no place that could be scrolled.
vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
afterEach(cleanup);

const actions = boardActions();

/** So many people, in order. */
function Many({ count }: { count: number }) {
  const people = Array.from({ length: count }, (_, index) =>
    row({ id: `p${index}`, name: `Person ${index}` }),
  );
  const model = panelModel({ keepsSomebody: true, shortlist: shortlist(people) });
  return <People model={model} actions={actions} search={usePeopleSearch()} onOpen={vi.fn()} />;
}

/** The place in the whole list of the row that has the focus. */
const focused = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset');
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('a long list', () => {
  it('draws the rows near the screen, and says the place of each in the whole', () => {
    render(<Many count={500} />);
    const items = screen.getAllByRole('listitem');
    expect(items.length).toBeLessThan(100);
    expect(items[0]?.getAttribute('aria-setsize')).toBe('500');
    expect(items[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(actions.showRows.mock.lastCall?.[0]).toContain('p0');
  });

  it('is as tall as all of its rows, and goes to the last by one key and to the first by another', async () => {
    render(<Many count={1_800} />);
    const height = () => screen.getByRole('list').style.blockSize;
    expect(height()).toBe(`${1_800 * 87}px`);
    screen.getByRole('button', { name: /^Person 0\D/ }).focus();
    press('End');
    await waitFor(() => expect(focused()).toBe('1800'));
    expect(height()).toBe(`${1_800 * 87}px`);
    press('Home');
    await waitFor(() => expect(focused()).toBe('1'));
  });
});
