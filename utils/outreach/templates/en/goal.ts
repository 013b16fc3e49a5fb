import { parseGoal } from '@/utils/fit/text/goal';
import { closed } from '@/utils/outreach/templates/template';

/** Verbs that goals begin with, and their -ing form where it isn't the verb with "ing" behind it. */
const verbs: ReadonlyMap<string, string> = new Map(
  (
    'learn move:moving become:becoming get:getting build find understand grow switch transition break ' +
    'start run:running lead manage:managing write:writing improve:improving develop land launch be:being ' +
    'make:making teach go change:changing pivot explore:exploring gain master join found create:creating earn ' +
    'study publish speak negotiate:negotiating prepare:preparing return step advance:advancing progress know ' +
    'discover set:setting try take:taking give:giving apply decide:deciding work design code:coding present ' +
    'talk head direct plan:planning research raise:raising secure:securing see figure:figuring sell ' +
    'turn stop:stopping come:coming bring keep deliver scale:scaling say hire:hiring help handle:handling train use:using sharpen strengthen deepen qualify'
  )
    .split(' ')
    .map((entry) => {
      const [verb = '', ing] = entry.split(':');
      return [verb, ing ?? `${verb}ing`] as const;
    }),
);
const gerunds = new Set(verbs.values());

/** Words that are verbs only when a word like "a", "my", "into" follows: "design a shop", not "design work". */
const nounsToo = new Set(
  'design work research plan code lead change start head return step progress study turn help train use run present talk launch sell set'.split(
    ' ',
  ),
);
const followsVerb =
  /^(?:an?|the|my|our|your|to|in|into|with|for|at|on|from|as|how|up|out|better|more|like|teams?|people|engineers|designers|writers|others|projects|towards?|own|clear|good|great|through)$/i;
const gerundsThatAreFields =
  /^(?:designing|coding|writing|teaching|training|planning|speaking|publishing|developing|selling|presenting)$/i;

/** Words that show another language than English. */
const foreign =
  /(?:^|\s)(?:und|oder|über|ein|eine|einen|mehr|werden|lernen|mich|zum|zur|für|de|des|les|une|pour|dans|devenir|apprendre|el|los|las|una|para|ser|quiero|aprender|como|um|uma|het|een|worden|leren|il|di|diventare|imparare)(?=\s|$)/i;
const roleWord =
  /\b(?:manager|director|designer|engineer|developer|scientist|analyst|writer|chef|artist|editor|researcher|teacher|founder|consultant|lawyer|nurse|producer|strategist|journalist|marketer|product owner|architect|accountant|therapist|professor|entrepreneur|fundraiser|officer|leader|cto|ceo|cmo|cfo|coo)$/i;
const withoutArticle =
  /^(?:head|chief|vp|director|vice president)\b.*\b(?:of|officer|at|for)\b|^c[a-z]o$/i;

/** Longest goal that becomes a sentence of the message, in UTF-16 units. */
const longestSentence = 200;

/** Her goal as it may follow: "to …" (`verb`), "towards …" (`thing`), a sentence of hers, or only quoted. */
export type GoalWords = { kind: 'verb' | 'thing' | 'sentence' | 'quoted'; words: string };

