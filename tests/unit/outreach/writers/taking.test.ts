import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '@/utils/outreach/writers/pieces';
import type { Suggestion } from '@/utils/outreach/writers/suggest';
import { createTaking } from '@/utils/outreach/writers/taking';
import { tries } from '../../../support/property';

const body = 'Dear Maya,\n\nThe first one. The second one. The third one.\n\nAna';
const [first, second, third] = (['first', 'second', 'third'] as const).map((word, index) => ({
  piece: index + 1,
  before: `The ${word} one.`,
  after: index === 1 ? '' : `Another ${word} one.`,
})) as [Suggestion, Suggestion, Suggestion];

describe('taking over', () => {
  it('changes one sentence and nothing else', () => {
    expect(createTaking(piecesOf(body)).take(body, first)).toBe(
      'Dear Maya,\n\nAnother first one. The second one. The third one.\n\nAna',
    );
  });

  it('leaves a sentence out with the blank before it', () => {
    expect(createTaking(piecesOf(body)).take(body, second)).toBe(
      'Dear Maya,\n\nThe first one. The third one.\n\nAna',
    );
  });

  it('is undone in any order, to the letter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([first, second, third]),
        fc.shuffledSubarray([first, second, third], { minLength: 3 }),
        (taken, order) => {
          const taking = createTaking(piecesOf(body));
          let text = body;
          for (const one of taken) text = taking.take(text, one) ?? 'lost';
          for (const one of order.filter((other) => taken.includes(other)))
            text = taking.undo(text, one) ?? 'lost';
          expect(text).toBe(body);
        },
      ),
      tries,
    );
  });

  it('finds the sentence in what she has made of the rest meanwhile', () => {
    const taking = createTaking(piecesOf(body));
    const edited = body.replace('The third one.', 'And her own end.');
    const taken = taking.take(edited, first);
    expect(taken).toContain('Another first one. The second one. And her own end.');
    expect(taking.undo(taken ?? '', first)).toBe(edited);
  });

  it.each([
    ['she has changed it', body.replace('The first one.', 'The very first one.')],
    ['it stands there twice', `${body} The first one.`],
    ['it is a part of another', body.replace('The first one.', '(The first one.)')],
  ])('changes nothing where %s', (_, edited) => {
    expect(createTaking(piecesOf(body)).take(edited, first)).toBeUndefined();
  });
});
