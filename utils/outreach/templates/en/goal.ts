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
    'turn stop:stopping come:coming bring keep deliver scale:scaling say hire:hiring help handle:handling train use:using sharpen strengthen deepen qualify live:living avoid escape:escaping quit:quitting leave:leaving overcome:overcoming relocate:relocating retire:retiring reinvent rebuild reduce:reducing increase:increasing persuade:persuading convince:convincing communicate:communicating collaborate:collaborating delegate:delegating organise:organising organize:organizing prioritise:prioritising prioritize:prioritizing enter achieve:achieving attain complete:completing finish earn translate:translating analyse:analysing analyze:analyzing automate:automating fix repair weld sew knit serve:serving facilitate:facilitating practise:practising certify acquire:acquiring retain meet read combine:combining cook paint draw sing bake:baking play perform compose:composing travel invest network balance:balancing coach mentor market pitch test focus practice:practicing volunteer follow open win:winning pass own'
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
  'design work research plan code lead change start head return step progress study turn help train use run present talk launch sell set live cook paint draw play travel network balance coach mentor market pitch test focus practice volunteer open own complete'.split(
    ' ',
  ),
);
const followsVerb =
  /^(?:an?|the|my|our|your|to|in|into|with|for|at|on|from|as|how|up|out|better|more|like|teams?|people|engineers|designers|writers|others|projects|towards?|own|clear|good|great|through|abroad|remotely|independently|freelance|alone|together|by|off|without|only|fewer|less|part-time)$/i;
const gerundsThatAreFields =
  /^(?:designing|coding|writing|teaching|training|planning|speaking|publishing|developing|selling|presenting)$/i;

/** Words that show another language than English. */
const foreign =
  /(?:^|\s)(?:und|oder|über|ein|eine|einen|mehr|werden|lernen|mich|zum|zur|für|de|des|les|une|pour|dans|devenir|apprendre|el|los|las|una|para|ser|quiero|aprender|como|um|uma|het|een|worden|leren|il|di|diventare|imparare)(?=\s|$)/i;
const roleWord =
  /\b(?:manager|director|designer|engineer|developer|scientist|analyst|writer|chef|artist|editor|researcher|teacher|founder|consultant|lawyer|nurse|producer|strategist|journalist|marketer|product owner|architect|accountant|therapist|author|speaker|trainer|pilot|translator|interpreter|musician|singer|actor|photographer|illustrator|dentist|doctor|electrician|carpenter|plumber|mechanic|librarian|psychologist|biologist|physicist|chemist|economist|programmer|recruiter|copywriter|nurse practitioner|professor|entrepreneur|fundraiser|officer|leader|cto|ceo|cmo|cfo|coo)$/i;
const withoutArticle =
  /^(?:head|chief|vp|director|vice president)\b.*\b(?:of|officer|at|for)\b|^c[a-z]o$/i;

