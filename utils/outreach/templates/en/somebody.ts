/** Nouns for somebody at work that their ending doesn't tell. */
const somebody = new Set(
  (
    'barista nurse chef cook lead intern coach pilot midwife clerk vet apprentice trainee fellow postdoc aide guide host ' +
    'judge model temp junior senior sophomore grad undergrad dev admin creative official rep expert attorney mechanic medic ' +
    'mum mom dad maid monk priest rabbi imam bookkeeper housewife nanny au-pair jack-of-all-trades generalist mentee mentor ' +
    'head ceo cto cfo coo cmo sdr bdr pa va ta rn pm graduate undergraduate candidate associate magistrate advocate ' +
    'delegate architect executive representative detective scholar registrar bursar secretary beginner newcomer ' +
    'polyglot diplomat geek nerd human spouse wife husband smith blacksmith locksmith wordsmith athlete poet critic ' +
    'academic partner steward tailor butler astronaut volunteer ally star surgeon spy cop principal pharmacist dj mp'
  ).split(' '),
);
const ending =
  /(?:..(?:er|or|ist|ian|yst|eur|man|woman|person|herd|wright|monger)|(?:stud|ag|presid|resid|correspond|superintend|par|respond|oppon)ent|(?:appli|consult|account|assist|attend|serv|merch|ten|occup|migr|immigr|particip|command|lieuten|inform)ant|sergeant|(?:actr|waitr|host|steward|seamstr|govern|headmistr|priest)ess|(?:train|employ|refug|return|devot|appoint)ee)$/i;
/** They end so and are nobody: things, and how somebody is. */
const nobody = new Set(
  (
    'summer winter career computer water paper together number matter order power other another over under after ever never whether either floor ' +
    'labor color door minor poor newsletter letter weather gender cyber interior exterior behavior error major sector for or her per better ' +
    'server router offer center chapter quarter semester theater answer transfer container filter layer folder river timber silver rubber ' +
    'leather laughter hunger anger wonder pepper butter corner border shoulder tower shower flower dinner supper chamber rather further ' +
    'cancer disaster poster laser fiber character faster slower bigger smaller larger higher lower stronger smarter wiser richer ' +
    'calmer fitter braver bolder older younger clearer sharper kinder gentler softer deeper tougher cleaner greener ' +
    'factor motor humor rumor mirror terror horror corridor indoor outdoor harbor favor flavor honor tumor vapor vector sensor reactor tractor ' +
    'processor superior prior decor metaphor list checklist playlist shortlist twist exist resist assist persist asian italian russian indian ' +
    'norwegian austrian australian canadian egyptian iranian ukrainian hungarian belgian brazilian catalyst german roman plant barrier frontier ' +
    'twitter december november october september easter october starter freezer cover user newer fewer super proper'
  ).split(' '),
);
/** "Happier" and "healthier" are how somebody is; these are somebody. */
const inIer = /^(?:cashier|courier|soldier|financier|supplier|premier|hotelier|sommelier)$/i;

/** Whether the words that all others belong to name one person: "nurse", in "nurse at a clinic for animals". */
export function isSomebody(text: string): boolean {
  const head = headOf(text);
  const last = /[\p{L}-]+$/u.exec(head)?.[0] ?? '';
  if (last === '' || /^(?:an?|the|my|our|your|one|two|three|some|half|both) /i.test(text))
    return false;
  if (/^\d+(?! ?(?:st|nd|rd|th)\b|-)/i.test(text)) return false;
  if (/^\p{L}+ing (?:an?|the|my|our|as|at|in|for|with|to)\b/iu.test(text)) return false;
  const word = last.toLowerCase().split('-').at(-1) ?? '';
  if (somebody.has(word) || somebody.has(last.toLowerCase())) return true;
  return ending.test(word) && !nobody.has(word) && (!word.endsWith('ier') || inIer.test(word));
}

function headOf(text: string): string {
  const [head = ''] = text.split(
    /\s*[,;:(/–—]\s*|\s+(?:as|at|in|for|of|with|who|that|from|by|on|to|since|turned|working|based|studying|and|or|&)(?=\s)/i,
  );
  return head.trim();
}
