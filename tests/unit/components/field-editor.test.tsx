// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftOf, tidied, wordsIn } from '@/components/field-draft';
import { FieldEditor } from '@/components/field-editor';
import { absent, type Field, notLoaded, read } from '@/utils/profile/field';
import { herWord } from '@/utils/profile/her-word';
import type { FieldName } from '@/utils/profile/reading';
import { tries } from '../../support/property';
import { panelActions } from './models';

afterEach(cleanup);

let people = 0;

function edit(field: FieldName, now: Field<unknown> = notLoaded) {
  const actions = panelActions();
  const onClose = vi.fn();
  people += 1;
  const identity = `linkedin:person-${people}`;
  const props = { identity, field, now, actions, onClose };
  render(<FieldEditor {...props} />);
  return {
    actions,
    onClose,
    saved: () => actions.correct.mock.calls.map((call: unknown[]) => call[2]),
    again: () => {
      cleanup();
      render(<FieldEditor {...props} />);
    },
  };
}

const type = (name: string | RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const save = () => click('Save your word');

describe('her word', () => {
  it.each<[FieldName, () => void, unknown]>([
    ['headline', () => type('Headline', ' Head of  Research '), 'Head of Research'],
    ['about', () => type('About', 'One\n\nTwo\n'), 'One\n\nTwo'],
    ['skills', () => type('Skills', 'Surveys\n\n Interviews '), ['Surveys', 'Interviews']],
    ['links', () => type('Links', 'https://maya.example'), ['https://maya.example']],
    ['followers', () => type('Followers', '12,400'), { min: 12_400, max: 12_400 }],
    ['followers', () => type('Followers', '500-600'), { min: 500, max: 600 }],
    ['degree', () => fireEvent.click(screen.getByLabelText("You're connected")), 1],
    ['directMessages', () => fireEvent.click(screen.getByLabelText('No')), false],
    ['mutuals', () => type('People you both know', 'Noor'), { named: ['Noor'] }],
    ['roles', () => type('What they do', 'Coach'), [{ title: 'Coach' }]],
    ['recommendations', () => type('Their words', 'Kind.'), [{ text: 'Kind.' }]],
  ])('for %s is saved in its shape', async (field, write, value) => {
    const { saved, onClose } = edit(field);
    write();
    save();
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(saved()).toEqual([read(value, 'user')]);
  });

  it('may be that there is none', async () => {
    const { saved, onClose } = edit('headline', read('Wrong', 'position'));
    click('There is none');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(saved()).toEqual([absent]);
  });

  it('for a job changes that one thing, and leaves the others as they were', async () => {
    const roles = [
      { title: 'Coach', organisation: 'Lumen', current: true },
      { title: 'Analyst', current: false, dates: '2019' },
      { title: 'Intern' },
    ];
    const { saved } = edit('roles', read(roles, 'position'));
    fireEvent.input(screen.getAllByRole('textbox', { name: 'Where' })[1] as HTMLElement, {
      target: { value: 'Second Draft' },
    });
    click('Remove this one: Experience, no. 3');
    click('Add another');
    save();
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]).toEqual(
      read([roles[0], { ...roles[1], organisation: 'Second Draft' }], 'user'),
    );
  });

  it.each<[FieldName, () => void, RegExp]>([
    ['headline', () => undefined, /say that there is none/],
    ['headline', () => type('Headline', 'x'.repeat(1_001)), /longer than I can keep/],
    ['skills', () => type('Skills', `ok\n${'x'.repeat(1_001)}`), /^Line 2 is longer/],
    ['skills', () => type('Skills', 'x\n'.repeat(101)), /A hundred is the most/],
    [
      'links',
      () => type('Links', 'https://a.example\njavascript:alert(1)'),
      /^Line 2 isn't a link/,
    ],
    ['followers', () => type('Followers', 'many'), /isn't a number/],
    ['followers', () => type('Followers', '600-500'), /smaller number comes first/],
    ['degree', () => undefined, /Choose one/],
    ['directMessages', () => undefined, /Choose one/],
    ['roles', () => type('Where', 'Lumen'), /needs a few words/],
    ['posts', () => undefined, /say that there is none/],
    ['mutuals', () => type('How many in all', 'x'), /isn't a number/],
  ])('for %s that is none is told why, at the field, and nothing is lost', (field, write, why) => {
    const { actions, onClose } = edit(field);
    write();
    const typed = screen
      .queryAllByRole<HTMLInputElement>('textbox')
      .map(({ value }) => value.trim());
    save();
    expect(screen.getByText(why).closest('.field')).not.toBeNull();
    expect(actions.correct).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
    const left = screen
      .queryAllByRole<HTMLInputElement>('textbox')
      .map(({ value }) => value.trim());
    expect(left).toEqual(typed);
  });

  it('is pointed at where it is wrong', () => {
    edit('followers');
    type('Followers', 'many');
    save();
    const input = screen.getByRole('textbox', { name: 'Followers' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(input);
  });

  it('stays in the form while it could not be saved', async () => {
    const { actions, onClose } = edit('headline');
    actions.correct.mockResolvedValue(false);
    type('Headline', 'Head of Research');
    save();
    await waitFor(() => expect(actions.correct).toHaveBeenCalledOnce());
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Head of Research');
  });

  it('is still there when she comes back from another tab or pressed Esc, and gone when cancelled', () => {
    const { again, onClose } = edit('headline', read('Old', 'position'));
    type('Headline', 'New');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
    again();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('New');
    click('Cancel');
    again();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Old');
  });
});

describe('a part that she opens and saves unchanged', () => {
  const line = fc.string({ minLength: 1, maxLength: 12 }).filter((words) => /^\S+$/.test(words));
  const maybe = fc.option(line, { nil: undefined });
  const flag = fc.option(fc.boolean(), { nil: undefined });
  const defined = (item: object) =>
    Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
  const listOf = (shape: Record<string, fc.Arbitrary<unknown>>) =>
    fc.array(fc.record(shape).map(defined), { minLength: 1, maxLength: 4 });
  const count = fc
    .tuple(fc.nat(2_000_000), fc.nat(2_000_000))
    .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
  const lines = fc.array(line, { minLength: 1, maxLength: 4 });
  const values: [FieldName, fc.Arbitrary<unknown>][] = [
    ['location', line],
    ['languages', lines],
    ['roles', listOf({ title: line, organisation: maybe, current: flag, description: maybe })],
    ['volunteering', listOf({ role: line, cause: maybe, dates: maybe })],
    ['education', listOf({ school: line, degree: maybe })],
    ['posts', listOf({ text: line, date: maybe, age: maybe, pinned: flag })],
    ['followers', count],
    ['mutuals', fc.record({ named: lines, total: count })],
    ['degree', fc.constantFrom(1, 2, 3)],
    ['followsYou', fc.boolean()],
  ];
  it.each(values)('says the same (%s)', (field, value) => {
    fc.assert(
      fc.property(value, (said) => {
        const draft = tidied(field, draftOf(field, read(said, 'position')));
        expect(herWord(field, wordsIn(field, draft))).toEqual({ word: read(said, 'user') });
      }),
      tries,
    );
  });
});
