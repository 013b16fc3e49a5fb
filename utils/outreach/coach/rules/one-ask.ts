import { saysHowLong } from '@/utils/outreach/coach/durations';
import type { Fix, Note } from '@/utils/outreach/coach/note';
import { anyOf, findAll, has } from '@/utils/outreach/coach/phrases';
import { type Request, type RequestKind, requestsIn } from '@/utils/outreach/coach/requests';
import type { Rule } from '@/utils/outreach/coach/rule';

const brain = anyOf('pick your brains?');
/** A standing date, or whole days. */
const regular = anyOf(
  '(?:every|each|once a|twice a) (?:week|fortnight|month|day|\\p{L}+day)|weekly|fortnightly|on a regular basis|regular (?:calls?|meetings?|sessions?|basis|chats?)|ongoing (?:mentorship|support|calls?)|(?:spend|stay|shadow\\p{L}*|with you for) (?:\\p{L}+ ){0,3}(?:days?|weeks?|months?)|for (?:the next )?(?:six|three|several|\\d+) months',
  '(?:cada|todas las|todos los) (?:semanas?|mes(?:es)?|lunes|martes|mi[ée]rcoles|jueves|viernes)|semanal(?:es|mente)?|una vez (?:a la semana|al mes)|de forma regular|(?:pasar|estar) (?:\\p{L}+ ){0,3}(?:d[íi]as|semanas|meses)',
);

/**
 * One clear, small thing asked for. "15 minutes on five slides" was answered within the hour where "30 minutes of
 * mentorship" was not (one case, itsjennywood.com); "your advice" does better than "pick your brain" (danmall.com).
 * Gong found that asking for interest got more answers than asking for a meeting (12 % and 7 % of 304,000 sales
 * mails), which speaks against a call as the first thing. Asking for a job, or for a mentor, in a first message is
 * advised against everywhere; no figure was found.
 */
export const oneAsk: Rule = {
  id: 'one-ask',
  when: 'asks',
  grounds: { sources: ['wood', 'mall', 'gong'] },
  look(message) {
    if (message.words.length === 0) return [];
    const requests = requestsIn(message);
    const clear = requests.filter(({ kind }) => kind !== 'vague');
    const notes: Note[] = [];
    for (const kind of ['mentor', 'job'] as const) {
      const found = clear.find((request) => request.kind === kind);
      // "Three half-hour talks" says how much being a mentor is.
      if (found && !(kind === 'mentor' && saysHowLong(found.text)))
        notes.push({ ...note(`oneAsk.${kind}`, 'consider'), place: placeOf(found) });
    }
    const again = clear.find(({ text }) => has(text, regular));
    if (again) notes.push({ ...note('oneAsk.regular', 'consider'), place: placeOf(again) });
    if (clear.length === 0) notes.push(unclear(message.own, requests));
    // Who is asked for an introduction gets a note to pass on, which asks for something else.
    const several = message.purpose === 'introduction' ? [] : ofDifferentKinds(clear);
    const [, second] = several;
    if (second)
      notes.push({
        ...note('oneAsk.several', 'consider'),
        values: [several.length],
        place: placeOf(second),
      });
    // The invitation on LinkedIn asks by itself.
    return message.way.channel === 'linkedin-note'
      ? notes.filter(({ saying }) => saying !== 'oneAsk.none')
      : notes;
  },
};

function unclear(own: string, requests: readonly Request[]): Note {
  const [vague] = requests;
  if (!vague) return note('oneAsk.none', 'consider');
  const [picked] = findAll(own, brain);
  const fix: Fix | undefined = picked && {
    part: 'body',
    start: picked.start,
    end: picked.end,
    text: 'ask your advice',
  };
  return { ...note('oneAsk.vague', 'consider'), place: placeOf(vague), ...(fix ? { fix } : {}) };
}

/** The first request of each kind; a call and the questions that she brings to it are one. */
function ofDifferentKinds(requests: readonly Request[]): Request[] {
  const firsts = new Map<RequestKind, Request>();
  for (const request of requests) if (!firsts.has(request.kind)) firsts.set(request.kind, request);
  return [...firsts.values()].sort((a, b) => a.start - b.start);
}

function placeOf({ start, end }: { start: number; end: number }): NonNullable<Note['place']> {
  return { part: 'body', start, end };
}

function note(saying: Note['saying'], severity: Note['severity']): Note {
  return { rule: 'one-ask', severity, saying };
}
