import { describe, expect, it } from 'vitest';
import { fittingPurposes } from '@/utils/journey/fitting-purposes';
import { nextStep } from '@/utils/journey/next-step';
import type { Purpose } from '@/utils/journey/purpose';
import { purposes } from '@/utils/journey/purpose';
import { standingOf } from '@/utils/journey/standing';
import { purposeOf } from '@/utils/journey/step-purpose';
import { day, type Entry, history, vienna } from './a-history';

const kept: [number, Entry] = [1, 'kept'];
const asked: [number, Entry] = [2, 'asked'];
const said = (outcome: 'yes' | 'later' | 'no' | 'referral'): [number, Entry] => [
  4,
  { kind: 'replied', outcome },
];

const cases: [what: string, entries: [number, Entry][], fitting: Purpose[]][] = [
  ['nothing', [kept], ['ask', 'ask-acquaintance', 'introduction']],
  ['an ask', [kept, asked], ['first-nudge', 'let-rest', 'release']],
  ['a nudge', [kept, asked, [12, 'nudged']], ['second-nudge', 'let-rest', 'release']],
  ['two', [kept, asked, [12, 'nudged'], [25, 'nudged']], ['let-rest', 'release']],
  ['a yes', [kept, asked, said('yes')], ['answer-yes', 'release']],
  ['a later', [kept, asked, said('later')], ['answer-later', 'ask-again', 'release']],
  ['a no', [kept, asked, said('no')], ['answer-no', 'release']],
  ['a name', [kept, asked, said('referral')], ['answer-referral', 'release']],
  [
    'a later that was answered',
    [kept, asked, said('later'), [5, 'answered']],
    ['ask-again', 'answer-later', 'release'],
  ],
  [
    'a talk',
    [kept, asked, said('yes'), [9, 'met']],
    ['thanks', 'answer-yes', 'report-back', 'check-in', 'release'],
  ],
  [
    'a talk that was thanked for',
    [kept, asked, said('yes'), [9, 'met'], [10, 'thanked']],
    ['report-back', 'answer-yes', 'thanks', 'check-in', 'release'],
  ],
];

describe('the messages that fit', () => {
  it.each(cases)('after %s', (_, entries, fitting) => {
    const standing = standingOf(history(...entries))!;
    const letters = fittingPurposes(standing);
    expect(letters.fitting).toEqual(fitting);
    const step = nextStep(standing, day(60), vienna);
    const toWrite = purposeOf(step, standing);
    if (toWrite) expect(letters.fitting).toContain(toWrite);
  });

  it('leave out none, but for those that would ask somebody anew as if for the first time', () => {
    const all = (entries: [number, Entry][]) => {
      const { fitting, others } = fittingPurposes(standingOf(history(...entries))!);
      return [...fitting, ...others].sort();
    };
    const firsts: Purpose[] = ['ask', 'ask-acquaintance', 'introduction'];
    expect(all([kept])).toEqual([...purposes].sort());
    expect(all([kept, asked])).toEqual(
      purposes.filter((purpose) => !firsts.includes(purpose)).sort(),
    );
  });

  it('to somebody whom she knows begin with the one to an acquaintance', () => {
    const standing = standingOf(history(kept))!;
    expect(fittingPurposes(standing, true).fitting).toEqual([
      'ask-acquaintance',
      'ask',
      'introduction',
    ]);
    const step = nextStep(standing, day(60), vienna);
    expect(purposeOf(step, standing, true)).toBe('ask-acquaintance');
    const again = standingOf(history(kept, asked, said('later'), [5, 'answered']))!;
    expect(purposeOf(nextStep(again, day(60), vienna), again, true)).toBe('ask-again');
  });

  it('to somebody whom she met without having asked are the first ones and those after a talk', () => {
    const { fitting } = fittingPurposes(standingOf(history(kept, [3, 'met']))!);
    expect(fitting).toEqual([
      'thanks',
      'report-back',
      'check-in',
      'ask',
      'ask-acquaintance',
      'introduction',
    ]);
  });
});
