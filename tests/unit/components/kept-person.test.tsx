// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '@/utils/fit/assessment';
import type { MentorDetail } from '@/utils/surface/model';
import { showKept, showPerson } from './kept-panel';
import { assessment, day, draft, happened, mentor, now, reading, standing } from './models';

afterEach(cleanup);

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('someone she kept', () => {
  it('is asked with one button, and encouraged once', () => {
    const actions = showKept({});
    expect(screen.getByText(/a cup of coffee/).isConnected).toBe(true);
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
    click('Write the ask');
    expect(actions.draft).toHaveBeenCalledWith('m1', 'ask');
  });

  it('whom she has asked elsewhere is said to be asked, today or on the day that she says', () => {
    const actions = showKept({});
    click("I've asked them already");
    const day = screen.getByLabelText<HTMLInputElement>('When did you ask them?');
    expect([day.value, day.max, day.required]).toEqual(['2026-11-23', '2026-11-23', true]);
    click('Save');
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'asked' });

    fireEvent.input(day, { target: { value: '2026-11-14' } });
    click('Save');
    const sentAt = new Date(2026, 10, 14, 12).getTime();
    expect(actions.record).toHaveBeenLastCalledWith('m1', { kind: 'asked', sentAt });
  });

  it('can have been asked since what was last between them, and since a year ago', () => {
    const first = (part: Partial<MentorDetail>) => {
      cleanup();
      showKept(part);
      click("I've asked them already");
      return screen.getByLabelText<HTMLInputElement>('When did you ask them?').min;
    };
    expect(first({ standing: standing({ touchedAt: now - 3 * day }) })).toBe('2026-11-20');
    expect(first({})).toBe('2025-11-22');
  });

  it('was asked, and answered, on the day that she said, in the history too', () => {
    showKept({
      history: [
        happened('e1', { kind: 'kept' }),
        happened('e2', { kind: 'asked', sentAt: now - 9 * day }),
        happened('e3', { kind: 'replied', outcome: 'yes', repliedAt: now - 7 * day }),
      ],
    });
    expect(screen.getByText(/^You asked\./).textContent).toMatch(/14/);
    expect(screen.getByText(/^They said yes\./).textContent).toMatch(/16/);
  });

  describe('who would rather not be asked', () => {
    const closed: Assessment = {
      ...assessment,
      judgements: [
        {
          criterion: 'openness',
          weight: 1,
          adds: -3,
          known: true,
          points: 0,
          evidence: [{ field: 'about', words: 'No cold messages, please.' }],
        },
      ],
    };
    const shown = (part: Partial<MentorDetail>) =>
      showPerson({ state: 'person', reading: reading(), assessment: closed, mentor: mentor(part) });

    it('is believed: their words stand in the step, and nothing cheers her on', () => {
      shown({});
      const step = within(screen.getByRole('region', { name: 'Ask them' }));
      expect(step.getByRole('note').textContent).toContain('No cold messages, please.');
      expect(step.getByRole('note').textContent).toContain("It's your call");
      expect(screen.queryByText(/a cup of coffee/)).toBeNull();
      expect(step.getByRole('button', { name: 'Write the ask' }).className).not.toContain(
        'button-primary',
      );
    });

    it('has their words above the draft, once', () => {
      shown({ draft });
      expect(screen.getByRole('note').closest('section')?.textContent).toContain('Your ask');
      expect(screen.queryByText(/a cup of coffee/)).toBeNull();
    });
  });

  it('says of each thing that happened when', () => {
    showKept({
      history: [
        happened('e1', { kind: 'kept' }, 3),
        happened('e2', { kind: 'asked', channel: 'copy', subject: '', body: '' }, 2),
        happened('e3', { kind: 'nudged' }, 1),
        happened('e4', { kind: 'nudged' }, 0),
      ],
    });
    const names = screen.getAllByRole('button', { name: /^Undo: / });
    expect(names.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Undo: You nudged. Today',
      'Undo: You nudged. Yesterday',
      expect.stringMatching(/^Undo: You asked\. .*21/),
    ]);
    expect(screen.getByText(/^You kept them\./).textContent).toMatch(/20/);
  });

  it('is kept no more by a click only where nothing else has happened; else she is asked first', () => {
    const actions = showKept({ history: [happened('e1', { kind: 'kept' })] });
    click('Undo: You kept them. Yesterday');
    expect(actions.undoEvent).toHaveBeenCalledWith('m1', 'e1');
    cleanup();
    showKept({ history: [happened('e1', { kind: 'kept' }), happened('e2', { kind: 'nudged' })] });
    expect(screen.queryByRole('button', { name: /^Undo: You kept them/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Undo: You nudged/ }).isConnected).toBe(true);
  });

  it('has each event to be taken back', () => {
    const actions = showKept({
      history: [
        happened('e1', { kind: 'kept' }),
        happened('e4', { kind: 'noted', text: 'Likes short mails.' }),
      ],
    });
    expect(screen.getByText('Likes short mails.').isConnected).toBe(true);
    click('Undo: You noted Yesterday');
    expect(actions.undoEvent).toHaveBeenCalledWith('m1', 'e4');
  });

  it('shows what ended a step, to be taken back too', () => {
    const actions = showKept({
      history: [
        happened('e1', { kind: 'kept' }),
        happened('e2', { kind: 'agreed' }),
        happened('e3', { kind: 'thanked' }),
      ],
    });
    expect(screen.getByText('You agreed on a time.').isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /Undo: You thanked them/ }));
    expect(actions.undoEvent).toHaveBeenCalledWith('m1', 'e3');
  });

  describe('can be removed', () => {
    const way = () => screen.getByRole('button', { name: 'Remove them, with everything' });
    const question = () => screen.queryByRole('group', { name: /^Remove .*Maya Okafor/ });

    it('once she has said so twice, knowing what goes', () => {
      const actions = showKept({});
      fireEvent.click(way());
      expect(document.activeElement).toBe(question());
      expect(question()?.textContent).toContain('You can undo it for ten seconds');
      expect(actions.forget).not.toHaveBeenCalled();
      click('Remove them');
      expect(actions.forget).toHaveBeenCalledWith('m1');
    });

    it.each([
      ['a button', () => click('Keep them')],
      ['Esc', () => fireEvent.keyDown(question() as HTMLElement, { key: 'Escape' })],
    ])('and stays when she steps back with %s', (_with, stepBack) => {
      const actions = showKept({});
      fireEvent.click(way());
      stepBack();
      expect(question()).toBeNull();
      expect(document.activeElement).toBe(way());
      expect(actions.forget).not.toHaveBeenCalled();
    });
  });

  it('takes a note', () => {
    const actions = showKept({});
    fireEvent.input(screen.getByLabelText('A note, for you alone'), {
      target: { value: ' Met at a meetup. ' },
    });
    click('Add the note');
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'noted', text: 'Met at a meetup.' });
  });
});