/** One of them is meant where nothing else is said: "a remote job", "a PhD in biology". */
const countable =
  /^(?!(?:an?|the|my|our|any|some|no|more|less|most|two|three|several|many)\s)(?:[\p{L}-]+ ){0,3}?(?:jobs?(?=$)|internship|business|company|start-?up|role|position|promotion|raise|degree|PhD|MBA|master['’]?s|scholarship|apprenticeship|portfolio|book|podcast|blog|shop|career|career change|side project)(?: (?:in|of|at|for|with|on) .+)?$/iu;
/** A question that asks of itself. */
const inverted =
  /^(?:how|what|why|when|where|which|who)? ?(?:do|does|did|can|could|should|shall|will|would|is|are|am) (?:i|we|you|it|one|there)\b/i;
const clause = /^(?:how|what|why|when|where|which|who|whether|if) \S/i;
/** What she doesn't want, and lists, are quoted as they are. */
const quotedOnly = /^(?:not|no|never|don['’]?t|stop being)\s|[→>=|]|(?:^|\s)\d[).]\s/i;
const comparative = /^(?:\p{L}+ier|better|stronger|braver|bolder|calmer|richer|fitter)$/iu;
const degree = /\b(?:better|best|good|great|bolder|braver)\b/i;
/** Behind these verbs stands what she is after, not what it is about. */
const having =
  /^(?:get|find|land|secure|leave|quit|keep|earn|win|own|have|make) (?!better|into|started|good|great|in\b|to\b|out (?:if|whether|how|what|why|which|where|when)\b)/i;

/** Longest goal that becomes a sentence of the message, in UTF-16 units. */
const longestSentence = 200;

/** Her goal as it may follow: "to …" (`verb`), "towards …" (`thing`), a sentence of hers, or only quoted. */
export type GoalWords = { kind: 'verb' | 'thing' | 'sentence' | 'quoted'; words: string };

/** Her goal for a sentence. Where its grammar can't be told, or it is long, it is quoted whole as she wrote it. */
export function goalWords(goal: string): GoalWords {
  if (goal.length > longestSentence) return { kind: 'quoted', words: goal };
  const { text, isVerb } = core(goal);
  if (/^i\s|^i['’]/i.test(text))
    return { kind: 'sentence', words: closed(text[0]?.toUpperCase() + text.slice(1)) };
  switch (shapeOf(text)) {
    case 'verb':
      return { kind: 'verb', words: withRole(lowered(text)) };
    case 'gerund':
      return { kind: 'thing', words: lowered(text) };
    case 'thing':
      return { kind: 'thing', words: withOne(lowered(text)) };
    case 'role':
      return { kind: 'verb', words: `become ${withArticle(lowered(text))}` };
    case 'clause':
      return {
        kind: 'verb',
        words: `${/^(?:if|whether) /i.test(text) ? 'find out' : 'learn'} ${lowered(asWhether(text))}`,
      };
    case 'field':
      return { kind: 'verb', words: isVerb ? lowered(text) : fieldWords(lowered(text)) };
    case 'other':
      return { kind: 'quoted', words: text };
  }
}

function fieldWords(text: string): string {
  if (comparative.test(text)) return `become ${text}`;
  if (somebody.test(text)) return `find ${text}`;
  return `learn more about ${text}`;
}

const somebody = /^(?:someone|somebody|a person|people) (?:who|to|that|with|in) /i;

/** What the goal is about in at most `most` words, to follow "about"; `undefined` when it can't be said so. */
export function goalTopic(goal: string, most: number): string | undefined {
  if (goal.length > longestSentence) return undefined;
  const { text: whole, isVerb } = core(goal);
  const text = headOf(whole);
  const is = shapeOf(text);
  if (is === 'other' || /^i\s|^i['’]/i.test(text)) return undefined;
  const short = (topic: string) => (topic.split(' ').length <= most ? topic : undefined);
  if (is === 'clause') return short(lowered(asWhether(text)));
  const leadsOn =
    / (?:jobs?|roles?|positions?|internships?|careers?) (?:in|as|at|with|doing) | from .+ to /i.test(
      text,
    );
  if (is === 'thing' && !leadsOn) return short(withOne(lowered(text)));
  if (is === 'field' && isVerb) return short(`how to ${lowered(text)}`);
  if (is === 'field' && somebody.test(text)) return short(`finding ${lowered(text)}`);
  if (is === 'field' && comparative.test(text)) return short(`becoming ${lowered(text)}`);
  if (is === 'role' && degree.test(text)) return short(`becoming ${withArticle(lowered(text))}`);
  if (
    is === 'verb' &&
    ((having.test(text) && !leadsOn) || (degree.test(text) && /^be(?:come)? /i.test(text)))
  )
    return short(inGerund(withRole(lowered(text))));
  return topicOfText(text, is).find(
    (topic) => topic !== undefined && short(topic) !== undefined && !isTorn(topic),
  );
}

/** What a goal is about, from the fewest words to all of them. */
function topicOfText(text: string, is: Shape): (string | undefined)[] {
  const { target, leads, founds, whole } = parseGoal(text);
  const question =
    /^(?:learn|understand|know|find out|figure out|see|decide|work out) ((?:how|what|why|when|where|if|whether|which) (?!to ).+)$/i.exec(
      text,
    );
  const shape = shapeOf(target);
  return [
    question?.[1] === undefined ? undefined : asWhether(question[1]),
    leads || founds ? inGerund(lowered(whole)) : undefined,
    leads ? `${lowered(target)} leadership` : undefined,
    /^(?:become|becoming) /i.test(text) ? inGerund(withRole(lowered(text))) : undefined,
    shape === 'role' ? `becoming ${withArticle(lowered(target))}` : undefined,
    shape === 'verb' ? inGerund(lowered(target)) : undefined,
    // A verb that isn't known here keeps its "how to".
    shape === 'field' || shape === 'clause' ? /(?:^|\s)(how to .+)$/i.exec(text)?.[1] : undefined,
    !founds && !/\bhow to /i.test(text) && (shape === 'field' || shape === 'gerund')
      ? lowered(target)
      : undefined,
    is === 'verb' ? inGerund(lowered(text)) : undefined,
    is === 'gerund' ? lowered(text) : undefined,
  ];
}

/** Words that something was cut off from: "UX, get a", "from the best". */
function isTorn(topic: string): boolean {
  return (
    /^(?:from|with|by|in|at|on|to|of|and|or|for) /i.test(topic) ||
    /(?:[,;:]|\s(?:an?|the|my|of|in|to|for|and|or|with|into|from|at|on|get))$/i.test(topic) ||
    goesOnAsVerb(topic)
  );
}

/** "UX and then get a job": only the first of it is what it is about. */
function goesOnAsVerb(topic: string): boolean {
  return [...topic.matchAll(/(?:,| and| or)(?: then| to)? (\p{L}+)/giu)].some(
    ([, word = '']) => verbs.has(word.toLowerCase()) && !nounsToo.has(word.toLowerCase()),
  );
}

function asWhether(text: string): string {
  return text.replace(/^if /i, 'whether ');
}

/** "become manager" as one says it. */
function withRole(text: string): string {
  const [, verb, role] = /^(be|become|becoming) (.+)$/i.exec(text) ?? [];
  if (!verb || !role || !roleWord.test(role) || /^[A-Z]{2,5}$/.test(role)) return text;
  return shapeOf(role) === 'role' ? `${verb} ${withArticle(role)}` : text;
}

/** "remote job", "own business": one of them, or hers. */
function withOne(text: string): string {
  if (/^own /i.test(text)) return `my ${text}`;
  return countable.test(text) ? withArticle(text) : text;
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

type Shape = 'verb' | 'gerund' | 'thing' | 'role' | 'clause' | 'field' | 'other';

function shapeOf(text: string): Shape {
  if (/[^\p{Script=Latin}\P{L}]/u.test(text) || foreign.test(text) || /[.!?]\s|[?\n:;]/.test(text))
    return 'other';
  if (!/\p{L}{2}/u.test(text)) return 'other';
  if (quotedOnly.test(text) || inverted.test(text)) return 'other';
  if (clause.test(text)) return 'clause';
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  if (second === '' && proper.test(text)) return 'field';
  if (first === 'own' && second !== '' && !followsVerb.test(second)) return 'thing';
  if (verbs.has(first) && (!nounsToo.has(first) || followsVerb.test(second))) return 'verb';
  if (
    gerunds.has(first) &&
    second !== '' &&
    !(gerundsThatAreFields.test(first) && !followsVerb.test(second))
  )
    return 'gerund';
  if (countable.test(text)) return 'thing';
  if (/^(?:an?|my|the|more|less|fewer)$/.test(first)) return roleWord.test(text) ? 'role' : 'thing';
  return roleWord.test(text) || withoutArticle.test(text) ? 'role' : 'field';
}

/** The goal without "I want to" in front and without an end mark. `isVerb`: what stood there calls for a verb. */
function core(goal: string): { text: string; isVerb: boolean } {
  const said = goal
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!,;:\s]+$/, '');
  const wish =
    /^(?:my (?:goal|aim|dream|plan) is |(?:i(?:['’]d|['’]m| would| am)? )?(?:really )?(?:would )?(?:want|like|love|hope|plan|aim|wish|need|wanting|hoping|planning|trying|looking) )(?=to )|^(?:i )?wanna /i;
  const rest = said.replace(wish, '');
  const text = rest.replace(/^to (?=\S)/i, '');
  return { text, isVerb: text !== said };
}

function inGerund(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  return [verbs.get(first) ?? first, ...rest].join(' ');
}

const proper =
  /^(?:I|English|French|German|Spanish|Python|Java|JavaScript|Kubernetes|Figma|Excel|React|Google|Europe|Africa|Asia|America|London|Berlin|Paris|Vienna|Lisbon|Linux|Rust|Go)$/;

/** In the middle of a sentence; "UX", "iOS" and names keep their letters. */
export function lowered(text: string): string {
  const [first = '', second = ''] = text.split(/[\s,-]/);
  // "Data Science": names of things, as she writes them.
  const isTitle = /^\p{Lu}\p{Ll}/u.test(second) && !proper.test(second);
  if (isTitle && !verbs.has(first.toLowerCase()) && !/^(?:an?|the|my|i)$/i.test(first)) return text;
  if (proper.test(first) || /^.+\p{Lu}/u.test(first) || (/^\p{Lu}$/u.test(first) && first !== 'A'))
    return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** "a designer", "an engineer", "a UX designer", "an HR manager", "head of design". */
export function withArticle(role: string): string {
  if (/^(?:an?|the|my) /i.test(role) || withoutArticle.test(role)) return role;
  // Letters that are read one by one, as far as they aren't a word: "an SEO…", "an M&A…", "a UX…".
  const startsWithVowel = /^(?:\p{Lu}{2}|\p{Lu}(?![\p{L}'’]))/u.test(role)
    ? /^[AEFHILMNORSX]/.test(role) && !/^(?:NASA|NATO|STEM|LEGO|FIFA)\b/.test(role)
    : /^(?:8|11\b|18\b|a|e(?![uw])|i|o(?!ne\b)|u(?!ni(?!n)|s[aeiu]|x|ti|k)|hour|hono|honest|heir)/i.test(
        role,
      );
  return `${startsWithVowel ? 'an' : 'a'} ${role}`;
}
