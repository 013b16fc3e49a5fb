// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadingStatus } from '@/components/reading-status';
import { aReading } from '@/tests/support/reading';
import { corrected } from '@/utils/profile/correction';
import { read } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import type { MentorDetail } from '@/utils/surface/model';
import { now, panelActions, reading } from './models';

afterEach(cleanup);

function show(shown: Reading, mentor?: Pick<MentorDetail, 'asRead' | 'corrections'>) {
  const actions = panelActions();
  render(<ReadingStatus reading={shown} now={now} mentor={mentor} actions={actions} />);
  return actions;
}

const summary = () => document.querySelector('summary')?.textContent;
const part = (name: string) =>
  within(screen.getByText(name, { selector: 'dt, dt *' }).closest('.read-part') as HTMLElement);

describe('how much was read', () => {
  it('is one sentence that names what scrolling would bring', () => {
    show(reading({ notLoaded: ['roles'], unreadable: [] }));
    expect(summary()).toBe('What I read 2 of 3 parts; scroll to Experience for more');
  });

  it('names no more than two, and sends her down the page for the rest', () => {
    show(reading({ notLoaded: ['roles', 'education', 'skills'], unreadable: [] }));
    expect(summary()).toBe('What I read 2 of 5 parts; scroll down for the rest');
  });

  it('tells what could not be read from what is only further down', () => {
    show(reading({ notLoaded: ['roles'], unreadable: ['posts'] }));
    expect(summary()).toBe(
      "What I read 2 of 4 parts; scroll to Experience for more; I couldn't read Posts",
    );
  });

  it('counts no part that the page shows to be empty', () => {
    show(reading({ notLoaded: [], unreadable: [] }));
    expect(summary()).toBe('What I read everything that their page shows');
  });

  it('counts what few profiles have only where it was read', () => {
    show(reading({ notLoaded: ['services', 'recommendations'], unreadable: [] }));
    expect(summary()).toBe('What I read 2 of 2 parts');
    cleanup();
    show(reading({ notLoaded: [], unreadable: [], services: ['Coaching'] }));
    expect(summary()).toBe('What I read everything that their page shows');
  });

  it('counts and lists nothing that the site does not have', () => {
    const plan = {
      name: 'Noor',
      handle: '@noor',
      about: 'I teach.',
      notLoaded: ['posts'],
    } as const;
    show(aReading({ identity: 'x:noor', ...plan }));
    expect(summary()).toBe('What I read 2 of 3 parts; scroll to Posts for more');
    expect(screen.queryByText(/Experience|Connection|Education/)).toBeNull();
  });

  it('of a row is only what the row shows, with the way to more', () => {
    const actions = show(reading({ source: 'row', notLoaded: ['about', 'roles'] }));
    expect(screen.getByText(/^Only what the row shows/).isConnected).toBe(true);
    expect(summary()).not.toContain('scroll');
    expect(part('Not shown here').getByText('About, Experience').isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Open on LinkedIn' }));
    expect(actions.visit).toHaveBeenCalledWith('linkedin:maya');
  });

  it('of any other page is only what that page says', () => {
    const identity = 'web:https://maya.example/';
    show(aReading({ identity, source: 'page', name: 'Maya', url: identity } as never));
    expect(screen.getByText('Only what that page says of them.').isConnected).toBe(true);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('what was read', () => {
  it('stands part by part, and is less sure by a fallback', () => {
    const shown = reading({ location: 'Berlin' });
    shown.fields.location = read('Berlin', 'text');
    shown.fields.skills = read(['Interviewing', 'Surveys'], 'heading');
    show(shown);
    expect(part('Location').getByText('less sure, from the visible text').isConnected).toBe(true);
    expect(part('Skills').getByText('less sure, by its heading').isConnected).toBe(true);
    expect(part('Skills').getByText('Interviewing · Surveys').isConnected).toBe(true);
    expect(part('Headline').queryByText(/less sure/)).toBeNull();
  });

  it('says that somebody has to be kept before they can be corrected, and has no dead controls', () => {
    show(reading());
    expect(screen.getByText('Keep them, and you can correct what I read.').isConnected).toBe(true);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has a way to correct or fill in every part of somebody she keeps', () => {
    const asRead = reading();
    show(asRead, { asRead, corrections: {} });
    expect(screen.getAllByRole('button', { name: /^(Correct|Fill in):/ })).toHaveLength(
      Object.keys(asRead.fields).length,
    );
  });

  it('shows her word as hers, the page beside it, and the way back', () => {
    const asRead = reading({ headline: 'Head of Reserch' });
    const corrections = {
      headline: read('Head of Research', 'user'),
      location: { status: 'absent' },
      about: read('Hers', 'user'),
    } as const;
    const actions = show(corrected(asRead, corrections), { asRead, corrections });
    expect(part('Headline').getByText('your word').isConnected).toBe(true);
    expect(part('Headline').getByText('The page says: Head of Reserch').isConnected).toBe(true);
    expect(part('Location').getByText('There is none').isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: "Use the page's word again: Headline" }));
    expect(actions.correct).toHaveBeenCalledWith('linkedin:maya', 'headline', null);
  });
});
