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
const missed = [
  'sick-profile vague-ask',
  'sick-profile pressure',
  'add-you no-ask',
  'any-tips vague-ask',
  'respected-madam attachment',
  'respected-madam pressure',
  'doce-preguntas pressure',
  'book-any-slot link',
  'intro-to-three many-asks',
  'any-openings attachment',
  'any-openings subject',
  'q-seas-mi-mentora too-big-ask',
  'single-haha no-size',
  'interview-tomorrow pressure',
  'no-te-cuesta-nada empty-nudge',
  'a-quien-corresponda subject',
];

/** What it says against good ones; docs/coach.md says why. */
const needless = [
  'lowercaseDm consider oneAsk.none',
  'lowercaseDm consider specific.none',
  'lowercaseDm consider whoWrites.none',
  'lowercaseDm idea easyNo.none',
  'tram idea easyNo.none',
  'beekeeper consider specific.none',
  'carpenterApprentice consider oneAsk.none',
  'carpenterApprentice consider specific.none',
  'immigrantLawyer consider name.other',
  'directManager consider oneAsk.none',
  'climateTeen consider oneAsk.none',
  'climateTeen idea easyNo.none',
  'publisher consider oneAsk.none',
  'publisher idea easyNo.none',
  'chef consider specific.none',
  'drummer idea length.short',
  'maestra consider whoWrites.none',
  'programadora consider oneAsk.none',
  'programadora idea easyNo.none',
  'answerYes idea iAndYou.ratio',
];

describe('twenty-five asks of as many people that no one should get', () => {
  it('have their faults found, but for those that are known to be missed', () => {
    const told = found(asks);
    expect(told.missed).toEqual(missed);
    expect(told.found).toHaveLength(44);
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
