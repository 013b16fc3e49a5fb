import type { GoodLetter } from './good-letters';

/**
 * Twelve more, written after the rules: at first they said five things against four of them (docs/coach.md). Nobody in
 * them exists.
 */
export const goodLater: Record<string, GoodLetter> = {
  cheese: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Morag Sinclair',
    facts: ['Fisheries inspector, then cheese maker', 'Post: What the sea taught me about salt'],
    subject: 'From the harbour office to cheese',
    body: `Dear Morag,

I weigh fish for a living, in Peterhead, and I've been making cheese at the kitchen table since my father died. Your post on what the sea taught you about salt is pinned to the fridge.

I'd like to sell my first wheels next summer. What would you do differently in the first year? I know that's a big question, so one thing is plenty.

Please don't worry if you'd rather not.

Eilidh Buchan`,
  },
  repairCafe: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Thabo Marais',
    facts: ['Runs a repair café', 'Book: The Screwdriver Library'],
    subject: 'Opening a repair café in a fire station',
    body: `Hello Thabo,

The old fire station in our village is empty and the council asked me, of all people, what to do with it. I am a retired electrician. Since I read The Screwdriver Library I know what I want to do with it.

Could I ring you for half an hour in the first week of February? I should like to know how you dealt with the insurance, since everybody here tells me it can't be done.

Should you be too busy, I'd be grateful for a page number.

With kind regards,
Albrecht Noll`,
  },
  stammer: {
    purpose: 'ask',
    channel: 'linkedin-message',
    to: 'Kirsty Wong',
    facts: ['Speech therapist', 'Talk on stammering and radio'],
    body: "Hi Kirsty, I stammer and I present the farm news on local radio (yes, really). I heard your talk on stammering and radio in Cardiff and cried in the car park. I'm thinking of training as a speech therapist at 41. Would you be up for a quick chat, 15 minutes, any time before Christmas? I'd love to know whether your stammer ever got in the way of the exams. If not, your talk was already enough. Diolch! Gethin",
  },
  giraffes: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Dr Anselm Okoro',
    facts: ['Veterinarian, zoo', 'Paper on anaesthesia of giraffes'],
    subject: 'Giraffes and a nervous final-year student',
    body: `Dear Dr Okoro,

I am in my final year of veterinary medicine in Ghent and will spend May in a zoo, where two giraffes are to be moved. Your paper on anaesthesia is the only one that admits what went wrong.

May I send you three questions before I go? I've asked my supervisor, who said that you are the person to ask. I'd write up your answers for the students after me.

You must get a great deal of mail; I won't mind at all if this one goes unanswered.

Yours sincerely,
Liesbeth Vercauteren`,
  },
  courtReporter: {
    purpose: 'ask',
    channel: 'x-dm',
    to: 'June Halloway',
    facts: ['Court reporter', 'Blog on listening'],
    body: 'Hi June! Your blog post on what people say when the judge has left made me switch from fiction to court reporting. I start on Monday. One tip for day one? Anything helps, and silence is fine too.',
  },
  mountainRescue: {
    purpose: 'first-nudge',
    channel: 'gmail',
    to: 'Benedikt Aas',
    facts: ['Mountain rescue', 'Trains volunteers'],
    subject: 'A short nudge about the winter course',
    body: `Dear Benedikt,

You may have been on a mountain when my mail came, so here it is again in one line: would you take somebody with a bad knee into the winter course, for radio and maps?

A plain no is an answer I can live with.

Solfrid Haug, nurse in Voss`,
  },
  dictionary: {
    purpose: 'report-back',
    channel: 'gmail',
    to: 'Ottoline Pryce',
    facts: ['Lexicographer'],
    subject: 'What became of my dictionary',
    body: `Dear Ottoline,

You told me to begin with the swear words, because nobody lies about them. I did, and you were right: forty people came to the first evening, and my grandmother corrected all of them.

We've got 612 words now. I have put your name in the acknowledgements, if you'll allow it.

Gratefully,
Morfydd`,
  },
  pianos: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Rosaura Benítez',
    facts: ['Afinadora de pianos', 'Charla: El oído cansado'],
    subject: 'Una pregunta sobre el oído cansado',
    body: `Estimada Rosaura:

Afino pianos en escuelas de música de Tucumán desde hace dos años. Escuché su charla «El oído cansado» en el auto, y tuve que parar en la banquina: nadie me había dicho que descansar también es parte del oficio.

¿Cuántos pianos por día se permite usted? Una cifra me alcanza.

Si anda con mucho trabajo, no se preocupe, ya me ayudó bastante.

Saludos cordiales,
Facundo Ledesma`,
  },
  quemas: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Itziar Monreal',
    facts: ['Ingeniera forestal', 'Artículo sobre quemas controladas'],
    subject: 'Quemas controladas en un monte comunal',
    body: `Hola, Itziar:

Soy la secretaria de un monte comunal en Ourense, que es como decir que hago de todo. Tu artículo sobre quemas controladas lo hemos leído en voz alta en la asamblea y, por primera vez, no discutió nadie.

Nos gustaría hacer la primera en febrero. ¿Podrías decirnos en una llamada de quince minutos qué permiso pedirías antes? Cualquier tarde de la semana del 14 de diciembre nos va bien.

Si no te cuadra, tan amigos. Y si vienes algún día por aquí, te invitamos a castañas.

Uxía Rey`,
  },
  abuela: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Prof. Genaro Solís',
    facts: ['Catedrático de historia oral'],
    subject: 'Grabar a mi abuela',
    body: `Estimado profesor Solís:

Me llamo Yareli, tengo 17 años y quiero grabar a mi abuela antes de que se le olvide todo. En la biblioteca de mi escuela encontré su libro de historia oral y lo leí completo.

¿Qué es lo primero que usted preguntaría? No quiero hacerla llorar.

Le agradezco mucho si me responde, y si no puede, también le agradezco el libro.

Yareli Tzul`,
  },
  horno: {
    purpose: 'first-nudge',
    channel: 'linkedin-message',
    to: 'Nicanor Bueno',
    facts: ['Panadero'],
    body: 'Hola, Nicanor: te escribí en octubre por lo del horno de leña y me imagino que en estas fechas no das abasto. Te lo dejo más fácil: ¿piedra o ladrillo? Con una palabra me vale. Un abrazo y buena Navidad, Celia',
  },
  subtitulos: {
    purpose: 'answer-no',
    channel: 'gmail',
    to: 'Amaya Ferrer',
    facts: ['Traductora'],
    subject: 'Re: Dos preguntas sobre subtítulos',
    body: `Querida Amaya:

Muchas gracias por decírmelo tan pronto. Lo entiendo muy bien, yo tampoco podría con dos series a la vez. Te deseo una primavera tranquila y sigo aprendiendo de tus subtítulos.

Un abrazo,
Fenna`,
  },
};
