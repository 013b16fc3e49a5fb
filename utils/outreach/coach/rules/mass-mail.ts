import { calledName } from '@/utils/outreach/coach/called-name';
import type { Message } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import { anyOf, findAll, has } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

const toNobody = anyOf(
  'to whom it may concern|sir or madam|sir/madam|sirs?|madam|all|everyone|team|mentors?|hiring manager|friends?|professionals?|experts?|colleagues?|there',
  'a quien corresponda|se[ñn]or(?:es|a)?(?: o se[ñn]ora)?|todos|equipo',
);
/** A polite sentence that says nothing, from its first word to its end. */
const pleasantry =
  /(?:I (?:do )?hope (?:that )?(?:this|my|the)? ?(?:e-?mail|message|note|letter|mail)? ?(?:finds you|you(?:'re| are)) (?:well|doing well|great)[^.!?\n]{0,40}[.!]\s?|Espero que (?:este (?:correo|mensaje) (?:te|le) encuentre|(?:te|se) encuentres?|est[ée]s?) bien[^.!?\n]{0,40}[.!]\s?)/iu;
const toMany = anyOf(
  "(?:people|professionals|leaders|experts|mentors|individuals|someone) like (?:you|yourself)|your esteemed|esteemed (?:organi[sz]ation|company|institution)|(?:your|the) (?:organi[sz]ation|company)'s (?:mission|values)|reaching out to (?:several|many|multiple|a few|various|a number of|leaders|professionals|people|alumni|experts)|(?:several|many|multiple|various) (?:professionals|mentors|people|leaders|alumni|experts) (?:in|like|such|on)|as a (?:leader|professional|expert) in (?:your|the) (?:field|industry)|in your (?:field|industry|position)|your (?:impressive|amazing|incredible|extensive|vast|wealth of|great|successful|remarkable|rich) (?:\\p{L}+ ){0,2}(?:profile|background|career|experience|journey|knowledge|expertise|achievements)|i came across your profile|stumbled (?:up)?on your profile|your profile (?:caught|stood|popped|came up)|expand my (?:professional )?network|grow my network|add you to my (?:professional )?network|would like to connect with you|dear (?:professional|connection|linkedin)|copy(?:ing)? this to|sent this to",
  'profesionales como (?:t[úu]|usted)|personas como (?:t[úu]|usted)|su (?:prestigiosa|distinguida) (?:empresa|organizaci[óo]n|instituci[óo]n)|(?:tu|su) (?:impresionante|amplia|gran|extensa|dilatada) (?:\\p{L}+ )?(?:perfil|trayectoria|experiencia|carrera)|encontr[ée] (?:tu|su) perfil|me top[ée] con (?:tu|su) perfil|ampliar mi red|varios profesionales|en (?:tu|su) (?:sector|campo|industria)',
);

/**
 * What sounds as if it went to many. A generic note did no better than none (Botdog, 16,492 invitations on LinkedIn);
 * which phrases sound so is judgement, from what mentors complain about.
 */
export const massMail: Rule = {
  id: 'mass-mail',
  when: 'asks',
  grounds: { sources: ['botdog', 'mall'] },
  look: (message) => [...ofGreeting(message), ...ofPhrases(message)],
};

function ofGreeting(message: Message): Note[] {
  const { greeting, words } = message;
  if (words.length === 0) return [];
  const name = calledName(message);
  if (!greeting) return [];
  const place = { part: 'body' as const, start: greeting.start, end: greeting.end };
  const fix = name === undefined ? {} : { fix: { ...place, text: greetingFor(message, name) } };
  if (has(greeting.text, toNobody))
    return [
      { rule: 'mass-mail', severity: 'consider', saying: 'massMail.greeting', place, ...fix },
    ];
  const rest = greeting.text.replace(
    /^\p{L}+(?:\s+(?:morning|afternoon|evening|d[íi]as|tardes|day))?/iu,
    '',
  );
  if (/\p{L}/u.test(rest)) return [];
  return [{ rule: 'mass-mail', severity: 'idea', saying: 'massMail.nameless', place, ...fix }];
}

function greetingFor({ greeting, language }: Message, name: string): string {
  const end = greeting?.text.at(-1) ?? ',';
  return `${language === 'es' ? 'Hola' : 'Hello'} ${name}${/[,:!.]/.test(end) ? end : ''}`;
}

function ofPhrases({ own }: Message): Note[] {
  const notes: Note[] = [];
  const polite = pleasantry.exec(own);
  if (polite) {
    const place = {
      part: 'body' as const,
      start: polite.index,
      end: polite.index + polite[0].length,
    };
    notes.push({
      rule: 'mass-mail',
      severity: 'idea',
      saying: 'massMail.phrase',
      values: [polite[0].trim()],
      place: { ...place, end: place.start + polite[0].trimEnd().length },
      fix: { ...place, text: '' },
    });
  }
  const [many] = findAll(own, toMany);
  if (many)
    notes.push({
      rule: 'mass-mail',
      severity: 'consider',
      saying: 'massMail.phrase',
      values: [many.text],
      place: { part: 'body', start: many.start, end: many.end },
    });
  return notes;
}
