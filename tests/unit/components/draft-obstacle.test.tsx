// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { MentorCare } from '@/components/mentor-care';
import type { DraftText } from '@/utils/outreach/draft';
import { draft, mentor, now, panelActions } from './models';

afterEach(cleanup);

/** A message that goes by mail, or another way. */
function show(part: Partial<DraftText> = {}) {
  const text: DraftText = { ...draft.text, channel: 'gmail', ...part };
  const actions = panelActions();
  render(<MentorCare mentor={mentor({ draft: { ...draft, text } })} actions={actions} now={now} />);
  return actions;
}

const to = () => screen.getByLabelText<HTMLInputElement>('To');
const body = () => screen.getByLabelText<HTMLTextAreaElement>('Message');
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Open in Gmail' }));
/** What a field says is against it, as who hears it is told. */
function saidOf(field: HTMLElement): string | undefined {
  if (field.getAttribute('aria-invalid') !== 'true') return undefined;
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

it('an address that is none keeps the mail here, is said at its field, which gets the focus', () => {
  const actions = show();
  type(to(), 'maya@rivermark.example, other@example.com');
  expect(saidOf(to())).toBeUndefined();
  send();
  expect(actions.send).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(to());
  expect(saidOf(to())).toMatch(/^That isn't one plain mail address\./);
});

it('an address that is none is said when she leaves it, and the focus stays where she went', () => {
  show({ body: '' });
  to().focus();
  type(to(), 'maya');
  expect(saidOf(to())).toBeUndefined();
  act(() => body().focus());
  expect(saidOf(to())).toMatch(/^That isn't one plain mail address\./);
  expect(document.activeElement).toBe(body());
  // Words that are still missing are no fault yet.
  expect(saidOf(body())).toBeUndefined();
  type(to(), 'maya@rivermark.example');
  expect(saidOf(to())).toBeUndefined();
});

it('no address yet is no fault when she goes past it', () => {
  show();
  to().focus();
  act(() => body().focus());
  expect(saidOf(to())).toBeUndefined();
});

it('what is said goes as soon as it is right, and does not come back while she types on', () => {
  const actions = show();
  type(to(), 'maya');
  send();
  type(to(), 'maya@rivermark');
  expect(saidOf(to())).toMatch(/mail address/);
  type(to(), 'maya@rivermark.example');
  expect(saidOf(to())).toBeUndefined();
  expect(screen.queryByText(/mail address/)).toBeNull();
  type(to(), 'maya@rivermark.example,');
  expect(saidOf(to())).toBeUndefined();
  type(to(), 'maya@rivermark.example');
  send();
  expect(actions.send).toHaveBeenCalledOnce();
});

it('a message without words says so at the message', () => {
  const actions = show();
  type(body(), ' ');
  send();
  expect(actions.send).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(body());
  expect(saidOf(body())).toMatch(/^There are no words in your message yet\./);
  type(body(), 'Hi');
  expect(saidOf(body())).toBeUndefined();
});

it('a note that would be cut off says so at the message, beside its count', () => {
  const actions = show({ channel: 'linkedin-note', body: 'a'.repeat(203) });
  fireEvent.click(screen.getByRole('button', { name: 'Copy, and open their profile' }));
  expect(actions.send).not.toHaveBeenCalled();
  expect(saidOf(body())).toMatch(/^Only 200 characters fit there, .*203 of 200 characters\./);
});

it('copying needs no address, and is let through where the mail is not', () => {
  const actions = show({ to: 'nobody' });
  send();
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(actions.send).toHaveBeenCalledOnce();
});
