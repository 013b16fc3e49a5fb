import { anyOf, findAll } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

const sorry = anyOf(
  "sorry|apologi[sz]e|apologies|forgive me|pardon|bother(?:ing)? you|wast(?:e|ing) your time|(?:i'm|i am|i know i'm|i know i am) (?:just|only|no(?:body)?|not (?:\\p{L}+ )?(?:important|anyone|qualified|worthy)|nobody|no one|a nobody)|silly question|stupid question|dumb question|probably (?:a )?(?:silly|stupid|annoying)|i don't deserve|not worth your",
  'perd[óo]n|perdona|perdone|disculpa|disculpe|lo siento|siento molestar(?:te|le)?|molestar(?:te|le)|hacer(?:te|le) perder el tiempo|no soy nadie|pregunta tonta',
);

/** From this many on it is about her being sorry. */
const many = 3;

/**
 * One "sorry" is polite. Mentors chose by what somebody is able to do more than by how much help they need (Allen,
 * Poteet and Russell, 282 mentors), which is a hint only: nobody counted apologies.
 */
export const apology: Rule = {
  id: 'apology',
  when: 'asks',
  grounds: { sources: ['allen'] },
  look({ own }) {
    const found = findAll(own, sorry);
    const [, second] = found;
    if (found.length < many || !second) return [];
    return [
      {
        rule: 'apology',
        severity: 'consider',
        saying: 'apology.many',
        values: [found.length],
        place: { part: 'body', start: second.start, end: second.end },
      },
    ];
  },
};
