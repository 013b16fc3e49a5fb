/*
 * How high a title stands on a ladder of eight rungs, from learning the trade to leading the house. The order
 * is that of People Data Labs' canonical levels and of Google's job levels, which agree (seen 2026-11); the
 * traps and the words are our own. Titles mean different things in different houses, so a gap in rungs says
 * little, and what a title can't tell is `undefined`.
 */

const rungs = {
  learning: 0,
  junior: 1,
  middle: 2,
  senior: 3,
  lead: 4,
  director: 5,
  vicePresident: 6,
  chief: 7,
} as const;
type Rung = keyof typeof rungs;

/** What a title rests on beside its own words. */
export type Surroundings = { organisation?: string | undefined; description?: string | undefined };

const bank =
  /\b(?:banks?|banco|banca|capital|securities|j\.? ?p\.? ?morgan|goldman|morgan stanley|citi(?:group)?|barclays|hsbc|ubs|bnp|santander|bbva|credit suisse|wells fargo|investment)\b/i;
/** Who is alone has led nobody; who says how many there are has. */
const people =
  /\b(?:team|staff|squad) of (?:\d+|[a-z]+)\b|\b\d+ (?:people|staff|employees|colleagues|personas|empleados)\b|\b(?:equipo de) (?:\d+|[a-z]+)/i;

/** Somebody's assistant: the other's title is in theirs. */
const assistantTo =
  /\b(?:assistant|asistente|secretary|secretari[oa]|pa|ea|adviser|advisor|aide|deputy) (?:to|de|del)\b/i;

/**
 * From the most telling words down; the first that a title holds decides. A function is asked what surrounds
 * the title.
 */
const ladder: readonly [RegExp, Rung | undefined | ((around: Surroundings) => Rung | undefined)][] =
  [
    [
      /\b(?:executive|personal|management|administrative) assistant\b|\b(?:asistente|secretari[oa]) (?:ejecutiv[oa]|personal|de direcci[oó]n)\b/,
      'middle',
    ],
    [/\bchief of staff\b/, 'lead'],
    [
      /\b(?:interns?|internship|trainee|apprentice|placement|aspiring|undergraduate|working student|becari[oa]|pr[aá]cticas|aprendiz)\b|\b(?:student|estudiante)\b(?! (?:affairs|engagement|success|services|experience|life|support))/,
      'learning',
    ],
    // Somebody who founded something may lead hundreds, or a whippet.
    [
      /\b(?:co-?founder|founder|founding (?:partner|director)|owner|self-employed|freelance|freelancer|solopreneur|cofundadora?|fundadora?|aut[oó]nom[oa]|due[ñn][oa])\b/,
      ({ description = '' }) => (people.test(description) ? 'chief' : undefined),
    ],
    [/\b(?:assistant|associate) vice[- ]president\b|\bavp\b/, 'senior'],
    [
      /\b(?:vice[- ]president|[se]?vp|vicepresident[ea])\b/,
      ({ organisation = '' }) => (bank.test(organisation) ? 'lead' : 'vicePresident'),
    ],
    [
      /\b(?:chief (?:[a-z]+ ){0,3}officer|chief executive|ceo|cto|cfo|coo|cmo|cpo|cio|cdo|ciso|managing director|executive director|director[a]? (?:general|ejecutiv[oa]|gerente)|consejer[oa] delegad[oa]|president|presidenta?)\b/,
      'chief',
    ],
    [
      /^partner$|^(?:managing|senior|general|equity|law|audit|tax|founding) partner\b|\bsoci[oa] (?:director|directora)\b/,
      'chief',
    ],
    [
      /\b(?:assistant|associate|deputy|vice|sub|adjunt[oa]) ?-?(?:director|head|dean|principal)\b/,
      'lead',
    ],
    [/\b(?:account|art) director\b|\bdirectora? de (?:cuentas|arte)\b/, 'lead'],
    [/\bhead (?:chef|coach|nurse|teacher|waiter|gardener|librarian)\b/, 'lead'],
    [
      /\b(?:directora?|head of|heads up|head|dean|headteacher|professor|catedr[aá]tic[oa])\b(?<!(?:assistant|associate) professor)/,
      'director',
    ],
    [/\b(?:assistant|associate|deputy) (?:[a-z]+ ){0,2}manager\b/, 'senior'],
    [/\bassociate professor\b|\bprofesora? titular\b/, 'lead'],
    [/\bassistant professor\b|\blecturer\b/, 'senior'],
    // They look after a thing, and not after people.
    [
      /\bsenior (?:[a-z]+ )?(?:product|project|program|programme|account|community|case|brand|campaign|content|social media|customer success|key account) manager\b/,
      'senior',
    ],
    [/\bgroup product manager\b/, 'lead'],
    [
      /\b(?:product|project|program|programme|account|community|case|brand|campaign|content|social media|relationship|office|customer success|category|property|data|talent) manager\b|\b(?:product|project) owner\b/,
      'middle',
    ],
    [
      /\b(?:manager|supervisor|supervisora|superintendent|foreman|team leader|group leader|gerente|jef[ea]|responsable|encargad[oa]|coordinadora? general|principal)\b/,
      'lead',
    ],
    [
      /\blead\b(?!(?:s| gen\w*| time| magnet| qualif\w*| nurtur\w*| manage\w*))|\bl[ií]der\b|\bchief\b/,
      'lead',
    ],
    [/\bstaff (?:[a-z]+ ){0,2}(?:engineer|designer|scientist|developer|researcher)\b/, 'lead'],
    [/\b(?:senior|sr\.?|s[eé]nior)(?= |$|,)/, 'senior'],
    [
      /\b(?:junior|jr\.?|j[uú]nior|entry[- ]level|graduate|new grad|ayudante|auxiliar)(?= |$|,)/,
      'junior',
    ],
    [/\bassistant\b|\basistente\b/, 'junior'],
  ];

/** How many rungs up a title stands, 0 to 7; `undefined` where it can't tell. Unmarked titles are in the middle. */
export function rungOf(title: string, around: Surroundings = {}): number | undefined {
  const words = title.slice(0, 200).toLowerCase().replace(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(words)) return undefined;
  // "Executive Assistant to the CEO", "PA to the Managing Director": whom they work for is not them.
  const own = assistantTo.test(words) ? words.slice(0, words.search(/ (?:to|de|del) /)) : words;
  for (const [pattern, rung] of ladder) {
    if (!pattern.test(own)) continue;
    const found = typeof rung === 'function' ? rung(around) : rung;
    return found === undefined ? undefined : rungs[found];
  }
  return rungs.middle;
}
