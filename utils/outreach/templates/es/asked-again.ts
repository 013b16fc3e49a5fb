import { type Facts, isTalk, say } from '@/utils/outreach/templates/template';
import { weekOf } from './words';

/** To somebody who has helped her before: nothing that needs an answer. */
export function askedInPassing(facts: Facts): string {
  // Where she tells nothing, there is nothing to know.
  const isNews = facts.words.news !== undefined;
  const one = facts.voice === 'formal' ? 'hacerle' : 'hacerte';
  const again = isTalk(facts) ? 'volver a hablar' : `${one} una pregunta más`;
  return say(facts, {
    formal: [
      `Si en las próximas semanas tuviera 20 minutos, me gustaría ${again}; si no, reciba esto como un saludo.`,
      isNews
        ? 'No hace falta que responda; solo quería contarle cómo va.'
        : 'No hace falta que responda; solo quería enviarle un saludo.',
      `Si se le ocurre cuál debería ser mi siguiente paso, me gustaría saberlo.`,
    ],
    plain: [
      `Si en las próximas semanas tienes 20 minutos, me gustaría ${again}; si no, tómalo como un saludo.`,
      isNews
        ? 'No hace falta que respondas; solo quería contarte cómo va.'
        : 'No hace falta que respondas; solo quería saludarte.',
      `Si se te ocurre cuál debería ser mi siguiente paso, me gustaría saberlo.`,
    ],
    warm: [
      `Si en las próximas semanas tienes 20 minutos, me encantaría ${again}; si no, tómalo como un saludo cariñoso.`,
      isNews
        ? 'No hace falta que respondas; solo quería contarte cómo va.'
        : 'No hace falta que respondas; me acordé de tus consejos.',
      `Si se te ocurre cuál debería ser mi siguiente paso, me encantaría saberlo.`,
    ],
  });
}

/** A nudge asks for less than the ask did. */
export function askedAnew(facts: Facts): string {
  const week = weekOf(facts);
  if (facts.past.said === 'yes')
    return say(facts, {
      formal: [
        `¿Le vendrían bien 20 minutos ${week}? Me adapto a su horario.`,
        `¿Hay algún momento ${week} que le venga bien?`,
        `¿Puedo pedirle 20 minutos ${week}, a la hora que le convenga?`,
      ],
      plain: [
        `¿Te vendrían bien 20 minutos ${week}? Me adapto.`,
        `¿Hay algún momento ${week} que te venga bien?`,
        `Cualquier rato de 20 minutos ${week} me va bien.`,
      ],
      warm: [
        `¿Te vendrían bien 20 minutos ${week}? Me adapto con gusto.`,
        `¿Hay algún momento ${week} que te venga bien?`,
        `Cualquier rato de 20 minutos ${week} me haría ilusión.`,
      ],
    });
  if (facts.purpose === 'second-nudge') {
    const talks = isTalk(facts);
    const formal = talks ? 'una conversación' : 'eso';
    const talk = talks ? 'hablar' : 'eso';
    return say(facts, {
      formal: [
        `Si ${formal} es demasiado, una línea sobre por dónde empezaría también me ayudaría.`,
        'Una sola línea, o el nombre de otra persona a quien preguntar, ya me ayudaría.',
        'Si hay otra persona a quien debería preguntar, un nombre me ayudaría igual.',
      ],
      plain: [
        `Si ${talk} es demasiado, una línea sobre por dónde empezarías también me ayudaría.`,
        'Una sola línea, o el nombre de otra persona a quien preguntar, ya me ayudaría.',
        'Si hay otra persona a quien debería preguntar, un nombre me ayudaría igual.',
      ],
      warm: [
        `Si ${talk} es demasiado, una línea sobre por dónde empezarías me ayudaría mucho.`,
        'Una sola línea, o el nombre de otra persona a quien preguntar, me haría ilusión.',
        'Si se te ocurre otra persona, un nombre me ayudaría igual.',
      ],
    });
  }
  switch (facts.favour) {
    case 'mail':
      return `¿Habría cinco minutos para mis preguntas ${week}? Unas palabras bastarían.`;
    case 'feedback':
      return `¿Habría 15 minutos para mirarlo ${week}? Un solo comentario bastaría.`;
    default:
      return say(facts, {
        formal: [
          `¿Serían posibles 20 minutos ${week}? Si no, con gusto envío mis preguntas por escrito.`,
          `¿Habría 20 minutos ${week}? Si le resulta más fácil escribir, envío mis preguntas.`,
          `¿Podría dedicarme 20 minutos ${week}, o prefiere mis preguntas por escrito?`,
        ],
        plain: [
          `¿Serían posibles 20 minutos ${week}? Si es más fácil escribir, envío mis preguntas.`,
          `¿Hay un hueco de 20 minutos ${week}? ¿O te envío mis dos preguntas?`,
          `¿Te irían bien 20 minutos ${week}, o prefieres mis preguntas por escrito?`,
        ],
        warm: [
          `¿Serían posibles 20 minutos ${week}? Si es más fácil escribir, envío mis preguntas con gusto.`,
          `¿Habría un rato tranquilo de 20 minutos ${week}? Si no, puedo enviarte mis dos preguntas.`,
          `¿Te irían bien 20 minutos ${week}? ¿O te envío mis preguntas sin más?`,
        ],
      });
  }
}
