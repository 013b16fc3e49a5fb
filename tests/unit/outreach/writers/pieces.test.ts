import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSentence, messageOf, piecesOf } from '@/utils/outreach/writers/pieces';
import { anyText } from '../../../support/hostile-text';
import { tries } from '../../../support/property';

const letter = `Dear Dr. Okafor,

I read your post on leaving agencies. It made me think, e.g. about my own next step.
Would you have 20 minutes in the week of 7 December?

If not, no answer is needed.

Thank you,
Ana P.`;

describe('a message in its pieces', () => {
  it('loses nothing, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(messageOf(piecesOf(text))).toBe(text);
      }),
      tries,
    );
  });

  it('is cut where sentences and lines end, not at abbreviations', () => {
    expect(piecesOf(letter).map(({ text }) => text)).toEqual([
      'Dear Dr. Okafor,',
      'I read your post on leaving agencies.',
      'It made me think, e.g. about my own next step.',
      'Would you have 20 minutes in the week of 7 December?',
      'If not, no answer is needed.',
      'Thank you,',
      'Ana P.',
    ]);
  });

  it('takes neither greeting nor signature for a sentence', () => {
    const sentences = piecesOf(letter).filter(isSentence);
    expect(sentences.map(({ text }) => text.slice(0, 8))).toEqual([
      'I read y',
      'It made ',
      'Would yo',
      'If not, ',
    ]);
  });
});
