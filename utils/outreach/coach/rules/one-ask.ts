import { saysHowLong } from '@/utils/outreach/coach/durations';
import type { Message } from '@/utils/outreach/coach/message';
import type { Fix, Note } from '@/utils/outreach/coach/note';
import { anyOf, findAll, has } from '@/utils/outreach/coach/phrases';
import {
  asksOften,
  type Request,
  type RequestKind,
  requestsIn,
} from '@/utils/outreach/coach/requests';
import type { Rule } from '@/utils/outreach/coach/rule';

const brain = anyOf('pick your brains?');
/** How far into a message the request may come, in words. */
const buried = 200;
/** What a talk is about where it could be about anything: "your career journey", "the decisions that shaped your path". */
const hazyTopic = anyOf(
  '(?:about|on|regarding|into|through|of|from) (?:your|the) (?!(?:tele)?phone)(?:\\p{L}+ ){0,4}(?:journey|path|career|careers|career path|experiences?|background|trajectory|field|industry|insights?|story|life|work)(?=(?: (?:in general|so far|and (?:career|journey|path|experiences?|insights?|work|background|field)|at (?:any|a) \\p{L}+))*(?:\\s*[.,?!;]|\\s*$))',
  'sobre (?:tu|su|la|el) (?:\\p{L}+ ){0,3}(?:trayectoria|carrera|experiencia|recorrido|camino|sector|trabajo|vida)(?=(?: (?:en general|profesional|laboral|y (?:carrera|experiencia|trayectoria)))*(?:\\s*[.,?!;]|\\s*$))',
);
const curious = anyOf(
  'questions?|ask|asking|curious|wonder|wondering|(?:to|not) know|learn|understand|decide|unsure',
  'preguntas?|preguntar\\p{L}*|saber|entender|decidir|aprender',
);
/** Something that can be answered stands beside it. */
const wonders = anyOf(
  "how|what|which|why|whether|questions?|if you(?:'d| would)? (?:still|again)|where you|when you",
  'c[óo]mo|qu[ée]|cu[áa]l(?:es)?|por qu[ée]|si (?:volver[íi]as|har[íi]as)|preguntas?|cu[áa]ndo',
);

/**
 * One clear, small thing asked for. "15 minutes on five slides" was answered within the hour where "30 minutes of
 * mentorship" was not (one case, itsjennywood.com); "your advice" does better than "pick your brain" (danmall.com).
 * Gong found that asking for interest got more answers than asking for a meeting (12 % and 7 % of 304,000 sales
 * mails), which speaks against a call as the first thing. Asking for a job, or for a mentor, in a first message is
 * advised against everywhere ("don't put them on the defensive by asking them for a job or a recommendation", Bethel
 * University); no figure was found. Nor of the rest: that it isn't buried, and that it has a topic.
 */
export const oneAsk: Rule = {
  id: 'one-ask',
  when: 'asks',
  grounds: { sources: ['wood', 'mall', 'gong', 'bethel'] },
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
    const again = clear.find(({ text }) => asksOften(text));
    if (again) notes.push({ ...note('oneAsk.regular', 'consider'), place: placeOf(again) });
    if (clear.length === 0) notes.push(unclear(message.own, requests));
    notes.push(...ofTopic(message, clear), ...ofPlace(message, clear));
    // Who is asked for an introduction gets a note to pass on, which asks for something else; but for no job.
    const several = ofDifferentKinds(
      message.purpose === 'introduction'
        ? clear.filter(({ kind }) => kind === 'introduction' || kind === 'job')
        : clear,
    );
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

/** A talk about anything: who is asked can't get ready for it. */
function ofTopic({ own, sentences }: Message, clear: readonly Request[]): Note[] {
  const talk = clear.find(({ meets }) => meets);
  if (!talk) return [];
  const [brainy] = findAll(own, brain);
  const fix = brainy && fixOf(brainy);
  if (fix) return [{ ...note('oneAsk.brain', 'idea'), place: placeOf(brainy), fix }];
  const [topic] = findAll(talk.text, hazyTopic);
  // What stands in another sentence may say it: "I have two questions: …".
  const isSaid = sentences.some(
    ({ start, text }) =>
      has(text, wonders) && (start === talk.start || /[?？]/.test(text) || has(text, curious)),
  );
  if (!topic || isSaid) return [];
  const start = talk.start + topic.start;
  return [
    {
      ...note('oneAsk.topic', 'consider'),
      values: [topic.text],
      place: placeOf({ start, end: start + topic.text.length }),
    },
  ];
}

/** The first request of all, behind more than they will read before they know what is wanted. */
function ofPlace({ words }: Message, clear: readonly Request[]): Note[] {
  const [first] = clear;
  if (!first) return [];
  const before = words.findIndex(({ start }) => start >= first.start);
  if (before < buried) return [];
  return [{ ...note('oneAsk.buried', 'consider'), values: [before], place: placeOf(first) }];
}

function unclear(own: string, requests: readonly Request[]): Note {
  const [vague] = requests;
  if (!vague) return note('oneAsk.none', 'consider');
  const [picked] = findAll(own, brain);
  const fix = picked && fixOf(picked);
  return { ...note('oneAsk.vague', 'consider'), place: placeOf(vague), ...(fix ? { fix } : {}) };
}

function fixOf({ start, end }: { start: number; end: number }): Fix {
  return { part: 'body', start, end, text: 'ask your advice' };
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
