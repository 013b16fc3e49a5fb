import type { Message, Stretch } from '@/utils/outreach/coach/message';
import type { Note, Place } from '@/utils/outreach/coach/note';
import { findAll } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Gaps of a template: in brackets of all kinds, of lines and crosses, and the words that stand in them. */
const gaps: readonly RegExp[] = [
  /\[[^\]\n\d][^\]\n]{0,50}\](?!\()/g,
  /\{\{?[^}\n]{1,50}\}\}?/g,
  /<[\p{L}][\p{L} _/-]{1,40}>/gu,
  /%[A-Z_]{3,30}%|\$[A-Z_]{3,30}\b/g,
  /_{3,}|(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])|(?<!\.)\.{5,}/gu,
  /(?<![p{L}p{N}])(?:TODO|TBD|TKTK|TK|FIXME|INSERT [A-Z ]{2,30}|lorem ipsum)(?![p{L}p{N}])/g,
  /(?<![p{L}p{N}])(?:(?:First|Last|Your|Their|Company|Mentor|Recipient|Job|Organi[sz]ation)[ _]?Name|Your Company|Company X|Nombre de (?:la )?(?:empresa|persona)|Su Nombre|Tu Nombre)(?![p{L}p{N}])/g,
];

/** What a template left open. Nobody has to measure that: it tells them that it went to many. */
export const placeholders: Rule = {
  id: 'placeholders',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: [] },
  look(message) {
    const found = [
      ...gapsIn(message.own).map((gap) => ({ ...gap, part: 'body' as const })),
      ...(message.way.hasSubject
        ? gapsIn(message.subject).map((gap) => ({ ...gap, part: 'subject' as const }))
        : []),
    ];
    return found.slice(0, 3).map(noteOn);
  },
};

function gapsIn(text: Message['own']): Stretch[] {
  return gaps
    .flatMap((gap) => findAll(text, gap))
    .sort((a, b) => a.start - b.start)
    .filter((one, at, all) => at === 0 || one.start >= (all[at - 1]?.end ?? 0));
}

function noteOn({ part, start, end, text }: Stretch & Pick<Place, 'part'>): Note {
  return {
    rule: 'placeholders',
    severity: 'mend',
    saying: 'placeholders.left',
    values: [text],
    place: { part, start, end },
  };
}
