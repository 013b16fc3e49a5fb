// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HelpSection } from '@/components/help-section';
import type { HelpSetup } from '@/utils/surface/help-model';
import { helpActions } from './help-actions';

afterEach(cleanup);

function show(part: Partial<HelpSetup> = {}) {
  const help = helpActions();
  const setup: HelpSetup = {
    by: 'nobody',
    model: 'absent',
    origin: 'chrome-extension://id',
    ...part,
  };
  help.setup.mockResolvedValue(setup);
  render(<HelpSection help={help} onCopy={vi.fn(async () => true)} />);
  return help;
}

const choose = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('whose help she wants', () => {
  it('is nobody’s at first', async () => {
    show();
    const nobody = await screen.findByRole<HTMLInputElement>('radio', { name: 'Nobody' });
    expect(nobody.checked).toBe(true);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each([
    ['absent', /has no model of its own/, undefined],
    ['downloadable', /can fetch its model/, 'Fetch it'],
    ['downloading', /is fetching its model/, 'Show me how far it is'],
    ['ready', /^Ready/, undefined],
  ] as const)('the browser’s own model says how it stands: %s', async (model, sentence, action) => {
    show({ by: 'browser', model });
    expect(await screen.findByText(sentence)).toBeTruthy();
    const buttons = screen.queryAllByRole('button').map(({ textContent }) => textContent);
    expect(buttons).toEqual(action === undefined ? [] : [action]);
  });

  it('shows how far the model has come, and stops waiting', async () => {
    const help = show({ by: 'browser', model: 'downloadable' });
    let signal: AbortSignal | undefined;
    help.fetchModel.mockImplementation(async (...[onShare, stop]: unknown[]) => {
      signal = stop as AbortSignal;
      (onShare as (share: number) => void)(0.42);
      await new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal?.reason)),
      );
      return undefined;
    });
    await press('Fetch it');
    expect(await screen.findByText('Fetching the model: 42 %')).toBeTruthy();
    await press('Stop waiting');
    expect(signal?.aborted).toBe(true);
    expect(await screen.findByRole('button', { name: 'Fetch it' })).toBeTruthy();
  });

  it('a service counts only once its address is stored', async () => {
    const help = show();
    await choose('A service or program of mine');
    expect(help.choose.mock.calls).toEqual([['nobody']]);
    write('Address', 'http://localhost:11434');
    write('Model', 'tiny');
    write('Key', 'sk-1');
    await press('Save and try it');
    expect(help.saveEndpoint.mock.calls).toEqual([
      [{ address: 'http://localhost:11434', model: 'tiny', key: 'sk-1' }],
    ]);
    expect(await screen.findByText(/^It answers\./)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Key').value).toBe('');
  });

  it('says what is wrong with an address, and tries nothing', async () => {
    const help = show({ by: 'endpoint' });
    await screen.findByLabelText('Address');
    help.saveEndpoint.mockResolvedValue('insecure');
    await press('Save and try it');
    expect(await screen.findByText(/Only an encrypted address/)).toBeTruthy();
    expect(help.tryEndpoint).not.toHaveBeenCalled();
  });

  it('tells how Ollama is told to let us ask, with our own origin', async () => {
    const help = show({ by: 'endpoint' });
    await screen.findByLabelText('Address');
    help.tryEndpoint.mockResolvedValue('origin');
    await press('Save and try it');
    const how = await screen.findByLabelText<HTMLTextAreaElement>(/Start Ollama like this/);
    expect(how.value).toBe('OLLAMA_ORIGINS=chrome-extension://id ollama serve');
  });

  it('never shows a key that is kept', async () => {
    const endpoint = {
      base: 'https://api.example.com/v1',
      host: 'api.example.com',
      model: 'tiny',
      hasKey: true,
      local: false,
    };
    const help = show({ by: 'endpoint', endpoint });
    expect((await screen.findByLabelText<HTMLInputElement>('Key')).value).toBe('');
    expect(screen.getByText(/A key is kept/)).toBeTruthy();
    await press('Forget the address and the key');
    expect(help.forgetEndpoint).toHaveBeenCalledOnce();
  });
});
