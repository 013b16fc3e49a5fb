import type { Message } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import { gradeOf } from '@/utils/outreach/coach/readability';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Fewer words than this tell no grade: one long name would decide it. */
const leastWords = 40;
/** From this grade on, in years of school. */
const hardGrade = 12;
/** A sentence of more words has to be read twice. */
const longSentence = 38;

/**
 * Plain sentences. Mails written for third grade were answered most (53 %), for college least (39 %; Boomerang, 2016,
 * told by Fast Company); Lavender finds grade 5 best. Both count mails in general or of sales; somebody in research or
 * law may expect more, so only what is harder than school is noted.
 */
export const readingGrade: Rule = {
  id: 'reading-grade',
  when: 'always',
  grounds: { sources: ['boomerang', 'lavender'] },
  look(message) {
    const long = longestSentence(message);
    const notes: Note[] = long
      ? [
          {
            rule: 'reading-grade',
            severity: 'idea',
            saying: 'reading.sentence',
            values: [long.count],
            place: { part: 'body', start: long.start, end: long.end },
          },
        ]
      : [];
    const grade = message.words.length < leastWords ? undefined : gradeOf(message);
    if (grade === undefined || grade < hardGrade) return notes;
    return [
      {
        rule: 'reading-grade',
        severity: 'idea',
        saying: 'reading.grade',
        values: [Math.round(grade)],
      },
      ...notes,
    ];
  },
};

function longestSentence({
  sentences,
  words,
}: Message): { start: number; end: number; count: number } | undefined {
  const counted = sentences.map(({ start, end }) => ({
    start,
    end,
    count: words.filter((word) => word.start >= start && word.end <= end).length,
  }));
  const [longest] = counted.sort((a, b) => b.count - a.count);
  return longest && longest.count > longSentence ? longest : undefined;
}
