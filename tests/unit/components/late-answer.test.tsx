// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel';
import type { MentorDetail } from '@/utils/surface/model';
import {
  assessment,
  day,
  mentor,
  now,
  panelActions,
  panelModel,
  reading,
  standing,
} from './models';

afterEach(cleanup);

function kept(part: Partial<MentorDetail>) {
  const actions = panelActions();
  const thisPerson = {
    state: 'person',
    reading: reading(),
    assessment,
    mentor: mentor(part),
  } as const;
  render(<Panel model={panelModel({ thisPerson })} actions={actions} shell="popup" />);
  return actions;
}

describe('an answer at an unexpected time', () => {
  it.each([
    ['late, when it is closed', { stage: 'closed', askedAt: now - 9 * day }, undefined],
    [
      'before she said whether a nudge went',
      { stage: 'asked' },
      { kind: 'confirm-sent', due: true },
    ],
  ] as const)('can be said %s', (_, at, step) => {
    const actions = kept({ standing: standing(at), ...(step ? { step } : {}) });
    expect(screen.getByRole('region', { name: 'Did they answer?' }).isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'They said yes' }));
    expect(actions.record).toHaveBeenCalledWith('m1', { kind: 'replied', outcome: 'yes' });
  });

  it('is not asked of who is closed and was never asked', () => {
    kept({ standing: standing({ stage: 'closed' }) });
    expect(screen.queryByRole('button', { name: 'They said yes' })).toBeNull();
  });
});
