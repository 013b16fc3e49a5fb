import { describe, expect, it } from 'vitest';
import { priorityIds } from '@/utils/aims/aims';
import { reach, weightOf } from '@/utils/fit/weights';

describe('the reach of a criterion', () => {
  it('is the whole score for the topic, wherever she puts it', () => {
    expect(priorityIds.map((_, place) => reach('topic', place))).toEqual([100, 100, 100, 100, 100]);
  });

  it('falls with every place in her order', () => {
    const reaches = priorityIds.map((_, place) => reach('values', place));
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
    expect(new Set(reaches).size).toBe(reaches.length);
  });

  it('is small for openness, which no order raises', () => {
    expect(reach('openness', 0)).toBe(reach('openness', 4));
    expect(reach('openness', 0)).toBeLessThan(reach('values', 4));
  });

  it('goes by the weight that the score is reckoned with', () => {
    for (const criterion of ['values', 'openness'] as const) {
      const odds = weightOf(criterion, [...priorityIds]);
      const place = priorityIds.indexOf('values');
      expect(reach(criterion, place)).toBe(Math.round(100 / (1 + Math.exp(-odds))) - 50);
    }
  });
});
