/** Verbs that goals begin with, in the form that follows "to". Judgement, from goals as people write them (2026-11). */
const verbs: ReadonlySet<string> = new Set(
  (
    'accept access accomplish achieve acquire act adapt add address adopt advance advise advocate afford align analyse analyze animate answer ' +
    'appear apply appreciate approach argue arrange ask assemble assess assist attain attend attract audition author automate avoid babysit bake balance be beat ' +
    'become begin believe blog belong benefit boost break breed bring broaden budget build buy calculate care carry catch celebrate certify challenge ' +
    'chair change charge check choose claim clean clear climb close coach code collaborate collect combine come communicate compete ' +
    'complete compose conduct connect consider consult contact continue contribute control convert convince cook cope cover craft create crochet ' +
    'critique cultivate curate cut dance deal debate debug decide deepen defend define delegate deliver demonstrate deploy design ' +
    'determine develop devote diagnose dig direct discover discuss dive diversify do document double draft draw dress drive earn ease ' +
    'edit educate elevate embrace emigrate empower enable encourage end engage enhance enjoy enrol enroll ensure enter ' +
    'entertain escape establish evaluate evolve examine exceed excel exhibit exit expand experience experiment explain explore express ' +
    'extend fabricate face facilitate fail fall feed feel fight figure fill film finance find finish fit fix fly focus follow forge form ' +
    'formulate found freelance fulfil fulfill fund fundraise gain gather generate get give go graduate grasp grow guide handle harness have head ' +
    'heal hear help hike hire hit hold hone host identify illustrate immigrate implement improve include increase influence inform ' +
    'initiate innovate inspire install integrate interpret interview introduce invent invest investigate join journal juggle jump ' +
    'keep kickstart knit know land last launch lead leap learn leave level leverage lift listen live look lose love maintain major make ' +
    'manage manufacture map market master maximise maximize meet mentor migrate minimise minimize model moderate ' +
    'modernise modernize monetise monetize motivate move navigate negotiate network nurture obtain offer open operate optimise optimize ' +
    'orchestrate organise organize overcome own paint participate pass pay perfect perform persuade photograph pick pilot pitch pivot plan plant ' +
    'play position practice practise prepare present price prioritise prioritize produce program progress promote proofread prosper protect ' +
    'prototype prove provide publish pursue push put qualify quit raise reach read rebrand rebuild recognise recognize record ' +
    'recover recruit redesign reduce reenter re-enter refine regain reinvent relate relaunch release relocate remain remember remove renovate repair replace ' +
    'represent requalify research resign resolve restart restore retain rethink retire retrain return review revive rewrite ride rise run ' +
    'save say scale schedule score sculpt secure see seek sell send serve set settle sew shape shop share sharpen shift shine shoot show ' +
    'simplify sing sit sketch skill slow solve specialise specialize speak spend split sponsor spot stand standardise start stay steer step stop ' +
    'strengthen structure study style submit succeed suggest supervise support surf survive sustain swim switch tackle take talk teach ' +
    'tell test thrive throw train transfer transform transition translate travel treat trust try turn tutor understand undertake ' +
    'unlearn unlock update upgrade upskill use utilise utilize validate venture visit volunteer walk weave weld win work write'
  ).split(' '),
);

/** Of more than one syllable, and still the last letter is doubled before "ing". */
const doubled = new Set(
  'begin submit commit admit permit transfer prefer refer forget regret upset babysit equip excel compel propel control patrol program'.split(
    ' ',
  ),
);

export function isVerb(word: string): boolean {
  return verbs.has(word.toLowerCase());
}

/** The form of a verb with "ing": "making", "running", "dying". */
export function ingOf(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  const isShort = /^[^aeiou]*(?:qu)?[aeiou][bdfglmnprtvz]$/.test(verb);
  return isShort || doubled.has(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

const byIng: ReadonlyMap<string, string> = new Map([...verbs].map((verb) => [ingOf(verb), verb]));

/** The verb of a form with "ing", where it is one that is known here. */
export function verbOfIng(word: string): string | undefined {
  return byIng.get(word.toLowerCase());
}
