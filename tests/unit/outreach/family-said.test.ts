import { describe, expect, it } from 'vitest';
import { sentences } from '@/utils/fit/text/segments';
import { purposes } from '@/utils/journey/purpose';
import { variants, voices } from '@/utils/outreach/draft';
import { examples, letterOf } from './example-letters';

/** How a sentence begins: as much of it as makes two of them sound alike. */
const stem = (sentence: string) => sentence.toLowerCase().split(/\s+/).slice(0, 3).join(' ');

describe.each(examples)('the messages to %s', (_, example) => {
  it('begin no two sentences alike, in any voice and wording', () => {
    for (const purpose of purposes)
      for (const voice of voices)
        for (const variant of Array.from({ length: variants }, (__, at) => at)) {
          const plan = { ...example.plan, voice, variant };
          const { parts } = letterOf(purpose, { ...example, plan });
          const stems = parts
            .filter(({ slot }) => !['greeting', 'questions', 'thanks', 'signature'].includes(slot))
            .flatMap(({ text }) => sentences(text).map(stem));
          const repeated = stems.filter((one, at) => stems.indexOf(one) !== at);
          expect(repeated, `${purpose}, ${voice} ${variant}`).toEqual([]);
        }
  });

  it('speak of no talk where they only wrote to each other', () => {
    for (const purpose of ['thanks', 'report-back', 'check-in'] as const)
      for (const voice of voices)
        for (const variant of Array.from({ length: variants }, (__, at) => at)) {
          const plan = { ...example.plan, voice, variant, favour: 'mail' } as const;
          const { text } = letterOf(purpose, { ...example, plan });
          expect(text.body).not.toMatch(/\b(?:talk|talked|spoke|hablamos|hablar)\b|conversaci/);
        }
  });
});
