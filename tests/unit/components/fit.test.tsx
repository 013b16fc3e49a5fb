// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel';
import { anAims } from '@/tests/support/aims';
import { fitOf } from '@/tests/support/fit';
import { fourAims, twelvePeople } from '@/tests/support/twelve-people';
import type { Aims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { Reading } from '@/utils/profile/reading';
import { goalFits } from '@/utils/surface/goal-fits';
import type { PanelModel } from '@/utils/surface/model';
import { assessment, aims as oneGoal, panelActions, panelModel, reading } from './models';

afterEach(cleanup);

type Shown = { reading?: Reading; assessment?: Assessment; aims?: Aims };

function show(shown: Shown = {}, part: Partial<PanelModel> = {}) {
  const person = { reading: reading(), assessment, aims: oneGoal, ...shown };
  const actions = panelActions();
  const thisPerson = {
    state: 'person' as const,
    reading: person.reading,
    assessment: person.assessment,
    goals: goalFits(person.assessment, person.aims),
  };
  const model = panelModel({ thisPerson, aims: person.aims, ...part });
  render(<Panel model={model} actions={actions} shell="sidepanel" />);
  return actions;
}

/** Opens what the summary names, and waits for what it shows. */
async function open(summary: RegExp | string, content: RegExp | string): Promise<HTMLElement> {
  const details = screen.getByText(summary, { selector: 'summary' }).closest('details');
  if (!details) throw new Error(`Nothing to open says ${summary}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await within(details).findByText(content);
  return details;
}

const openSum = () => open(/^How it adds up/, 'Fit');

/** The numbers of the lines, and the last line's. */
function numbersIn(sum: HTMLElement): { parts: number[]; total: number } {
  const numbers = [...sum.querySelectorAll('.sum-points')].map(({ textContent }) =>
    Number(textContent?.replace('−', '-')),
  );
  return { parts: numbers.slice(0, -1), total: numbers.at(-1) ?? Number.NaN };
}

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

describe('the sum', () => {
  it('is the score of everybody, line by line, and in one line', async () => {
    const aims = [...fourAims.values()].map((one) => ({
      ...one,
      goals: [...one.goals, { id: 'more', learn: 'lead a team', by: '', importance: 2 as const }],
    }));
    let shown = 0;
    for (const [at, person] of [...twelvePeople.values()].entries()) {
      const hers = aims[at % aims.length] as Aims;
      const fit = fitOf(person, hers);
      if (fit.score === undefined) continue;
      shown += 1;
      show({ reading: person, assessment: fit, aims: hers });
      const sum = await openSum();
      const { parts, total: said } = numbersIn(sum);
      expect(said).toBe(fit.score);
      expect(total(parts)).toBe(fit.score);
      const [, line = ''] =
        /adds up (.*)/.exec(sum.querySelector('summary')?.textContent ?? '') ?? [];
      const [left = '', right] = line.split(' = ');
      expect(Number(right)).toBe(fit.score);
      expect(
        total(
          left
            .replaceAll(/([+−]) /g, '$1')
            .split(' ')
            .map((part) => Number(part.replace('−', '-'))),
        ),
      ).toBe(fit.score);
      cleanup();
    }
    expect(shown).toBeGreaterThan(6);
  });

  it('says of every line what it is about, and shows the words of the page', async () => {
    show();
    const sum = within(await openSum());
    expect(sum.getByText('What they do').isConnected).toBe(true);
    expect(sum.getByText('Whether they can be asked').isConnected).toBe(true);
    expect(sum.getByText('Head of Research', { selector: 'blockquote' }).isConnected).toBe(true);
    expect(sum.getByText('+2').isConnected).toBe(true);
  });

  it('has what is unknown without a number', async () => {
    show();
    const sum = await openSum();
    const unknown = within(sum).getByText("Where and how you'd meet").closest('li');
    expect(unknown?.textContent).not.toMatch(/\d/);
    expect(within(sum).getByText(/adds nothing and takes nothing away/).isConnected).toBe(true);
  });

  it('says of what was looked at in vain that it says nothing', async () => {
    const looked = { weight: 0.6, known: false as const };
    const judgements = [
      ...assessment.judgements,
      { ...looked, criterion: 'common-ground' as const, missing: [] },
      { ...looked, criterion: 'values' as const, missing: ['causes' as const] },
    ];
    show({ assessment: { ...assessment, judgements } });
    const sum = within(await openSum());
    expect(sum.getByText(/^I found nothing that you have in common\./).isConnected).toBe(true);
    expect(sum.getByText(/^Nothing I read speaks of the qualities/).isConnected).toBe(true);
  });

  it('says what her own answers do to it', async () => {
    show({}, { answersMove: -4 });
    const sum = within(await openSum());
    expect(sum.getByText(/lowers a score of 50 by 4/).isConnected).toBe(true);
  });
});

describe('the reasons', () => {
  const judgement = { weight: 0.9, known: true as const, evidence: [] };
  const known = (['road', 'values', 'common-ground', 'logistics'] as const).map(
    (criterion, at) => ({ ...judgement, criterion, points: 0.9, adds: 5 + at }),
  );

  it('are three at most, until she asks for the rest', () => {
    show({ assessment: { ...assessment, judgements: known, reasons: [] } });
    const why = within(screen.getByRole('region', { name: 'Why' }));
    expect(why.getByText("They fit where and how you'd like to meet.").isConnected).toBe(true);
    expect(why.queryByText('They are further along a road like yours.')).toBeNull();
  });

  it.each([
    ['road', 0.8, 'They are further along a road like yours.'],
    ['road', 0.5, 'The road they took says nothing either way.'],
    [
      'road',
      0.2,
      "They are on a road like yours, but behind you, or further ahead than you're looking for.",
    ],
    ['values', 0.5, 'The qualities and values you named say nothing either way here.'],
    ['common-ground', 0.1, 'I found little that you have in common.'],
    ['logistics', 0.7, "They mostly fit where and how you'd like to meet."],
    ['logistics', 0.5, "Where and how you'd meet says nothing either way."],
    ['logistics', 0.4, "They hardly fit where and how you'd like to meet."],
    ['topic', 0.6, 'What they do is close to your goal, “\u2068product research\u2069”.'],
    ['topic', 0.4, 'What they do touches on your goal, “\u2068product research\u2069”.'],
    ['topic', 0.1, 'Little of what they do is near your goal, “\u2068product research\u2069”.'],
    ['openness', 0.5, 'Whether they can be asked, nothing says either way.'],
  ] as const)('speak for, against or neither (%s %d)', (criterion, points, sentence) => {
    const evidence = [{ field: 'about' as const, words: 'I do this.' }];
    const judgements = [{ ...judgement, criterion, goalId: 'goal-1', points, adds: 0, evidence }];
    show({ assessment: { ...assessment, judgements, reasons: [] } });
    expect(screen.getByText(sentence).isConnected).toBe(true);
  });

  it('say of a row that the number may change', () => {
    show({
      reading: reading({ source: 'row' }),
      assessment: { ...assessment, provisional: true },
    });
    expect(screen.getByText(/^A row of a list shows little/).isConnected).toBe(true);
    const ring = screen.getByRole('img', { name: 'Fit 82 of 100, strong so far; 2 reasons' });
    expect(ring.dataset.provisional).toBe('true');
  });
});

describe('several goals', () => {
  const aims = anAims({ goals: ['lead a team', 'product research', 'learn to paint'] });
  const about = (goalId: string, points: number, adds: number) => ({
    criterion: 'topic' as const,
    goalId,
    weight: 1,
    known: true as const,
    points,
    adds,
    evidence: [],
  });
  const judgements = [
    about('goal-1', 0.2, 4),
    about('goal-2', 0.8, 60),
    {
      criterion: 'topic' as const,
      goalId: 'goal-3',
      weight: 1,
      known: false as const,
      missing: [],
    },
  ];

  it('are each told how well they are met, the best first, and what is unknown last', () => {
    show({ aims, assessment: { ...assessment, judgements } });
    const lines = [...document.querySelectorAll('.fit-goal')].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'product research strong',
      'lead a team little',
      'learn to paint not enough to say',
    ]);
  });

  it('are told nothing where there is not enough to say', () => {
    const { score: _, ...rest } = assessment;
    show({ aims, assessment: { ...rest, band: 'not-enough', judgements } });
    expect(document.querySelector('.fit-goal')).toBeNull();
  });

  it('are lines of their own in the sum', async () => {
    show({ aims, assessment: { ...assessment, score: 64, judgements } });
    const sum = within(await openSum());
    expect(sum.getByText('For “\u2068product research\u2069”').isConnected).toBe(true);
    expect(sum.getByText('60').isConnected).toBe(true);
  });
});

describe('what the number means', () => {
  it.each([
    [82, "Of 10 people with a number like this, about 8 do what you're looking for."],
    [12, "Of 10 people with a number like this, about 1 does what you're looking for."],
    [3, "Of 10 people with a number like this, hardly one does what you're looking for."],
    [97, "Of 10 people with a number like this, nearly all do what you're looking for."],
  ])('is said in words (%d)', async (score, sentence) => {
    show({ assessment: { ...assessment, score } });
    const meaning = await open(`What does ${score} mean?`, /^This was measured on job titles/);
    expect(meaning.textContent).toContain(sentence);
    expect(meaning.textContent?.includes('no verdict')).toBe(score < 35);
  });

  it('is said of no number too', async () => {
    const { score: _, ...rest } = assessment;
    show({ assessment: { ...rest, band: 'not-enough' } });
    await open('Why is there no number?', /^No number isn't a low number/);
    expect(screen.queryByText(/^How it adds up/)).toBeNull();
  });

  it('leads to what counts, and by how much', async () => {
    const actions = show();
    await open('What does 82 mean?', 'What counts, and by how much');
    fireEvent.click(screen.getByRole('button', { name: 'What counts, and by how much' }));
    expect(actions.openBoard).toHaveBeenCalledWith('order');
  });
});
