import {
  type DayNamed,
  dayNumberOf,
  daysIn,
  weekdayOf,
  yearOf,
} from '@/utils/outreach/coach/calendar-days';
import type { Message } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import { anyOf, has } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** A sentence that proposes a time: what it names is still to come. */
const proposes = anyOf(
  "would|could|can|may|might|shall|free|available|suits?|works? for|fine for|how about|what about|at your|next|let's|looking forward|see you|until|i'll|i will|we'll|happy to|i'd",
  'podr[íi]a\\p{L}*|puedo|puedes?|podemos|tendr[íi]a\\p{L}*|libre|disponible|(?:me|te|le|nos) (?:viene|vendr[íi]a|va|ir[íi]a|parece)|qu[ée] tal|pr[óo]xim[oa]|hasta el|nos vemos|quedamos|llamar[ée]|estar[íi]a\\p{L}*',
);
/** And one that tells of what was. */
const tells = anyOf(
  '(?:i|we|you|it|that|which) (?:\\p{L}+ )?(?:(?!need|speed|feed)\\p{L}{2,}ed|wrote|sent|met|spoke|heard|saw|gave|went|was|were|had|came|told|said|took|read|held|ran|began|left|made)|since|ago|your (?:\\p{L}+ )?(?:post|talk|article|mail|message|letter|lecture|interview|note) (?:of|on|from)|dated',
  'te escrib[íi]|le escrib[íi]|(?:envi[ée]|mand[ée]|habl(?:[ée]|amos)|escuch[ée]|asist[íi]|conoc[íi]|le[íi]|vi|vimos|estuve|fui|lleg[óo])|(?:he|has|ha|hemos) \\p{L}+[aies]do|desde|del? (?:pasado|\\d+ de \\p{L}+ pasado)|(?:tu|su) (?:\\p{L}+ )?(?:publicaci[óo]n|charla|art[íi]culo|correo|mensaje|conferencia|entrevista) del',
);
/**
 * Days that are still to come, on their right weekday. A draft lies for a while, and the week that it names goes by;
 * nobody has to measure that. Only days with a month are understood.
 */
export const dates: Rule = {
  id: 'dates',
  when: 'always',
  grounds: { sources: [] },
  look({ sentences, today }) {
    if (today === undefined) return [];
    const notes = sentences.flatMap((sentence) =>
      daysIn(sentence.text).flatMap((named) => noteOn(named, sentence, today)),
    );
    return notes.slice(0, 2);
  },
};

function noteOn(named: DayNamed, sentence: Message['sentences'][number], today: number): Note[] {
  const place = {
    part: 'body' as const,
    start: sentence.start + named.start,
    end: sentence.start + named.end,
  };
  const isToCome = has(sentence.text, proposes) && !has(sentence.text, tells);
  const thisYear = yearOf(today);
  const years = named.year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [named.year];
  const days = years
    .map((year) => dayNumberOf(year, named.month, named.day))
    .filter((day) => day !== undefined)
    .toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today));
  // Of a day that is to come the nearest is meant; one that was may be some while ago.
  const meant = isToCome ? days.slice(0, 1) : days;
  if (named.weekday !== undefined && !meant.some((day) => weekdayOf(day) === named.weekday))
    return [note('dates.weekday', named.text, place)];
  const [day] = meant;
  if (!isToCome || day === undefined || day >= today) return [];
  return [note('dates.past', named.text, place)];
}

function note(saying: Note['saying'], text: string, place: NonNullable<Note['place']>): Note {
  return { rule: 'dates', severity: 'mend', saying, values: [text], place };
}
