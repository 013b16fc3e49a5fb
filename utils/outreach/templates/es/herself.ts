import { isThankful } from '@/utils/outreach/family';
import {
  asSentence,
  begun,
  closed,
  ended,
  type Facts,
  isLink,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { goalWords, inHerWords, lowered } from './goal';

/** Who she is, what she is working towards, and how she signs. */
export const herself: Pick<
  Sentences,
  'greeting' | 'known' | 'referrer' | 'self' | 'goal' | 'proof' | 'offer' | 'thanks' | 'signature'
> = {
  greeting({ voice, to }) {
    if (!to) return voice === 'formal' ? 'Buenos días:' : 'Hola:';
    if (voice === 'formal') return `Buenos días, ${to.titled}:`;
    return `Hola, ${to.called}:`;
  },

  known: ({ words }) => words.known && asSentence(words.known),

  referrer(facts) {
    const { referrer } = facts.words;
    if (!referrer) return undefined;
    return say(facts, {
      formal: [
        `${referrer} me sugirió que le escribiera.`,
        `Le escribo por sugerencia de ${referrer}.`,
        `${referrer} tuvo la amabilidad de darme su nombre.`,
      ],
      plain: [
        `${referrer} me sugirió que te escribiera.`,
        `Te escribo porque ${referrer} me habló de ti.`,
        `${referrer} me dio tu nombre.`,
      ],
      warm: [
        `${referrer} me animó a escribirte.`,
        `Te escribo porque ${referrer} me habló de ti.`,
        `Fue ${referrer} quien me sugirió escribirte.`,
      ],
    });
  },

  self(facts) {
    const { name, now } = facts.self;
    if (facts.words.known && facts.purpose === 'ask-acquaintance') return undefined;
    const called = closed(`Me llamo ${name}`);
    if (now === '') return name === '' ? undefined : called;
    const [first = ''] = now.split(/\s*[|•]\s*/);
    const is = (first || now).replace(/\s@\s?(?=\S)/g, ' en ');
    if (isSentence(is) && !state.test(is))
      return name === '' ? asSentence(is) : `${called} ${asSentence(is)}`;
    const clause = state.test(is) ? lowered(is).replace(state, '$1estoy $2') : undefined;
    if (name === '')
      return clause ? asSentence(clause) : closed(`Unas palabras sobre mí: ${lowered(is)}`);
    const am = facts.variant === 1 ? 'Me llamo' : 'Soy';
    if (clause) return closed(`${am} ${name} y ${clause}`);
    return closed(
      facts.variant === 1 ? `${am} ${name} y soy ${lowered(is)}` : `${am} ${name}, ${lowered(is)}`,
    );
  },

  goal(facts) {
    const { goal } = facts;
    if (goal === undefined) return undefined;
    const { kind, words } = goalWords(
      facts.voice === 'formal' ? goal.replace(/(?<!\p{L})tú(?!\p{L})/gu, 'usted') : goal,
    );
    if (kind === 'quoted') return inHerWords(words);
    if (facts.sameMove) return sameWay(facts, words);
    return closed(
      say(facts, {
        formal: [`Me gustaría ${words}`, `Mi objetivo es ${words}`, `Quisiera ${words}`],
        plain: [`Quiero ${words}`, `Mi idea es ${words}`, `Me gustaría ${words}`],
        warm: [`Me encantaría ${words}`, `Me haría ilusión ${words}`, `Me gustaría mucho ${words}`],
      }),
    );
  },

  proof({ self: { proof }, variant }) {
    if (proof === '') return undefined;
    if (isLink(proof))
      return [
        `Algo de mi trabajo: ${proof}`,
        `Un ejemplo de mi trabajo: ${proof}`,
        `Aquí se ve algo de mi trabajo: ${proof}`,
      ][variant];
    return isSentence(proof) || past.test(proof)
      ? ended(begun(proof))
      : ended(`Algo que ya he hecho: ${lowered(proof)}`);
  },

  offer(facts) {
    const { offer } = facts.self;
    if (offer === '') return undefined;
    const lead = say(facts, {
      formal: ['A cambio', 'Si le es útil', 'A cambio'],
      plain: ['A cambio', 'Si te sirve', 'A cambio'],
      warm: ['A cambio', 'Y si te sirve', 'A cambio'],
    });
    if (/^(?:puedo|podría) /i.test(offer)) return ended(`${lead}, ${lowered(offer)}`);
    if (/^\p{L}+(?:ar|er|ir)(?:te|le|os)? /iu.test(offer))
      return ended(`${lead}, puedo ${lowered(offer)}`);
    if (isSentence(offer)) return ended(begun(offer));
    return ended(`${lead}, puedo ofrecer${/[.:;]/.test(offer) ? ':' : ''} ${lowered(offer)}`);
  },

  thanks(facts) {
    const close = isThankful(facts.purpose)
      ? say(facts, {
          formal: ['Un cordial saludo', 'Reciba un cordial saludo', 'Atentamente'],
          plain: ['Un saludo', 'Saludos', 'Un saludo'],
          warm: ['Un abrazo', 'Un saludo muy cordial', 'Que vaya todo muy bien'],
        })
      : say(facts, {
          formal: [
            'Gracias por su tiempo',
            'Con mi agradecimiento, un cordial saludo',
            'Gracias por leerme',
          ],
          plain: ['Gracias por leerme', 'Gracias', 'Gracias por tu tiempo'],
          warm: [
            'Gracias, y un abrazo',
            'Muchas gracias y un saludo muy cordial',
            'Gracias por leerme',
          ],
        });
    return `${close}${facts.self.signature === '' ? '.' : ','}`;
  },

  signature: ({ self }) => self.signature || undefined,
};

/** They went before her where she wants to go. */
function sameWay(facts: Facts, words: string): string {
  const formal = facts.voice === 'formal';
  const would = { formal: 'Me gustaría', plain: 'Quiero', warm: 'Me encantaría' }[facts.voice];
  const [, from] =
    /^(?:pasar(?:me)?|cambiar(?:me)?|saltar|dar el salto|ir) (del? .+)$/iu.exec(words) ?? [];
  return closed(
    from === undefined
      ? `${would} seguir ${formal ? 'su' : 'tu'} mismo camino y ${words}`
      : `${would} hacer el mismo cambio que ${formal ? 'hizo usted' : 'hiciste tú'}, ${from}`,
  );
}

/** How she is, rather than who: it follows "estoy". */
const state =
  /^((?:actualmente|ahora|hoy),? )?((?:en (?:paro|búsqueda|transición|excedencia)|sin (?:trabajo|empleo)|entre trabajos|de baja|desemplead[oa]|\p{L}+(?:ando|iendo|yendo))(?!\p{L}).*)$/iu;

/** What she did: "llevé", "escribí", "hice". */
const past = /^(?:\p{L}+[éí]|hice|fui|tuve|di|puse|estuve|pude|quise|traje)(?!\p{L})/iu;

/** A whole sentence, of hers or one that needs nothing before it. */
function isSentence(text: string): boolean {
  return /^(?:soy|estoy|trabajo|estudio|llevo|doy|enseño|escribo|dirijo|hice|hago|he|tengo|puedo|hablo|gané|creé|publiqué|organicé|terminé|el año|este|esta|la|lo|las|los|en|mi|mis|nuestr[ao]s?|desde|hace|acabo|yo) /i.test(
    text,
  );
}
