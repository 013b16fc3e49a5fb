import { describe, expect, it } from 'vitest';
import { fixed, notesOf, saysOf, waysOf } from '@/tests/support/coach';

describe('pictures', () => {
  it('don’t go with a formal first mail', () => {
    const body = 'Dear Dr Okonkwo,\n\nThank you 👩🏽‍💻.\n\nYours sincerely,\nAna';
    const [found] = notesOf('emoji', body);
    expect(found).toMatchObject({ severity: 'consider', values: ['👩🏽‍💻'] });
    expect(fixed(body, found?.fix)).toContain('Thank you .');
    expect(notesOf('emoji', 'Estimada Maya:\n\nGracias 🙏')).toMatchObject([
      { severity: 'consider' },
    ]);
  });
  it('are an idea in a plain one, and too many anywhere', () => {
    expect(notesOf('emoji', 'Hi Maya, thank you 😊')).toMatchObject([{ severity: 'idea' }]);
    const way = waysOf['linkedin-message'];
    expect(saysOf('emoji', 'Hi Maya 😊', { way })).toEqual([]);
    expect(notesOf('emoji', 'Hi Maya 😊😊🙏🔥', { way })).toMatchObject([{ severity: 'consider' }]);
  });
  it('are hers among people who know each other, and no sign of letters is one', () => {
    expect(saysOf('emoji', 'Dear Dr Okonkwo 😊', { purpose: 'ask-acquaintance' })).toEqual([]);
    expect(saysOf('emoji', 'Dear Dr Okonkwo 😊', { purpose: 'thanks' })).toEqual([]);
    expect(saysOf('emoji', 'Dear Dr Okonkwo, 3 # * © ™ ♪ :)')).toEqual([]);
  });
});
