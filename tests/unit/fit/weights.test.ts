import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Priority, priorityIds } from '@/utils/aims/aims';
import { reach, topicShare, weightOf } from '@/utils/fit/weights';

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

describe('the weights', () => {
  it('are those of the table in docs/fit.md', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../../docs/fit.md'), 'utf8');
    const rows = [...docs.matchAll(/^\| \d(?:st|nd|rd|th) \|.*$/gm)];
    const withAt = (criterion: Priority, place: number): Priority[] =>
      priorityIds.filter((id): id is Priority => id !== criterion).toSpliced(place, 0, criterion);
    const told = priorityIds.map((_, place) => {
      return [
        topicShare(withAt('topic', place)),
        weightOf('values', withAt('values', place)),
        `${reach('values', place)} points`,
      ];
    });
    expect(rows.map(([row]) => row.split(' | ').slice(1).join(' ').replace(' |', ''))).toEqual(
      told.map((figures) => figures.join(' ')),
    );
    const openness = `| ${weightOf('openness', priorityIds)} | ${reach('openness', 0)} points |`;
    expect(docs).toContain(`| openness, wherever | ${openness}`);
  });
});
