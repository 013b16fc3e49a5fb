import type { Message } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import { anyOf, has } from '@/utils/outreach/coach/phrases';
import { isAsk, isNudge, type Rule } from '@/utils/outreach/coach/rule';

/** A picture as a whole, with its skin, its flag, and what is joined to it. */
const picture =
  /(?:\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)*)/gu;
const formal = anyOf(
  '(?:mr|mrs|ms|mx|dr|prof|professor|judge|sir|madam)\\.? \\p{L}+|yours (?:sincerely|faithfully)|sincerely|respectfully',
  'estimad[oa]s?|atentamente|usted|doctora?|profesora?|cordialmente',
);
/** Beside few lines on a site some are usual. */
const mostOnSite = 3;

/**
 * No pictures in a first mail that is formal otherwise. A smiley in a formal mail between strangers made the writer look
 * less able and no warmer (Glikson, Cheshin and van Kleef, 2018, 549 people of 29 countries, told by Quartz); among
 * people who know each other, and on sites, it was not measured.
 */
export const emoji: Rule = {
  id: 'emoji',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: ['glikson'] },
  look(message) {
    const { own, purpose, way } = message;
    if (purpose === 'ask-acquaintance' || !(isAsk(purpose) || isNudge(purpose))) return [];
    const found = [...own.matchAll(picture)];
    const [first] = found;
    if (!first || (!way.hasSubject && found.length <= mostOnSite)) return [];
    const place = { part: 'body' as const, start: first.index, end: first.index + first[0].length };
    const severity: Note['severity'] =
      found.length > mostOnSite || (way.hasSubject && isFormal(message)) ? 'consider' : 'idea';
    return [
      {
        rule: 'emoji',
        severity,
        saying: 'emoji.formal',
        values: [first[0]],
        place,
        ...(found.length === 1 ? { fix: { ...place, text: '' } } : {}),
      },
    ];
  },
};

function isFormal({ own }: Message): boolean {
  return has(own, formal);
}
