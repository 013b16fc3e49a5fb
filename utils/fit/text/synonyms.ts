/**
 * Ways of saying one thing: the key, then its other forms. Hand-made and small; a form is folded words
 * with single spaces. A key with a `+` in front names an idea rather than a word.
 */
const groups: readonly (readonly [key: string, ...forms: string[]])[] = [
  ['ux', 'user experience', 'ux ui', 'ui ux', 'uxd', 'uxr'],
  ['ui', 'user interface'],
  ['pr', 'public relations'],
  ['communications', 'comms', 'communication', 'communicator', 'communicators', 'comm'],
  [
    'nonprofit',
    'non profit',
    'not for profit',
    'nonprofits',
    'non profits',
    'charity',
    'charities',
    'third sector',
    'ngo',
    'ngos',
    '501c3',
    'charitable',
  ],
  ['machinelearning', 'machine learning', 'ml'],
  ['ai', 'artificial intelligence'],
  ['nlp', 'natural language processing'],
  ['hr', 'human resources'],
  ['qa', 'quality assurance'],
  ['csr', 'corporate social responsibility'],
  ['seo', 'search engine optimisation', 'search engine optimization'],
  ['vc', 'venture capital', 'venture capitalist'],
  ['devrel', 'developer relations', 'developer advocate', 'developer advocacy'],
  ['frontend', 'front end'],
  ['backend', 'back end'],
  ['fullstack', 'full stack'],
  ['startup', 'start up', 'startups', 'start ups'],
  ['freelance', 'freelancer', 'freelancing', 'self employed'],
  ['fundraising', 'fundraiser', 'fund raising', 'fundraisers'],
  ['journalism', 'journalist', 'journalists'],
  ['editing', 'editor', 'editors', 'editorial'],
  ['writing', 'writer', 'writers', 'write', 'writes', 'written', 'copywriter', 'copywriting'],
  ['teaching', 'teacher', 'teachers', 'teach', 'teaches', 'taught'],
  ['speaking', 'speaker', 'speakers'],
  ['science', 'scientist', 'scientists', 'sciences'],
  ['analysis', 'analyst', 'analysts', 'analytics', 'analytical', 'analyse', 'analyze'],
  ['strategy', 'strategist', 'strategists', 'strategies', 'strategic'],
  ['law', 'lawyer', 'lawyers', 'legal', 'attorney', 'solicitor', 'barrister'],
  ['medicine', 'physician', 'medical', 'doctor', 'doctors'],
  ['nursing', 'nurse', 'nurses'],
  ['software', 'swe', 'programmer', 'programming', 'coding', 'coder'],
  ['accounting', 'accountant', 'accountants', 'accountancy'],
  ['banking', 'banker', 'bankers'],
  ['sustainability', 'sustainable', 'esg'],
  ['climate', 'net zero', 'decarbonisation', 'decarbonization'],
  ['organisation', 'organization', 'organisations', 'organizations', 'org', 'orgs'],
  // Words that English stemming throws together with strangers.
  ['community', 'communities'],
  ['university', 'universities'],
  ['international', 'internationally'],
  ['internal', 'internally'],
  ['production', 'productions'],
  ['police', 'policing'],
  ['news', 'newsroom'],
  [
    '+founder',
    'founder',
    'founders',
    'cofounder',
    'co founder',
    'entrepreneur',
    'entrepreneurs',
    'entrepreneurship',
    'entrepreneurial',
  ],
  [
    '+leader',
    'head',
    'lead',
    'leads',
    'led',
    'leading',
    'leader',
    'leaders',
    'leadership',
    'director',
    'directors',
    'chief',
    'vp',
    'svp',
    'vice president',
    'manager',
    'managers',
    'manage',
    'manages',
    'managed',
    'managing',
    'management',
    'president',
  ],
];

/** The idea of leading people, whatever the title; and of having started something. */
export const leader = '+leader';
export const founder = '+founder';

type Form = { rest: string[]; key: string };

const byFirstWord = new Map<string, Form[]>();
for (const [key, ...forms] of groups) {
  for (const form of [key, ...forms]) {
    const [first = '', ...rest] = form.split(' ');
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { rest, key }]);
  }
}
for (const forms of byFirstWord.values()) forms.sort((a, b) => b.rest.length - a.rest.length);

/** Whether any form begins with this word. */
export function opensForm(word: string): boolean {
  return byFirstWord.has(word);
}

/**
 * The longest form that begins at `tokens[at]`: its key and how many words it takes. `undefined` when the
 * word stands for itself.
 */
export function synonymAt(
  tokens: readonly { word: string }[],
  at: number,
): { key: string; length: number } | undefined {
  const forms = byFirstWord.get(tokens[at]?.word ?? '');
  if (!forms) return undefined;
  for (const { rest, key } of forms) {
    if (rest.every((word, index) => tokens[at + 1 + index]?.word === word))
      return { key, length: rest.length + 1 };
  }
  return undefined;
}
