import type { Message, Stretch } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import { anyOf, findAll } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Hurry: a date to answer by, places that run out. */
const hurry = anyOf(
  '(?:lmk|hmu|dm me|text me|tell me) asap|revert (?:back )?(?:to me )?(?:at the earliest|asap|soonest)',
  "(?:it's|it is|this is) (?:very |really |so |extremely |quite )?urgent|(?:call|ring|phone|answer) me (?:back )?(?:tonight|today|now)(?!\\s+or)",
  '(?:lo|la|los|las) necesito (?:para|antes de|antes del) (?:el|ma[ñn]ana|hoy|este|esta)?',
  '(?:reply|respond|answer|get back to me|let me know|write back|confirm)(?: to (?:me|this))?(?: back)? (?:by|before|asap|immediately|today|right away|urgently)(?! (?:mail|e-?mail|post|phone|message|letter|telephone|voice))',
  '(?:reply|respond|answer|get back|let me know|write|call|meet|talk|confirm|need (?:this|it|you|your)) (?:\\p{L}+ ){0,4}(?:as soon as possible|asap|urgently|immediately)',
  'need (?:an?|your|the) (?:\\p{L}+ )?(?:reply|response|answer|decision) (?:by|before|today|now|soon)',
  "(?:expect|expecting|await|awaiting|look(?:ing)? forward to|'m waiting for|am waiting for) your (?:positive |prompt |quick |speedy |favou?rable |immediate )+(?:reply|response|answer)",
  "(?:slots?|spots?|places?) (?:are|is) (?:filling|going|limited|running)|grab yours|(?:i'm|i am|we're|we are|time is) running out|(?:it's|this is|it is) your last chance|don't miss",
  '(?:responda|respondas|respóndame|respóndeme|contésteme|contéstame|conteste|contestes) (?:antes de|cuanto antes|lo antes|ya|hoy)|(?:cont[ée]st|resp[óo]nd|respuesta|escr[íi]b|necesito)\\p{L}* (?:\\p{L}+ ){0,4}(?:cuanto antes|lo antes posible|urgentemente)|espero (?:su|tu) (?:pronta|positiva|r[áa]pida) respuesta|(?:su|tu) (?:pronta|positiva|favorable) respuesta|espero que esta vez|plazas limitadas|necesito (?:una|tu|su) respuesta',
);
/** Reproach and guilt: what they didn't do, and what depends on them. */
const guilt = anyOf(
  // What they didn't do. "If you haven't answered because you're busy" blames nobody.
  "(?<!(?:if|that|when|since|because|mind) )you (?:still )?(?:haven't|have not|hadn't|didn't|did not|don't|won't|never) (?:even |yet )?(?:bother(?:ed)? to |care(?:d)? to )?(?:answer|repl|respond|g[eo]t(?:ten)? back|wr(?:ite|ote|itten) back)(?:\\p{L}*)(?= (?:me|my|to me|to my|any|at all|yet|once|a single|it|this)|\\s*[.!?,;]|\\s*$|\\s*\\n)",
  "why (?:haven't|have not|didn't|did not|don't|do not|won't) you (?:\\p{L}+ )?(?:answer|repl|respond|g[eo]t|wr)\\p{L}*|why are you (?:ignoring|so)|why no (?:answer|reply|response)",
  "(?<!(?:if|should|can|may|time) )you(?:'re| are|'ve| have|'ve been| have been| keep| just| simply)? (?:ignore|ignored|ignoring) (?:me|my|us|both|all)|being ignored",
  'did you (?:even|not|actually|really) (?:read|see|get|open|look)|you (?:could|might) at least|you could have at least|the least you (?:can|could)|is it (?:really )?(?:so|that) (?:hard|difficult) to|do i (?:really )?(?:have|need) to (?:ask|write|beg|remind)',
  "(?:i|you) (?:guess|suppose|take it|assume|see) (?:that )?(?:you(?:'re| are)|i(?:'m| am)) (?:\\p{L}+ )?(?:too (?:important|good|famous|grand)|not (?:\\p{L}+ )?(?:important|worth|good enough)|too busy (?:to|for) (?:\\p{L}+ ){0,3}(?:me|like (?:me|us)))|too (?:important|good|grand|busy) for (?:me|us|people like)",
  'still waiting (?:for (?:your|an|any|a) (?:\\p{L}+ )?(?:answer|reply|response)|to hear|on you)|(?:written|wrote|emailed|messaged|mailed|asked)(?: to)? you (?:\\p{L}+ )?(?:three|four|five|six|several|many|countless|multiple|\\d+) times|(?:got|heard|had|received) nothing (?:back|from you)|(?:not|without) (?:even )?(?:a|one) (?:single )?word from you|(?:not|never) (?:even )?received (?:a|an|any|your|one) (?:single |proper )?(?:reply|answer|response)',
  '(?:as )?per my (?:last|previous|earlier)|as i (?:have )?(?:already|repeatedly|clearly) (?:said|told|wrote|written|asked|explained|stated|mentioned)',
  "(?<!(?:if|hope|not|n't) )(?:that's|that is|this is|it's|it is|how) (?:\\p{L}+ ){0,2}(?:rude|disrespectful|unprofessional|impolite|a shame on you)|i(?:'d| had)? expected (?:more|better) (?:of|from)|shame on you",
  "(?:i know|i can see|i saw|i see|i noticed) (?:that )?you(?:'ve| have)? (?:already )?(?:saw|seen|read|got|received|opened) (?:my (?:last |first |e-?)?(?:mails?|messages?|notes?|letters?|one)|it|this|them|both|all)|you(?:'ve| have) been online|(?:you|you've|you have) (?:read|seen|opened) (?:both|all) (?:my |of )?(?:\\p{L}+ )?messages?",
  "you (?:said|promised|told me)(?: that)? you(?:'d| would) (?:answer|reply|respond|write back|get back|call)|i thought you (?:wanted to|were supposed|cared|said you)",
  "i (?:still )?(?:didn't|did not|haven't|have not|never) (?:\\p{L}+ )?(?:get|got|gotten|receive|received|have|had|hear|heard) (?:an?|any|your|back) ?(?:\\p{L}+ )?(?:answer|reply|response)?(?: (?:to|from) (?:(?:any|either|both|all) of )?my (?:last |previous |earlier |first )?(?:two|three|four|five|six|several|many|\\d+|both)|[^.!?\\n]{0,60} (?:disappoint|frustrat|hurtful|upsetting|annoying)\\p{L}*)",
  '(?:are you (?:ever |even |actually )?going to|will you (?:ever|even|at least)|do you (?:even )?(?:intend|plan|mean) to) (?:answer|reply|respond|write back|get back)(?= (?:me|my|to me|to my|at all|or not|any)|\\s*[?])',
  // How she feels, and what hangs on it.
  "(?:i am|i'm|i have to say i am) (?:\\p{L}+ )?(?:disappointed|hurt|offended|upset|frustrated)(?! (?:in|with|at|about) (?:my|our))|it would have taken you|only takes? you (?:a|two|five) (?:minutes?|seconds?)",
  'my (?:career|future|grade|degree|job|whole \\p{L}+) depends on (?:you|this|it|your)',
  // What they are told to do.
  '(?<!(?:what|all|anything|everything|whatever|nothing|that|if) )you (?:really |simply |just )?(?:must|have to|need to|ought to|should (?:at least|really)) (?:at least |please |now |finally )?(?:(?:help|give|tell|call|meet|see|introduce|explain to|write to|write back to|get back to|answer|reply to|respond to) (?:me|my|us)|(?:answer|reply|respond)(?=\\s*[.!,;]| now| this| by| today|$))',
  'you owe (?:me|it to|us)(?! (?:nothing|no|absolutely|not))',
  // Spanish.
  'no (?:me|nos) (?:has|ha|hab[ée]is|han) (?:\\p{L}+ )?(?:contestado|respondido|escrito|dicho nada|hecho caso)|no (?:me |nos )?(?:hayas|haya|hay[áa]is) (?:contestado|respondido|escrito)|que no (?:me )?(?:contest|respond)(?:es|as|a|e|[áa]is)|no he recibido (?:ninguna|ni una|tu|su) (?:respuesta|contestaci[óo]n)|(?:por qu[ée]|c[óo]mo es que) no (?:me )?(?:contest|respond|escrib)\\p{L}*|ni siquiera (?:me |has |ha )*(?:contest|respond|le[íi]d|mirad|un )\\p{L}*|(?:sigo|sigue|llevo(?: \\p{L}+){1,3}) esperando|(?:te|le) he escrito (?:ya )?(?:tres|cuatro|cinco|varias|muchas|mil|\\d+) veces|como (?:ya )?(?:te|le) (?:dije|he dicho|escrib[íi]|expliqu[ée])',
  'lo m[íi]nimo (?:ser[íi]a|es|que pod|que deb)\\p{L}*|(?:al menos|por lo menos) (?:podr[íi]as?|pod[íi]as?) (?:haber )?(?:contest|respond|decir)\\p{L}*|(?:una )?falta de (?:respeto|educaci[óo]n)|qu[ée] (?:poca )?(?:verg[üu]enza|educaci[óo]n)|(?:veo|s[ée]|he visto|vi) que (?:ya )?(?:has|ha|hab[ée]is) (?:le[íi]do|visto|abierto) (?:mis?|el|los|ambos)|demasiado (?:ocupad|importante|famos)\\p{L}* para (?:\\p{L}+ ){0,3}(?:m[íi]|yo|gente como|contestar)',
  'me (?:doli[óo]|decepcion[óo]|decepciona|molesta|duele)(?= que| la verdad|[.,;!]|$)|(?:mi|toda mi) (?:\\p{L}+ ){1,2}depende de (?:esto|ti|usted)|no (?:te|le) (?:parec[íi]|importo|intereso)(?!\\p{L})|lo bastante importante|(?:tienes|tiene) que (?:ayudar|contestar|responder|escuchar|dar)(?:me|nos)|(?:me|nos) lo debes?',
);
/** Begging, which they can't say no to without feeling bad. */
const begging = anyOf(
  "(?:beg|begging|implore|imploring) you(?! pardon)|i(?:'m| am) desperate(?! to)|please,? (?:just )?answer me(?=\\s*[.!\\n]|\\s*$)|(?:you're|you are) my (?:only|last) (?:\\p{L}+ )?(?:way|hope|chance|option|resort)|i really need (?:this|you|your)",
  '(?:te|le|os) lo (?:ruego|suplico)|(?:eres|es|es usted) mi (?:[úu]nica|[úu]ltima) (?:esperanza|oportunidad|opci[óo]n|salida)',
);
/** Their yes taken for granted, in a first message: a visit, a call, a day in their calendar. */
const granted = anyOf(
  "(?:i'll|i will|i'm going to|i am going to) (?:come by|drop by|stop by|come over|pop in|show up|turn up|wait for you|be waiting)|(?:i'll|i will) (?:call|ring|phone) you (?:tomorrow|on|next|this|again)(?! (?:number|if))|(?:i've|i have) (?:booked|blocked|put (?:it|this|us|a \\p{L}+) in (?:your|our)|sent you an? (?:calendar )?invit)\\p{L}*|so you needn't make any plans",
  'pasar[ée] (?:por (?:tu|su|all[íi]|ah[íi])|a ver(?:te|le))|(?:te|le) llamar[ée] (?:ma[ñn]ana|el|la pr[óo]xima)|quedo (?:a la espera|atent[oa]) (?:de|a) (?:tu|su) confirmaci[óo]n',
);

/**
 * No hurry, no guilt, and no yes taken for granted. People agree under pressure and regret it, or don't answer at all;
 * for asks to strangers in writing no figure was found. Advisers of mails to who didn't answer say the same: assume the
 * best, and leave out what sounds like an accusation (Whitmore, entrepreneur.com, seen 2026-11).
 */
export const pressure: Rule = {
  id: 'pressure',
  when: 'always',
  grounds: { sources: ['whitmore'] },
  look({ own, purpose }) {
    return [
      ...first('pressure.hurry', own, hurry),
      ...first('pressure.guilt', own, guilt),
      ...first('pressure.begging', own, begging),
      ...(purpose === 'ask' ? first('pressure.granted', own, granted) : []),
    ];
  },
};

function first(saying: Note['saying'], own: Message['own'], words: RegExp): Note[] {
  return findAll(own, words)
    .slice(0, 1)
    .map(({ start, end, text }: Stretch) => ({
      rule: 'pressure',
      severity: 'consider',
      saying,
      values: [text.trim()],
      place: { part: 'body', start, end },
    }));
}
