import { type Facts, say } from '@/utils/outreach/templates/template';
import { topicOf } from './words';

/** Thanks for a no, for having no time, or for saying that somebody else is the right person. */
export function understood(facts: Facts): string {
  const formal = facts.voice === 'formal';
  switch (facts.past.said) {
    case 'no-time':
      return [
        'Gracias por decírmelo. Entiendo que ahora no hay hueco.',
        formal
          ? 'Gracias por responder aun así. Entiendo que le falta tiempo.'
          : 'Gracias por responder aun así. Sé cómo se llenan las semanas.',
        'Gracias por decírmelo. Entiendo que el tiempo no alcanza.',
      ][facts.variant] as string;
    case 'wrong-person':
      return [
        'Gracias por decirme que debo preguntar a otra persona.',
        formal
          ? 'Gracias por su respuesta. Entiendo que otra persona sabe más de esto.'
          : 'Gracias por tu respuesta. Entiendo que otra persona sabe más de esto.',
        'Gracias por decírmelo con franqueza.',
      ][facts.variant] as string;
    default:
      return say(facts, {
        formal: [
          'Gracias por su respuesta. Lo entiendo.',
          'Gracias por decírmelo. Lo entiendo.',
          'Gracias por tomarse el tiempo de responder. Lo entiendo.',
        ],
        plain: [
          'Gracias por responder con claridad. Lo entiendo.',
          'Gracias por decírmelo. Lo entiendo.',
          'Gracias por escribirme. Está bien.',
        ],
        warm: [
          'Gracias por escribirme. Lo entiendo perfectamente.',
          'Gracias por decírmelo. Un no está muy bien.',
          'Gracias por tomarte el tiempo de responder. Lo entiendo.',
        ],
      });
  }
}

/** Who else could be asked: of a flat no nothing more is asked, only left open. */
export function suggest(facts: Facts): string {
  const topic = topicOf(facts);
  switch (facts.past.said) {
    case 'no':
      return say(facts, {
        formal: [
          `Si se le ocurre alguien a quien preguntar sobre ${topic}, un nombre me ayudaría; si no, no hace falta que responda.`,
          `Si hay alguien a quien me sugeriría preguntar sobre ${topic}, me ayudaría saberlo; si no, no hace falta respuesta.`,
          `Si se le ocurre otra persona a quien preguntar sobre ${topic}, me alegrará saberlo. Si no, está bien así.`,
        ],
        plain: [
          `Si se te ocurre alguien a quien preguntar sobre ${topic}, un nombre me ayudaría; si no, no hace falta que respondas.`,
          `Si hay alguien a quien me sugerirías preguntar sobre ${topic}, me ayudaría saberlo; si no, no hace falta respuesta.`,
          `Si se te ocurre otra persona a quien preguntar sobre ${topic}, me alegrará saberlo. Si no, no pasa nada.`,
        ],
        warm: [
          `Si se te ocurre alguien a quien preguntar sobre ${topic}, un nombre me haría ilusión; si no, no hace falta que respondas.`,
          `Si hay alguien a quien me sugerirías preguntar sobre ${topic}, me ayudaría mucho saberlo; si no, no hace falta respuesta.`,
          `Si se te ocurre otra persona a quien preguntar sobre ${topic}, me encantaría saberlo. Si no, no pasa nada.`,
        ],
      });
    case 'wrong-person':
      return facts.voice === 'formal'
        ? `¿A quién me sugeriría preguntar sobre ${topic}?`
        : `¿A quién me sugerirías preguntar sobre ${topic}?`;
    default:
      return say(facts, {
        formal: [
          `¿Hay alguien a quien me sugeriría preguntar sobre ${topic}?`,
          `¿A quién preguntaría usted sobre ${topic}?`,
          `Si tuviera que preguntar a alguien sobre ${topic}, ¿a quién sería?`,
        ],
        plain: [
          `¿Hay alguien a quien me sugerirías preguntar sobre ${topic}?`,
          `¿A quién preguntarías tú sobre ${topic}?`,
          `¿Se te ocurre alguien a quien preguntar sobre ${topic}?`,
        ],
        warm: [
          `¿Hay alguien a quien me sugerirías preguntar sobre ${topic}?`,
          `En mi lugar, ¿a quién preguntarías sobre ${topic}?`,
          `¿Te viene algún nombre a la cabeza para mis preguntas sobre ${topic}?`,
        ],
      });
  }
}

/** Behind "is there someone you would suggest?": a flat no has that said already. */
export function nobodyElse(facts: Facts): string | undefined {
  const { said } = facts.past;
  if (said === 'no') return undefined;
  const none = facts.voice === 'formal' ? 'Si no se le ocurre nadie' : 'Si no se te ocurre nadie';
  const end = facts.voice === 'formal' ? 'no se preocupe' : 'no pasa nada';
  const later =
    said === 'no-time' && facts.variant !== 1
      ? facts.voice === 'formal'
        ? ' Y si algún día hay más calma, me alegrará saber de usted.'
        : ' Y si algún día hay más calma, me alegrará saber de ti.'
      : '';
  return `${none}, ${end}.${later}`;
}
