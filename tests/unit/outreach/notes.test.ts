import { describe, expect, it } from 'vitest';
import { sentences } from '@/utils/fit/text/segments';
import { compose } from '@/utils/outreach/compose';
import { type Voice, variants, voices } from '@/utils/outreach/draft';
import { examples } from './example-letters';

const limits = [200, 300] as const;

describe.each(examples)('the notes to %s', (_, example) => {
  const notes = limits.flatMap((limit) =>
    voices.flatMap((voice: Voice) =>
      Array.from({ length: variants }, (__, variant) =>
        compose({ ...example, plan: { ...example.plan, limit, voice, variant } }),
      ),
    ),
  );

  it('fit, and end with a whole sentence or her name', () => {
    for (const { text, plan, parts } of notes) {
      expect(text.body.length).toBeLessThanOrEqual(plan.limit ?? 0);
      if (parts.at(-1)?.slot !== 'signature') expect(text.body).toMatch(/[.?]$/);
    }
  });

  it('say her name once, and what she wants to learn once', () => {
    for (const { text, parts } of notes) {
      const slots = parts.map(({ slot }) => slot);
      if (!slots.includes('short-ask')) continue;
      expect(slots.includes('self') && slots.includes('signature')).toBe(false);
      if (slots.includes('goal'))
        expect(text.body).toMatch(/(?:about that|sobre eso)(?: to you)?\?/);
      else expect(text.body).not.toMatch(/about that|sobre eso/);
    }
  });

  it('begin no two sentences that follow each other alike', () => {
    for (const { text } of notes) {
      const beginnings = sentences(text.body.replaceAll('\n', ' ')).map((sentence) =>
        sentence.split(/\s+/).slice(0, 2).join(' '),
      );
      for (const [at, beginning] of beginnings.entries())
        expect(beginning).not.toBe(beginnings[at + 1]);
    }
  });
});
