import {
  begun,
  ended,
  type Facts,
  isTalk,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { dated, topicOf } from './words';

/** What a message comes back to. */
export const reminders: Pick<Sentences, 'reminder' | 'news' | 'settled' | 'rest'> = {
  reminder(facts) {
    const { purpose, past } = facts;
    const topic = topicOf(facts);
    if (purpose === 'check-in') return talkedBefore(facts);
    if (purpose === 'report-back') return advisedBefore(facts);
    const day = past.asked ? ` el ${dated(past.asked)}` : '';
    const ofDay = past.asked ? ` del ${dated(past.asked)}` : '';
    if (purpose === 'ask-again') return saidLater(facts, day, ofDay);
    if (past.said === 'yes' && purpose !== 'release') return agreedBefore(facts);
    if (purpose === 'second-nudge') {
      const again = past.nudged ? `, y de nuevo el ${dated(past.nudged)},` : '';
      return say(facts, {
        formal: [
          `Le escribí${day}${again} sobre ${topic}, y después de esto no insistiré.`,
          `Este es mi último mensaje sobre ${topic}; escribí por primera vez${day || ' hace unas semanas'}.`,
          `Vuelvo una vez más, y la última, sobre ${topic}.`,
        ],
        plain: [
          `Te escribí${day}${again} sobre ${topic}. Es la última vez que pregunto.`,
          `Una última palabra sobre ${topic}; escribí por primera vez${day || ' hace unas semanas'}.`,
          `Pregunto solo una vez más sobre ${topic}, y luego lo dejo.`,
        ],
        warm: [
          `Te escribí${day}${again} sobre ${topic}, y después de esto te dejo en paz.`,
          `Un último intento sobre ${topic}, y te dejo en paz.`,
          `Este es mi último mensaje sobre ${topic}; escribí por primera vez${day || ' hace unas semanas'}.`,
        ],
      });
    }
    return say(facts, {
      formal: [
        `Le escribí${day} sobre ${topic}.`,
        `Me refiero a mi mensaje${ofDay} sobre ${topic}.`,
        `Quizá haya visto mi mensaje${ofDay} sobre ${topic}.`,
      ],
      plain: [
        `Te escribí${day} sobre ${topic}.`,
        `Vuelvo un momento a mi mensaje${ofDay} sobre ${topic}.`,
        `Te pregunté${day} sobre ${topic}.`,
      ],
      warm: [
        `Te escribí${day} sobre ${topic}.`,
        `Quizá hayas visto mi mensaje${ofDay} sobre ${topic}.`,
        `Te pregunté${day} sobre ${topic}, y sé cómo se llenan las semanas.`,
      ],
    });
  },

  news({ words: { news } }) {
    if (!news) return undefined;
    return ended(
      /^(?:he|hemos|ya) /.test(news) ? `Desde entonces ${news}` : `Desde entonces: ${news}`,
    );
  },

  settled(facts) {
    const offered =
      facts.past.said !== 'later'
        ? ''
        : facts.voice === 'formal'
          ? ' Gracias por haberse ofrecido a hablar más adelante.'
          : ' Gracias por ofrecerte a hablar más adelante.';
    return (
      say(facts, {
        formal: [
          'Desde entonces he encontrado a alguien que me ayudará, así que puede dar mi pregunta por resuelta.',
          'Alguien se ha ofrecido a ayudarme, así que no hace falta que haga nada.',
          'He encontrado a una persona que me acompañará en ello, y no quería dejar mi pregunta abierta.',
        ],
        plain: [
          'Desde entonces he encontrado a alguien que me ayudará, así que no hace falta que hagas nada.',
          'Alguien me ha dicho que sí, así que puedes dar mi pregunta por resuelta.',
          'He encontrado a una persona que me acompañará en ello, y no quería dejarte mi pregunta colgada.',
        ],
        warm: [
          'Desde entonces he encontrado a alguien que me ayudará, así que no hace falta que hagas nada.',
          'Alguien me ha dicho que sí, así que ya no te espera nada mío.',
          'He encontrado a una persona que me acompañará en ello, y no quería que mi pregunta te pesara más.',
        ],
      }) + offered
    );
  },

  rest(facts) {
    if (facts.past.said === 'yes')
      return facts.voice === 'formal'
        ? 'No parece ser el momento, y lo dejo aquí. Gracias por haberse ofrecido.'
        : 'No parece ser el momento, y lo dejo aquí. Gracias por haberte ofrecido.';
    return say(facts, {
      formal: [
        'No he tenido respuesta, lo cual está perfectamente bien, y no volveré a escribir sobre ello.',
        'Como no he tenido noticias, lo dejo aquí. Lo entiendo perfectamente.',
        'Entiendo que no es buen momento y no volveré a insistir.',
      ],
      plain: [
        'No he tenido respuesta, y está bien; no volveré a escribir sobre ello.',
        'Lo dejo aquí. Si algún día te viene bien, me alegrará saber de ti.',
        'Entiendo que no es buen momento, y lo dejo estar.',
      ],
      warm: [
        'No he tenido respuesta, y no pasa nada. Lo dejo estar.',
        'Lo dejo aquí, sin ningún problema. Si algún día te viene bien, me alegrará saber de ti.',
        'No parece ser el momento, y está bien. No volveré a escribir sobre ello.',
      ],
    });
  },
};

function saidLater(facts: Facts, day: string, ofDay: string): string {
  const topic = topicOf(facts);
  const said = facts.past.said === 'later';
  const formal = said ? ', y me dijo que más adelante le vendría mejor' : '';
  const plain = said ? ', y me dijiste que más adelante te vendría mejor' : '';
  return say(facts, {
    formal: [
      `Le escribí${day} sobre ${topic}${formal}.`,
      `Quizá recuerde mi mensaje${ofDay} sobre ${topic}${formal}.`,
      `Le escribí por primera vez${day} sobre ${topic}${formal}.`,
    ],
    plain: [
      `Te escribí${day} sobre ${topic}${plain}.`,
      `Te pregunté${day} sobre ${topic}${plain}.`,
      `Vuelvo a mi mensaje${ofDay} sobre ${topic}${plain}.`,
    ],
    warm: [
      `Te escribí${day} sobre ${topic}${plain}.`,
      said
        ? `Me dijiste que más adelante te vendría mejor, así que aquí estoy otra vez, con mi pregunta sobre ${topic}.`
        : `Vuelvo a mi mensaje${ofDay} sobre ${topic}.`,
      `Aquí estoy otra vez, con mi pregunta sobre ${topic}${plain.replace(', y', ':')}.`,
    ],
  });
}

/** They said yes, and nothing came of it yet. */
function agreedBefore(facts: Facts): string {
  const topic = topicOf(facts);
  const last = facts.purpose === 'second-nudge';
  return say(facts, {
    formal: [
      `Tuvo la amabilidad de ofrecerme su ayuda sobre ${topic}, y aún no hemos encontrado un momento.${last ? ' Después de esto no insistiré.' : ''}`,
      `Me dijo que me ayudaría sobre ${topic}. ${last ? 'Pregunto una vez más, y la última.' : 'Me seguiría alegrando.'}`,
      `Aún no hemos encontrado un momento para hablar sobre ${topic}.${last ? ' Es mi último intento.' : ''}`,
    ],
    plain: [
      `Me dijiste que sí a mi pregunta sobre ${topic}, y aún no hemos encontrado un momento.${last ? ' Después de esto no insistiré.' : ''}`,
      `Me dijiste que me ayudarías sobre ${topic}. ${last ? 'Pregunto una vez más, y luego lo dejo.' : 'Me seguiría alegrando.'}`,
      `Aún no hemos encontrado un momento para hablar sobre ${topic}.${last ? ' Es la última vez que pregunto.' : ''}`,
    ],
    warm: [
      `Me dijiste que sí a mi pregunta sobre ${topic}, y aún no hemos encontrado un momento.${last ? ' Después de esto no insistiré.' : ''}`,
      `Me dijiste que me ayudarías sobre ${topic}. ${last ? 'Pregunto solo una vez más.' : 'Me seguiría haciendo ilusión.'}`,
      `Aún no hemos encontrado un momento para hablar sobre ${topic}.${last ? ' Un último intento, y te dejo en paz.' : ''}`,
    ],
  });
}

function talkedBefore(facts: Facts): string {
  const topic = topicOf(facts);
  const when = facts.past.met ? ` el ${dated(facts.past.met)}` : '';
  const helped = facts.voice === 'formal' ? 'me ayudó' : 'me ayudaste';
  if (facts.past.metLately)
    return isTalk(facts)
      ? `Hablamos${when} sobre ${topic}.`
      : begun(`${helped}${when} con mis preguntas sobre ${topic}.`);
  return [
    `Ha pasado un tiempo desde que hablamos${when} sobre ${topic}.`,
    `La última vez hablamos${when} sobre ${topic}.`,
    `Ha pasado un tiempo desde que ${helped}${when} con mis preguntas sobre ${topic}.`,
  ][isTalk(facts) ? facts.variant : 2] as string;
}

function advisedBefore(facts: Facts): string {
  const topic = topicOf(facts);
  const when = facts.past.met ? ` el ${dated(facts.past.met)}` : '';
  const gave = facts.voice === 'formal' ? 'me dio' : 'me diste';
  return [
    `Cuando hablamos${when}, ${gave} consejos sobre ${topic}.`,
    begun(`${gave} un consejo${when} sobre ${topic}.`),
    `Hablamos${when} sobre ${topic}.`,
  ][isTalk(facts) ? facts.variant : 1] as string;
}
