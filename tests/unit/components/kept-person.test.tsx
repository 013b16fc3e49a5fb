// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel';
import type { Assessment } from '@/utils/fit/assessment';
import type { Happening } from '@/utils/journey/history';
import type { NextStep } from '@/utils/journey/next-step';
import type { MentorDetail } from '@/utils/surface/model';
import type { ThisPerson } from '@/utils/surface/this-person-model';
import {
  assessment,
  day,
  draft,
  happened,
  mentor,
  now,
  panelActions,
  panelModel,
  reading,
  standing,
} from './models';

afterEach(cleanup);

function show(thisPerson: ThisPerson) {
  const actions = panelActions();
  render(<Panel model={panelModel({ thisPerson })} actions={actions} shell="popup" />);
  return actions;
}

const kept = (part: Partial<MentorDetail>) =>
  show({ state: 'person', reading: reading(), assessment, mentor: mentor(part) });
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('someone she kept', () => {
  it('is asked with one button, and encouraged once', () => {
    const actions = kept({});
    expect(screen.getByText(/a cup of coffee/).isConnected).toBe(true);
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
    click('Write the ask');
    expect(actions.draft).toHaveBeenCalledWith('m1', 'ask');
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
      show({ state: 'person', reading: reading(), assessment: closed, mentor: mentor(part) });

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
    kept({
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
      expect.stringMatching(/^Undo: You kept them\. .*20/),
    ]);
  });

  it.each([
    ['They said yes', 'yes'],
    ['They said no', 'no'],
    ['They have no time', 'no-time'],
    ['Wrong person', 'wrong-person'],
  ])('answers: %s', (button, outcome) => {
    const actions = kept({
      standing: standing({ stage: 'asked', askedAt: now - 9 * day }),
      step: { kind: 'nudge', due: true, days: 9, nth: 1, of: 'answer' },
    });
    expect(screen.getByText('No answer for 9 days.', { exact: false }).isConnected).toBe(true);
    click(button);
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'replied', outcome });
  });

  it('asks for the day after "later", which may stay open', () => {
    const actions = kept({ standing: standing({ stage: 'asked' }) });
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
    click('Not now, later');
    click('Save');
    expect(actions.record).toHaveBeenLastCalledWith('m1', { kind: 'replied', outcome: 'later' });
  });

  it('asks whom they named, and notes both', () => {
    const actions = kept({ standing: standing({ stage: 'asked' }) });
    click('They named someone');
    fireEvent.input(screen.getByLabelText(/Whom did they name/), {
      target: { value: ' Jonas Feld ' },
    });
    click('Save');
    expect(actions.record.mock.calls.map(([, what]) => what)).toEqual([
      { kind: 'referred', to: 'Jonas Feld' },
      { kind: 'replied', outcome: 'referral' },
    ]);
  });

  it('is answered with r and one more key', () => {
    kept({ standing: standing({ stage: 'asked' }) });
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(document.activeElement?.textContent).toBe('They said yes');
  });

  it('asks what they said where it looks as if they had written back, and decides nothing', () => {
    const actions = kept({
      standing: standing({ stage: 'asked' }),
      step: { kind: 'wait', due: false, days: 3, until: now + day, of: 'answer' },
      heard: { site: 'gmail', since: now - 3 * day, day: '2026-11-22' },
    });
    const question = screen.getByRole('region', { name: 'Did they write back?' });
    expect(question.textContent).toMatch(/looks as if they wrote on .*22.*What did they say\?/);
    expect(actions.record).not.toHaveBeenCalled();
    click("They didn't");
    expect(actions.notHeard).toHaveBeenCalledWith('m1');
    click('They said yes');
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'replied', outcome: 'yes' });
  });

  it('has each event to be taken back, but not those taken back already', () => {
    const actions = kept({
      history: [
        happened('e1', { kind: 'kept' }),
        happened('e2', { kind: 'nudged' }),
        happened('e3', { kind: 'undone', eventId: 'e2' }),
        happened('e4', { kind: 'noted', text: 'Likes short mails.' }),
      ],
    });
    expect(screen.queryByText('You nudged.')).toBeNull();
    expect(screen.getByText('Likes short mails.').isConnected).toBe(true);
    click('Undo: You noted Yesterday');
    expect(actions.undoEvent).toHaveBeenCalledWith('m1', 'e4');
  });

  const at = { days: 1, until: now - day, due: true };
  it.each<[NextStep, string, Happening['kind']]>([
    [{ kind: 'answer', due: true, outcome: 'yes', days: 0 }, 'We agreed on a time', 'agreed'],
    [{ kind: 'answer', due: true, outcome: 'yes', days: 0 }, 'I wrote back', 'answered'],
    [{ kind: 'answer', due: true, outcome: 'no', days: 0 }, 'I thanked them', 'thanked'],
    [{ kind: 'prepare', on: now, ...at }, "I'm prepared", 'prepared'],
    [{ kind: 'tell', on: now - day, ...at }, 'We talked', 'met'],
    [{ kind: 'thank', due: true, days: 0 }, 'I thanked them', 'thanked'],
    [{ kind: 'report-back', ...at }, 'I told them', 'reported'],
    [{ kind: 'check-in', ...at }, 'I wrote to them', 'checked-in'],
    [{ kind: 'stop', due: true, days: 28, of: 'answer' }, 'Close it', 'closed'],
  ])('is done with the step %o when she says so', (step, button, kind) => {
    const actions = kept({ standing: standing({ stage: 'replied' }), step });
    fireEvent.click(screen.getAllByRole('button', { name: button })[0] as HTMLElement);
    expect(actions.record).toHaveBeenCalledWith('m1', { kind });
  });

  it('can put a due step aside, for a day or a week, or leave it out', () => {
    const actions = kept({ step: { kind: 'nudge', due: true, days: 9, nth: 1, of: 'answer' } });
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
    kept({ step: { kind: 'wait', due: false, days: 2, until: now + day, of: 'answer' } });
    expect(screen.queryByRole('button', { name: 'Tomorrow' })).toBeNull();
  });

  it('shows what ended a step, to be taken back too', () => {
    const actions = kept({
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
      const actions = kept({});
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
      const actions = kept({});
      fireEvent.click(way());
      stepBack();
      expect(question()).toBeNull();
      expect(document.activeElement).toBe(way());
      expect(actions.forget).not.toHaveBeenCalled();
    });
  });

  it('takes a note', () => {
    const actions = kept({});
    fireEvent.input(screen.getByLabelText('A note, for you alone'), {
      target: { value: ' Met at a meetup. ' },
    });
    click('Add the note');
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'noted', text: 'Met at a meetup.' });
  });
});