/** Her goal for a sentence. Where its grammar can't be told, or it is long, it is quoted whole as she wrote it. */
export function goalWords(goal: string): GoalWords {
  if (goal.length > longestSentence) return { kind: 'quoted', words: goal };
  const text = core(goal);
  if (/^i\s|^i['’]/i.test(text))
    return { kind: 'sentence', words: closed(text[0]?.toUpperCase() + text.slice(1)) };
  switch (shapeOf(text)) {
    case 'verb':
      return { kind: 'verb', words: lowered(text) };
    case 'gerund':
    case 'thing':
      return { kind: 'thing', words: lowered(text) };
    case 'role':
      return { kind: 'verb', words: `become ${withArticle(lowered(text))}` };
    case 'field':
      return { kind: 'verb', words: `learn more about ${lowered(text)}` };
    case 'other':
      return { kind: 'quoted', words: text };
  }
}

/** What the goal is about in at most `most` words, to follow "about"; `undefined` when it can't be said so. */
export function goalTopic(goal: string, most: number): string | undefined {
  if (goal.length > longestSentence) return undefined;
  const text = headOf(core(goal));
  if (shapeOf(text) === 'other' || /^i\s|^i['’]/i.test(text)) return undefined;
  const { target, leads, founds, whole } = parseGoal(text);
  const question =
    /^(?:learn|understand|know|find out|figure out|see) ((?:how|what|why|when|where) (?!to ).+)$/i.exec(
      text,
    );
  const shape = shapeOf(target);
  const tries = [
    question?.[1],
    leads || founds ? inGerund(lowered(whole)) : undefined,
    leads ? `${lowered(target)} leadership` : undefined,
    /^(?:become|becoming) /i.test(text) ? inGerund(lowered(text)) : undefined,
    shape === 'role' ? `becoming ${withArticle(lowered(target))}` : undefined,
    shape === 'verb' ? inGerund(lowered(target)) : undefined,
    // A verb that isn't known here keeps its "how to".
    shape === 'field' ? /(?:^|\s)(how to .+)$/i.exec(text)?.[1] : undefined,
    !founds && !/\bhow to /i.test(text) && (shape === 'field' || shape === 'gerund')
      ? lowered(target)
      : undefined,
  ];
  return tries.find((topic) => topic !== undefined && topic.split(' ').length <= most);
}

/** A way "from … to …" is a move between jobs only behind a word of moving: else its head stands before it. */
function headOf(goal: string): string {
  const text = goal.replace(/^(?:(?:learn|know|understand|find out|figure out) )?how to /i, '');
  const [, head = ''] = /^(.+?) from .+ (?:in)?to /i.exec(text) ?? [];
  if (head === '' || moving.test(head)) return goal;
  // Behind "how to" stands a verb; one that isn't known here can't be put into another form.
  return text === goal || shapeOf(head) === 'verb' ? head : '';
}

const moving =
  /^(?:learn to )?(?:make |plan |manage )?(?:(?:an?|the|my) )?(?:career )?(?:mov|transition|switch|pivot|shift|go|get|com|break|step|grow|chang|jump|leap|return|progress|advanc|transfer|retrain|turn)/i;

type Shape = 'verb' | 'gerund' | 'thing' | 'role' | 'field' | 'other';

function shapeOf(text: string): Shape {
  if (/[^\p{Script=Latin}\P{L}]/u.test(text) || foreign.test(text) || /[.!?]\s|[?\n:;]/.test(text))
    return 'other';
  if (!/\p{L}{2}/u.test(text)) return 'other';
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  if (verbs.has(first) && (!nounsToo.has(first) || followsVerb.test(second))) return 'verb';
  if (
    gerunds.has(first) &&
    second !== '' &&
    !(gerundsThatAreFields.test(first) && !followsVerb.test(second))
  )
    return 'gerund';
  if (/^(?:an?|my|the)$/.test(first)) return roleWord.test(text) ? 'role' : 'thing';
  return roleWord.test(text) || withoutArticle.test(text) ? 'role' : 'field';
}

/** The goal without "I want to" in front and without an end mark. */
function core(goal: string): string {
  return goal
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!,;:\s]+$/, '')
    .replace(
      /^(?:my (?:goal|aim|dream|plan) is |i(?:['’]d| would)? (?:really )?(?:want|like|love|hope|plan|aim|wish) )(?=to )/i,
      '',
    )
    .replace(/^(?:to )(?=\S)/i, '');
}

function inGerund(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  return [verbs.get(first) ?? first, ...rest].join(' ');
}

const proper =
  /^(?:I|English|French|German|Spanish|Python|Java|JavaScript|Kubernetes|Figma|Excel|React|Google|Europe|Africa|Asia|America|London|Berlin|Paris|Vienna|Lisbon|Linux|Rust|Go)$/;

/** In the middle of a sentence; "UX", "iOS" and names keep their letters. */
export function lowered(text: string): string {
  const [first = ''] = text.split(/[\s,-]/);
  if (proper.test(first) || /^.+\p{Lu}/u.test(first) || (/^\p{Lu}$/u.test(first) && first !== 'A'))
    return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** "a designer", "an engineer", "a UX designer", "an HR manager", "head of design". */
export function withArticle(role: string): string {
  if (/^(?:an?|the|my) /i.test(role) || withoutArticle.test(role)) return role;
  const [first = ''] = role.split(/[\s-]/);
  const spelled = /^[A-Z]{2,4}$/.test(first)
    ? /^[AEFHILMNORSX]/.test(first)
    : /^(?:[aeio]|u(?!ni|se|x|ti|k)|hour|hon)/i.test(first);
  return `${spelled ? 'an' : 'a'} ${role}`;
}
