import { lowered } from './case';
import { verbOfIng } from './verbs';

/** How questions begin, asked indirectly or not. */
export const isClause = /^(?:what|why|when|where|which|who|whose|whom|whether|if|how) \S/i;

/** An indirect question of a goal that asks; `undefined` where it asks nothing, or how isn't known. */
export function asked(said: string): string | undefined {
  const text = said.replace(/\s*\?+$/, '');
  const rules: readonly [RegExp, (...found: string[]) => string][] = [
    [
      /^how (?:do|can|could|should|would|might|to|does one|do you) ?(?:i |we |you |one |a person )?(?:actually |even |best |really |ever )?(?:go about (?=\p{L}+ing))?(?=\p{L})(.+)$/iu,
      (rest) => howTo(rest),
    ],
    [
      /^what (?:do|would|should) (?:i|you|we) (?:need|have) to (.+)$/i,
      (rest) => `what I need to ${rest}`,
    ],
    [/^what (?:should|can|could) (?:i|you|we) (.+)$/i, (rest) => `what to ${rest}`],
    [
      /^where (?:do|can|could|should|would) (?:i|you|we) (?:even |best )?(.+)$/i,
      (rest) => `where to ${rest}`,
    ],
    [/^(?:when|where|what|which|who) to (.+)$/i, () => calm(text)],
    [
      /^what (?:does|do) (it|they|.{1,60}?) (take|do|look|need|feel|earn|mean|involve|want)(?=\s|$)(.*)$/i,
      (who, verb, rest) =>
        `what ${calm(who)} ${/^(?:they|\p{L}+s)$/iu.test(who) && !/^it$/i.test(who) ? verb : third(verb)}${rest}`,
    ],
    [/^what(?:['’]s| is) it like (.+)$/i, (rest) => `what it is like ${rest}`],
    [/^(?:should) i (.+)$/i, (rest) => `whether to ${rest}`],
    [
      /^(?:can|could|will|would|do) i (.+)$/i,
      (rest) =>
        `whether I ${/^(can|could|will|would)/i.exec(text)?.[1]?.toLowerCase() ?? ''} ${rest}`.replace(
          '  ',
          ' ',
        ),
    ],
    [
      /^is (.{1,60}?) ((?:really |even |right |good |something |worth |for |a good |the right )+.+)$/i,
      (what, rest) => `whether ${lowered(what)} is ${rest}`.replace(/ is (for me)$/, ' is $1'),
    ],
    [/^(?:if|whether) (?!only )(.+)$/i, (rest) => `whether ${rest}`],
    [
      /^(?:what|how|why|when|where|which|who) (?!(?:do|does|did|is|are|am|can|could|should|would|will|shall|may|might|was|were)\b)(.+)$/i,
      () => calm(text),
    ],
  ];
  for (const [pattern, made] of rules) {
    const found = pattern.exec(text);
    if (found) {
      const words = made(...found.slice(1).map((each) => each ?? ''));
      return words === '' ? undefined : words;
    }
  }
  return undefined;
}

export function calm(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function third(verb: string): string {
  return verb === 'do' ? 'does' : `${verb}s`;
}

/** "How do I get in": "how to get in". Without somebody in it, it is asked otherwise: "how grants work". */
function howTo(rest: string): string {
  const [first = '', ...others] = rest.trim().split(' ');
  const verb = verbOfIng(first);
  return verb !== undefined
    ? `how to ${[verb, ...others].join(' ')}`
    : `how to ${calm(rest.trim())}`;
}
