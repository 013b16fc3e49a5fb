import { describe, expect, it } from 'vitest';
import { aReading } from '@/tests/support/reading';
import { sentences } from '@/utils/fit/text/segments';
import { compose } from '@/utils/outreach/compose';
import { type Voice, variants, voices } from '@/utils/outreach/draft';
import { examples } from './example-letters';
import { maya, now } from './example-readings';

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

it('a reason of hers is in a note before anything of ours, as long as there is room; ours has none there', () => {
  const [, example] = examples[0] ?? [];
  if (!example) throw new Error('There is no example');
  const why = 'You taught before you led, and I am about to go the same way.';
  const note = (limit: number, words: { why?: string }) =>
    compose({ ...example, plan: { ...example.plan, limit, words } });
  for (const limit of limits) {
    expect(note(limit, { why }).text.body).toContain(why);
    expect(note(limit, {}).parts.map(({ slot }) => slot)).not.toContain('why');
  }
  const tooLong = `You ${'taught and '.repeat(30)}led.`;
  const { text, parts } = note(200, { why: tooLong });
  expect(text.body.length).toBeLessThanOrEqual(200);
  expect(parts.map(({ slot }) => slot)).not.toContain('why');
});

it('a note quotes the whole of a line where it has room, and says that a no is fine before it says who she is', () => {
  const line =
    'Nonprofit communications is no agency PR on a smaller budget: your board reads every word.';
  const reading = aReading({ name: 'Ada Lund', posts: [{ text: line }] });
  const note = (limit: number) =>
    compose({ now, aims: maya, assessment: undefined, reading, plan: { limit, variant: 0 } });
  expect(note(300).text.body).toContain(line.replace('.', ''));
  expect(note(200).text.body).not.toContain(line.replace('.', ''));
  for (const limit of limits)
    expect(note(limit).parts.map(({ slot }) => slot)).toContain('short-no');
});
