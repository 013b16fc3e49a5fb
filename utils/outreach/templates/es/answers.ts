import type { Favour } from '@/utils/outreach/draft';
import {
  ended,
  type Facts,
  isTalk,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { suggest, understood } from './refusal';
import { dated, topicOf } from './words';

/** What she answers, and what she says later. */
export const answers: Pick<
  Sentences,
  'glad' | 'took' | 'did' | 'suggest' | 'come-back' | 'follow'
> = {
  glad(facts) {
    const { purpose, favour, past, words } = facts;
    const topic = topicOf(facts);
    switch (purpose) {
      case 'answer-yes': {
        const { deed, que } = deeds[favour];
        return say(facts, {
          formal: [
            `Gracias por aceptar ${deed}.`,
            'Gracias por su amable respuesta.',
            `Muchas gracias por aceptar ${deed}.`,
          ],
          plain: [
            'Gracias por decir que sí.',
            `Gracias. Me alegro de que ${que}.`,
            `Gracias por aceptar ${deed}.`,
          ],
          warm: [
            'Muchísimas gracias por decir que sí.',
            `Qué alegría que ${que}. Gracias.`,
            'Gracias, tu respuesta me ha alegrado el día.',
          ],
        });
      }
      case 'answer-later':
        return say(facts, {
          formal: [
            'Gracias por su respuesta. Más adelante me viene bien.',
            'Gracias por decírmelo. Espero con gusto.',
            'Gracias por su respuesta. Entiendo que no es el momento.',
          ],
          plain: [
            'Gracias por responder. Más adelante está bien.',
            'Gracias por decírmelo. Espero con gusto.',
            'Gracias por escribirme. No hay ninguna prisa.',
          ],
          warm: [
            'Gracias por escribirme. Más adelante está perfecto.',
            'Gracias por decírmelo. Espero con mucho gusto.',
            'Gracias por tu respuesta. Lo entiendo, y no hay ninguna prisa.',
          ],
        });
      case 'answer-no':
        return understood(facts);
      case 'answer-referral': {
        const named = words.named || past.referredTo;
        if (!named)
          return facts.voice === 'formal'
            ? 'Gracias por su respuesta, y por pensar en otra persona a quien preguntar.'
            : 'Gracias por tu respuesta, y por pensar en otra persona a quien preguntar.';
        return say(facts, {
          formal: [
            `Gracias por hablarme de ${named}.`,
            `Gracias por sugerirme a ${named}.`,
            `Le agradezco que me haya hablado de ${named}.`,
          ],
          plain: [
            `Gracias por hablarme de ${named}.`,
            `Gracias por sugerirme a ${named}.`,
            `Gracias por tu respuesta y por hablarme de ${named}.`,
          ],
          warm: [
            `Muchísimas gracias por hablarme de ${named}.`,
            `Qué amable por tu parte pensar en ${named}. Gracias.`,
            `Gracias por tu respuesta y por pensar en ${named}.`,
          ],
        });
      }
      default:
        return thanked(facts, topic);
    }
  },

  took({ words: { took }, purpose, variant }) {
    if (!took) return undefined;
    const lead =
      purpose === 'report-back'
        ? 'Lo que he aprendido'
        : ['Lo que me llevo', 'Lo que se me ha quedado', 'Lo que recordaré'][variant];
    return ended(`${lead}: ${took}`);
  },

  did({ words: { did }, variant }) {
    if (!did) return undefined;
    const lead = ['Esto es lo que he hecho con ello', 'Lo que hice con ello', 'Desde entonces'];
    return ended(`${lead[variant]}: ${did}`);
  },

  suggest,

  'come-back'(facts) {
    const { past } = facts;
    const topic = topicOf(facts);
    if (!past.comeBack) return `¿Cuándo puedo volver a escribir sobre ${topic}?`;
    const day = `hacia el ${dated(past.comeBack)}`;
    return say(facts, {
      formal: [
        `Volveré a escribirle ${day} sobre ${topic}, salvo que prefiera que no lo haga.`,
        `¿Puedo volver a escribirle ${day} sobre ${topic}?`,
        `Volveré a escribirle ${day} sobre ${topic}; cualquier otro día también me va bien.`,
      ],
      plain: [
        `Volveré a escribirte ${day} sobre ${topic}, salvo que prefieras que no lo haga.`,
        `Volveré a escribirte ${day} sobre ${topic}, si te parece bien.`,
        `¿Puedo volver a escribirte ${day} sobre ${topic}?`,
      ],
      warm: [
        `Volveré a escribirte ${day} sobre ${topic}, salvo que prefieras que no lo haga.`,
        `Aquí estaré ${day} con mi pregunta sobre ${topic}, y si aún es pronto, dímelo.`,
        `¿Te vuelvo a escribir ${day} sobre ${topic}?`,
      ],
    });
  },

  follow(facts) {
    const { purpose, voice, words, variant } = facts;
    const topic = topicOf(facts);
    const formal = voice === 'formal';
    if (purpose === 'answer-referral')
      return say(facts, {
        formal: [
          `Le preguntaré sobre ${topic} y diré que usted me dio su nombre, salvo que prefiera que no lo haga.`,
          `¿Puedo mencionarle a usted cuando pregunte sobre ${topic}? Le contaré en qué queda.`,
          `Le preguntaré sobre ${topic}, y a usted le contaré en qué queda.`,
        ],
        plain: [
          `Le preguntaré sobre ${topic} y diré que vengo de tu parte, salvo que prefieras que no lo haga.`,
          `¿Puedo decir que vengo de tu parte cuando le pregunte sobre ${topic}? Te contaré en qué queda.`,
          `Le preguntaré sobre ${topic} y te contaré en qué queda.`,
        ],
        warm: [
          `Le preguntaré sobre ${topic} y diré que vengo de tu parte, si no te importa.`,
          `¿Le doy saludos tuyos cuando le pregunte sobre ${topic}? Te contaré cómo va.`,
          `Le preguntaré sobre ${topic} y te contaré cómo va.`,
        ],
      });
    if (purpose === 'report-back') {
      if (!words.did) return undefined;
      return [
        formal
          ? 'Pensé que le gustaría saberlo. No hace falta que responda.'
          : 'Pensé que te gustaría saberlo. No hace falta que respondas.',
        formal
          ? 'Quería que supiera en qué quedó su consejo.'
          : 'Quería que supieras en qué quedó tu consejo.',
        formal
          ? 'No hace falta que responda; solo quería que lo supiera.'
          : 'No hace falta que respondas; solo quería que lo supieras.',
      ][variant];
    }
    return [
      formal ? 'Le contaré cómo va.' : 'Te contaré cómo va.',
      formal ? 'Le contaré en qué queda.' : 'Te contaré en qué queda.',
      formal
        ? 'Dentro de unas semanas le contaré cómo fue.'
        : 'Dentro de unas semanas te contaré cómo fue.',
    ][variant];
  },
};

const deeds: Record<Favour, { deed: string; que: string }> = {
  call: { deed: 'hablar conmigo', que: 'podamos hablar' },
  mail: { deed: 'responder a mis preguntas', que: 'respondas a mis preguntas' },
  'in-person': { deed: 'que nos veamos', que: 'podamos vernos' },
  feedback: { deed: 'mirar mi trabajo', que: 'mires mi trabajo' },
};

const talks: Record<Favour, string> = {
  call: 'hablar conmigo',
  mail: 'responder a mis preguntas',
  'in-person': 'quedar conmigo para hablar',
  feedback: 'mirar mi trabajo y hablar conmigo',
};

function thanked(facts: Facts, topic: string): string {
  const { favour, past } = facts;
  const when = past.met ? ` el ${dated(past.met)}` : '';
  return say(facts, {
    formal: [
      `Gracias por ${talks[favour]}${when} sobre ${topic}.`,
      `Gracias por su tiempo${when}, y por lo que me contó sobre ${topic}.`,
      `Quisiera darle las gracias por ${talks[favour]}${when} sobre ${topic}.`,
    ],
    plain: [
      `Gracias por ${talks[favour]}${when} sobre ${topic}.`,
      `Gracias por tu tiempo${when}, y por lo que me contaste sobre ${topic}.`,
      `Gracias otra vez por ${talks[favour]}${when} sobre ${topic}.`,
    ],
    warm: [
      `Muchísimas gracias por ${talks[favour]}${when} sobre ${topic}.`,
      `Gracias por tu tiempo${when}, y por tu paciencia con mis preguntas sobre ${topic}.`,
      isTalk(facts)
        ? `Me gustó mucho nuestra conversación${past.met ? ` del ${dated(past.met)}` : ''}. Gracias por lo que me contaste sobre ${topic}.`
        : `Muchas gracias por ${talks[favour]}${when} sobre ${topic}.`,
    ],
  });
}
