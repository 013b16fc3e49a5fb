// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MentorCare } from '@/components/mentor-care';
import type { Channel } from '@/utils/journey/history';
import type { MentorDetail } from '@/utils/surface/model';
import {
  day,
  draft,
  happened,
  mentor,
  now,
  panelActions,
  sentDraft,
  standing,
  typedDraft,
} from './models';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(part: Partial<MentorDetail> = {}, drafted = true) {
  const actions = panelActions();
  const view = (changed: Partial<MentorDetail>) => (
    <MentorCare
      mentor={mentor({ ...(drafted ? { draft } : {}), ...changed })}
      actions={actions}
      now={now}
    />
  );
  const rendered = render(view(part));
  return {
    actions,
    update: (next: Partial<MentorDetail>) => rendered.rerender(view(next)),
    unmount: rendered.unmount,
  };
}

/** Opens what is chosen for the message. */
function openChoices(): void {
  const details = screen.getByText(/^Choices: /).closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

const body = () => screen.getByLabelText<HTMLTextAreaElement>('Message');
const type = (value: string) => fireEvent.input(body(), { target: { value } });
const typed = { ...draft.text, body: 'Hello Maya, I read' };

describe('a draft that is there', () => {
  const heading = () => screen.getByRole('heading', { name: 'Your ask' });

  it('takes the focus when she pressed the button for it', () => {
    const { update } = show({}, false);
    fireEvent.click(screen.getByRole('button', { name: 'Write the ask' }));
    update({ draft });
    vi.advanceTimersByTime(200);
    expect(document.activeElement).toBe(heading());
  });

  it('leaves it alone when it came by itself', () => {
    const { update } = show({}, false);
    update({ draft });
    vi.advanceTimersByTime(200);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('an open message', () => {
  const order = (...elements: Element[]) =>
    elements.every((element, at) => {
      const next = elements[at + 1];
      return !next || element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
    });

  it('comes before the step and all that would make it better, with the way to send right behind it', () => {
    show({ draft: { ...draft, gaps: ['specific', 'offer'] } });
    const shown = [
      screen.getByText(/^Choices: /),
      body(),
      screen.getByRole('button', { name: 'Copy' }),
      screen.getByText(/^I saw nothing of theirs/),
      screen.getByText(/^What you can give back/),
      screen.getByRole('heading', { name: 'Ask them' }),
    ];
    expect(order(...shown)).toBe(true);
  });

  it('lets what they may have answered go before it', () => {
    show({ heard: { site: 'linkedin', since: now } });
    expect(order(screen.getByRole('heading', { name: 'Ask them' }), body())).toBe(true);
  });

  it('has its choices in a line that is closed until she opens it', () => {
    show();
    expect(
      screen.getByText('Choices: Note with a LinkedIn invitation · Plain · A call').isConnected,
    ).toBe(true);
    expect(screen.queryByLabelText("How you'll send it")).toBeNull();
  });

  it('has no choice of what to ask for where it is a note, which can only ask whether they answer', () => {
    show({ draft: { ...draft, isNote: true } });
    openChoices();
    expect(screen.getByText('Choices: Note with a LinkedIn invitation · Plain').isConnected).toBe(
      true,
    );
    expect(screen.getByLabelText('How it sounds').isConnected).toBe(true);
    expect(screen.queryByLabelText('You ask for')).toBeNull();
  });
});

describe('taking it along', () => {
  const choose = (value: Channel) => {
    openChoices();
    fireEvent.change(screen.getByLabelText("How you'll send it"), { target: { value } });
  };

  it.each([
    ['gmail', 'Open in Gmail'],
    ['outlook', 'Open in Outlook'],
    ['outlook-work', 'Open in Outlook'],
    ['yahoo', 'Open in Yahoo Mail'],
    ['mail-program', 'Open my mail program'],
    ['eml', 'Save the file'],
    ['linkedin-note', 'Copy, and open their profile'],
    ['linkedin-message', 'Copy, and open their profile'],
    ['inmail', 'Copy, and open their profile'],
    ['copy', 'Copy'],
  ] as const)('by %s saves first and hands over what she sees', (channel, button) => {
    const { actions } = show();
    choose(channel);
    type(typed.body);
    fireEvent.click(screen.getByRole('button', { name: button }));
    const taken = { ...typed, channel };
    expect(actions.saveDraft).toHaveBeenCalledWith(typedDraft(taken));
    expect(actions.send).toHaveBeenCalledWith(
      sentDraft,
      taken,
      expect.objectContaining({ channel }),
    );
  });

  it('copies at once, whichever way is chosen, for the one where she pastes it anyway', () => {
    const { actions } = show();
    const copied = (meantFor: object) =>
      expect(actions.send).toHaveBeenLastCalledWith(
        ...[
          sentDraft,
          expect.anything(),
          expect.objectContaining({ channel: 'copy', ...meantFor }),
        ],
      );
    choose('linkedin-note');
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    copied({ meantFor: 'linkedin-note' });
    choose('gmail');
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(actions.send.mock.lastCall?.[2]).not.toHaveProperty('meantFor');
  });

  it('asks for an address and a subject only where there is a line for them', () => {
    show();
    const fields = () => ['To', 'Subject'].map((name) => screen.queryByLabelText(name) !== null);
    choose('gmail');
    expect(fields()).toEqual([true, true]);
    choose('inmail');
    expect(fields()).toEqual([false, true]);
    choose('linkedin-note');
    expect(fields()).toEqual([false, false]);
  });

  it('counts what the site takes, and says aloud when it is too much', () => {
    show();
    choose('linkedin-note');
    type('a'.repeat(200));
    expect(screen.getByText('200 of 200 characters.').isConnected).toBe(true);
    expect(screen.queryByText(/too many/)).toBeNull();
    type('a'.repeat(203));
    const too = screen.getByText('3 too many.');
    expect(too.getAttribute('role')).toBe('status');
    expect(body().getAttribute('aria-describedby')).toBe(too.parentElement?.id);
    choose('gmail');
    expect(screen.queryByText('3 too many.')).toBeNull();
  });

  it('says how many notes are left, with the way to where she says how many she has', () => {
    const { actions } = show();
    choose('linkedin-note');
    expect(screen.getByText(/^Notes sent in the last 30 days.*2 of 5/).isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'What LinkedIn allows me' }));
    expect(actions.openBoard).toHaveBeenCalledWith('settings');
  });

  it('begins with the likeliest way that the message fits into, and stays with it', () => {
    const long = { ...draft, text: { ...draft.text, body: 'a'.repeat(3_001) } };
    show({ draft: long });
    openChoices();
    const chosen = () => screen.getByLabelText<HTMLSelectElement>("How you'll send it").value;
    expect(chosen()).toBe('gmail');
    type('short');
    expect(chosen()).toBe('gmail');
  });

  it('then asks whether she sent it, in the channel that she took', () => {
    const { actions, update } = show();
    update({
      step: { kind: 'confirm-sent', due: true },
      history: [happened('e1', { kind: 'opened', channel: 'mail-program' }, 0)],
    });
    const question = screen.getByRole('region', { name: 'Did you send it?' });
    expect(document.activeElement).toBe(question);
    fireEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    expect(actions.sent).toHaveBeenCalledWith(sentDraft, draft.text, 'mail-program');
    fireEvent.click(screen.getByRole('button', { name: 'Not yet' }));
    expect(actions.notSent).toHaveBeenCalledWith('m1');
  });

  it('takes her word that it went also where its words are gone', () => {
    const { actions, update } = show({}, false);
    update({
      step: { kind: 'confirm-sent', due: true },
      history: [happened('e1', { kind: 'opened', channel: 'gmail', purpose: 'first-nudge' }, 0)],
    });
    fireEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    expect(actions.sentWithoutDraft).toHaveBeenCalledWith('m1', 'first-nudge', 'gmail');
  });

  it('offers to copy it where her mail program may not have opened, and only there', () => {
    const { actions, update } = show();
    const opened = (channel: Channel) =>
      update({
        step: { kind: 'confirm-sent', due: true },
        history: [happened('e1', { kind: 'opened', channel }, 0)],
      });
    const instead = () => screen.queryByRole('button', { name: 'Copy it' });
    opened('gmail');
    expect(instead()).toBeNull();
    opened('mail-program');
    expect(screen.getByText(/^If nothing opened, copy your message/).isConnected).toBe(true);
    fireEvent.click(instead() as HTMLElement);
    expect(actions.send).toHaveBeenCalledWith(sentDraft, draft.text, { channel: 'copy' });
    opened('copy');
    expect(instead()).toBeNull();
  });

  it('is put away while there is nothing to write', () => {
    const later = standing({ stage: 'replied', outcome: 'later', askedAt: now - 9 * day });
    const { update } = show({
      standing: later,
      step: { kind: 'come-back', until: now + 30 * day, due: false },
    });
    const putAway = () => body().closest('details') !== null;
    expect(putAway()).toBe(true);
    update({
      standing: later,
      draft: { ...draft, purpose: 'ask-again' },
      step: { kind: 'come-back', until: now - day, due: true },
    });
    expect(putAway()).toBe(false);
    expect(screen.getByRole('region', { name: 'Write again' }).isConnected).toBe(true);
  });

  it('warns when she has asked this person before', () => {
    show({ standing: standing({ stage: 'replied', outcome: 'later', askedAt: now - 90 * day }) });
    expect(screen.getByRole('note').textContent).toContain('You asked them on');
  });

  it('says what is missing as a request, with the way there', () => {
    const { actions } = show();
    expect(screen.getByText(/What you can give back/).isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Open my aims' }));
    expect(actions.openBoard).toHaveBeenCalledWith('aims');
  });
});
