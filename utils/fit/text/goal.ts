import { memo } from './memo';
import { founder, leader } from './synonyms';
import { termsOf, weightOf } from './terms';

/**
 * A goal taken apart. `target` is what it is about and `source` where she comes from, both in her own words.
 * `leads`: it is about leading people; `founds`: about starting something. `whole` is the target with the
 * verb, article and group that were then taken off ("run a design team"); else it is the target.
 */
export type ParsedGoal = {
  target: string;
  source?: string;
  leads: boolean;
  founds: boolean;
  whole: string;
  /** Told by how the goal begins; only Spanish is known beside English. */
  language: 'en' | 'es';
};

/** Beginnings that say "this is a goal" and nothing about which; taken off again and again. */
const leadIns = [
  /^(?:i|we)(?:['’]d| would| really)* (?:want|like|love|hope|plan|aim|need|wish)(?: to)? /i,
  /^i['’]m (?:trying|hoping|looking|working) (?:to|towards?|on) /i,
  /^my (?:goal|aim|dream|wish|plan) (?:is|would be) (?:to )?/i,
  /^to /i,
  /^(?:learn|find out|figure out|understand|know|see|discover|explore)(?: more)?(?: about)?(?: how)?(?: to| one)? /i,
  /^(?:what|how) it takes to (?:be|become) (?:(?:an?|the) )?/i,
  /^(?:become|becoming|grow into|train as|qualify as|work(?:ing)? (?:as|towards?)) (?:(?:an?|the|my) )?/i,
  /^(?:be|being) (?:an?|the) /i,
  /^(?:get|getting|be|become|grow) (?:better|good|great|stronger|confident|more confident) (?:at|in|with) /i,
  /^(?:get|getting|find|finding|land|landing|secure|start) (?:my|an?|the) (?:(?:first|next|new|better|senior|junior|proper) )*(?:job|role|position|internship|career) (?:in|as|at|with|doing)(?: an?| the)? /i,
  /^(?:my |an? )?(?:(?:first|next|new) )*(?:job|role|career|internship) (?:in|as)(?: an?| the)? /i,
  /^(?:move|moving|transition|transitioning|switch|switching|pivot|pivoting|break|breaking|step|get|getting|go|going|come|grow|change|changing)(?: careers?)? (?:in)?to(?: an?| the)? /i,
  /^(?:work|working) (?:in|with|on|for) /i,
  /^(?:improve|develop|build|strengthen|sharpen|master|improving|developing)(?: my| an?)? /i,
  /^(?:an?|the|my|some) /i,
  /^(?:better|good|great) /i,
];

/** The same in Spanish. */
const spanishLeadIns = [
  /^(?:me gustar[ií]a|quiero|querr[ií]a|quisiera|espero|deseo|necesito|mi (?:meta|objetivo|sue[nñ]o) es) /i,
  /^(?:aprender|saber|entender|descubrir)(?: m[aá]s)?(?: a| sobre| de| c[oó]mo)? /i,
  /^(?:ser|llegar a ser|convertirme en|hacerme|trabajar (?:como|de|en)|formarme como|dedicarme a) (?:(?:un|una|el|la|lo) )?/i,
  /^(?:conseguir|encontrar|tener|lograr) (?:(?:mi|un|una|el|la) )?(?:(?:primer|primera|pr[oó]ximo|pr[oó]xima|nuevo|nueva) )?(?:trabajo|empleo|puesto|pr[aá]cticas) (?:como|de|en) (?:(?:un|una) )?/i,
  /^(?:pasar|pasarme|cambiar|cambiarme|moverme|entrar) (?:a|al|en|hacia) (?:(?:la|el|los|las) )?/i,
  /^(?:mejorar|desarrollar)(?: (?:mi|mis|en))? /i,
  /^(?:un|una|el|la|mi) /i,
];
const spanishMove =
  /(?:^|\s)(?:pasar|pasarme|cambiar|cambiarme|moverme|ir) (?:de|del|desde) (.{1,200}?) (?:a|al|hacia) (.{1,200})$/i;
const spanishLeading =
  /^(?:dirigir|liderar|gestionar|llevar|coordinar)(?: (?:a|un|una|mi|el|la|propio|peque[nñ]o|primer|gran))* (?:(?:equipos?|departamentos?|[aá]reas?|grupos?)(?: peque[nñ]os?)? de (.+)|(equipos?|personas|gente)\b.*)$/i;

const leading =
  /^(?:run|running|lead|leading|manage|managing|heading|head(?: up)?(?! of)|direct|directing)(?: (?:an?|my|the|our|own|first|small|large|big|great))* (.+)$/i;
const founding =
  /^(?:start|starting|found|founding|launch|launching|set up|setting up)(?: (?:an?|my|our|own))+ (.+)$/i;
/** What a kind of job may be called; the goal is about the kind. */
const jobWords = / (?:roles?|positions?|jobs?|careers?)$/i;
const group = / (?:teams?|departments?|functions?|groups?|studios?|practices?|units?)$/i;
const fromTo = /(?:^|\s)from (.{1,200}?) (?:in)?to(?:wards?)? (.{1,200})$/i;
const toFrom = /^(.{1,200}?) from (?:an? |the |my )?(.{1,200})$/i;
const tail =
  /(?:[,;]? (?:one day|some ?day|eventually|soon|in the future|alg[uú]n d[ií]a|para 20\d\d|by|before|within|in the next|so that|because|this year|next year|in \d).*|[.!?,;:\s]+)$/i;

/** Takes a goal in her own words apart. Only what she wrote comes back; nothing is added. */
export function parseGoal(goal: string): ParsedGoal {
  const said = goal.slice(0, 300).replace(/\s+/g, ' ').trim().replace(tail, '').trim();
  return spanish(said) ?? english(said);
}

function english(said: string): ParsedGoal {
  let target = said;
  const move = fromTo.exec(target);
  if (move?.[2]) target = move[2].trim();
  const shortened = withoutLeadIns(target, leadIns);
  // "into climate tech from banking"; "learn from experts" is no move, so a lead-in must have gone before.
  const back = move || shortened === target ? null : toFrom.exec(shortened);
  target = back?.[1] ?? shortened;

  const whole = target;
  const lead = leading.exec(target);
  if (lead?.[1]) target = lead[1].replace(group, '');
  const source = (move?.[1] ?? back?.[2])?.replace(/^(?:an?|the|my) /i, '').trim();
  const found = lead ? null : founding.exec(target);
  if (found?.[1]) target = found[1];
  return {
    target: target.replace(jobWords, ''),
    ...(source ? { source } : {}),
    leads: lead !== null,
    founds: found !== null,
    whole,
    language: 'en',
  };
}

/** `undefined` where nothing of it is Spanish as far as its beginning tells. */
function spanish(said: string): ParsedGoal | undefined {
  const move = spanishMove.exec(said);
  const target = withoutLeadIns(move?.[2]?.trim() ?? said, spanishLeadIns);
  const lead = spanishLeading.exec(target);
  if (!move && !lead && target === said) return undefined;
  const source = move?.[1]?.replace(/^(?:un|una|el|la|los|las) /i, '').trim();
  return {
    target: lead?.[1] ?? lead?.[2] ?? target,
    ...(source ? { source } : {}),
    leads: lead !== null,
    founds: false,
    whole: target,
    language: 'es',
  };
}

function withoutLeadIns(text: string, beginnings: readonly RegExp[]): string {
  let rest = text;
  for (let again = true; again; ) {
    again = false;
    for (const leadIn of beginnings) {
      const shorter = rest.replace(leadIn, '').trim();
      if (shorter !== rest && shorter !== '') {
        rest = shorter;
        again = true;
      }
    }
  }
  return rest;
}

/** What to look for on a page: terms with their weights, 0 to 1, for the target and for the source. */
export type GoalTerms = {
  target: ReadonlyMap<string, number>;
  source: ReadonlyMap<string, number>;
};

/** The terms of a goal. An empty target means that there is nothing to compare with. */
export const goalTerms: (goal: string) => GoalTerms = memo(30, (goal) => {
  const { target, source, leads, founds } = parseGoal(goal);
  const terms = weighted(target);
  if (leads) terms.set(leader, weightOf(leader));
  if (founds) terms.set(founder, weightOf(founder));
  return { target: terms, source: weighted(source ?? '') };
});

function weighted(text: string): Map<string, number> {
  return new Map(termsOf(text).map(({ key }) => [key, weightOf(key)]));
}
