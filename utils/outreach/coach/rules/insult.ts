import type { Stretch } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import { anyOf, findAll } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

const noun =
  '(?:idiot|moron|cow|pig|bitch|bastard|arsehole|asshole|dick(?:head)?|loser|coward|liar|fraud|fake|hypocrite|snob|clown|waste of (?:time|space))s?';
const quality =
  '(?:stupid|pathetic|useless|ridiculous|arrogant|disgusting|selfish|worthless|incompetent|ignorant|dumb|rude|heartless|a disgrace|a joke|a failure|a nobody|full of (?:yourself|it|crap))';
const stress =
  '(?:(?:an?|the|just|really|so|such|clearly|obviously|complete|total|absolute|utter|bloody|damn|stupid|old|big|nothing but) ){0,4}';
/** What hurts, said to them. "A stupid question" of her own is an apology, and she may feel "such a fraud". */
const insults = anyOf(
  `you(?:'re| are| were) ${stress}(?:${noun}|${quality})|you (?:stupid |old |bloody |damn |total )?${noun}(?=\\s*[.!,])|what an? ${stress}${noun} you|you stupid ${noun}`,
  'shut (?:the \\p{L}+ )?up|go to hell|screw you|piss off|get lost(?=\\s*[.!])|drop dead|f[u*]ck (?:you|off)|load of (?:crap|rubbish|nonsense|shit|bull\\p{L}*)|nobody likes you',
  '(?:eres|es usted|sois|pedazo de|menuda?) (?:(?:un|una|unos|unas|tan|muy|m[áa]s) ){0,3}(?:idiotas?|imb[ée]cil(?:es)?|est[úu]pid[oa]s?|gilipollas|cabr[óo]n|pendej[oa]s?|in[úu]til(?:es)?|hip[óo]critas?|mentiros[oa]s?|cobardes?|rid[íi]cul[oa]s?|arrogantes?|maleducad[oa]s?|payas[oa]s?)|v(?:ete|[áa]yase) a la|que te (?:den|jodan)|c[áa]ll(?:ate|ese)',
);
/** What would happen to them. */
const threats = anyOf(
  "i(?:'ll| will|'m going to| am going to) (?:(?:report|expose|sue|ruin|find) you(?! (?:back|an?|the|some|one))|tell every(?:one|body) (?:what|how) you|post about you)|i know where you live|you(?:'ll| will) (?:regret (?:this|it)|be sorry(?! to)|pay for (?:this|it))|watch your back|i hope you (?:lose|fail|die|rot|get (?:fired|sacked)|suffer)|or else(?=\\s*[.!]|\\s*$)",
  '(?:te|le) (?:vas? a arrepentir|arrepentir[áa]s?)|s[ée] d[óo]nde vives?|(?:te|le) voy a denunciar|voy a denunciar(?:te|le)|ojal[áa] (?:pierdas|te despidan|fracases)',
);
/** Swearing at nobody. */
const swearing = anyOf(
  'f(?:u|\\*)ck\\p{L}*|sh[i*]t(?:ty|s)?|bullshit|crap|bloody hell|goddamn|wtf|stfu',
  'mierda|joder|co[ñn]o|hostia|puta|putada|carajo|pinche',
);

/**
 * No insults, no threats, no swearing. Nobody has to measure that; she may be hurt and write in anger, so it is said
 * kindly and first.
 */
export const insult: Rule = {
  id: 'insult',
  when: 'always',
  grounds: { sources: [] },
  look({ own }) {
    const [hurts] = findAll(own, insults);
    const [threat] = findAll(own, threats);
    const [swears] = hurts ? [] : findAll(own, swearing);
    return [
      ...(threat ? [note('insult.threat', 'mend', threat)] : []),
      ...(hurts ? [note('insult.words', 'mend', hurts)] : []),
      ...(swears ? [note('insult.swearing', 'consider', swears)] : []),
    ];
  },
};

function note(
  saying: Note['saying'],
  severity: Note['severity'],
  { start, end, text }: Stretch,
): Note {
  return {
    rule: 'insult',
    severity,
    saying,
    values: [text],
    place: { part: 'body', start, end },
  };
}
