/**
 * What a post is about, to follow "your post on", where its sentence only says what it answers: "Somebody asked me
 * whether …", "A short thread on …". `undefined` where it can't be said safely.
 */
export function retold(words: string): string | undefined {
  const text = words.replace(/[.!…:]+$/, '');
  const [, thread] =
    /^(?:an? |my )?(?:short |quick |little |long )*thread (?:on|about) (.+)$/iu.exec(text) ?? [];
  const [, word = '', clause = ''] = asked.exec(text) ?? [];
  const topic =
    thread ??
    (clause === '' ? undefined : `${word.toLowerCase().replace(/^if$/, 'whether')} ${clause}`);
  if (topic === undefined || /[?;“”"]/.test(topic)) return undefined;
  const said = topic.replace(
    /\bI (?=(?:got|went|came|became|moved|made|left|learned|found|started|do|did)\b)/g,
    'you ',
  );
  return ofHers.test(said) ? undefined : said;
}

const asked =
  /^(?:somebody|someone|people|everybody|everyone|(?:an?|my|one|another) [\p{L} ]{2,30}?) (?:(?:often|always|just|recently|sometimes) )?(?:asks?|asked|keeps? asking)(?: me| us)?(?: (?:on|last|this|the other|yesterday|today)(?: (?!whether|if|how|what|why|where|when)\p{L}+){0,2})? (whether|if|how|what|why|where|when) (.+)$/iu;

/** Words that would mean her when she says them. */
const ofHers = /(?<![\p{L}])(?:i|me|my|mine|we|us|our)(?![\p{L}])/iu;
