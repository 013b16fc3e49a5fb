import type { Page } from 'puppeteer-core';
import type { Aims } from '../utils/aims/aims.ts';
import { ask } from './lab/inside.ts';

/** Invented aims of an invented person, for the samples, the screenshots and the tests. */
export const anaAims: Aims = {
  name: 'Ana Ruiz',
  now: 'Account executive at a PR agency in Vienna',
  signature: 'Ana',
  goals: [
    {
      id: 'goal-1',
      learn: 'move from agency PR into nonprofit communications',
      by: '2027-09',
      importance: 3,
    },
    { id: 'goal-2', learn: 'learn to lead a small team', by: '', importance: 2 },
  ],
  qualities: ['patient', 'direct'],
  values: ['fair work', 'climate'],
  logistics: {
    organisation: 'outside',
    employer: 'Lindner & Kolb',
    places: ['Vienna'],
    timeZone: 'Europe/Vienna',
    languages: ['English', 'Español'],
    meet: ['call', 'mail'],
  },
  offer: 'I can help with media lists for Spanish-speaking press.',
  proof: 'Last year I ran the press work for a food bank’s winter appeal.',
  background: {
    schools: ['University of Vienna'],
    employers: ['Lindner & Kolb'],
    causes: ['food banks'],
    communities: [],
  },
  priorities: ['topic', 'road', 'values', 'common-ground', 'logistics'],
  steps: 'any',
  answers: 'count',
};

/** Types her first goal into the form on the board, and saves the rest as the form would. */
export async function fillAims(board: Page): Promise<void> {
  const { goals, ...rest } = anaAims;
  await board.bringToFront();
  const first = await board.waitForSelector('::-p-aria([name="I\'d like to learn, or become"])');
  await first?.type(goals[0]?.learn ?? '');
  await first?.evaluate((field) => (field as HTMLElement).blur());
  await board.waitForFunction(() => /\bSaved\b/.test(document.body.innerText));
  await ask(board, 'saveAims', {
    turn: { surface: 'sample-surface', number: 1 },
    change: { ...rest, goals },
  });
}
