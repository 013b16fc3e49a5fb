// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AimsPhrases } from '@/components/aims-phrases';
import { MentorCare } from '@/components/mentor-care';
import { emptyAims } from '@/utils/aims/aims';
import type { DraftView } from '@/utils/surface/draft-model';
import type { MentorDetail } from '@/utils/surface/model';
import { draft, mentor, now, panelActions, typedDraft } from './models';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(part: Partial<DraftView> = {}, about: Partial<MentorDetail> = {}) {
  const actions = panelActions();
  const view = (changed: Partial<DraftView>) => (
    <MentorCare
      mentor={mentor({ draft: { ...draft, ...changed }, ...about })}
      actions={actions}
      now={now}
    />
  );
  const rendered = render(view(part));
  return { actions, update: (next: Partial<DraftView>) => rendered.rerender(view(next)) };
}

/** Opens what stands behind these words. */
function open(words: string | RegExp): HTMLElement {
  const details = screen.getByText(words).closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return details;
}
const body = () => screen.getByLabelText<HTMLTextAreaElement>('Message');
const about = { field: 'about', words: 'I coach researchers.' } as const;
const post = { field: 'posts', words: 'Interviews are not conversations.' } as const;

describe('how it is said', () => {
  it('is hers to choose, and another wording comes round again', () => {
    const plan = { ...draft.plan, variant: 2 };
    const { actions } = show({ plan, languages: ['en', 'es'] });
    open(/^Choices: .* · Plain · A call · English$/);
    fireEvent.change(screen.getByLabelText('How it sounds'), { target: { value: 'warm' } });
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'es' } });
    fireEvent.click(screen.getByRole('button', { name: 'Another wording' }));
    expect(actions.rework.mock.calls).toEqual([
      [typedDraft(draft.text), { voice: 'warm' }],
      [typedDraft(draft.text), { language: 'es' }],
      [typedDraft(draft.text), { variant: 0 }],
    ]);
  });

  it('hands over what she typed, and takes what comes back once it is done, not what was saved before', async () => {
    const { actions, update } = show();
    const done = Promise.withResolvers<boolean>();
    actions.rework.mockReturnValue(done.promise);
    fireEvent.input(body(), { target: { value: 'Hello Maya, hers' } });
    fireEvent.click(screen.getByRole('button', { name: 'Another wording' }));
    const typed = { ...draft.text, body: 'Hello Maya, hers' };
    expect(actions.saveDraft).toHaveBeenCalledWith(typedDraft(typed));
    expect(actions.rework).toHaveBeenCalledWith(typedDraft(typed), { variant: 1 });
    update({ text: { ...typed, body: 'Hello' }, revision: 2 });
    expect(body().value).toBe('Hello Maya, hers');
    update({ text: { ...typed, body: 'Hi Maya, hers' }, revision: 3 });
    await act(async () => done.resolve(true));
    expect(body().value).toBe('Hi Maya, hers');
  });

  it('keeps what she typed where it could not be done', async () => {
    const { actions, update } = show();
    actions.rework.mockResolvedValue(false);
    fireEvent.input(body(), { target: { value: 'Hello Maya, hers' } });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Another wording' }));
    });
    update({ text: draft.text, revision: 2 });
    expect(body().value).toBe('Hello Maya, hers');
  });
});

