import { isNudge } from '@/utils/outreach/family';
import {
  type Facts,
  isDoubtful,
  lineCount,
  listed,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { askedAnew, askedInPassing } from './asked-again';
import { nobodyElse } from './refusal';
import { askedAbout, questionsOf, topicOf, weekOf } from './words';

/** The one small thing that she asks for, and the easy no. */
export const asks: Pick<
  Sentences,
  | 'ask'
  | 'questions'
  | 'introduce'
  | 'easy-no'
  | 'note-heading'
  | 'note-no'
  | 'short-ask'
  | 'short-no'
> = {
  ask(facts) {
    if (facts.purpose === 'check-in') return askedInPassing(facts);
    return isNudge(facts.purpose) ? askedAnew(facts) : asked(facts);
  },

  questions({ words: { questions } }) {
    if (!questions) return undefined;
    return lineCount(questions) === 1
      ? `Mi pregunta: ${listed(questions)}`
      : `Mis preguntas:
${listed(questions)}`;
  },

  introduce(facts) {
    const { about, connected, voice } = facts;
    const whom =
      about?.whole ?? (voice === 'formal' ? 'alguien que conoce' : 'alguien que conoces');
    const topic = topicOf(facts, 'su trabajo');
    const seen = connected
      ? `He visto que ${voice === 'formal' ? 'conoce' : 'conoces'} a ${whom}. `
      : '';
    return say(facts, {
      formal: [
        `${seen}¿Podría presentarme a ${whom}? Quisiera pedirle consejo sobre ${topic}.`,
        `${seen}Quisiera pedir consejo a ${whom} sobre ${topic}. ¿Podría presentarnos?`,
        `${seen}¿Puedo pedirle que me presente a ${whom}? Se trata de ${topic}.`,
      ],
      plain: [
        `${seen}¿Me presentarías a ${whom}? Me gustaría pedirle consejo sobre ${topic}.`,
        `${seen}Me gustaría pedir consejo a ${whom} sobre ${topic}. ¿Podrías presentarnos?`,
        `${seen}¿Puedo pedirte que me presentes a ${whom}? Se trata de ${topic}.`,
      ],
      warm: [
        `${seen}¿Me harías el favor de presentarme a ${whom}? Me encantaría pedirle consejo sobre ${topic}.`,
        `${seen}Me encantaría pedir consejo a ${whom} sobre ${topic}. ¿Nos presentarías?`,
        `${seen}¿Podrías ponerme en contacto con ${whom}? Se trata de ${topic}.`,
      ],
    });
  },

  'easy-no'(facts) {
    switch (facts.purpose) {
      case 'answer-no':
        return nobodyElse(facts);
      case 'introduction':
        return say(facts, {
          formal: [
            'Si prefiere no hacerlo, basta con decírmelo; no hace falta motivo.',
            'Entenderé que prefiera no hacerlo.',
            'Dígame que no con toda libertad.',
          ],
          plain: [
            'Si prefieres no hacerlo, dímelo sin más. No hace falta motivo.',
            'Entenderé que prefieras no hacerlo.',
            'Un no también está bien.',
          ],
          warm: [
            'Si prefieres no hacerlo, dímelo sin más. Entre tú y yo no cambia nada.',
            'Y si no te parece buena idea, no pasa nada.',
            'Un no también está bien, y no necesita motivo.',
          ],
        });
      case 'second-nudge':
        return say(facts, {
          formal: [
            'Y si es un no, no hace falta que responda.',
            'Si no le viene bien, no hace falta respuesta.',
            'Si no sé nada, lo entenderé.',
          ],
          plain: [
            'Y si es un no, no hace falta que respondas.',
            'Si no te viene bien, no hace falta respuesta.',
            'Si no sé nada, lo entenderé.',
          ],
          warm: [
            'Y si es un no, no hace falta ni que respondas. Lo entenderé.',
            'Si no es para ti, el silencio también es una respuesta.',
            'Si no sé nada, lo entenderé, y gracias de todos modos.',
          ],
        });
      default:
        return declined(facts);
    }
  },

  'note-heading': ({ about }) =>
    about
      ? `Una nota para reenviar a ${about.called} tal cual:`
      : 'Una nota para reenviar tal cual:',

  'note-no': (facts) =>
    [declined(facts), facts.self.signature].filter((text) => text !== '').join('\n'),

  'short-ask'(facts) {
    // Right behind her goal, it needn't be said again.
    const topic = facts.statesGoal ? 'eso' : topicOf(facts);
    return say(facts, {
      formal: [
        `¿Puedo hacerle dos preguntas sobre ${topic}?`,
        `¿Me permite dos preguntas sobre ${topic}?`,
        `¿Respondería a dos preguntas sobre ${topic}?`,
      ],
      plain: [
        `¿Puedo hacerte dos preguntas sobre ${topic}?`,
        `¿Te puedo preguntar dos cosas sobre ${topic}?`,
        `¿Responderías a dos preguntas sobre ${topic}?`,
      ],
      warm: [
        `¿Puedo hacerte dos preguntas sobre ${topic}?`,
        `¿Te puedo hacer dos preguntas rápidas sobre ${topic}?`,
        `¿Tendrías un momento para dos preguntas sobre ${topic}?`,
      ],
    });
  },

  'short-no': ({ voice }) => (voice === 'formal' ? 'Un no está bien.' : 'Si no, no pasa nada.'),
};

function asked(facts: Facts): string {
  const { favour, voice } = facts;
  if (favour === 'mail') return askedInWriting(facts);
  if (favour === 'feedback') return askedForFeedback(facts);
  const week = weekOf(facts);
  const about = `sobre ${askedAbout(facts)}`;
  const questions = questionsOf(facts);
  const meeting = favour === 'in-person' ? 'para vernos en persona' : 'para una llamada';
  const short = favour === 'in-person' ? 'un encuentro de 20 minutos' : 'una llamada de 20 minutos';
  const asking = say(facts, {
    formal: [
      `¿Tendría 20 minutos ${meeting} ${week}? Llevaría ${questions} ${about}.`,
      `¿Puedo pedirle ${short} ${week}? Tengo ${questions} ${about}.`,
      `¿Podría dedicarme 20 minutos ${meeting} ${week}? Le haría ${questions} ${about}.`,
    ],
    plain: [
      `¿Tendrías 20 minutos ${meeting} ${week}? Llevaría ${questions} ${about}.`,
      `¿Podríamos encontrar 20 minutos ${meeting} ${week}? Tengo ${questions} ${about}.`,
      `¿Sería posible ${short} ${week}? Te haría ${questions} ${about}.`,
    ],
    warm: [
      `¿Tendrías 20 minutos ${meeting} ${week}? Llevaría ${questions} ${about}.`,
      `¿Me regalarías 20 minutos ${meeting} ${week}? Tengo ${questions} ${about}.`,
      `¿Habría un hueco de 20 minutos ${meeting} ${week}? Llevaría ${questions} ${about}.`,
    ],
  });
  if (!facts.orInWriting || facts.words.questions) return asking;
  const prefer = voice === 'formal' ? 'lo prefiere' : 'lo prefieres';
  return `${asking} Si ${prefer}, puedo enviar las preguntas por escrito.`;
}

function askedInWriting(facts: Facts): string {
  const week = weekOf(facts);
  const count = questionsOf(facts);
  const questions = `${count} ${/^una /.test(count) ? 'breve' : 'breves'}`;
  const about = `sobre ${askedAbout(facts)}`;
  // Where they stand below, nothing is to be sent later.
  if (facts.words.questions)
    return say(facts, {
      formal: [
        `¿Respondería a ${questions} ${about}, ${week} o cuando le venga bien? Bastarían unas líneas.`,
        `¿Podría responder con unas líneas a ${questions} ${about}, ${week} o cuando le venga bien?`,
        `¿Tendría cinco minutos ${week} para ${questions} ${about}? Bastarían unas líneas.`,
      ],
      plain: [
        `¿Responderías a ${questions} ${about}, ${week} o cuando te venga bien? Bastarían unas líneas.`,
        `¿Podrías responder con unas líneas a ${questions} ${about}, ${week} o cuando te venga bien?`,
        `¿Tendrías cinco minutos ${week} para ${questions} ${about}? Bastarían unas líneas.`,
      ],
      warm: [
        `¿Responderías a ${questions} ${about}, ${week} o cuando te venga bien? Unas líneas me harían mucha ilusión.`,
        `¿Podrías responder con unas líneas a ${questions} ${about}, ${week} o cuando te venga bien?`,
        `¿Tendrías cinco minutos ${week} para ${questions} ${about}? Con unas palabras me ayudarías mucho.`,
      ],
    });
  return say(facts, {
    formal: [
      `¿Puedo enviarle ${questions} ${about} ${week}? Unas líneas serían más que suficientes.`,
      `¿Respondería a ${questions} ${about}? Bastarían unas líneas, ${week} o cuando le venga bien.`,
      `¿Tendría cinco minutos ${week} para ${questions} ${about}? Se las enviaría por escrito.`,
    ],
    plain: [
      `¿Puedo enviarte ${questions} ${about} ${week}? Unas líneas serían más que suficientes.`,
      `¿Responderías a ${questions} ${about}? Bastarían unas líneas, ${week} o cuando te venga bien.`,
      `¿Tendrías cinco minutos ${week} para ${questions} ${about}? Te las enviaría por escrito.`,
    ],
    warm: [
      `¿Puedo enviarte ${questions} ${about} ${week}? Unas líneas me harían mucha ilusión.`,
      `¿Responderías a ${questions} ${about}? Bastarían unas líneas, ${week} o cuando te venga bien.`,
      `¿Tendrías cinco minutos ${week} para ${questions} ${about}? Te las enviaría por escrito, y unas palabras bastan.`,
    ],
  });
}

function askedForFeedback(facts: Facts): string {
  const week = weekOf(facts);
  const piece = facts.words.piece?.trim().replace(/[.,;:\s]+$/, '') ?? 'una muestra de mi trabajo';
  return say(facts, {
    formal: [
      `¿Podría mirar ${piece} y decirme una cosa que cambiaría? Son unos 15 minutos, ${week} o más adelante.`,
      `¿Puedo pedirle su opinión sobre ${piece}? Bastarían 15 minutos y unas líneas, ${week} o más adelante.`,
      `¿Podría echar un vistazo a ${piece} ${week}? Me bastaría con un solo comentario.`,
    ],
    plain: [
      `¿Podrías mirar ${piece} y decirme una cosa que cambiarías? Son unos 15 minutos, ${week} o más adelante.`,
      `¿Puedo pedirte tu opinión sobre ${piece}? Bastarían 15 minutos y unas líneas, ${week} o más adelante.`,
      `¿Podrías echar un vistazo a ${piece} ${week}? Me bastaría con un solo comentario.`,
    ],
    warm: [
      `¿Podrías mirar ${piece} y decirme una sola cosa que cambiarías? Son unos 15 minutos, ${week} o más adelante.`,
      `Me encantaría saber qué te parece ${piece}. Bastarían 15 minutos y unas líneas, ${week} o más adelante.`,
      `¿Podrías echar un vistazo a ${piece} ${week}? Un solo comentario ya me ayudaría.`,
    ],
  });
}

function doubted(facts: Facts): string {
  const page = facts.site === 'web' ? 'página' : 'perfil';
  return say(facts, {
    formal: [
      `Su ${page} no dice si mis preguntas son para usted. Si no lo son, bastará con que me lo diga.`,
      `Puede que no sea usted a quien debo preguntar: su ${page} no lo dice. En ese caso, basta con una línea.`,
      `Su ${page} no dice si este es su campo. Si no lo es, lo entenderé.`,
    ],
    plain: [
      `Tu ${page} no dice si mis preguntas son para ti. Si no lo son, con decirme que no es suficiente.`,
      `Puede que no seas tú a quien debo preguntar: tu ${page} no lo dice. En ese caso, basta con que me digas que no.`,
      `Tu ${page} no dice si este es tu campo. Si no lo es, dímelo sin más. Lo entenderé.`,
    ],
    warm: [
      `Tu ${page} no dice si mis preguntas son para ti. Si no lo son, dime que no y ya está.`,
      `Puede que no seas tú a quien debo preguntar: tu ${page} no lo dice. En ese caso, dime que no. Lo entenderé.`,
      `Tu ${page} no dice si este es tu campo. Si no lo es, dime que no; no pasa nada.`,
    ],
  });
}

function declined(facts: Facts): string {
  if (isDoubtful(facts)) return doubted(facts);
  return say(facts, {
    formal: [
      'Si no es buen momento, bastará con que me lo diga.',
      'Si no le viene bien, basta con una línea.',
      'Entenderé que prefiera no hacerlo.',
    ],
    plain: [
      'Si no es buen momento, con decirme que no es suficiente.',
      'Si no te viene bien, basta con que me digas que no.',
      'Y si prefieres no hacerlo, dímelo sin más. Lo entenderé.',
    ],
    warm: [
      'Y si no es buen momento, dime que no y ya está.',
      'Si ahora es demasiado, dime que no. Lo entenderé.',
      'Si no encaja, dime que no; no pasa nada.',
    ],
  });
}
