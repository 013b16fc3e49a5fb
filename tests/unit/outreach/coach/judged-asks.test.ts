import { describe, expect, it } from 'vitest';
import { coached, found, judgedAsks, needless } from '@/tests/support/judged-asks';

/**
 * What the adviser remarked on and the coach doesn't see; docs/coach.md says why. A rule that finds one takes it off
 * the list, and one that loses another is seen here.
 */
const missed = [
  '04-rivers-campaign not-specific',
  '13-bar-or-solicitor wrong-fact',
  '20-symphony-introduction vague-ask',
  '20-symphony-introduction too-big-ask',
  '26-textile-discourse no-size',
  '36-escuela-rural no-size',
];

describe('forty asks that a careers adviser has judged', () => {
  it('have their faults found, but for those that are known to be missed', () => {
    const told = found();
    expect(told.missed).toEqual(missed);
    expect(told.found).toHaveLength(59);
  });

  it('have nothing to mend or to consider where they are good, and few ideas', () => {
    expect(needless()).toEqual({
      firm: [],
      ideas: [
        '12-housing-law length.long',
        '12-housing-law offer.none',
        '15-quiet-children length.long',
      ],
    });
  });

  it.each(judgedAsks.filter(({ good }) => !good).map((ask) => [ask.id, ask] as const))(
    'are not left without a word where they aren’t good: %s',
    (_id, ask) => {
      expect(coached(ask).length).toBeGreaterThan(0);
    },
  );
});
