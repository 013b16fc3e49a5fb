// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Standing } from '@/utils/journey/standing';
import { showKept } from './kept-panel';
import { day, now, standing } from './models';

afterEach(cleanup);

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Everything that was under way has come back, and is shown. */
const settled = () => act(async () => {});
/** She chooses a mail that she saved; what is in it, `readMail` says. */
async function bringMail(): Promise<void> {
  const files = [new File(['From: Maya'], 'answer.eml')];
  fireEvent.change(screen.getByLabelText('Or a mail that you saved'), { target: { files } });
  await settled();
}

describe('what they wrote', () => {
  it('keeps their words with the outcome, pasted or from their mail', async () => {
    const actions = showKept({ standing: standing({ stage: 'asked' }) });
    const words = screen.getByLabelText('What they wrote') as HTMLTextAreaElement;
    actions.readMail.mockResolvedValue({ from: 'Maya', day: '2026-11-22', text: 'Gladly.' });
    const file = new File(['From: Maya'], 'answer.eml');
    // Onto the line that says so, behind which the field is still closed.
    const line = screen.getByText('Paste what they wrote, or drop their mail here');
    expect(fireEvent.dragOver(line)).toBe(false);
    fireEvent.drop(line, { dataTransfer: { files: [file] } });
    await waitFor(() => expect(words.value).toBe('Gladly.'));
    expect(words.closest('details')?.open).toBe(true);
    expect(actions.readMail).toHaveBeenCalledWith(file);
    expect(screen.getByText(/^From Maya, on .*22/).isConnected).toBe(true);
    expect(actions.record).not.toHaveBeenCalled();
    fireEvent.input(words, { target: { value: 'Gladly. Tuesday?' } });
    click('They said yes');
    const repliedAt = new Date(2026, 10, 22, 12).getTime();
    const what = { kind: 'replied', outcome: 'yes', said: 'Gladly. Tuesday?', repliedAt };
    expect(actions.record).toHaveBeenCalledWith('m1', what);
    await settled();
    // Whose mail it was goes with its words.
    expect(screen.queryByText(/^From Maya/)).toBeNull();
    click('They said no');
    expect(actions.record).toHaveBeenLastCalledWith('m1', { kind: 'replied', outcome: 'no' });
  });

  it.each([
    ['today', { day: '2026-11-23' }],
    ['before what it would answer', { day: '2026-11-19' }],
    ['on no day that it says', {}],
  ])('counts from now with a mail that was written %s', async (_, written) => {
    const since = now - 3 * day;
    const open: Standing['open'] = { kind: 'waiting', since, nudges: [], of: 'time' };
    const actions = showKept({
      standing: standing({ stage: 'replied', askedAt: now - 9 * day, open }),
    });
    actions.readMail.mockResolvedValue({ from: 'Maya', text: 'Gladly.', ...written });
    await bringMail();
    click('They said yes');
    const what = { kind: 'replied', outcome: 'yes', said: 'Gladly.' };
    expect(actions.record).toHaveBeenCalledWith('m1', what);
  });

  it('forgets the mail with its words', async () => {
    const actions = showKept({ standing: standing({ stage: 'asked' }) });
    actions.readMail.mockResolvedValue({ from: 'Maya', day: '2026-11-22', text: 'Gladly.' });
    await bringMail();
    const words = screen.getByLabelText('What they wrote');
    fireEvent.input(words, { target: { value: '' } });
    fireEvent.input(words, { target: { value: 'By phone: yes' } });
    expect(screen.queryByText(/^From Maya/)).toBeNull();
    click('They said yes');
    const what = { kind: 'replied', outcome: 'yes', said: 'By phone: yes' };
    expect(actions.record).toHaveBeenCalledWith('m1', what);
  });
});
