import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { fitOf } from '@/tests/support/fit';
import { aReading, type ReadingPlan } from '@/tests/support/reading';

const german: ReadingPlan = {
  headline: 'Leiterin Öffentlichkeitsarbeit bei Nordlicht',
  about:
    'Seit zwölf Jahren mache ich gemeinnützige Arbeit bekannt. Mich interessiert, wie das gelingt.',
};
const english: ReadingPlan = {
  headline: 'Payroll clerk',
  about: 'I look after the payroll of a bakery and of two schools. My days are calm.',
};
const of = (plan: ReadingPlan, goal: string) => fitOf(aReading(plan), anAims({ goals: [goal] }));
const topic = (plan: ReadingPlan, goal: string) =>
  of(plan, goal).judgements.find(({ criterion }) => criterion === 'topic');

describe('a goal that can’t be compared with the page', () => {
  it.each([
    ['move from agency PR into nonprofit communications', german],
    ['mehr über Öffentlichkeitsarbeit lernen', english],
    ['apprendre à devenir journaliste', english],
    ['aprender a liderar equipos', english],
    ['mejorar mi oratoria', english],
    ['プロダクトデザイン', english],
    ['стать дизайнером', english],
    ['become a designer', { headline: '设计总监', about: '我带领一个团队。' }],
  ])('is unknown in another language: %s', (goal, plan) => {
    expect(topic(plan, goal)).toMatchObject({ known: false, missing: [] });
    expect(of(plan, goal)).toMatchObject({ band: 'not-enough' });
  });

  it('is unknown where they share no more than where she comes from', () => {
    const spanish = {
      headline: 'Responsable de captación de fondos en Cruz Verde',
      about:
        'Antes trabajé ocho años en marketing de gran consumo. Me gusta ayudar a quien empieza.',
    };
    const goal = 'move from marketing into nonprofit fundraising';
    expect(topic(spanish, goal)).toMatchObject({ known: false, missing: [] });
    // The same without a word that tells its language, beside what she writes of herself, and alone.
    for (const now of ['Marketing coordinator at a shoe brand', '']) {
      const aims = anAims({ goals: ['nonprofit fundraising'], now });
      expect(fitOf(aReading(spanish), aims)).toMatchObject({ band: 'not-enough' });
    }
    for (const now of ['Coordinadora de prensa en una agencia', '']) {
      const aims = anAims({ goals: ['captación de fondos'], now });
      expect(fitOf(aReading(english), aims)).toMatchObject({ band: 'not-enough' });
    }
  });

  it.each(['🌱🌱', 'how to do it', '…'])('is unknown without a word to look for: %s', (goal) => {
    expect(topic(english, goal)).toMatchObject({ known: false, missing: [] });
    expect(topic({ ...english, notLoaded: ['roles'] }, goal)).toMatchObject({ missing: [] });
  });

  it.each([
    ['become a journalist and write about the news', english],
    ['Welding', english],
    ['mehr über Bienen lernen', german],
  ])('is nothing where the language is one, or can’t be told: %s', (goal, plan) => {
    expect(topic(plan, goal)).toMatchObject({ known: true, points: 0 });
  });

  it('is compared where it is about leading, with whoever leads', () => {
    const lead = { ...english, headline: 'Head of payroll, leading a team of nine' };
    for (const goal of [
      'aprender a liderar equipos',
      'liderar un pequeño equipo',
      'gestionar personas',
    ]) {
      const found = topic(lead, goal);
      expect(found?.known && found.points, goal).toBeGreaterThan(0.1);
    }
  });

  it('is compared in any language as soon as they share a word', () => {
    const plan = { ...german, headline: 'Head of Communications bei Nordlicht' };
    const found = topic(plan, 'move into nonprofit communications');
    expect(found).toMatchObject({ known: true });
    expect(found?.known && found.points).toBeGreaterThan(0);
  });
});

describe('what somebody says they don’t do', () => {
  const goal = 'move from agency PR into nonprofit communications';
  const points = (about: string) => {
    const found = topic({ headline: 'Baker', about }, goal);
    return found?.known ? found.points : undefined;
  };

  it.each([
    'I have never worked in nonprofit communications and know nothing about agency PR.',
    'I am not a nonprofit communications person.',
    'No experience in nonprofit communications.',
    'I have no nonprofit communications experience.',
    "I don't do nonprofit communications.",
    'I never worked in banking, nonprofit communications or law.',
    'I know little about nonprofits, communications or PR.',
  ])('earns nothing: %s', (about) => {
    expect(points(about)).toBe(0);
    expect(topic({ headline: 'Baker', about }, goal)).toMatchObject({ evidence: [] });
  });

  it.each([
    'I have never worked in banking but lead nonprofit communications.',
    'I am not a lawyer, I do nonprofit communications.',
    'Not only nonprofit communications, fundraising too.',
    'I never stopped loving nonprofit communications.',
    'Nonprofit communications is not for the shy.',
    'I have never worked in banking and I lead nonprofit communications.',
  ])('takes nothing from what they do: %s', (about) => expect(points(about)).toBeGreaterThan(0.3));

  it('takes a moment for a page full of it', () => {
    const before = performance.now();
    points('I have never worked in nonprofit PR '.repeat(30_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
