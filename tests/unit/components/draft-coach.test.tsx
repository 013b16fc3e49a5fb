// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CoachLine } from '@/components/coach-line';
import { DraftCoach } from '@/components/draft-coach';
import { useCoachNotes } from '@/components/use-coach-notes';
import { goodAsk, maya } from '@/tests/support/coach';
import { coach } from '@/utils/surface/coach';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const way = { channel: 'gmail', hasSubject: true, takesAddress: true, limits: {} } as const;

/** The coach beside a field, as the editor has them. */
function Desk({
  start,
  subject,
  isLacking = false,
}: {
  start: string;
  subject: string;
  isLacking?: boolean;
}) {
  const [body, setBody] = useState(start);
  const text = { to: '', subject, body };
  const now = Date.UTC(2026, 10, 27);
  const message = { text, plan: { language: 'en' }, way, purpose: 'ask', reading: maya } as const;
  const coaching = useCoachNotes(coach, { ...message, now });
  return (
    <>
      <textarea
        id="draft-body"
        aria-label="Message"
        value={body}
        onInput={(event) => setBody(event.currentTarget.value)}
      />
      <CoachLine coaching={coaching} isLacking={isLacking} />
      {coaching && <DraftCoach coaching={coaching} fieldId={(part) => `draft-${part}`} />}
    </>
  );
}

function show(start: string, subject = 'Two questions about small charities') {
  render(<Desk start={start} subject={subject} />);
  const field = screen.getByLabelText<HTMLTextAreaElement>('Message');
  return {
    field,
    type: (value: string) => fireEvent.input(field, { target: { value } }),
    rest: () =>
      act(() => {
        vi.advanceTimersByTime(300);
      }),
    status: () => screen.getByRole('status').textContent,
  };
}

const mistaken = goodAsk.replace('Hi Maya', 'Hi Mayra');

describe('beside a draft', () => {
  it('says so when there is nothing to say', () => {
    const { status } = show(goodAsk);
    expect(status()).toBe("I have nothing to say against how it's written.");
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('doesn’t call a message fine that lacks what only she can say', () => {
    render(<Desk start={goodAsk} subject="Two questions about small charities" isLacking />);
    expect(screen.getByRole('status').textContent).toBe(
      "How it's written is fine, but it lacks what only you can say.",
    );
  });

  it('says what to look at, and looks again once she pauses', () => {
    const { type, rest, status } = show(goodAsk);
    type(mistaken);
    expect(status()).toBe("I have nothing to say against how it's written.");
    rest();
    expect(status()).toBe('1 thing to look at.');
    expect(screen.getByRole('listitem').textContent).toContain('You write “\u2068Mayra\u2069”');
  });

  it('leads from what it says in a line to its notes', () => {
    show(mistaken);
    fireEvent.click(screen.getByRole('button', { name: '1 thing to look at.' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'How it reads' }));
  });

  it('puts it right by one click, where she sees it', () => {
    const { field, rest, status } = show(mistaken);
    fireEvent.click(screen.getByRole('button', { name: /^Write “\u2068Maya\u2069”/ }));
    expect(field.value).toBe(goodAsk);
    expect(document.activeElement).toBe(field);
    rest();
    expect(status()).toBe("I have nothing to say against how it's written.");
  });

  it('changes what stands there now, not what stood there when it looked', () => {
    const { field, type } = show(mistaken);
    type(`Well. ${mistaken}`);
    fireEvent.click(screen.getByRole('button', { name: /^Write “\u2068Maya\u2069”/ }));
    expect(field.value).toBe(`Well. ${mistaken}`);
    type(`\n${mistaken}`);
    fireEvent.click(screen.getByRole('button', { name: /^Write “\u2068Maya\u2069”/ }));
    expect(field.value).toBe(`\n${goodAsk}`);
  });

  it('shows the words that it means', () => {
    const { field } = show(mistaken);
    fireEvent.click(screen.getByRole('button', { name: /^Show me where: You write/ }));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Mayra');
  });

  it('folds ideas away, and says why, and whose figure it is', () => {
    const { status } = show(`${goodAsk}\n\n${'More of this and that. '.repeat(24)}`);
    expect(status()).toBe('Nothing to change; an idea, if you like.');
    expect(screen.getByText('1 idea').closest('details')?.open).toBe(false);
    expect(screen.getByText(/nobody agrees/).isConnected).toBe(true);
    const source = screen.getByRole('link', { name: /^Boomerang/, hidden: true });
    expect(source.getAttribute('href')).toMatch(/^https:/);
    expect(source.parentElement?.textContent).toContain('(as others tell it)');
  });
});
