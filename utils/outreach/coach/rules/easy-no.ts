import type { Message } from '@/utils/outreach/coach/message';
import type { Fix } from '@/utils/outreach/coach/note';
import { anyOf, has } from '@/utils/outreach/coach/phrases';
import { requestsIn, saysHowMuch } from '@/utils/outreach/coach/requests';
import type { Rule } from '@/utils/outreach/coach/rule';

const letsOff = anyOf(
  "no (?:worries|problem|pressure|obligation|hard feelings|rush)|no need to (?:reply|answer|respond)|(?:a|one-line|quick|short|simple|polite) no(?:,| is| would| will|$)|say no|saying no|decline|feel free to (?:ignore|pass)|(?:completely|totally|fully|perfectly|entirely|quite|absolutely|of course|will|would|i) (?:understand|understandable|fine|ok|okay)|fair enough|if neither,|understand (?:completely|entirely|if|that you)|that's (?:fine|ok|okay|alright)|(?:fine|ok|okay) (?:too|if not|as well|either way)|if not,|if you'd (?:rather|prefer) not|(?:understand|take) a no|(?:please|just) ignore (?:this|it|me)|if you (?:have no|can't|cannot|can not|don't have|haven't|don't|are too|would rather not|'d rather not|'re too|do not)|if (?:you're|you are) (?:\\p{L}+ )?(?:busy|able|swamped|drowning|snowed|buried|stretched|the wrong)|(?:please |just )+leave it|bad (?:time|moment|day|week|month|year)|i'll ask again|should you (?:be|have|not|prefer)|goes unanswered|(?:no answer|silence) is|if (?:this|that|it|now|you) (?:is|isn't|is not|doesn't|does not|'s not|aren't) (?:\\p{L}+ )*(?:good|right|bad|possible|time|suit|work|convenient|for you|busy|too)|not the right (?:time|person)|wrong (?:time|person)|whatever you decide|whether or not you (?:have|can|find)|if (?:neither|none|it|that) (?:is|isn't|is not|proves|turns out) (?:possible|im|too)\\p{L}*|is too (?:many|much)|skip|don't worry|either way|only if|too much to ask|won't mind|i know you(?:'re| are| may be| must be) busy",
  'sin compromiso|sin (?:ninguna )?presi[óo]n|no pasa nada|ning[úu]n problema|(?:lo )?(?:entiendo|entender[ée]|entender[íi]a|comprendo|comprender[ée]|comprender[íi]a)|si no (?:puedes?|tienes?|es|te|le|se|fuera)|no (?:te|se) preocupes?|un no|decir que no|buen momento|no hay (?:prisa|problema)|con toda confianza|solo si|si (?:and[áa]s?|va[sn]?|est[áa]s?|lo prefieres?|no te cuadra)',
);

/** What the fix writes; both go with "tú" and "usted". */
const sentences = {
  en: "If this isn't a good time, a one-line no is completely fine.",
  es: 'Si ahora no es buen momento, un «no» de una línea me parece perfecto.',
} as const;

const farewell =
  /^(?:thank|many thanks|thanks|best|kind|warm|sincerely|regards|cheers|yours|with |all the best|gracias|muchas gracias|un saludo|saludos|atentamente|un abrazo|cordialmente)/i;

/**
 * A way to say no that costs nothing. People overestimate how often strangers say yes by mail (Roghanizad and Bohns,
 * 2017) and find it hard to refuse; that an easy no brings more answers is advice, not a measured figure. Some advisers
 * say the opposite: offering the no invites it.
 */
export const easyNo: Rule = {
  id: 'easy-no',
  when: 'asks',
  grounds: { sources: [] },
  look(message) {
    // A note with an invitation has no room for it, and is easily left unanswered.
    if (message.way.channel === 'linkedin-note' || message.words.length < 10) return [];
    if (has(message.own, letsOff) || isSmall(message)) return [];
    return [{ rule: 'easy-no', severity: 'idea', saying: 'easyNo.none', ...fixOf(message) }];
  },
};

/** A question to answer in writing, of a size that is said, can simply be left. */
function isSmall(message: Message): boolean {
  const requests = requestsIn(message);
  return (
    requests.length > 0 &&
    requests.every(({ kind, meets }) => kind === 'talk' && !meets) &&
    saysHowMuch(message.own)
  );
}

/** Before the farewell, as a paragraph; where the end is no farewell, behind it. */
function fixOf({ body, language }: Message): { fix?: Fix } {
  if (language === undefined) return {};
  const sentence = sentences[language];
  const end = body.trimEnd().length;
  const breaks = [...body.slice(0, end).matchAll(/\n\s*\n/g)];
  const before = breaks.findLast(({ index, 0: gap }) =>
    farewell.test(body.slice(index + gap.length)),
  );
  if (!before) return { fix: { part: 'body', start: end, end, text: `\n\n${sentence}` } };
  const at = before.index;
  return { fix: { part: 'body', start: at, end: at, text: `\n\n${sentence}` } };
}
