import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';

describe('a message with nothing in it', () => {
  it.each(['', '  \n', 'Hi Maya,\n\n', '…'])('is to be mended: %j', (body) => {
    expect(notesOf('empty', body, { purpose: 'thanks' })).toMatchObject([
      { severity: 'mend', saying: 'empty.body' },
    ]);
  });
  it.each([
    'Just bumping this to the top of your inbox. Any thoughts?',
    'I just wanted to follow up on my last email.',
    'Did you get my message?',
    'Solo quería recordarte mi mensaje anterior.',
  ])('is a nudge that is nothing else: %s', (words) => {
    const body = `Hi Maya,\n\n${words}\n\nAna`;
    expect(saysOf('empty', body, { purpose: 'first-nudge' })).toEqual(['empty.nudge']);
    expect(saysOf('empty', body, { purpose: 'thanks' })).toEqual([]);
  });
  it.each([
    'I wanted to follow up on my question about flood maps.',
    'Ten days ago I asked whether you would talk with me for ten minutes.',
    'Te recuerdo mi pregunta sobre el horno.',
  ])('is not a nudge that says what it is about: %s', (words) => {
    const body = `Hi Maya,\n\n${words}\n\nAna`;
    expect(saysOf('empty', body, { purpose: 'first-nudge' })).toEqual([]);
  });

  it('is a report that says nothing of what came of it', () => {
    const report = (words: string) =>
      saysOf('empty', `Hi Maya,\n\nWe talked on 5 November about flood maps.${words}\n\nAna`, {
        purpose: 'report-back',
      });
    expect(report('')).toEqual(['empty.report']);
    expect(report(' I drew my street by hand first, as you said, and saw the slope.')).toEqual([]);
  });
});
