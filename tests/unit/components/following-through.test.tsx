// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel';
import type { Happening } from '@/utils/journey/history';
import type { NextStep } from '@/utils/journey/next-step';
import { showKept } from './kept-panel';
import {
  assessment,
  day,
  mentor,
  now,
  panelActions,
  panelModel,
  reading,
  standing,
} from './models';

afterEach(cleanup);

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Everything that was under way has come back, and is shown. */
const settled = () => act(async () => {});

describe('what she began to write', () => {
  it('is there again when the popup was closed over it, and no more once she adds it', async () => {
    const begun = new Map<string, string>();
    const open = () => {
      const actions = {
        ...panelActions(),
        begunWords: ({ id }: { id: string }, place: string) => begun.get(`${place} ${id}`) ?? '',
        keepBegunWords: (id: string, place: string, words: string) =>
          void begun.set(`${place} ${id}`, words),
      };
      const one = mentor({ standing: standing({ stage: 'asked' }) });
      const thisPerson = { state: 'person', reading: reading(), assessment, mentor: one } as const;
      render(<Panel model={panelModel({ thisPerson })} actions={actions} shell="popup" />);
      return actions;
    };
    const note = () => screen.getByLabelText<HTMLTextAreaElement>('A note, for you alone');
    const theirs = () => screen.getByLabelText<HTMLTextAreaElement>(/^What they wrote/);
    open();
    fireEvent.input(note(), { target: { value: 'Met at the fair' } });
    fireEvent.input(theirs(), { target: { value: 'Gladly, in May' } });
    cleanup();
    const actions = open();
    expect(note().value).toBe('Met at the fair');
    // What goes along with an answer is never out of sight.
    expect(theirs().value).toBe('Gladly, in May');
    expect(theirs().closest('details')?.open).toBe(true);
    click('Add the note');
    const noted = { kind: 'noted', text: 'Met at the fair' };
    expect(actions.record).toHaveBeenCalledWith('m1', noted);
    click('They said yes');
    const replied = { kind: 'replied', outcome: 'yes', said: 'Gladly, in May' };
    expect(actions.record).toHaveBeenCalledWith('m1', replied);
    await waitFor(() => expect([...begun.values()]).toEqual(['', '']));
  });

  it('stays where it is when it could not be stored', async () => {
    const actions = showKept({ standing: standing({ stage: 'meeting' }) });
    actions.record.mockResolvedValue(false);
    const fields = [
      ['A note, for you alone', 'Met at the fair', 'Add the note'],
      [/^What they wrote/, 'Gladly, in May', 'They said yes'],
    ] as const;
    for (const [label, words, button] of fields) {
      fireEvent.input(screen.getByLabelText(label), { target: { value: words } });
      click(button);
      await settled();
      expect(screen.getByLabelText<HTMLTextAreaElement>(label).value).toBe(words);
    }
    click('We talked');
    fireEvent.input(screen.getByLabelText('What was said'), { target: { value: 'Prices' } });
    click('Save it');
    await settled();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What was said').value).toBe('Prices');
    expect(actions.record).toHaveBeenCalledTimes(3);
    expect(actions.keepBegunWords).not.toHaveBeenCalledWith('m1', expect.anything(), '');
  });

  it('of a talk is kept while she types, until it is saved', async () => {
    const actions = showKept({ standing: standing({ stage: 'meeting' }) });
    click('We talked');
    const said = screen.getByLabelText(/^What was said/);
    fireEvent.input(said, { target: { value: 'Prices' } });
    expect(actions.keepBegunWords).toHaveBeenLastCalledWith('m1', 'talk', 'Prices');
    click('Save it');
    await waitFor(() => expect(actions.keepBegunWords).toHaveBeenLastCalledWith('m1', 'talk', ''));
  });
});

describe('what they answered', () => {
  it.each([
    ['They said yes', 'yes'],
    ['They said no', 'no'],
    ['They have no time', 'no-time'],
    ['Wrong person', 'wrong-person'],
  ])('answers: %s', (button, outcome) => {
    const actions = showKept({
      standing: standing({ stage: 'asked', askedAt: now - 9 * day }),
      step: { kind: 'nudge', due: true, days: 9, nth: 1, of: 'answer' },
    });
    expect(screen.getByText('No answer for 9 days.', { exact: false }).isConnected).toBe(true);
    click(button);
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'replied', outcome });
  });

  it('asks for the day after "later", which may stay open', async () => {
    const actions = showKept({ standing: standing({ stage: 'asked' }) });
    click('Not now, later');
    const day = screen.getByLabelText(/Did they name a day/);
    expect(document.activeElement).toBe(day);
    expect(actions.record).not.toHaveBeenCalled();
    fireEvent.input(day, { target: { value: '2027-01-12' } });
    click('Save');
    expect(actions.record).toHaveBeenCalledWith('m1', {
      kind: 'replied',
      outcome: 'later',
      until: '2027-01-12',
    });
    await settled();
    click('Not now, later');
    click('Save');
    expect(actions.record).toHaveBeenLastCalledWith('m1', { kind: 'replied', outcome: 'later' });
  });

  it.each([
    ['Not now, later', /Did they name a day/],
    ['We talked', /^What was said/],
  ])('puts what “%s” asks away with Esc, and nothing else', (button, label) => {
    const stepBack = vi.fn();
    document.addEventListener('keydown', stepBack);
    showKept({ standing: standing({ stage: 'meeting' }) });
    click(button);
    fireEvent.keyDown(screen.getByLabelText(label), { key: 'Escape' });
    expect(screen.queryByLabelText(label)).toBeNull();
    expect(stepBack).not.toHaveBeenCalled();
    document.removeEventListener('keydown', stepBack);
  });

  it('asks whom they named, and notes both', async () => {
    const actions = showKept({ standing: standing({ stage: 'asked' }) });
    click('They named someone');
    fireEvent.input(screen.getByLabelText(/Whom did they name/), {
      target: { value: ' Jonas Feld ' },
    });
    click('Save');
    await settled();
    expect(actions.record.mock.calls).toEqual([
      ['m1', { kind: 'referred', to: 'Jonas Feld' }, { kind: 'replied', outcome: 'referral' }],
    ]);
  });

  it('is answered with r and one more key', () => {
    showKept({ standing: standing({ stage: 'asked' }) });
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(document.activeElement?.textContent).toBe('They said yes');
  });

  it('is what has the focus where she called for it from a list', () => {
    showKept({ standing: standing({ stage: 'asked' }), called: { for: 'answer' } });
    expect(document.activeElement?.textContent).toBe('They said yes');
  });

  it('asks what they said where it looks as if they had written back, and decides nothing', () => {
    const actions = showKept({
      standing: standing({ stage: 'asked' }),
      step: { kind: 'wait', due: false, days: 3, until: now + day, of: 'answer' },
      heard: { site: 'gmail', since: now - 3 * day, day: '2026-11-20' },
    });
    const question = screen.getByRole('region', { name: 'Did they write back?' });
    expect(question.textContent).toMatch(/looks as if they wrote on Friday\. What did they say\?/);
    expect(actions.record).not.toHaveBeenCalled();
    click("They didn't");
    expect(actions.notHeard).toHaveBeenCalledWith('m1');
    click('They said yes');
    const repliedAt = new Date(2026, 10, 20, 12).getTime();
    const what = { kind: 'replied', outcome: 'yes', repliedAt };
    expect(actions.record).toHaveBeenCalledWith('m1', what);
  });
});