describe('the something of theirs', () => {
  it('is picked from what the page has', () => {
    const { actions } = show({ specific: about, candidates: [about, post] });
    open(/^Choices: /);
    open('Speak of something else');
    const group = screen.getByRole('group', { name: 'What of theirs would you like to speak of?' });
    expect(
      within(group).getByRole<HTMLInputElement>('radio', { checked: true }).closest('label')
        ?.textContent,
    ).toContain(about.words);
    fireEvent.click(within(group).getByRole('radio', { name: /Interviews/ }));
    const change = { specific: post, words: { specific: '' } };
    expect(actions.rework).toHaveBeenCalledWith(typedDraft(draft.text), change);
  });

  it('is asked of her where the page has nothing', () => {
    const { actions } = show({ gaps: ['specific'] });
    expect(screen.getByText(/^I saw nothing of theirs to speak of/).isConnected).toBe(true);
    const field = screen.getByLabelText('In your own words');
    fireEvent.input(field, { target: { value: 'I heard you on the radio.' } });
    vi.advanceTimersByTime(400);
    const change = { words: { specific: 'I heard you on the radio.' } };
    expect(actions.rework).toHaveBeenCalledWith(typedDraft(draft.text), change);
  });

  it('is asked of her where it could be said to many, and the place stays while she says it', () => {
    const headline = { field: 'headline', words: 'Welder' } as const;
    const thin = { specific: headline, candidates: [headline], gaps: ['specific' as const] };
    const { update } = show(thin);
    expect(
      screen.getByText(/^All that this message has of theirs is “\u2068Welder\u2069”/).isConnected,
    ).toBe(true);
    const field = screen.getByLabelText('In your own words');
    field.focus();
    update({ candidates: [headline], gaps: [], plan: { ...draft.plan, words: { specific: 'I' } } });
    expect(document.activeElement).toBe(field);
    expect(screen.queryByText(/^All that this message/)).toBeNull();
  });
});

describe('a message that is opened', () => {
  const named = { ...emptyAims('goal-1'), name: 'Ana' };

  it('is renewed, and again when her aims or their page say something else', () => {
    const { actions, update } = show();
    expect(actions.renew.mock.calls).toEqual([[typedDraft(draft.text)]]);
    update({ revision: 1 });
    expect(actions.renew).toHaveBeenCalledTimes(1);
    update({ aims: named });
    expect(actions.renew).toHaveBeenCalledTimes(2);
  });

  it('stays as she took it along', () => {
    const { actions } = show({}, { step: { kind: 'confirm-sent', due: true } });
    expect(actions.renew).not.toHaveBeenCalled();
  });
});

describe('the field of the message', () => {
  it('is the same while she types, and another one for words that came instead of hers', () => {
    const { update } = show();
    const before = body();
    fireEvent.input(before, { target: { value: 'Hi Maya, it is me.' } });
    expect(body()).toBe(before);
    update({ revision: 1, text: { ...draft.text, body: 'Hi Maya, it is me.' } });
    expect(body()).toBe(before);
    before.focus();
    update({ revision: 2, text: { ...draft.text, body: 'Dear Maya,' } });
    expect(body().value).toBe('Dear Maya,');
    expect(body()).not.toBe(before);
    expect(document.activeElement).toBe(body());
  });
});

