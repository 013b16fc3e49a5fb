import { ended, type Sentences, say } from '@/utils/outreach/templates/template';
import { topicOf, weekOf } from './words';

/** How a yes goes on. */
export const meeting: Pick<Sentences, 'times' | 'agenda' | 'keep-in-touch'> = {
  times(facts) {
    const { favour, words, voice } = facts;
    const week = weekOf(facts);
    if (favour === 'mail')
      return voice === 'formal'
        ? 'Responda cuando le venga bien, y con tan pocas palabras como quiera.'
        : 'Responde cuando te venga bien, y con tan pocas palabras como quieras.';
    if (favour === 'feedback')
      return words.piece
        ? ended(`Esto es lo que me gustaría enseñar: ${words.piece}`)
        : 'Lo enviaré con una sola pregunta al principio, para que esté claro qué mirar.';
    if (words.times) {
      const times = words.times.split('\n').map((each) => each.trim());
      return ended(`Estos horarios me vienen bien: ${times.filter(Boolean).join('; ')}`);
    }
    return say(facts, {
      formal: [
        `¿Qué 20 minutos de ${week} le vendrían bien? Me adapto con gusto.`,
        `¿Hay algún momento ${week} que le venga bien? Me adapto.`,
        `Dígame una hora ${week} que le convenga, y ahí estaré.`,
      ],
      plain: [
        `¿Qué 20 minutos de ${week} te vendrían bien? Me adapto.`,
        `¿Hay algún momento ${week} que te venga bien? Le hago sitio.`,
        `Dime 20 minutos cualesquiera de ${week}, y ahí estaré.`,
      ],
      warm: [
        `¿Qué 20 minutos de ${week} te vendrían mejor? Me adapto con gusto.`,
        `Elige la hora que quieras de ${week}, y ahí estaré.`,
        `¿Cuándo te vendría bien ${week}? Le hago sitio.`,
      ],
    });
  },

  agenda(facts) {
    const { favour, voice } = facts;
    const topic = topicOf(facts);
    const { questions } = facts.words;
    if (favour === 'mail')
      return questions ? undefined : `Mis preguntas son sobre ${topic}, y serán breves.`;
    if (favour === 'feedback') return undefined;
    const send = voice === 'formal' ? 'Le enviaré' : 'Te enviaré';
    const before = questions ? '' : ` ${send} mis dos preguntas el día antes.`;
    return say(facts, {
      formal: [
        `Me gustaría hablar sobre ${topic}, y me ceñiré a los 20 minutos.${before}`,
        `Se trata de ${topic}, y bastan 20 minutos.${before}`,
        `Serán 20 minutos y un solo tema, ${topic}.${before}`,
      ],
      plain: [
        `Me gustaría hablar sobre ${topic}, y me ceñiré a los 20 minutos.${before}`,
        `Se trata de ${topic}, y bastan 20 minutos.${before}`,
        `Serán 20 minutos y una sola cosa, ${topic}.${before}`,
      ],
      warm: [
        `Me encantaría hablar sobre ${topic}, y miraré el reloj: 20 minutos.${before}`,
        `Se trata de ${topic}, y prometo que serán 20 minutos.${before}`,
        `Serán 20 minutos, todos sobre ${topic}.${before}`,
      ],
    });
  },

  'keep-in-touch': (facts) =>
    say(facts, {
      formal: [
        '¿Cómo prefiere que sigamos en contacto: por correo, por mensaje o por teléfono?',
        'Dígame, por favor, cómo prefiere que sigamos en contacto.',
        '¿Cuál es la mejor manera de avisarle si surge algo?',
      ],
      plain: [
        '¿Cómo prefieres que sigamos en contacto: por correo, por mensaje o por teléfono?',
        'Dime cómo prefieres que sigamos en contacto, y así lo haré.',
        '¿Cuál es la mejor manera de avisarte si surge algo?',
      ],
      warm: [
        '¿Cómo prefieres que sigamos en contacto: por correo, por mensaje o por teléfono?',
        'Y dime cómo prefieres que sigamos en contacto; a mí cualquier forma me va bien.',
        '¿Y cuál es la mejor manera de avisarte si la vida se complica?',
      ],
    }),
};
