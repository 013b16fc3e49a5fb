import { closed } from '@/utils/outreach/templates/template';

/** Her goal as it may follow: "quiero …" (`verb`, an infinitive), a sentence of hers, or only quoted. */
export type GoalWords = { kind: 'verb' | 'quoted'; words: string };

/** Longest goal that becomes a sentence of the message, in UTF-16 units. */
const longestSentence = 200;

const infinitive = /^\p{L}*(?:[aeií]r)(?:me|se|nos)?(?=\s|$)/iu;
/** Words in -ar, -er or -ir that are no verbs. */
const noVerb =
  /^(?:lugar|hogar|mujer|taller|bienestar|líder|máster|primer|par|mar|sector|auxiliar|militar)(?=\s|$)/i;
const role =
  /^(?!(?:sector|factor|valor|motor|error|amor|humor|favor)(?:\s|$))(?:\p{L}+(?:[dst]or|[dst]ora|ista|óloga|ólogo|era social|loga|logo|grafa|grafo)|directora?|jef[ae]|gerente|analista|ingenier[ao])(?=\s|$)/iu;
const english =
  /^(?:learn|become|becoming|lead|leading|get|getting|move|moving|grow|build|improve|find|start|write|writing|manage|my|the|an?|how)\s/i;

/** A move between two kinds of work: the topic is where it leads. */
const move =
  /^(?:pasar|pasarme|cambiar|cambiarme|moverme|ir) (de|del|desde) .+? (a|al|hacia) (.+)$/i;

/** Her goal for a sentence. Where its grammar can't be told, or it is long, it is quoted whole as she wrote it. */
export function goalWords(goal: string): GoalWords {
  if (goal.length > longestSentence) return { kind: 'quoted', words: goal };
  const text = core(goal);
  if (english.test(text) || /[.!?]\s|[?¿\n:;→>=|]|^(?:no|nunca|ya no|sin)\s/i.test(text))
    return { kind: 'quoted', words: text };
  if (/^(?:si|cómo|qué|por qué|cuándo|dónde|cuál) /i.test(text))
    return { kind: 'verb', words: `saber ${lowered(text)}` };
  if (
    /^(?:un|una) (?:trabajo|empleo|puesto|ascenso|aumento|beca|doctorado|máster)(?=\s|$)/i.test(
      text,
    )
  )
    return { kind: 'verb', words: `conseguir ${lowered(text)}` };
  if (/^(?:más|menos) /i.test(text)) return { kind: 'verb', words: `tener ${lowered(text)}` };
  if (/^mejor \p{L}+/iu.test(text)) return { kind: 'verb', words: `ser ${lowered(text)}` };
  if (/^(?:mi|mis) /i.test(text)) return { kind: 'verb', words: `sacar adelante ${lowered(text)}` };
  if (/^alguien (?:que|para|con) /i.test(text))
    return { kind: 'verb', words: `encontrar a ${lowered(text)}` };
  if (isVerb(text)) return { kind: 'verb', words: lowered(text) };
  if (role.test(text)) return { kind: 'verb', words: `llegar a trabajar como ${lowered(text)}` };
  return { kind: 'verb', words: `aprender más sobre ${lowered(text)}` };
}

/** What the goal is about in at most `most` words, to follow "sobre"; `undefined` when it can't be said so. */
export function goalTopic(goal: string, most: number): string | undefined {
  const { kind, words } = goalWords(goal);
  if (kind === 'quoted') return undefined;
  const topic = asTopic(words);
  return topic.split(' ').length <= most ? topic : undefined;
}

function asTopic(words: string): string {
  const about =
    /^(?:(?:aprender|saber|entender|conocer)(?: (?:más|mejor))? (?:sobre|acerca de)|(?:aprender|saber|entender|conocer) (?:más|mejor) de|saber de) (.+)$/i;
  const how =
    /^(?:aprender|saber|entender)(?: (?:más|mejor))? (?:a (?=\p{L}+r(?:me|se)?(?:\s|$))|(?=cómo ))(.+)$/iu;
  const [, asked] =
    /^(?:saber|averiguar|descubrir|decidir|entender) ((?:si|cómo|qué|por qué|cuándo|dónde|cuál) .+)$/i.exec(
      words,
    ) ?? [];
  if (asked !== undefined) return asked;
  const [, subject] = about.exec(words) ?? [];
  if (subject !== undefined) return subject;
  const [, , to, target] = move.exec(words) ?? [];
  if (target !== undefined) return to === 'al' ? `el ${target}` : target;
  const [, deed] = how.exec(words) ?? [];
  if (deed !== undefined) return deed.startsWith('cómo ') ? deed : `cómo ${deed}`;
  return `cómo ${words}`;
}

function isVerb(text: string): boolean {
  return infinitive.test(text) && !noVerb.test(text);
}

/** The goal without "quiero" in front and without an end mark. */
function core(goal: string): string {
  return goal
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!,;:\s]+$/, '')
    .replace(
      /^(?:me gustar[ií]a|quiero|querr[ií]a|quisiera|espero|deseo|mi (?:meta|objetivo|sueño) es) /i,
      '',
    );
}

/** In the middle of a sentence; "UX", "iOS" and names keep their letters. */
export function lowered(text: string): string {
  const [first = ''] = text.split(/[\s,-]/);
  if (/^.+\p{Lu}/u.test(first) || /^\p{Lu}$/u.test(first)) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function inHerWords(goal: string): string {
  return closed(`Mi meta, en mis propias palabras: «${goal}»`);
}
