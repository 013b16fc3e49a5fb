/**
 * What a post is about, to follow "tu publicación sobre", where its sentence only says what it answers: "Una alumna me
 * preguntó cómo …", "Un hilo sobre …". `undefined` where it can't be said safely.
 */
export function retold(words: string): string | undefined {
  const text = words.replace(/[.!…:]+$/, '');
  const [, thread] = /^(?:un |mi )?(?:breve |pequeño )?hilo sobre (.+)$/iu.exec(text) ?? [];
  const [, clause] = asked.exec(text) ?? [];
  const topic = thread ?? clause;
  return topic === undefined || /[?¿;«»“”"]/.test(topic) || ofHers.test(topic) ? undefined : topic;
}

const asked =
  /^(?:alguien|una persona|la gente|muchas? (?:gente|personas)|un[ao]? \p{L}+) me (?:ha preguntado|preguntó|pregunta|preguntan)(?: (?:hoy|ayer|siempre|a menudo|mucho))? ((?:si|cómo|qué|por qué|cuándo|dónde|cuál) .+)$/iu;

/** Words that would mean her when she says them. */
const ofHers = /(?<![\p{L}])(?:yo|me|mi|mis|mí|conmigo|nos|nosotr[oa]s|nuestr[oa]s?)(?![\p{L}])/iu;
