import type { Purpose } from '@/utils/journey/purpose';
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
  "(?:i'm|i am|i'd be|i would be|i could be|we're|are you|you're|would you be) (?:\\p{L}+ )?(?:free|available|in town)|free (?:on|in|from|after)|(?:suits?|works? (?:for|on)|fine for|do on|make it)|(?:i could|we could) (?:call|talk|meet|ring|do|make|come)|how about|what about|see you|looking forward|until (?:then|the)?|i'll (?:call|ring|be)",
  '(?:estoy|estar[íi]a|estar[ée]) (?:libre|disponible)|libre (?:el|en|desde)|(?:me|te|le|nos) (?:viene|vendr[íi]a|va|ir[íi]a) (?:bien|mejor)|qu[ée] tal|hasta el|nos vemos|quedamos|(?:te|le) llamar?[ée]|podr[íi]amos|podemos',
);
/** And one that tells of what was. */
const tells = anyOf(
  '(?:i|we|you|it|that|which|who) (?:(?!need|speed|feed)\\p{L}{2,}ed|\\p{L}+ (?!need|speed|feed)\\p{L}{2,}ed|(?:\\p{L}+ )?(?:wrote|sent|met|spoke|heard|saw|seen|gave|went|was|were|had|came|told|said|took|read|held|ran|began|left|made))|since|ago|(?:your|my|the|our|last|first|an?) (?:\\p{L}+ )?(?:e-?mail|mail|message|letter|note|post|talk|article|lecture|interview|question|conversation|call|visit|episode)s? (?:of|from|on|dated)|thank(?:s|ing)?',
  '\\p{L}+(?:aste|iste|asteis|isteis)|\\p{L}{2,}(?:[ée]|amos|imos) (?:el|del)|(?:le[íi]|vi|fui|escrib[íi]|envi[ée]|pregunt[ée]|asist[íi]|conoc[íi]|lleg[óo])|(?:he|has|ha|hemos) \\p{L}+[aies]do|desde|(?:correo|mensaje|carta|publicaci[óo]n|charla|art[íi]culo|conferencia|entrevista|llamada) del?|gracias',
);
/** Messages in which a time may be proposed. */
const proposing: ReadonlySet<Purpose> = new Set<Purpose>([
  'ask',
  'ask-acquaintance',
  'ask-again',
  'introduction',
  'first-nudge',
  'second-nudge',
  'answer-yes',
  'answer-later',
  'check-in',
]);

/**
 * Days that are still to come, on their right weekday. A draft lies for a while, and the week that it names goes by;
 * nobody has to measure that. Only days with a month are understood.
 */
export const dates: Rule = {
  id: 'dates',
  when: 'always',
  grounds: { sources: [] },
  look({ sentences, purpose, today }) {
    if (today === undefined) return [];
    const notes = sentences.flatMap((sentence) =>
      daysIn(sentence.text).flatMap((named) =>
        noteOn(named, sentence, proposing.has(purpose), today),
      ),
    );
    return notes.slice(0, 2);
  },
};

function noteOn(
  named: DayNamed,
  sentence: Message['sentences'][number],
  mayPropose: boolean,
  today: number,
): Note[] {
  const place = {
    part: 'body' as const,
    start: sentence.start + named.start,
    end: sentence.start + named.end,
  };
  const isToCome =
    mayPropose &&
    (/[?？]$/.test(sentence.text) || has(sentence.text, proposes)) &&
    !has(sentence.text, tells);
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