describe('a step', () => {
  const at = { days: 1, until: now - day, due: true };
  it.each<[NextStep, string, Happening['kind']]>([
    [{ kind: 'answer', due: true, outcome: 'yes', days: 0 }, 'I wrote back', 'answered'],
    [{ kind: 'answer', due: true, outcome: 'no', days: 0 }, 'I thanked them', 'thanked'],
    [{ kind: 'prepare', on: now, ...at }, "I'm prepared", 'prepared'],
    [{ kind: 'thank', due: true, days: 0 }, 'I thanked them', 'thanked'],
    [{ kind: 'report-back', ...at }, 'I told them', 'reported'],
    [{ kind: 'check-in', ...at }, 'I wrote to them', 'checked-in'],
    [{ kind: 'stop', due: true, days: 28, of: 'answer' }, 'Close it', 'closed'],
  ])('is done with the step %o when she says so', (step, button, kind) => {
    const actions = showKept({ standing: standing({ stage: 'replied' }), step });
    fireEvent.click(screen.getAllByRole('button', { name: button })[0] as HTMLElement);
    expect(actions.record).toHaveBeenCalledWith('m1', { kind });
  });

  it('notes when they talk and what about, as far as she says it', async () => {
    const step = { kind: 'answer', due: true, outcome: 'yes', days: 0 } as const;
    const actions = showKept({ standing: standing({ stage: 'replied', outcome: 'yes' }), step });
    click('We agreed on a time');
    expect(document.activeElement).toBe(screen.getByLabelText(/^When\?/));
    fireEvent.input(screen.getByLabelText(/^When\?/), { target: { value: '2026-12-01' } });
    fireEvent.input(screen.getByLabelText('What you want to talk about'), {
      target: { value: ' Pricing? ' },
    });
    click('Save it');
    const what = { kind: 'agreed', on: '2026-12-01', agenda: 'Pricing?' };
    expect(actions.record).toHaveBeenCalledWith('m1', what);
    await settled();
    click('We agreed on a time');
    click('Save it');
    expect(actions.record).toHaveBeenLastCalledWith('m1', { kind: 'agreed' });
  });

  it('notes what was said, and steps back without a word lost or saved', () => {
    const step = { kind: 'tell', due: true, on: now - day, until: now } as const;
    const actions = showKept({ standing: standing({ stage: 'meeting' }), step });
    click('We talked');
    click('Step back');
    expect(actions.record).not.toHaveBeenCalled();
    click('We talked');
    fireEvent.input(screen.getByLabelText('What was said'), { target: { value: 'Ask first.' } });
    click('Save it');
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'met', said: 'Ask first.' });
  });

  it('shows before a talk what it is about, and what was said the last time', () => {
    const step = { kind: 'prepare', due: true, on: now + day, until: now } as const;
    showKept({
      standing: standing({ stage: 'mentoring' }),
      step,
      lastTalk: { said: 'Talk to ten customers.', agenda: 'What they said' },
    });
    const card = screen.getByRole('region', { name: 'Prepare your talk' });
    expect(card.textContent).toContain('You want to talk about What they said');
    expect(card.textContent).toContain('Last time Talk to ten customers.');
  });

  it('can put a due step aside, for a day or a week, or leave it out', () => {
    const actions = showKept({ step: { kind: 'nudge', due: true, days: 9, nth: 1, of: 'answer' } });
    click('Tomorrow');
    click('Next week');
    expect(actions.snooze.mock.calls).toEqual([
      ['m1', 1],
      ['m1', 7],
    ]);
    click('Leave it out');
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'skipped', step: 'nudge' });
  });

  it('has nothing to put aside while nothing is due', () => {
    showKept({ step: { kind: 'wait', due: false, days: 2, until: now + day, of: 'answer' } });
    expect(screen.queryByRole('button', { name: 'Tomorrow' })).toBeNull();
  });
});
