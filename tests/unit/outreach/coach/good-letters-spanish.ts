import type { GoodLetter } from './good-letters';

/** The same in Spanish, of here and there: tú, vos and usted. Nobody in it exists. */
export const goodSpanish: Record<string, GoodLetter> = {
  faros: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Covadonga Ibarra Luján',
    facts: ['Técnica de patrimonio, faros y puertos', 'Artículo: La cal y la sal'],
    subject: 'Una pregunta sobre la cal y la sal',
    body: `Estimada Covadonga:

Soy albañil en Avilés y llevo dos inviernos en la restauración de una casa de pescadores. Leí su artículo «La cal y la sal» y, la verdad, ni siquiera sabía que el mortero podía respirar.

Hay algo que no me ha quedado claro: ¿usaría usted la misma mezcla por debajo de la marea? Con una línea me basta.

Si no tiene tiempo, lo entiendo perfectamente. Gracias por escribir para los que trabajamos con las manos.

Un saludo,
Nel Castañón`,
  },
  radio: {
    purpose: 'ask',
    channel: 'linkedin-message',
    to: 'Jacinta Corral',
    facts: ['Guionista de pódcast', 'Serie La lavandería'],
    body: `Hola, Jacinta. Me llamo Abril, soy periodista en Rosario y escuché «La lavandería» entera, colgando la ropa. No te voy a mentir: lloré con el capítulo cuatro.

Estoy escribiendo mi primera serie y tengo una sola pregunta: ¿en qué momento decidís qué voz abre un capítulo? Si podés contestarme en dos líneas, buenísimo; si no, todo bien y gracias igual.`,
  },
  matematicas: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Teodoro Mínguez Salas',
    facts: ['Profesor de matemáticas en un instituto rural', 'Blog sobre fracciones con cuerdas'],
    subject: 'Fracciones con cuerdas en segundo',
    body: `Hola, Teodoro:

Doy clase de matemáticas en un instituto de Soria desde septiembre y probé tus fracciones con cuerdas con los de segundo. No me lo esperaba: pidieron más. Dices en el blog que hay que desaprender a explicar, y me está costando.

¿Tendrías veinte minutos para una llamada en la semana del 11 de enero? Me gustaría preguntarte cómo sigues después de las cuerdas. A cambio puedo pasarte las fotos y las fichas de mi clase.

Y si vas hasta arriba, no te preocupes.

Un abrazo,
Lucía Bermejo`,
  },
  abogada: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Dra. Magdalena Rivas Tello',
    facts: ['Abogada de familia y mediadora', 'Conferencia sobre escuchar a los niños'],
    subject: 'Su conferencia sobre escuchar a los niños',
    body: `Estimada doctora Rivas:

Soy trabajadora social en un juzgado de Arequipa y asistí a su conferencia de agosto. Desde entonces empiezo cada entrevista con un dibujo, como usted propuso, y me cuentan otras cosas.

¿Me permitiría hacerle dos preguntas por correo, cuando le venga bien? Ambas son sobre el momento en que usted detendría una entrevista.

Si no fuera posible, le agradezco de todos modos lo que ya me enseñó.

Atentamente,
Rosario Quispe Mamani`,
  },
  presentacion: {
    purpose: 'introduction',
    channel: 'gmail',
    to: 'Fermín Olazábal',
    facts: ['Compañero de coro de Leire Zubiri'],
    subject: '¿Le pasarías una nota a Leire Zubiri?',
    body: `Hola, Fermín:

Como sabes, desde marzo trabajo en la cooperativa de aguas. He visto que conoces a Leire Zubiri, que llevó el pozo de Orduña, y me gustaría hacerle una pregunta.

¿Te importaría reenviarle estas líneas? Si prefieres no hacerlo, no pasa nada, nos vemos el jueves igual.

«Ane Goiri trabaja en una cooperativa de aguas. Leyó tu informe sobre el pozo de Orduña y quiere preguntarte en un correo cómo convenciste a los vecinos. Con dos líneas le basta, y si no puedes, también está bien.»

Gracias,
Ane`,
  },
  aviso: {
    purpose: 'first-nudge',
    channel: 'gmail',
    to: 'Prudencia Salgado',
    facts: ['Ceramista'],
    subject: 'La pregunta del horno, más corta',
    body: `Hola, Prudencia:

Hace diez días te escribí por el horno. Seguro que diciembre te tiene sin manos, así que la hago más pequeña: ¿comprarías uno usado? Con un sí o un no me arreglas el invierno.

Y si no puedes, no te preocupes, de verdad.

Un abrazo,
Maite`,
  },
  gracias: {
    purpose: 'thanks',
    channel: 'gmail',
    to: 'Eladio Franco',
    facts: ['Apicultor'],
    subject: 'Gracias por la tarde del sábado',
    body: `Querido Eladio:

Gracias por la tarde del sábado. Me dijiste que uno tiene que perder una colmena para dejar de tener miedo, y lo apunté en la tapa del cuaderno. No me has hecho perder el tiempo ni un minuto, aunque yo a ti sí.

En primavera te cuento cómo van las mías.

Un abrazo,
Chelo`,
  },
  respuesta: {
    purpose: 'answer-yes',
    channel: 'linkedin-message',
    to: 'Amparo Villalba',
    facts: ['Restauradora'],
    body: `Hola, Amparo: ¡qué alegría, muchas gracias! El martes 8 de diciembre a las diez me viene muy bien. Te llamo yo y llevo las dos preguntas preparadas, para que no pasemos de veinte minutos. Hasta el martes, Vega`,
  },
};
