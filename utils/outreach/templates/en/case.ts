/**
 * Words of jobs and of what is studied, which somebody may write with capitals and which are no names: "Senior
 * Product Manager". Judgement, from titles as they are on LinkedIn (2026-11).
 */
const common: ReadonlySet<string> = new Set(
  (
    'senior junior lead head staff principal chief deputy assistant associate managing executive general regional global trainee graduate ' +
    'freelance independent intern internship apprentice former vice president director manager officer coordinator supervisor administrator ' +
    'partner founder co-founder owner chair consultant adviser advisor analyst engineer developer designer architect scientist researcher ' +
    'teacher lecturer professor tutor trainer coach mentor student candidate writer editor journalist reporter author producer ' +
    'strategist planner specialist expert representative agent broker accountant auditor lawyer solicitor barrister attorney paralegal nurse ' +
    'doctor physician surgeon dentist therapist psychologist counsellor counselor midwife pharmacist technician mechanic electrician carpenter ' +
    'chef cook baker barista waiter bartender artist illustrator photographer filmmaker musician singer actor translator interpreter ' +
    'recruiter salesperson marketer copywriter programmer librarian curator scholar fellow operator clerk receptionist secretary ' +
    'product project program programme software hardware data design research marketing communications communication sales account customer ' +
    'business finance financial operations human resources people talent content brand creative art visual graphic interaction ' +
    'user experience service web mobile frontend backend full-stack front-end back-end machine learning science engineering development management ' +
    'policy public affairs relations social media digital media growth strategy innovation security network systems information technology ' +
    'learning education school primary secondary university law legal medical clinical mental health care nursing medicine community ' +
    'youth support success quality assurance supply chain logistics retail hospitality tourism event events press public speaking leadership ' +
    'climate energy environmental sustainability nonprofit charity fundraising writing journalism photography publishing film television ' +
    'architecture construction civil mechanical electrical chemical industrial biology chemistry physics economics psychology sociology history ' +
    'investor tech charity economist statistician biologist chemist physicist ecologist historian archivist dietitian paramedic ' +
    'physiotherapist surveyor banker farmer gardener florist plumber builder driver publisher novelist composer conductor dancer animator ' +
    'campaigner organiser organizer fundraiser headteacher grant grants estate property tax museum wedding hospital health digital food water ' +
    'platform infrastructure insight engagement supporter individual giving legacy corporate partnership workforce membership volunteer philanthropy ' +
    'editorial audience lifecycle curriculum admission alumni outreach campaign advocacy impact evaluation monitoring delivery transformation ' +
    'small technical general philosophy mathematics statistics accounting consulting investment banking venture capital entrepreneurship and of'
  ).split(' '),
);

const proper =
  /^(?:I|English|French|German|Spanish|Python|Java|JavaScript|Kubernetes|Figma|Excel|React|Google|Europe|Africa|Asia|America|London|Berlin|Paris|Vienna|Lisbon|Linux|Rust|Go)$/;

/** Whether a word is a name that keeps its capital wherever it stands. */
export function isProper(word: string): boolean {
  return proper.test(word);
}

/** Job titles in small letters, as far as they are no names: "a Software Engineer at Meta" is a software engineer at Meta. */
export function calmTitles(text: string): string {
  return text
    .split(/(?<=\s(?:at|for|with|@)\s)/i)
    .map((piece, at) => (at === 0 ? calmed(piece) : piece))
    .join('');
}

function calmed(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}'’.&/-])\p{Lu}\p{Ll}+(?:-\p{L}+)?(?![\p{L}\p{N}])/gu,
    (word) => (isCommon(word) ? word.toLowerCase() : word),
  );
}

/** Whether a title is made of common words and short names alone, so that it can stand in a sentence unquoted. */
export function isCommonTitle(title: string): boolean {
  const words = title.split(/[\s/-]+/).filter(Boolean);
  return (
    words.length > 0 && words.every((word) => isCommon(word) || /^\p{Lu}{2,4}$|^&$/u.test(word))
  );
}

/** Whether a word is one of those. */
export function isCommon(word: string): boolean {
  const folded = word.toLowerCase();
  return common.has(folded) || common.has(folded.replace(/s$/, ''));
}

/** In the middle of a sentence; "UX", "iOS" and names keep their letters. */
export function lowered(text: string): string {
  const calm = calmTitles(text);
  const [first = '', second = ''] = calm.split(/[\s,-]/);
  // "Northern Lights": names of things, as she writes them.
  const isName = /^\p{Lu}\p{Ll}/u.test(second) && !isProper(second);
  if (isName && !/^(?:an?|the|my|become|be|learn|work|move|get|i)$/i.test(first)) return calm;
  if (
    isProper(first) ||
    /^.+\p{Lu}/u.test(first) ||
    (/^\p{Lu}$/u.test(first) && first !== 'A') ||
    /^\p{Lu}[\p{L}]*\d/u.test(first)
  )
    return calm;
  return calm.slice(0, 1).toLowerCase() + calm.slice(1);
}

/** The one who does it: no article before it. */
const withoutArticle =
  /^(?:head|chief|vp|director|vice president)\b.*\b(?:of|officer|at|for)\b|^c[a-z]o$/i;

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
