import { siteLength } from '@/utils/outreach/channels/on-site';
import type { Message } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import type { Rule } from '@/utils/outreach/coach/rule';

/**
 * A mail in words. Boomerang (2016) found the most answers at 50 to 125 words and few below 10; Lavender, of sales
 * mails, at 25 to 50; Belkins at 101 to 200. They agree on nothing but that very short and very long ones do worse,
 * so only those are noted: from 25 to 50 and from 200 to 300 as an idea, beyond as advice. A long message can be worth
 * its length, which no count of words sees.
 */
const mail = { tooShort: 25, short: 50, long: 200, tooLong: 300 } as const;

/**
 * A message on LinkedIn or X in characters. InMails below 400 were answered most, those above 800 less than
 * average, above 1,200 by 11 % (LinkedIn, 2021–22, told by searchenginejournal.com).
 */
const onSite = { tooShort: 60, long: 800, tooLong: 1_200 } as const;

export const length: Rule = {
  id: 'length',
  when: 'asks',
  inAnyLanguage: true,
  grounds: { sources: ['boomerang', 'lavender', 'belkins', 'inmail'] },
  look(message) {
    const { way, text } = message;
    const count = wordsOf(message);
    if (count === 0) return [];
    const characters = siteLength(text.body);
    if (way.limits.body !== undefined && characters > way.limits.body)
      return [note('mend', 'length.cutOff', characters, way.limits.body)];
    switch (way.channel) {
      case 'linkedin-note':
        return characters < onSite.tooShort ? [note('consider', 'length.tooShort', count)] : [];
      case 'linkedin-message':
      case 'inmail':
      case 'x-dm':
        if (characters < onSite.tooShort) return [note('consider', 'length.tooShort', count)];
        if (characters > onSite.tooLong) return [note('consider', 'length.tooLong', count)];
        return characters > onSite.long ? [note('idea', 'length.long', count)] : [];
      default:
        return ofMail(count);
    }
  },
};

/** Its words, also those behind what the other rules look at, which are told apart by blanks alone. */
function wordsOf({ body, text, words }: Message): number {
  if (text.body.length <= body.length) return words.length;
  const rest = text.body.slice(body.length);
  // A word that the end of what is looked at cuts in two is counted there.
  const whole = /\S$/.test(body) ? rest.replace(/^\S+/, '') : rest;
  return words.length + (whole.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
}

function ofMail(count: number): Note[] {
  if (count < mail.tooShort) return [note('consider', 'length.tooShort', count)];
  if (count < mail.short) return [note('idea', 'length.short', count)];
  if (count > mail.tooLong) return [note('consider', 'length.tooLong', count)];
  return count > mail.long ? [note('idea', 'length.long', count)] : [];
}

function note(severity: Note['severity'], saying: Note['saying'], ...values: number[]): Note {
  return { rule: 'length', severity, saying, values };
}
