import { spokenIn } from '@/utils/fit/text/language';
import type { Rule } from '@/utils/outreach/coach/rule';
import { surelyIn } from '@/utils/outreach/coach/surely-in';

/**
 * One language from the first sentence to the last. In a letter whose sentences were put together from several places one
 * of another language slips in; no figure, and where it is meant, it does no harm.
 */
export const oneLanguage: Rule = {
  id: 'one-language',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: [] },
  look({ own, sentences }) {
    if (sentences.length < 2) return [];
    const { language: whole } = spokenIn(own);
    if (whole === undefined) return [];
    const other = sentences.find(({ text }) => {
      const language = surelyIn(text);
      return language !== undefined && language !== whole;
    });
    if (!other) return [];
    const { start, end } = other;
    return [
      {
        rule: 'one-language',
        severity: 'consider',
        saying: 'oneLanguage.other',
        place: { part: 'body', start, end },
      },
    ];
  },
};
