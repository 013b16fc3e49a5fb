import { requestsIn } from '@/utils/outreach/coach/requests';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Most questions: with more than three, answers fell again. */
const most = 3;

/**
 * One to three questions: mails with them were answered half as often again as those with none, and more than three
 * worked against it (Boomerang, 2016, told by The Atlantic). It counts question marks, which is all that is known of
 * how they counted.
 */
export const questions: Rule = {
  id: 'questions',
  when: 'asks',
  inAnyLanguage: true,
  grounds: { sources: ['boomerang'] },
  look(message) {
    if (message.words.length < 10) return [];
    const asked = message.sentences.filter(({ text }) => /[?？]/.test(text));
    const late = asked[most];
    if (late)
      return [
        {
          rule: 'questions',
          severity: 'consider',
          saying: 'questions.many',
          values: [asked.length],
          place: { part: 'body', start: late.start, end: late.end },
        },
      ];
    // Without any request the other rule says so; a note with an invitation asks by itself.
    if (asked.length > 0 || message.way.channel === 'linkedin-note') return [];
    return requestsIn(message).length === 0
      ? []
      : [{ rule: 'questions', severity: 'idea', saying: 'questions.none' }];
  },
};
