// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel';
import type { PanelActions, PanelModel } from '@/utils/surface/model';
import type { ThisPerson } from '@/utils/surface/this-person-model';
import { assessment, panelActions, panelModel, reading } from './models';

afterEach(cleanup);

function show(thisPerson: ThisPerson, part: Partial<PanelModel> = {}) {
  const actions = panelActions();
  render(<Panel model={panelModel({ thisPerson, ...part })} actions={actions} shell="popup" />);
  return actions;
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('every state shows a way on', () => {
  const site = 'linkedin' as const;
  const identity = 'linkedin:maya';
  it.each<[ThisPerson, string, Exclude<keyof PanelActions, 'help'>, unknown[]]>([
    [{ state: 'welcome' }, 'Answer it', 'openBoard', ['welcome']],
    [{ state: 'paused' }, 'Start reading again', 'resume', []],
    [{ state: 'no-goal', reading: reading() }, 'Write down a goal', 'openBoard', ['aims']],
    [{ state: 'no-access', site }, 'Allow it', 'allowSites', []],
    [{ state: 'not-running' }, 'Read it', 'readTab', []],
    [{ state: 'rendering' }, 'Look again', 'readTab', []],
    [{ state: 'unknown-layout', site }, 'Look again', 'readTab', []],
    [{ state: 'own-profile' }, 'Look at my aims', 'openBoard', ['aims']],
    [{ state: 'dismissed', identity }, 'Bring them back', 'restore', [identity]],
  ])('%o', (thisPerson, button, deed, expected) => {
    const actions = show(thisPerson);
    click(button);
    expect(actions[deed].mock.calls[0]?.slice(0, expected.length)).toEqual(expected);
  });

  it('where there is nobody, her people are one click away', () => {
    show({ state: 'nobody' }, { keepsSomebody: true });
    click('See the people you kept');
    expect(screen.getByRole('tab', { name: 'People' }).getAttribute('aria-selected')).toBe('true');
  });

  it('offers no list that would be empty', () => {
    show({ state: 'nobody' });
    expect(screen.queryByRole('button', { name: /See/ })).toBeNull();
  });

  it('says that it is loading', () => {
    show({ state: 'loading' });
    expect(screen.getByText('One moment…').isConnected).toBe(true);
  });
});

describe('a person', () => {
  it('is said to be known already, for certain or perhaps', () => {
    const acquaintance = { connection: { since: '2021-11-24' }, perhaps: [], introducers: [] };
    show({ state: 'person', reading: reading(), assessment, acquaintance });
    expect(screen.getByText(/^You know them already.* since .*2021/).isConnected).toBe(true);
    cleanup();
    const one = { identity: 'linkedin:maya-2', name: 'Maya Okafor', company: 'Lumen' };
    const perhaps = { perhaps: [one], introducers: [{ name: 'Ana Reis' }] };
    show({ state: 'person', reading: reading(), assessment, acquaintance: perhaps });
    expect(screen.getByText(/^Perhaps you know them already/).textContent).toContain('Lumen');
    // Nobody can be introduced to whom she hasn't kept.
    expect(screen.getByText('Ana Reis').isConnected).toBe(true);
    expect(screen.queryByRole('button', { name: /introduction/ })).toBeNull();
  });

  it('says how much of what matters the number rests on', () => {
    show({ state: 'person', reading: reading(), assessment: { ...assessment, coverage: 0.68 } });
    expect(screen.getByText(/^Based on 68% of what matters/).isConnected).toBe(true);
    cleanup();
    show({ state: 'person', reading: reading(), assessment: { ...assessment, coverage: 1 } });
    expect(screen.getByText('Based on everything that matters to you.').isConnected).toBe(true);
  });

  it('is heard with the meaning of the number', () => {
    show({ state: 'person', reading: reading(), assessment });
    expect(screen.getByRole('img', { name: 'Fit 82 of 100, strong; 2 reasons' }).isConnected).toBe(
      true,
    );
  });

  it('comes with their own words, and where they stand', () => {
    show({ state: 'person', reading: reading(), assessment });
    const quote = screen
      .getByText('I coach researchers.', { selector: 'blockquote' })
      .closest('figure') as HTMLElement;
    expect(within(quote).getByText('About').isConnected).toBe(true);
  });

  it.each([
    [1, 'They say that they can be asked.'],
    [0.6, 'Something here suggests that they can be asked.'],
    [0.4, 'It sounds as if their time has a price.'],
    [0, "They say that they'd rather not be asked. Better to believe them."],
  ])('says how open they are (%d)', (points, sentence) => {
    const judgements = [
      {
        criterion: 'openness' as const,
        weight: 1,
        adds: 2,
        known: true as const,
        points,
        evidence: [],
      },
    ];
    show({ state: 'person', reading: reading(), assessment: { ...assessment, judgements } });
    expect(screen.getByText(sentence).isConnected).toBe(true);
  });

  it('says of a goal that nothing can be looked for that the goal is why', () => {
    const { score: _, ...rest } = assessment;
    const judgements = [
      {
        criterion: 'topic' as const,
        weight: 3,
        adds: 80,
        goalId: 'goal-1',
        known: false as const,
        missing: [],
      },
    ];
    const nothing = { ...rest, band: 'not-enough' as const, coverage: 0, judgements };
    show({ state: 'person', reading: reading(), assessment: nothing });
    expect(screen.getByText(/^I couldn't compare this goal with this page/).isConnected).toBe(true);
    expect(screen.getByText(/^I can't give you a number from this page/).isConnected).toBe(true);
    expect(screen.queryByText(/^I haven't seen enough/)).toBeNull();
  });

  it('sends her down the page only where more can load', () => {
    const { score: _, ...rest } = assessment;
    const judge = (missing: ['roles'] | ['skills']) => ({
      ...rest,
      band: 'not-enough' as const,
      judgements: [{ criterion: 'topic' as const, weight: 3, known: false as const, missing }],
    });
    const page = reading({ notLoaded: ['roles'] });
    show({ state: 'person', reading: page, assessment: judge(['roles']) });
    expect(screen.getByText(/Scroll down their page/).isConnected).toBe(true);
    cleanup();
    show({ state: 'person', reading: page, assessment: judge(['skills']) });
    expect(screen.queryByText(/Scroll down their page/)).toBeNull();
  });

  it('of a row sends her to their own page, and nowhere down this one', () => {
    const { score: _, ...rest } = assessment;
    const nothing = { ...rest, band: 'not-enough' as const };
    show({ state: 'person', reading: reading({ source: 'row' }), assessment: nothing });
    expect(
      screen.getByText("I couldn't see their experience here; their own page may have it.")
        .isConnected,
    ).toBe(true);
    expect(screen.queryByText(/scroll/i)).toBeNull();
  });

  it('says what is not known, and how to change that', () => {
    show({ state: 'person', reading: reading(), assessment });
    expect(
      screen.getByText(
        "I couldn't see their experience; scroll there on their page and I'll look again.",
      ).isConnected,
    ).toBe(true);
  });

  it('has no number where there is not enough to say', () => {
    const { score: _, ...rest } = assessment;
    show({ state: 'person', reading: reading(), assessment: { ...rest, band: 'not-enough' } });
    expect(screen.getByRole('img', { name: 'Fit, not enough to say' }).textContent).toBe('');
  });

  it('can be kept or dismissed', () => {
    const actions = show({ state: 'person', reading: reading(), assessment });
    click('Keep');
    click('Not this person');
    expect(actions.keep).toHaveBeenCalledOnce();
    expect(actions.dismiss).toHaveBeenCalledOnce();
  });

  it('shows what the page says as text, whatever it says', () => {
    const name = '<img src=x onerror=alert(1)>';
    show({ state: 'person', reading: reading({ name }), assessment });
    expect(screen.getByRole('heading', { name }).isConnected).toBe(true);
    expect(document.querySelector('img')).toBeNull();
  });
});
