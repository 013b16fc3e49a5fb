import { describe, expect, it } from 'vitest';
import { coached, found, judgedAsks, needless } from '@/tests/support/judged-asks';

/**
 * What the adviser remarked on and the coach doesn't see; docs/coach.md says why. A rule that finds one takes it off
 * the list, and one that loses another is seen here.
 */
const missed = [
  '02-ux-coffee no-size',
  '04-rivers-campaign not-specific',
  '05-district-nurse-story buried-ask',
  '13-bar-or-solicitor wrong-fact',
  '20-symphony-introduction no-introduction',
  '20-symphony-introduction vague-ask',
  '20-symphony-introduction too-big-ask',
  '22-rye-bakery no-offer',
  '26-textile-discourse no-size',
  '27-clinic-bump empty-nudge',
  '27-clinic-bump no-introduction',
  '31-career-journey vague-ask',
  '32-yellow-house too-personal',
  '36-escuela-rural no-size',
  '38-puentes-cada-semana many-asks',
];

describe('forty asks that a careers adviser has judged', () => {
  it('have their faults found, but for those that are known to be missed', () => {
    const told = found();
    expect(told.missed).toEqual(missed);
    expect(told.found).toHaveLength(50);
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
