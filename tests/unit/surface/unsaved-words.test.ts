// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '@/utils/messaging/problem';
import { send } from '@/utils/messaging/send';
import { saveLeftWords, saveTypedAims, saveWords } from '@/utils/surface/unsaved-words';

vi.mock('@/utils/messaging/send', () => ({ send: vi.fn() }));
const sent = vi.mocked(send);

const save = (body: string, number = 1, surface = 'surface-1') => ({
  draftId: 'd1',
  turn: { surface, number },
  typedOn: 1,
  text: { to: '', subject: 'A question', body },
});

beforeEach(() => {
  localStorage.clear();
  sent.mockReset();
});

it('are aside before anything is sent, and no longer once they are saved', async () => {
  const answered = Promise.withResolvers<null>();
  sent.mockReturnValue(answered.promise);
  const saved = saveWords(save('Hers'));
  expect(localStorage).toHaveLength(1);
  expect(sent).toHaveBeenCalledWith('saveDraft', save('Hers'));
  answered.resolve(null);
  await saved;
  expect(localStorage).toHaveLength(0);
});

it('are saved by the next surface where nobody answered, whoever wrote them', async () => {
  sent.mockReturnValue(new Promise(() => undefined));
  saveWords(save('In a popup'));
  saveWords(save('On the board', 1, 'surface-2'));
  sent.mockReset().mockResolvedValue(null);
  await saveLeftWords();
  expect(sent.mock.calls.map(([, request]) => request)).toEqual([
    save('In a popup'),
    save('On the board', 1, 'surface-2'),
  ]);
  expect(localStorage).toHaveLength(0);
});

it('stay aside when an older save is answered', async () => {
  const first = Promise.withResolvers<null>();
  sent.mockReturnValueOnce(first.promise).mockReturnValue(new Promise(() => undefined));
  const older = saveWords(save('Her', 1));
  saveWords(save('Hers', 2));
  first.resolve(null);
  await older;
  expect(localStorage.getItem(localStorage.key(0) ?? '')).toContain('"Hers"');
});

it('stay aside where they could not be saved, and go where there is no such draft', async () => {
  sent.mockRejectedValueOnce(new Problem('storage', 'The disk is full'));
  await expect(saveWords(save('Hers'))).rejects.toThrow('The disk is full');
  sent.mockRejectedValueOnce(new Problem('storage', 'The disk is full'));
  await expect(saveLeftWords()).rejects.toThrow('The disk is full');
  expect(localStorage).toHaveLength(1);
  sent.mockRejectedValueOnce(new Problem('not-found', 'No draft d1'));
  await saveLeftWords();
  expect(localStorage).toHaveLength(0);
});

it('of her aims are kept aside like those of a message, and saved by the next surface', async () => {
  sent.mockReturnValue(new Promise(() => undefined));
  const aims = (name: string, number: number) => ({
    turn: { surface: 'surface-1', number },
    change: { name },
  });
  saveTypedAims(aims('An', 1));
  saveTypedAims(aims('Ana', 2));
  saveWords(save('Hers'));
  sent.mockReset().mockResolvedValue(null);
  await saveLeftWords();
  expect(sent.mock.calls).toEqual([
    ['saveDraft', save('Hers')],
    ['saveAims', aims('Ana', 2)],
  ]);
  expect(localStorage).toHaveLength(0);
});
