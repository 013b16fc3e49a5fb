// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Board } from '@/components/board';
import { MentorView } from '@/components/mentor-view';
import { ReferralsView } from '@/components/referrals-view';
import type { Referrals, ReferralView } from '@/utils/surface/shortlist-model';
import { boardActions, boardModel, draft, mentor, now, panelModel, row, standing } from './models';

afterEach(cleanup);

function show(part: Partial<Referrals> = {}) {
  const actions = boardActions();
  const referrals = { pointed: [], introductions: [], more: false, ...part };
  render(<ReferralsView model={boardModel({ referrals })} actions={actions} />);
  return actions;
}
const click = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const pointed: ReferralView = {
  from: { id: 'm1', name: 'Maya Okafor' },
  to: 'Bea Lund',
  at: now,
  namesakes: [],
};

describe('the introductions', () => {
  it('are a place of the board, and are read when she turns to it', async () => {
    const actions = boardActions();
    const referrals = { pointed: [], introductions: [], more: false };
    render(<Board model={boardModel({ place: 'referrals', referrals })} actions={actions} />);
    const place = within(screen.getByRole('navigation')).getByRole('button', {
      name: 'Introductions',
    });
    expect(place.getAttribute('aria-current')).toBe('page');
    await screen.findByText('Nobody to introduce you yet');
    await waitFor(() => expect(actions.lookAtReferrals).toHaveBeenCalled());
  });

  it('say what fills them while there are none', () => {
    const actions = show();
    click(/Bring your connections/);
    expect(actions.go).toHaveBeenCalledWith('data');
  });

  it('name whom somebody pointed to as they were named, and where to look for them', () => {
    show({ pointed: [pointed] });
    expect(screen.getByRole('heading', { name: 'Bea Lund' }).isConnected).toBe(true);
    const link = screen.getByRole('link', { name: 'Look for them on LinkedIn' });
    expect(link.getAttribute('href')).toBe(
      'https://www.linkedin.com/search/results/people/?keywords=Bea+Lund',
    );
    expect(screen.queryByRole('button', { name: /^Write to/ })).toBeNull();
  });

  it('ask whether one of hers of that name is the one', () => {
    const namesakes = [{ id: 'm2', name: 'Bea Lund', headline: 'Baker' }];
    const actions = show({ pointed: [{ ...pointed, namesakes }] });
    expect(screen.queryByRole('link')).toBeNull();
    click(/It's them/);
    const what = { kind: 'referred', to: 'Bea Lund', mentorId: 'm2' };
    expect(actions.record).toHaveBeenCalledWith('m1', what);
  });

  it('lead to a message in the name of who pointed, or to them, while nobody was asked', () => {
    const bea = row({ id: 'm2', name: 'Bea Lund' });
    const actions = show({ pointed: [{ ...pointed, row: bea }] });
    click(/^Write to/);
    expect(actions.writeTo).toHaveBeenLastCalledWith('m2', 'ask', { referrer: 'Maya Okafor' });
    click(/^Ask .*Maya Okafor.* for an introduction/);
    const connector = { connector: 'Maya Okafor' };
    expect(actions.writeTo).toHaveBeenLastCalledWith('m2', 'introduction', connector);
    cleanup();
    const asked = row({ id: 'm2', standing: standing({ stage: 'asked' }) });
    show({ pointed: [{ ...pointed, row: asked }] });
    expect(screen.queryByRole('button', { name: /^Write to|^Ask/ })).toBeNull();
  });

  it('name who could introduce her, with what is known of them, and ask them', () => {
    const connection = { identity: 'linkedin:ana', name: 'Ana Reis', company: 'Lumen' };
    const through = [{ name: 'Ana Reis', connection }, { name: 'Bo Lund' }];
    const actions = show({ introductions: [{ row: row(), through }], more: true });
    expect(screen.getByText('Lumen').isConnected).toBe(true);
    click(/^Ask for an introduction: .*Bo Lund/);
    expect(actions.writeTo).toHaveBeenCalledWith('m1', 'introduction', { connector: 'Bo Lund' });
    click(/Show more/);
    expect(actions.moreReferrals).toHaveBeenCalled();
  });
});

describe('somebody she opened', () => {
  const view = (part: Parameters<typeof mentor>[0]) => {
    const actions = boardActions();
    render(<MentorView mentor={mentor(part)} model={panelModel()} actions={actions} />);
    return actions;
  };

  it('has who could introduce her at hand', () => {
    const actions = view({ acquaintance: { perhaps: [], introducers: [{ name: 'Ana Reis' }] } });
    click(/^Ask for an introduction: .*Ana Reis/);
    expect(actions.writeTo).toHaveBeenCalledWith('m1', 'introduction', { connector: 'Ana Reis' });
  });

  it('shows the message that she asked for elsewhere, and is there', () => {
    view({ draft: { ...draft, purpose: 'introduction' }, called: { for: 'introduction' } });
    const title = screen.getByRole('heading', { name: /introduction/i });
    expect(title.closest('details')).toBeNull();
    expect(document.activeElement).toBe(title);
  });
});
