// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HelpMeWrite } from '@/components/help-me-write';
import { piecesOf } from '@/utils/outreach/writers/pieces';
import type { Found } from '@/utils/outreach/writers/suggest';
import { createTaking } from '@/utils/outreach/writers/taking';
import type { HelpProblem, HelpSession, HelpSetup } from '@/utils/surface/help-model';
import { helpActions } from './help-actions';
import { draft } from './models';

afterEach(cleanup);

const body = 'Dear Maya,\n\nThe first one. The second one.\n\nAna';
const first = { piece: 1, before: 'The first one.', after: 'Another first one.' };
const second = { piece: 2, before: 'The second one.', after: '' };

/** A model's answer that the test gives, piece by piece. */
function aSession(part: Partial<HelpSession> = {}) {
  let found: (one: Found) => void = () => undefined;
  let end: (problem?: HelpProblem) => void = () => undefined;
  const session: HelpSession = {
    request: { instructions: 'Make it clearer.', words: '1: The first one.' },
    to: { by: 'endpoint', host: 'api.example.com', model: 'tiny', local: false },
    shownBefore: true,
    taking: createTaking(piecesOf(body)),
    run: vi.fn((onFound, signal) => {
      found = onFound;
      return new Promise<HelpProblem | undefined>((resolve, reject) => {
        end = resolve;
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    }),
    ...part,
  };
  return {
    session,
    says: (one: Found) => found(one),
    ends: (problem?: HelpProblem) => end(problem),
  };
}

type EditorProps = {
  help: ReturnType<typeof helpActions>;
  changed: string[];
  onOpenSettings(): void;
  /** Takes what she types elsewhere in the message. */
  typed: { type(next: string): void };
};

function Editor({ help, changed, onOpenSettings, typed }: EditorProps) {
  const [now, setNow] = useState(body);
  typed.type = setNow;
  const text = { to: '', subject: '', body: now };
  const change = (part: { body?: string }) => {
    if (part.body === undefined) return;
    changed.push(part.body);
    setNow(part.body);
  };
  return (
    <HelpMeWrite
      draft={{ ...draft, text }}
      typing={{ text, saved: true, change, flush() {}, hand() {} }}
      help={help}
      limit={undefined}
      onOpenSettings={onOpenSettings}
    />
  );
}

function show(prepared: HelpSession | HelpProblem, by: HelpSetup['by'] = 'endpoint') {
  const help = helpActions();
  help.setup.mockResolvedValue({ by, model: 'absent', origin: 'chrome-extension://id' });
  help.prepare.mockResolvedValue(prepared);
  const props = {
    help,
    changed: [] as string[],
    onOpenSettings: vi.fn(),
    typed: { type: (_: string): void => undefined },
  };
  render(<Editor {...props} />);
  return { ...props, type: (next: string) => props.typed.type(next) };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

describe('help with a message', () => {
  it('is off until she chooses it, and leads to where she can', async () => {
    const { onOpenSettings, help } = show('off', 'nobody');
    await press('Choose in the settings');
    expect(onOpenSettings).toHaveBeenCalled();
    expect(help.prepare).not.toHaveBeenCalled();
  });

  it('notices what she has chosen in the settings when she comes back', async () => {
    const { help } = show('off', 'nobody');
    await button('Choose in the settings');
    help.setup.mockResolvedValue({
      by: 'browser',
      model: 'ready',
      origin: 'chrome-extension://id',
    });
    fireEvent(window, new Event('focus'));
    await button('Suggest changes');
  });

  it('shows what would be sent, to the letter, before the first time', async () => {
    const { session } = aSession({ shownBefore: false });
    show(session);
    await press('Suggest changes');
    expect(await screen.findByText(session.request.instructions)).toBeTruthy();
    expect(screen.getByText(session.request.words)).toBeTruthy();
    expect(screen.getByRole('heading').textContent).toMatch(/api\.example\.com.*tiny.*key/);
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    expect(session.run).not.toHaveBeenCalled();
    await press('Not now');
    expect(session.run).not.toHaveBeenCalled();
    await press('Suggest changes');
    await press('Send this');
    expect(session.run).toHaveBeenCalledOnce();
  });

  it('sends at once what she has seen before, and still shows it when she asks', async () => {
    const { session } = aSession();
    show(session);
    await press('Show me what is sent');
    expect(session.run).not.toHaveBeenCalled();
    await press('Not now');
    await press('Suggest changes');
    await button('Stop');
    expect(session.run).toHaveBeenCalledOnce();
  });

  it('changes nothing by itself, one sentence by her click, and back', async () => {
    const { session, says, ends } = aSession();
    const { changed } = show(session);
    await press('Suggest changes');
    await button('Stop');
    says(first);
    says(second);
    await screen.findByText('2 suggestions.');
    ends();
    await screen.findByRole('heading', { name: 'Suggestions' });
    expect(changed).toEqual([]);
    await press('Take it: Another first one.');
    expect(changed.at(-1)).toBe('Dear Maya,\n\nAnother first one. The second one.\n\nAna');
    await press('Undo, back to: The first one.');
    expect(changed.at(-1)).toBe(body);
    await press('Take all');
    expect(changed.at(-1)).toBe('Dear Maya,\n\nAnother first one.\n\nAna');
  });

  it('says so, and leaves her words, where the sentence is another one meanwhile', async () => {
    const { session, says, ends } = aSession();
    const { changed, type } = show(session);
    await press('Suggest changes');
    await button('Stop');
    says(first);
    ends();
    type(body.replace('The first one.', 'My own first one, now.'));
    await press('Take it: Another first one.');
    expect(await screen.findByText(/isn't in your message any more/)).toBeTruthy();
    expect(changed).toEqual([]);
  });

  it('keeps what came before she stopped it', async () => {
    const { session, says } = aSession();
    show(session);
    await press('Suggest changes');
    await button('Stop');
    says(first);
    await press('Stop');
    expect(await screen.findByText(/^Stopped\. 1 suggestion\.$/)).toBeTruthy();
    expect(await button('Take it: Another first one.')).toBeTruthy();
  });

  it('says why there is no more, and that her message stands', async () => {
    const { session, ends } = aSession();
    show(session);
    await press('Suggest changes');
    await button('Stop');
    ends('cut-off');
    expect(
      await screen.findByText('The answer broke off. Your message stands as you wrote it.'),
    ).toBeTruthy();
  });

  it('says what was left out, and why', async () => {
    const { session, says, ends } = aSession();
    show(session);
    await press('Suggest changes');
    await button('Stop');
    says({ piece: 1, before: first.before, leftOut: 'link' });
    ends();
    expect(await screen.findByText(/it had a link or an address that isn't yours/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Take/ })).toBeNull();
  });

  it('says why it can’t begin', async () => {
    show('no-access');
    await press('Suggest changes');
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/doesn't let me talk to this address/),
    );
  });
});
