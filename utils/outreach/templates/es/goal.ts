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
  const question = asked(text);
  if (question !== undefined) return { kind: 'verb', words: `saber ${question}` };
  if (english.test(text) || /[.!?]\s|[?¿\n:;→>=|]|^(?:no|nunca|ya no|sin)\s/i.test(text))
    return { kind: 'quoted', words: text };
  const words = lowered(text);
  const verb = wanting.find(([pattern]) => pattern.test(text))?.[1];
  if (verb !== undefined) return { kind: 'verb', words: `${verb} ${words}` };
  if (isVerb(text)) return { kind: 'verb', words };
  if (role.test(text) || inEnglish.test(text))
    return {
      kind: 'verb',
      words: `llegar a ser ${inEnglish.test(text) ? text.toLowerCase() : words}`,
    };
  return { kind: 'verb', words: `aprender más sobre ${words}` };
}

/** What is wanted of something that she names, by how it begins. */
const wanting: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:un|una|mi|otro|otra) (?:(?:primer|primera|nuevo|nueva) )?(?:trabajo|empleo|puesto|ascenso|aumento|beca|doctorado|máster|prácticas)(?=\s|$)/i,
    'conseguir',
  ],
  [/^(?:trabajo|empleo|puesto|ascenso|aumento|doctorado|máster)(?=\s|$)/i, 'conseguir un'],
  [/^beca(?=\s|$)/i, 'conseguir una'],
  [/^cambio de /i, 'hacer un'],
  [/^un cambio de /i, 'hacer'],
  [/^(?:consejos?|ayuda|orientación|opiniones) (?:sobre|con|para) /i, 'recibir'],
  [/^(?:más|menos) /i, 'tener'],
  [/^mejor \p{L}+/iu, 'ser'],
  [/^(?:mi|mis) /i, 'sacar adelante'],
  [/^alguien (?:que|para|con) /i, 'encontrar a'],
];
/** Jobs that go by their English name in Spanish too. */
const inEnglish =
  /^(?:\p{L}+ ){0,3}(?:manager|designer|developer|engineer|scientist|analyst|researcher|owner|leader|lead|copywriter|freelance|founder|tester|recruiter)$/iu;

/** What the goal is about in at most `most` words, to follow "sobre"; `undefined` when it can't be said so. */
export function goalTopic(goal: string, most: number): string | undefined {
  const { kind, words } = goalWords(goal);
  if (kind === 'quoted') return undefined;
  const topic = asTopic(words).replace(/, (?:o|y|quizás?|tal vez|si puede ser) .*$/i, '');
  return topic.split(' ').length <= most ? topic : undefined;
}

/** Whether she would like to go the way of whom she writes to. */
export function isTheirWay(goal: string): boolean {
  return /(?<!\p{L})(?:como (?:tú|usted)|(?:lo que|donde) (?:tú|usted|haces|hace usted|estás)|(?:tu|su) (?:carrera|trabajo|puesto|camino))(?!\p{L})/iu.test(
    goal,
  );
}

/** An indirect question, of a goal that asks. */
function asked(text: string): string | undefined {
  const bare = text.replace(/^¿\s*|\s*\?+$/g, '');
  const [, deed] = /^cómo (?:puedo|podría|debo|debería|se puede) (.+)$/i.exec(bare) ?? [];
  if (deed !== undefined && !/[?¿]/.test(bare)) return `cómo ${deed}`;
  if (/[?¿.!;:]/.test(bare)) return undefined;
  if (/^(?:si|cómo|qué|por qué|cuándo|dónde|cuál|cuáles|cuánto|quién) /i.test(bare))
    return lowered(bare);
  const isAsked = bare !== text;
  return isAsked &&
    /^(?:debería|debo|puedo|podría|necesito|hace falta|vale la pena|es|tengo) /i.test(bare)
    ? `si ${lowered(bare)}`
    : undefined;
}

function asTopic(words: string): string {
  const [, given] =
    /^recibir (?:consejos?|ayuda|orientación|opiniones) (?:sobre|con|para) (.+)$/i.exec(words) ??
    [];
  if (given !== undefined) return given;
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

/** The goal without "quiero" in front, without its doubts, and without an end mark. */
function core(goal: string): string {
  let text = trimmed(goal.replace(/\s+/g, ' '));
  for (let before = ''; before !== text; ) {
    before = text;
    text = trimmed(text.replace(doubtBehind, '')).replace(doubtAhead, '').replace(wishAhead, '');
  }
  return text === '' ? trimmed(goal) : text;
}

function trimmed(text: string): string {
  return text.trim().replace(/[\s.,!;:…–—-]+$/, '');
}

const wishAhead =
  /^(?:me (?:gustar[ií]a|encantar[ií]a)|quiero|querr[ií]a|quisiera|espero|deseo|necesito|pienso|mi (?:meta|objetivo|sueño) es) (?!que )/i;
const doubtAhead =
  /^(?:quizás?|tal vez|a lo mejor|ojalá|algún día|en el futuro|creo que|supongo que)[,:]? (?=\S)/i;
/** "Pero no sé cómo", "y no sé por dónde empezar", "o algo así", "si puede ser". */
const doubtBehind =
  /\s*(?:[,;–—-]+\s*|\(\s*)?(?<!\p{L})(?:(?:pero|aunque|sin embargo) .*|(?:y )?(?:aún |todavía )?no (?:sé|tengo ni idea|tengo idea|estoy segur[oa])(?!\p{L}).*|ni idea.*|o algo (?:así|parecido|por el estilo)|si (?:es posible|puede ser|puedo)|algún día|etc)[)\s.…]*$/iu;

/** In the middle of a sentence; "UX", "iOS" and names keep their letters. */
export function lowered(text: string): string {
  const [first = ''] = text.split(/[\s,-]/);
  if (/^.+\p{Lu}/u.test(first) || /^\p{Lu}$/u.test(first)) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function inHerWords(goal: string): string {
  return closed(
    `Mi meta ahora mismo: ${goal.length <= 120 && !/[.!?¿:;«»"]/.test(goal) ? goal : `«${goal}»`}`,
  );
}
