import type { Stretch } from '@/utils/outreach/coach/message';
import { anyOf, findAll } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Demands and hurry: a date to answer by, a yes taken for granted. */
const hurry = anyOf(
  "(?:please )?(?:reply|respond|answer|get back to me|let me know|write back|confirm)(?: to me)?(?: back)? (?:by|before|asap|as soon as|immediately|today|right away|urgently)|(?:as soon as possible|asap|urgently)|(?:i )?(?:expect|await|look forward to|am waiting for) your (?:positive |prompt |quick |favou?rable )(?:reply|response|answer)|(?:slots?|spots?|places?) (?:are|is) (?:filling|going|limited|running)|grab yours|running out of time|last chance|don't miss",
  '(?:responda|respondas|respóndame|respóndeme|contésteme|contéstame|conteste|contestes) (?:antes de|cuanto antes|lo antes)|cuanto antes|lo antes posible|espero su (?:pronta|positiva) respuesta|espero tu (?:pronta|positiva) respuesta|espero que esta vez|plazas limitadas',
);
/** Reproach and guilt: what they didn't do, and what depends on them. */
const guilt = anyOf(
  "(?:i am|i'm|i have to say i am) (?:\\p{L}+ )?(?:disappointed|hurt|offended|upset|frustrated)|(?:you|you've|you have) (?:have |'ve )?(?:read|seen|opened|ignored) (?:both|all|my|it|the)(?: \\p{L}+)?|you (?:never|still haven't|haven't even|didn't even|did not even) (?:\\p{L}+ )?(?:answer|repl|respond|wr)\\p{L}*|it would have taken you|only takes? (?:you )?(?:a|two|five) (?:minutes?|seconds?)|(?:you're|you are) my (?:only|last)(?: \\p{L}+)?|my (?:career|future|grade|degree|job|whole \\p{L}+) depends on|i really need this|you (?:must|have to|owe|should at least)",
  'me (?:doli[óo]|decepcion[óo]|molesta|sorprende)(?: que)?|no (?:me|te|le) (?:ha|has|contest|respond|parec[íi])\\p{L}*|ni siquiera|depende de (?:esto|ti|usted)|(?:eres|es|es usted) mi (?:[úu]nica|[úu]ltima) (?:esperanza|oportunidad|opci[óo]n|salida)|lo bastante importante',
);

/**
 * No hurry and no guilt. People agree under pressure and regret it, or don't answer at all; for asks to strangers in
 * writing no figure was found, so this is judgement, and what mentors complain about.
 */
export const pressure: Rule = {
  id: 'pressure',
  when: 'always',
  grounds: { sources: [] },
  look({ own }) {
    return [
      ...findAll(own, hurry)
        .slice(0, 1)
        .map((found) => note('pressure.hurry', found)),
      ...findAll(own, guilt)
        .slice(0, 1)
        .map((found) => note('pressure.guilt', found)),
    ];
  },
};

function note(saying: 'pressure.hurry' | 'pressure.guilt', { start, end, text }: Stretch) {
  const place = { part: 'body' as const, start, end };
  return {
    rule: 'pressure' as const,
    severity: 'consider' as const,
    saying,
    values: [text],
    place,
  };
}
