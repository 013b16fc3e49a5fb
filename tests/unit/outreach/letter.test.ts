import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '@/tests/support/property';
import type { Part, Slot } from '@/utils/outreach/draft';
import { assemble, rework, rewritten } from '@/utils/outreach/letter';
import { phrasesIn } from '@/utils/outreach/phrases';

const part = (slot: Slot, text: string, before: Part['before'] = '\n\n'): Part => ({
  slot,
  text,
  before,
});
const plain = [
  part('greeting', 'Hi Ada,'),
  part('self', "I'm Maya."),
  part('specific', 'You wrote about boards.', ' '),
  part('ask', 'May I ask you two questions?'),
  part('thanks', 'Thank you,'),
  part('signature', 'Maya', '\n'),
];
const formal = [
  part('greeting', 'Dear Ada Lund,'),
  part('self', 'I am Maya Chen.'),
  part('specific', 'You write about boards.', ' '),
  part('ask', 'Might I ask you two questions?'),
  part('offer', 'In return, I can proofread.'),
  part('thanks', 'With kind regards,'),
  part('signature', 'Maya', '\n'),
];

describe('a message made anew', () => {
  it('is the new one where she has changed nothing', () => {
    expect(rework(assemble(plain), plain, formal)).toBe(assemble(formal));
  });

  it('keeps a sentence that she changed, and what she put in between', () => {
    const hers = assemble(plain)
      .replace('May I ask you two questions?', 'Could we have coffee?')
      .replace("I'm Maya.", "I'm Maya. We share a birthday.");
    expect(rework(hers, plain, formal)).toBe(
      [
        'Dear Ada Lund,',
        'I am Maya Chen. We share a birthday. You write about boards.',
        'In return, I can proofread.',
        'Could we have coffee?',
        'With kind regards,\nMaya',
      ].join('\n\n'),
    );
  });

  it('brings back nothing that she took out', () => {
    const hers = assemble(plain.filter(({ slot }) => slot !== 'ask'));
    expect(rework(hers, plain, formal)).not.toContain('two questions');
  });

  it('takes out what the new one doesn’t have, and leaves no gap', () => {
    const without = plain.filter(({ slot }) => slot !== 'specific' && slot !== 'ask');
    const hers = `${assemble(plain)}\n\nPS: Hello to Ben.`;
    expect(rework(hers, plain, without)).toBe(
      "Hi Ada,\n\nI'm Maya.\n\nThank you,\nMaya\n\nPS: Hello to Ben.",
    );
  });

  describe('where it goes another way and comes back', () => {
    const note = plain.filter(({ slot }) => slot === 'specific' || slot === 'ask');
    const thereAndBack = (hers: string) => rework(rework(hers, plain, note), note, plain);

    it('keeps a greeting of hers on top', () => {
      const hers = assemble(plain).replace('Hi Ada,', 'Dear Ada,');
      expect(rework(hers, plain, note)).toMatch(/^Dear Ada,\n/);
      expect(thereAndBack(hers)).toMatch(/^Dear Ada,\n\n.*I'm Maya\. You wrote about boards\./s);
    });

    it('leaves a message that is wholly hers as it is', () => {
      const hers = 'Dear Ada,\n\nthis is all my own.\n\nBest wishes,\nMaya Chen';
      expect(rework(hers, plain, note)).toBe(hers);
      expect(thereAndBack(hers)).toBe(hers);
    });
  });

  it('loses no word of hers, wherever she put it', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: assemble(plain).length }),
        fc.stringMatching(/^Zz[a-z ]{0,30}zZ$/),
        (at, hers) => {
          const body = assemble(plain);
          const edited = body.slice(0, at) + hers + body.slice(at);
          expect(rework(edited, plain, formal)).toContain(hers);
        },
      ),
      tries,
    );
  });
});

describe('what she wrote instead of ours', () => {
  it('is told where its place is clear', () => {
    const hers = assemble(plain).replace('Thank you,', 'Yours, with a wave,');
    expect(rewritten(hers, plain)).toEqual([{ slot: 'thanks', text: 'Yours, with a wave,' }]);
  });

  it('is nobody’s where two neighbours are gone', () => {
    const hers = assemble(plain).replace("I'm Maya. You wrote about boards.", 'It is me.');
    expect(rewritten(hers, plain)).toEqual([]);
  });

  it.each([
    ['names them', 'Thank you, Ada,'],
    ['quotes anybody', 'As you say, “boards read”,'],
    ['is about them alone', undefined],
  ])('isn’t remembered where it %s', (_, thanks) => {
    const hers = thanks
      ? assemble(plain).replace('Thank you,', thanks)
      : assemble(plain).replace('You wrote about boards.', 'I liked your boards.');
    expect(phrasesIn(hers, plain, 'Ada Lund')).toEqual([]);
  });
});
