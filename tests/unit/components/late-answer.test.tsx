// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { showKept } from './kept-panel';
import { day, now, standing } from './models';

afterEach(cleanup);

describe('an answer at an unexpected time', () => {
  it.each([
    ['late, when it is closed', { stage: 'closed', askedAt: now - 9 * day }, undefined],
    [
      'before she said whether a nudge went',
      { stage: 'asked' },
      { kind: 'confirm-sent', due: true },
    ],
  ] as const)('can be said %s', (_, at, step) => {
    const actions = showKept({ standing: standing(at), ...(step ? { step } : {}) });
    expect(screen.getByRole('region', { name: 'Did they answer?' }).isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'They said yes' }));
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'replied', outcome: 'yes' });
  });

  it('is not asked of who is closed and was never asked', () => {
    showKept({ standing: standing({ stage: 'closed' }) });
    expect(screen.queryByRole('button', { name: 'They said yes' })).toBeNull();
  });
});
