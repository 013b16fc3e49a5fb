// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { MentorCare } from '@/components/mentor-care';
import { anAims } from '@/tests/support/aims';
import type { Assessment, Band } from '@/utils/fit/assessment';
import type { DraftView } from '@/utils/surface/draft-model';
import type { MentorDetail } from '@/utils/surface/model';
import { assessment, draft, mentor, now, panelActions, reading, typedDraft } from './models';

afterEach(cleanup);

const goals = ['learn to weld', 'lead a small team'];
const aims = anAims({ goals });

/** What the coach says in a line, whatever it is. */
const loadedWords = /to look at|Nothing to change|nothing to say/;

function show(part: Partial<MentorDetail>, drafted: Partial<DraftView> = {}) {
  const actions = panelActions();
  const message = { ...draft, aims, goalId: 'goal-1', ...drafted };
  render(<MentorCare mentor={mentor({ ...part, draft: message })} actions={actions} now={now} />);
  return actions;
}

describe('a goal that the person is not about', () => {
  type Topic = { points: number; words?: string } | 'unknown';
  function judged(topic: Topic, part: Partial<Assessment> = {}): Assessment {
    const head = { criterion: 'topic', weight: 3, goalId: 'goal-1' } as const;
    const { points, words } = topic === 'unknown' ? { points: 0, words: undefined } : topic;
    const evidence = words === undefined ? [] : [{ field: 'headline', words } as const];
    return {
      ...assessment,
      judgements: [
        topic === 'unknown'
          ? { ...head, known: false, missing: ['roles'] }
          : { ...head, known: true, adds: 0, points, evidence },
      ],
      ...part,
    };
  }
  const fits = (first: Band, second: Band) =>
    [
      { goalId: 'goal-1', learn: goals[0] ?? '', band: first },
      { goalId: 'goal-2', learn: goals[1] ?? '', band: second },
    ].sort((a) => (a.band === 'good' ? -1 : 1));
  /** What is said once everything was loaded. */
  const said = async () => {
    await screen.findByText(loadedWords);
    return screen.queryByText(/I found nothing|Little of what|I can't tell/)?.textContent;
  };

  it.each([
    ['nothing of theirs', { points: 0 }, 'I found nothing about'],
    ['little of theirs', { points: 0.2, words: 'Head of Research' }, 'Little of what they do'],
    ['nothing that is known', 'unknown', "I can't tell whether they know about"],
  ] as const)('is said where it is near %s', async (_, topic, sentence) => {
    show({ assessment: judged(topic) });
    expect(await said()).toContain(sentence);
    expect(await said()).toContain(goals[0]);
  });

  it('has the one that they fit better beside it, a click away', async () => {
    const actions = show({ assessment: judged({ points: 0 }), goals: fits('little', 'good') });
    fireEvent.click(
      await screen.findByRole('button', { name: /^Write about .*lead a small team/ }),
    );
    expect(actions.rework).toHaveBeenCalledWith(typedDraft(draft.text), { goalId: 'goal-2' });
  });

  it('has her say why in a click, at the field for it, also in a note', async () => {
    const asks = ['why', 'referrer'] as const;
    show({ assessment: judged({ points: 0 }) }, { asks: [...asks], isNote: true });
    expect(screen.queryByLabelText('Why them')).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Say why you ask them' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Why them'));
    cleanup();
    show({ assessment: judged({ points: 0 }) }, { asks: ['referrer'] });
    expect(await said()).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Say why you ask them' })).toBeNull();
  });

  it('has no other beside it where none is better', async () => {
    show({ assessment: judged({ points: 0 }), goals: fits('little', 'little') });
    expect(await said()).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Write about/ })).toBeNull();
  });

  it('is not spoken of where they are about it, where nothing of them is known, and where she has said why', async () => {
    show({ assessment });
    expect(await said()).toBeUndefined();
    cleanup();
    const { score: _, ...unknown } = judged('unknown');
    show({ assessment: unknown });
    expect(await said()).toBeUndefined();
    cleanup();
    const plan = { ...draft.plan, words: { why: 'You went from teaching into research.' } };
    show({ assessment: judged({ points: 0 }) }, { plan });
    expect(await said()).toBeUndefined();
    cleanup();
    show({ assessment: judged({ points: 0 }) }, { purpose: 'thanks' });
    expect(await said()).toBeUndefined();
  });
});

describe('the language that they write in', () => {
  const spanish = reading({
    about: 'Llevo agua a los pueblos que no la tienen y enseño a programar a las niñas de la zona.',
  });
  const english = reading({
    about: 'I bring water to villages that have none, and teach the girls of the valley to code.',
  });
  const button = (name: string) => screen.findByRole('button', { name });

  it('is offered by a click where the message is in another', async () => {
    const actions = show({ reading: spanish });
    fireEvent.click(await button('Write in Spanish'));
    expect(actions.rework).toHaveBeenCalledWith(typedDraft(draft.text), { language: 'es' });
    cleanup();
    show({ reading: english }, { plan: { ...draft.plan, language: 'es' } });
    expect((await button('Write in English')).isConnected).toBe(true);
  });

  it.each([
    [
      'Portuguese',
      'Eu levo água para as aldeias que não têm e ensino as meninas do vale a programar.',
    ],
    [
      'Greek',
      'Φέρνω νερό στα χωριά που δεν έχουν και μαθαίνω προγραμματισμό στα κορίτσια της κοιλάδας.',
    ],
    [
      'a language',
      'Я привожу воду в деревни, где её нет, и учу девочек долины программировать каждый день.',
    ],
  ])('is said where it is %s, which we have no sentences for', async (name, about) => {
    show({ reading: reading({ about }) });
    const hint = await screen.findByText(/^Their page is in/);
    expect(hint.textContent).toContain(`Their page is in ${name}`);
    expect(hint.querySelector('button')).toBeNull();
  });

  it('is not spoken of where it is hers, where it is not known, or where she wrote in it herself', async () => {
    const read = async () => {
      await screen.findByText(loadedWords);
      return screen.queryByRole('button', { name: /^Write in/ });
    };
    show({ reading: english });
    expect(await read()).toBeNull();
    cleanup();
    show({ reading: reading({ about: 'Agua' }) });
    expect(await read()).toBeNull();
    cleanup();
    const body =
      'Hola, Inés: leí lo que escribes sobre el agua y la escuela, y quiero aprender a enseñar como tú.';
    show({ reading: spanish }, { text: { ...draft.text, body } });
    expect(await read()).toBeNull();
  });
});
