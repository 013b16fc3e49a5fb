import { describe, expect, it } from 'vitest';
import { fixed, notesOf, saysOf } from '@/tests/support/coach';

const plain = 'I write to you because I work with small charities and floods. ';

describe('a subject', () => {
  it.each([
    ['', 'subject.none'],
    ['   ', 'subject.none'],
    ['QUICK QUESTION PLEASE', 'subject.capitals'],
    ['Quick question', 'subject.bare'],
    ['Mentorship', 'subject.bare'],
    ['Hola', 'subject.bare'],
    ['Re: our talk', 'subject.reply'],
    ['URGENT: your advice', 'subject.urgent'],
    ['Please!!', 'subject.urgent'],
    ['a'.repeat(71), 'subject.long'],
  ])('%j: %s', (subject, saying) => {
    expect(saysOf('subject', plain, { subject })).toEqual([saying]);
  });
  it.each(['A question about your move to Rivermark', 'NASA and USDA data, two questions', 'CV'])(
    'says enough: %s',
    (subject) => expect(saysOf('subject', plain, { subject })).toEqual([]),
  );
  it('keeps their name when its capitals are put right', () => {
    const subject = 'QUESTION FOR MAYA OKONKWO';
    expect(fixed(subject, notesOf('subject', plain, { subject })[0]?.fix)).toBe(
      'Question for Maya Okonkwo',
    );
  });
  it('isn’t asked for where there is none', () => {
    const way = { channel: 'x-dm', hasSubject: false, limits: {} } as const;
    expect(saysOf('subject', plain, { subject: '', way })).toEqual([]);
  });
});
