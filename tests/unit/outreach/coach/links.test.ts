import { describe, expect, it } from 'vitest';
import { fixed, notesOf, saysOf } from '@/tests/support/coach';

describe('links', () => {
  it('are few and open', () => {
    const one = 'https://ana.example/work';
    expect(saysOf('links', `${one} and ${one}`)).toEqual([]);
    expect(saysOf('links', `${one} ${one} ${one}`)).toEqual(['links.many']);
    expect(saysOf('links', 'See https://bit.ly/3abc.')).toEqual(['links.short']);
  });
  it('have nobody book themselves in who is asked for the first time', () => {
    const body = 'Pick a slot: https://calendly.com/ana-example/20min';
    expect(saysOf('links', body)).toEqual(['links.calendar']);
    expect(saysOf('links', body, { purpose: 'answer-yes' })).toEqual([]);
  });
  it('tell nothing on her', () => {
    const body = 'See https://ana.example/w?id=3&utm_source=x&fbclid=9#top, please.';
    expect(fixed(body, notesOf('links', body)[0]?.fix)).toBe(
      'See https://ana.example/w?id=3#top, please.',
    );
  });
  it.each([
    'I attached my CV.',
    'Please find attached two pages.',
    'Could you look over my CV (attached, with a letter)?',
    'Le adjunto mi tesis.',
  ])('are all that goes along: %s', (words) => {
    expect(notesOf('links', words)).toMatchObject([
      { saying: 'links.attachment', severity: 'consider' },
    ]);
    expect(notesOf('links', words, { purpose: 'report-back' })).toMatchObject([
      { severity: 'idea' },
    ]);
  });
  it.each([
    'I am attached to the ward, and have grown attached to it.',
    'I can send you my plan, if you like.',
    'Soy profesora adjunta en la facultad.',
  ])('are not promised by: %s', (words) => expect(saysOf('links', words)).toEqual([]));
});
