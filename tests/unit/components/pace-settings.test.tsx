// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PaceSettings } from '@/components/pace-settings';
import type { BoardModel } from '@/utils/surface/model';
import { boardActions, boardModel } from './models';

afterEach(cleanup);

function show(part: Partial<BoardModel> = {}) {
  const actions = boardActions();
  render(<PaceSettings model={boardModel(part)} actions={actions} />);
  return actions;
}

describe('her pace', () => {
  it('is how many asks may be open', () => {
    const actions = show();
    const asks = screen.getByLabelText('Asks open at once, at most') as HTMLSelectElement;
    expect(asks.value).toBe('3');
    fireEvent.change(asks, { target: { value: '5' } });
    expect(actions.setOpenAsks).toHaveBeenCalledWith(5);
  });

  it('has a reminder only where she wants one, at her hour', () => {
    const actions = show();
    const remind = screen.getByLabelText('Remind me when something is due') as HTMLInputElement;
    fireEvent.click(remind);
    expect(actions.setRemindAt).toHaveBeenCalledWith(9);
    // Until the browser has let us, it is not on.
    expect(remind.checked).toBe(false);
    expect(screen.queryByLabelText('At')).toBeNull();
    cleanup();
    const later = show({ pace: { openAsks: 3, remindAt: 9 } });
    fireEvent.change(screen.getByLabelText('At'), { target: { value: '18' } });
    expect(later.setRemindAt).toHaveBeenCalledWith(18);
    fireEvent.click(screen.getByLabelText('Remind me when something is due'));
    expect(later.setRemindAt).toHaveBeenLastCalledWith(undefined);
  });

  it.each([
    ['LinkedIn messages', 'linkedin'],
    ['X chats', 'x'],
    ['Gmail', 'gmail'],
    ['Outlook on the web', 'outlook'],
  ] as const)('reads who wrote last only where she switches it on: %s', (label, site) => {
    const actions = show();
    const choice = screen.getByLabelText(label) as HTMLInputElement;
    expect(choice.checked).toBe(false);
    fireEvent.click(choice);
    expect(actions.setReplies).toHaveBeenCalledWith(site, true);
    expect(choice.checked).toBe(false);
    cleanup();
    const later = show({ readSites: [site] });
    fireEvent.click(screen.getByLabelText(label));
    expect(later.setReplies).toHaveBeenCalledWith(site, false);
  });
});
