import { expect, it } from 'vitest';
import { noteSentence, sourceName, whySentence } from '@/components/coach-words';
import { ruleIds, sayings } from '@/utils/outreach/coach/note';
import { type FigureSource, figureSources } from '@/utils/outreach/coach/sources';

it('there is a sentence for everything that can be said, and nothing is left open in it', () => {
  for (const saying of sayings) {
    const sentence = noteSentence({ rule: 'name', severity: 'idea', saying, values: ['one', 2] });
    expect(sentence).toMatch(/^\S.{15,}[.?]$/);
    expect(sentence).not.toContain('$');
  }
  for (const rule of ruleIds) expect(whySentence(rule).length).toBeGreaterThan(60);
  for (const source of Object.keys(figureSources) as FigureSource[])
    expect(sourceName(source).length).toBeGreaterThan(5);
});
