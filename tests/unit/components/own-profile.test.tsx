// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OwnProfile } from '@/components/own-profile';
import { aReading } from '@/tests/support/reading';
import type { BackgroundOffer } from '@/utils/surface/background-offer';
import { aims, panelActions } from './models';

afterEach(cleanup);

const nothing = { schools: [], employers: [], causes: [], communities: [], languages: [] };
const some: BackgroundOffer = { ...nothing, schools: ['Escola'], employers: ['Kolb', 'Lindner'] };

function show(offer: BackgroundOffer, now = '') {
  const actions = panelActions();
  const reading = aReading({ identity: 'linkedin:ana', name: 'Ana Ruiz' });
  render(<OwnProfile reading={reading} offer={offer} aims={{ ...aims, now }} actions={actions} />);
  return actions;
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('her own profile', () => {
  it('fills in what is ticked, by her click alone', async () => {
    const actions = show(some);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lindner' }));
    expect(actions.fillAims).not.toHaveBeenCalled();
    click('Fill in');
    expect(actions.fillAims).toHaveBeenCalledWith({
      ...nothing,
      schools: ['Escola'],
      employers: ['Kolb'],
    });
    expect((await screen.findByRole('heading', { name: "I've filled in" })).isConnected).toBe(true);
    expect(screen.getByText('Kolb').isConnected).toBe(true);
  });

  it('offers what she does now, and replaces hers only when she ticks it', () => {
    const actions = show({ ...some, now: 'Executive, Kolb' }, 'Founder');
    expect(screen.getByText(/Instead of .*Founder/).isConnected).toBe(true);
    click('Fill in');
    expect(actions.fillAims).toHaveBeenLastCalledWith(some);
    cleanup();
    const empty = show({ ...nothing, now: 'Executive, Kolb' });
    click('Fill in');
    expect(empty.fillAims).toHaveBeenCalledWith({ ...nothing, now: 'Executive, Kolb' });
  });

  it('can be taken back right away, and leads to her aims', async () => {
    const actions = show(some);
    click('Fill in');
    await screen.findByRole('heading', { name: "I've filled in" });
    click('Look at my aims');
    expect(actions.openBoard).toHaveBeenCalledWith('aims');
    click('Undo');
    expect(actions.unfillAims.mock.calls[0]).toMatchObject([some, { now: '' }]);
    expect((await screen.findByRole('button', { name: 'Fill in' })).isConnected).toBe(true);
  });

  it('says what is missing when nothing is ticked', () => {
    const actions = show({ ...nothing, schools: ['Escola'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Escola' }));
    click('Fill in');
    expect(screen.getByText("Tick what you'd like me to fill in.").isConnected).toBe(true);
    expect(actions.fillAims).not.toHaveBeenCalled();
  });

  it('stays where it is when it could not be saved', async () => {
    const actions = show(some);
    actions.fillAims.mockResolvedValue(false);
    click('Fill in');
    await actions.fillAims.mock.results[0]?.value;
    expect(screen.getByRole('button', { name: 'Fill in' }).isConnected).toBe(true);
  });

  it('says so when she has it all already', () => {
    show(nothing);
    expect(screen.getByText(/is in your aims already/).isConnected).toBe(true);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
