import { anyOf, has } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** How people say who they are, in English and Spanish. */
const introduces = anyOf(
  "my name(?:'s| is)|i'm|i am|i've been|i have been|i work|i worked|i study|i studied|i teach|i run|i ran|i volunteer|i finished|i graduated|i started|i joined|i lead|i manage|i write|i train(?:ed)?|i left|i moved|i play|i make|i build|i used to|i was|as an? \\p{L}+|\\p{L}+ here|years? in|we met|we spoke|we worked|you taught me|your (?:former |old )?student|i met you|i heard you|i attended",
  'soy|me llamo|mi nombre|trabajo|trabaj[ée]|estudio|estudi[ée]|llevo|fui|doy clases|preparo|curso|acabo de|termin[ée]|empec[ée]|nos conocimos|me dedico|vengo de|estoy',
);

/**
 * Says who writes. The one thing that every adviser asks for; nothing measured it. It hears only whether she says
 * anything of herself, not whether it is enough.
 */
export const whoWrites: Rule = {
  id: 'who-writes',
  when: 'asks',
  grounds: { sources: [] },
  look({ own, words, purpose, way }) {
    if (purpose === 'ask-acquaintance' || words.length < 12 || has(own, introduces)) return [];
    // An invitation shows her name and headline beside the note.
    const severity = way.channel === 'linkedin-note' ? 'idea' : 'consider';
    return [{ rule: 'who-writes', severity, saying: 'whoWrites.none' }];
  },
};
