// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MentorCare } from '@/components/mentor-care';
import type { MentorDetail } from '@/utils/surface/model';
import { draft, mentor, now, panelActions, typedDraft } from './models';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show() {
  const actions = panelActions();
  const view = (changed: Partial<MentorDetail>) => (
    <MentorCare mentor={mentor({ draft, ...changed })} actions={actions} now={now} />
  );
  const rendered = render(view({}));
  return {
    actions,
    update: (next: Partial<MentorDetail>) => rendered.rerender(view(next)),
    unmount: rendered.unmount,
  };
}

const body = () => screen.getByLabelText<HTMLTextAreaElement>('Message');
const type = (value: string) => fireEvent.input(body(), { target: { value } });
const typed = { ...draft.text, body: 'Hello Maya, I read' };

describe('saving as she types', () => {
  it('waits for a pause, then saves once', () => {
    const { actions } = show();
    type('Hello Maya, I');
    vi.advanceTimersByTime(300);
    type(typed.body);
    vi.advanceTimersByTime(399);
    expect(actions.saveDraft).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(actions.saveDraft.mock.calls).toEqual([[typedDraft(typed)]]);
  });

  it.each([
    ['when she leaves the field', () => fireEvent.blur(body())],
    ['when the window closes', () => fireEvent(window, new Event('pagehide'))],
  ])('saves at once %s', (_when, leave) => {
    const { actions } = show();
    type(typed.body);
    leave();
    expect(actions.saveDraft.mock.calls).toEqual([[typedDraft(typed)]]);
  });

  it('saves when the view goes', () => {
    const { actions, unmount } = show();
    type(typed.body);
    unmount();
    expect(actions.saveDraft.mock.calls).toEqual([[typedDraft(typed)]]);
  });

  it('says when it is saved', () => {
    const { update } = show();
    type(typed.body);
    expect(screen.getByText('Saving…').isConnected).toBe(true);
    update({ draft: { ...draft, text: typed, revision: 2 } });
    expect(screen.getByText('Saved').isConnected).toBe(true);
  });
});

describe('her words are never lost', () => {
  it('to an older save that arrives while she types on', () => {
    const { update } = show();
    type('Hello Maya, I');
    vi.advanceTimersByTime(400);
    type(typed.body);
    update({ draft: { ...draft, text: { ...draft.text, body: 'Hello Maya, I' }, revision: 2 } });
    expect(body().value).toBe(typed.body);
  });

  it('nor are those that another window saved meanwhile: it is said what hers were typed on', () => {
    const { actions, update } = show();
    type('Hello Maya, I');
    update({ draft: { ...draft, text: { ...draft.text, body: 'From the board' }, revision: 2 } });
    vi.advanceTimersByTime(400);
    type(typed.body);
    vi.advanceTimersByTime(400);
    expect(actions.saveDraft).toHaveBeenLastCalledWith(typedDraft(typed));
    update({ draft: { ...draft, text: typed, revision: 4 } });
    type('Hello Maya, on and on');
    vi.advanceTimersByTime(400);
    const later = { ...typed, body: 'Hello Maya, on and on' };
    expect(actions.saveDraft).toHaveBeenLastCalledWith({ ...typedDraft(later), typedOn: 4 });
  });

  it('to a model that is read again', () => {
    const { update } = show();
    type(typed.body);
    update({ draft: { ...draft } });
    expect(body().value).toBe(typed.body);
  });

  it('but an edit from another window arrives while she has typed nothing', () => {
    const { update } = show();
    update({ draft: { ...draft, text: { ...draft.text, body: 'From the board' }, revision: 2 } });
    expect(body().value).toBe('From the board');
  });

  it('and a different draft brings its own words', () => {
    const { update } = show();
    type(typed.body);
    update({ draft: { ...draft, id: 'd2', text: { ...draft.text, body: 'Another' } } });
    expect(body().value).toBe('Another');
  });
});
