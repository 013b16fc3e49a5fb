// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { NotesSection } from '@/components/notes-section';
import type { Notes } from '@/utils/settings/settings';

afterEach(cleanup);

function show(notes: Notes = { length: 200, most: 5 }) {
  const onChange = vi.fn();
  render(<NotesSection notes={notes} onChange={onChange} />);
  return {
    onChange,
    most: screen.getByLabelText<HTMLInputElement>('How many notes you have in a month'),
  };
}

it('takes how long a note may be', () => {
  const { onChange } = show();
  fireEvent.click(screen.getByLabelText(/^300 characters/));
  expect(onChange).toHaveBeenCalledWith({ length: 300, most: 5 });
});

it('takes how many there are, and nothing as no end', () => {
  const { onChange, most } = show();
  fireEvent.input(most, { target: { value: '10' } });
  expect(onChange).toHaveBeenLastCalledWith({ length: 200, most: 10 });
  fireEvent.input(most, { target: { value: '' } });
  expect(onChange).toHaveBeenLastCalledWith({ length: 200, most: undefined });
});

it('keeps what is no number and says what to write', () => {
  const { onChange, most } = show();
  fireEvent.input(most, { target: { value: 'many' } });
  fireEvent.blur(most);
  expect(most.value).toBe('many');
  expect(screen.getByRole('alert').textContent).toContain('Write a whole number');
  expect(onChange).not.toHaveBeenCalled();
});
