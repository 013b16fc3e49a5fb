import { describe, expect, it } from 'vitest';
import { onFriday, waysOf } from '@/tests/support/coach';
import { coached, found } from '@/tests/support/judged-asks';
import { aReading } from '@/tests/support/reading';
import { coach } from '@/utils/outreach/coach/coach';
import { asksOfMany } from './asks-of-many';
import { moreAsksOfMany } from './asks-of-many-more';
import { goodOfMany } from './good-letters-of-many';

const asks = [...asksOfMany, ...moreAsksOfMany];

/** What a reader would remark on and the coach doesn't see; docs/coach.md says why. */
const missed = ['add-you no-ask'];

/** What it says against good ones; docs/coach.md says why. */
const needless = [
  'lowercaseDm consider specific.none',
  'publisher idea questions.none',
  'chef consider specific.none',
  'drummer idea length.short',
  'answerYes idea iAndYou.ratio',
];

describe('twenty-five asks of as many people that no one should get', () => {
  it('have their faults found, but for those that are known to be missed', () => {
    const told = found(asks);
    expect(told.missed).toEqual(missed);
    expect(told.found).toHaveLength(59);
  });

  it.each(asks.map((ask) => [ask.id, ask] as const))(
    'are not left without a word: %s',
    (_, ask) => {
      expect(coached(ask).some(({ severity }) => severity !== 'idea')).toBe(true);
    },
  );
});

it('twenty-five good ones have nothing said against them, but for what is known', () => {
  const said = Object.entries(goodOfMany).flatMap(([id, letter]) => {
    const { purpose, channel, to, facts, subject = '', body } = letter;
    const reading = aReading({ name: to, headline: facts[0] ?? '', about: facts.join('\n') });
    const notes = coach({
      text: { subject, body },
      way: waysOf[channel],
      purpose,
      reading,
      today: onFriday,
    });
    return notes.map(({ severity, saying }) => `${id} ${severity} ${saying}`);
  });
  expect(said).toEqual(needless);
});
