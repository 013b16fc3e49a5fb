// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Today } from '@/components/today';
import type { PanelModel } from '@/utils/surface/model';
import { day, now, panelModel, row } from './models';

afterEach(cleanup);

function show(part: Partial<PanelModel>) {
  const onOpen = vi.fn();
  render(<Today model={panelModel(part)} onOpen={onOpen} onTurnToPeople={vi.fn()} />);
  return { onOpen };
}

describe('Today', () => {
  it.each([
    ['2026-11-23', /wrote today\./],
    ['2026-11-22', /wrote yesterday\./],
    ['2026-11-17', /wrote on Tuesday\./],
    ['2026-11-16', /wrote on (?=.*November)(?=.*16).*\./],
    ['2026-11-24', /wrote on (?=.*November)(?=.*24).*\./],
  ] as const)(
    'asks whether somebody wrote back, with the day where it is known: %s',
    (on, words) => {
      const heard = { site: 'x', since: now - day } as const;
      show({
        today: [
          row({ id: 'a', heard: { ...heard, day: on } }),
          row({ id: 'b', name: 'Jonas Feld', heard }),
        ],
      });
      const said = screen.getAllByRole('button').map(({ textContent }) => textContent);
      expect(said[0]).toMatch(/Maya Okafor.*Did they write back\?/);
      expect(said[0]).toMatch(words);
      expect(said[1]).toMatch(/Jonas Feld.*Did they write back\?.*It looks as if they wrote\./);
    },
  );

  it('goes with r from a row to what they answered', () => {
    const { onOpen } = show({ today: [row({ id: 'a' }), row({ id: 'b', name: 'Jonas Feld' })] });
    fireEvent.keyDown(screen.getByRole('button', { name: /Jonas/ }), { key: 'r', ctrlKey: true });
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('button', { name: /Jonas/ }), { key: 'r' });
    expect(onOpen).toHaveBeenCalledWith('b', 'answer');
  });

  it('says why this person is proposed', () => {
    const silent = { name: 'Ines', because: 'silence' } as const;
    const busy = { name: 'Ines', because: 'no-time' } as const;
    const ask = { kind: 'ask', due: true } as const;
    show({
      today: [
        row({ id: 'a', step: ask, proposal: { goal: 'research' } }),
        row({ id: 'b', step: ask, proposal: { goal: 'research', insteadOf: silent } }),
        row({ id: 'd', step: ask, proposal: { goal: 'research', insteadOf: busy } }),
        row({ id: 'c', step: ask }),
      ],
    });
    expect(screen.getByText('Nobody is on the way for “research” yet.').isConnected).toBe(true);
    expect(screen.getByText("Next for “research”, since Ines hasn't answered.").isConnected).toBe(
      true,
    );
    expect(screen.getByText('Next for “research”, since Ines has no time.').isConnected).toBe(true);
    expect(screen.getByText("You kept them and haven't asked yet.").isConnected).toBe(true);
  });

  it('says that it holds back while enough asks are open', () => {
    show({ today: [], keepsSomebody: true, asks: { open: 3, held: true } });
    expect(
      screen.getByText(/^3 asks are open\. As soon as there is room for one more/).isConnected,
    ).toBe(true);
  });
});
