// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LayoutReport } from '@/components/layout-report';
import { SelfCheckNote, SelfCheckSection } from '@/components/self-check';
import type { SelfCheck } from '@/utils/surface/model';
import { boardActions, panelActions, reading } from './models';

afterEach(cleanup);

const well = { verdict: 'fine', pages: 20, bad: 1, seen: 30, report: 'Site: x' } as const;
const check: SelfCheck = {
  linkedin: { verdict: 'weak', pages: 20, bad: 12, seen: 50, report: 'Site: linkedin' },
  x: well,
};

describe('the report of a layout', () => {
  it('is made by her click, shown in full, and copied by her', async () => {
    const actions = panelActions();
    actions.describePage.mockResolvedValue('Structure:\nhtml>body');
    render(<LayoutReport site="linkedin" outcome="unknown-layout" actions={actions} />);
    expect(actions.describePage).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Show me the report' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(box.value).toBe('Structure:\nhtml>body');
    expect(box.readOnly).toBe(true);
    expect(actions.copy).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(actions.copy).toHaveBeenCalledWith(box.value);
    expect((await screen.findByText('Copied')).isConnected).toBe(true);
  });

  it('says what to do when the page does not answer', async () => {
    const actions = panelActions();
    actions.describePage.mockRejectedValue(new Error('gone'));
    render(<LayoutReport site="x" outcome="unknown-layout" actions={actions} />);
    globalThis.reportError = () => undefined;
    fireEvent.click(screen.getByRole('button', { name: 'Show me the report' }));
    expect((await screen.findByText(/Reload it, then try again/)).isConnected).toBe(true);
  });
});

describe('the self-check', () => {
  it('says for each site how reading goes, with a report where it goes badly', () => {
    const actions = boardActions();
    render(<SelfCheckSection check={check} actions={actions} />);
    expect(screen.getByText('X reads well.').isConnected).toBe(true);
    expect(
      screen.getByText(/^LinkedIn seems to have changed. 12 of the last 20 profiles/).isConnected,
    ).toBe(true);
    expect(screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value)).toEqual([
      'Site: linkedin',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Start counting anew' }));
    expect(actions.resetSelfCheck).toHaveBeenCalledOnce();
  });

  it('says nothing of a site that has shown too little', () => {
    const few = { ...well, pages: 2, seen: 2 };
    render(<SelfCheckSection check={{ linkedin: few, x: few }} actions={boardActions()} />);
    expect(screen.getByText('LinkedIn has shown me too few profiles to say.').isConnected).toBe(
      true,
    );
  });

  it('is one quiet line in the panel, and only where reading goes badly', () => {
    const actions = panelActions();
    render(<SelfCheckNote reading={reading()} check={check} actions={actions} />);
    expect(screen.getByText('LinkedIn seems to have changed; I may miss things.').isConnected).toBe(
      true,
    );
    cleanup();
    const { container } = render(
      <SelfCheckNote reading={reading({ identity: 'x:noor' })} check={check} actions={actions} />,
    );
    expect(container.textContent).toBe('');
  });
});
