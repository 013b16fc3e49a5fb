import { longTimesIn, saysHowLong, saysWhen } from '@/utils/outreach/coach/durations';
import type { Note } from '@/utils/outreach/coach/note';
import { type Request, requestsIn, saysHowMuch } from '@/utils/outreach/coach/requests';
import type { Rule } from '@/utils/outreach/coach/rule';

/**
 * Says how long it takes and when. Of professors asked for ten minutes the same day, about a third agreed, a week
 * ahead somewhat fewer (Milkman and others, n = 6,548, told by The Economist); a small and specific ask was answered
 * where a vague one was not (itsjennywood.com, one case). Whether to name a day: nothing measured it.
 */
export const timeAndEffort: Rule = {
  id: 'time-and-effort',
  when: 'asks',
  grounds: { sources: ['milkman', 'wood'] },
  look(message) {
    const requests = requestsIn(message);
    const meeting = requests.find(({ meets }) => meets);
    const [long] = longTimesIn(message.own);
    if (meeting && long)
      return [
        {
          rule: 'time-and-effort',
          severity: 'consider',
          saying: 'time.long',
          values: [long.text],
          place: { part: 'body', start: long.start, end: long.end },
        },
      ];
    if (message.way.channel === 'linkedin-note') return [];
    if (meeting) return ofMeeting(meeting, message.own);
    const written =
      requests.find(({ kind }) => kind === 'review') ??
      requests.find(({ kind }) => kind === 'talk');
    if (!written || saysHowMuch(message.own) || saysHowLong(message.own)) return [];
    // The question itself stands there: how much it is, they see.
    if (written.kind === 'talk' && /[?？]$/.test(written.text)) return [];
    return [note('time.effort', 'idea', written)];
  },
};

function ofMeeting(meeting: Request, own: string): Note[] {
  const [length, when] = [saysHowLong(own), saysWhen(own)];
  if (!length && !when) return [note('time.both', 'consider', meeting)];
  if (!length) return [note('time.length', 'consider', meeting)];
  return when ? [] : [note('time.when', 'idea', meeting)];
}

function note(saying: Note['saying'], severity: Note['severity'], { start, end }: Request): Note {
  return { rule: 'time-and-effort', severity, saying, place: { part: 'body', start, end } };
}