describe('what only she can say', () => {
  it('stands open where it is missing, and stays while she fills it in', () => {
    const { update } = show({ asks: ['times', 'questions'], gaps: ['times'] });
    const section = () => screen.getByRole('region', { name: 'Only you can say this' });
    expect(within(section()).getByLabelText('Times that suit you').isConnected).toBe(true);
    expect(screen.queryByLabelText('Your questions')).toBeNull();
    update({ asks: ['times', 'questions'], gaps: [] });
    expect(within(section()).getByLabelText('Times that suit you').isConnected).toBe(true);
    open('Say more in this message');
    expect(screen.getByLabelText('Your questions').isConnected).toBe(true);
  });

  it('is asked for above the message where that has no sense without it', () => {
    show({ purpose: 'report-back', asks: ['did', 'took'], needs: ['did'], gaps: ['did', 'took'] });
    const [first, better] = screen.getAllByRole('region', { name: 'Only you can say this' });
    const isBefore = (a: Node, b: Node) =>
      (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    expect(isBefore(first as Node, body())).toBe(true);
    expect(isBefore(body(), better as Node)).toBe(true);
  });

  it('can begin with what she noted of their talk', () => {
    const { actions } = show({
      purpose: 'thanks',
      asks: ['took'],
      gaps: ['took'],
      talkNotes: 'Ask early.',
    });
    expect(screen.getByText('Ask early.').isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Begin with these words' }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('What you take with you');
    expect(field.value).toBe('Ask early.');
    expect(screen.queryByRole('button', { name: 'Begin with these words' })).toBeNull();
    fireEvent.blur(field);
    expect(actions.rework).toHaveBeenLastCalledWith(expect.anything(), {
      words: { took: 'Ask early.' },
    });
  });

  it('comes up where another language asks for more of it', () => {
    const label = "Something you've made or done";
    const { update } = show({ asks: ['proof'], gaps: [], otherLanguage: [] });
    expect(screen.queryByLabelText(label)).toBeNull();
    update({ asks: ['proof'], gaps: [], otherLanguage: ['proof'] });
    const section = screen.getByRole('region', {
      name: "Your aims aren't in English. Say it here.",
    });
    expect(within(section).getByLabelText(label).isConnected).toBe(true);
  });
});

describe('earlier versions', () => {
  it('can be read and put back', () => {
    const text = { ...draft.text, body: 'Hi Maya,\n\nThe first one.' };
    const versions = [{ id: 'v1', at: now, because: 'composed', text }] as const;
    const { actions } = show({ versions: [...versions] });
    open('1 earlier version');
    open('The first one.');
    expect(screen.getByText(/^Hi Maya,\s+The first one\.$/).isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /^Put this one back/ }));
    expect(actions.restoreVersion).toHaveBeenCalledWith(typedDraft(draft.text), 'v1');
  });

  it('is a click away where it was made anew around her words, and only there', () => {
    const { actions, update } = show({});
    expect(screen.queryByRole('button', { name: 'Put it back as it was' })).toBeNull();
    update({ renewedFrom: 'v1' });
    fireEvent.click(screen.getByRole('button', { name: 'Put it back as it was' }));
    expect(actions.restoreVersion).toHaveBeenCalledWith(typedDraft(draft.text), 'v1');
  });
});

const phrase = { id: 'p1', slot: 'thanks', language: 'en', text: 'With a wave,', at: now } as const;

describe('sentences of hers', () => {
  it('are offered in a message', () => {
    const { actions } = show({ phrases: [phrase] });
    fireEvent.click(screen.getByRole('button', { name: /^Use it/ }));
    const change = { phrases: { thanks: 'With a wave,' } };
    expect(actions.rework).toHaveBeenCalledWith(typedDraft(draft.text), change);
  });

  it('are listed in her aims, each to be forgotten', () => {
    const onForget = vi.fn();
    render(<AimsPhrases phrases={[phrase]} onForget={onForget} />);
    expect(screen.getByText('With a wave,').isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /^Forget it/ }));
    expect(onForget).toHaveBeenCalledWith('p1');
  });
});

describe('any other message', () => {
  const titlesIn = (details: HTMLElement) =>
    within(details)
      .queryAllByRole('listitem')
      .map((item) => item.textContent);

  it('can be begun by hand: what fits first, what has not happened folded away with a word on that', () => {
    const { actions } = show();
    const all = open('Write something else');
    expect(titlesIn(all)).toEqual(['An ask to someone you know', 'Asking for an introduction']);
    fireEvent.click(screen.getByRole('button', { name: 'Asking for an introduction' }));
    expect(actions.draft).toHaveBeenCalledWith('m1', 'introduction');
    const folded = open('Other letters');
    expect(folded.textContent).toContain("I don't know to have happened");
    expect(titlesIn(folded)).toEqual(['Thanks after you met']);
  });

  it('is offered where she has begun it, whatever has happened', () => {
    const letters = { fitting: ['second-nudge' as const], others: ['thanks' as const] };
    show({ purpose: 'first-nudge' }, { letters, otherDrafts: ['thanks'] });
    expect(titlesIn(open('Write something else'))).toEqual([
      'A last nudge',
      'Thanks after you met · begun',
    ]);
    expect(screen.queryByText('Other letters')).toBeNull();
  });
});
