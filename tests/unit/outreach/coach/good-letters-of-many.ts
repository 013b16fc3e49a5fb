import type { GoodLetter } from './good-letters';

/**
 * Twenty-five more in the voices of as many people, of notes, messages and mails, written and judged good before the
 * rules were looked at again: what the coach said against them at first is in docs/coach.md. Nobody in them exists.
 */
export const goodOfMany: Record<string, GoodLetter> = {
  nurseNote: {
    purpose: 'ask',
    channel: 'linkedin-note',
    to: 'Grace Otieno',
    facts: ['Palliative care nurse', 'Post: What families ask at three in the morning'],
    body: `Hi Grace, I'm a ward nurse in Mombasa and your "three in the morning" post is on our notice board. May I send you one question about moving into palliative care? No worries if not.`,
  },
  lowercaseDm: {
    purpose: 'ask',
    channel: 'x-dm',
    to: 'Ren Takahashi',
    facts: ['Sound designer', 'Made the rain in Harbour Lights'],
    body: `hi ren! i do foley for student films in leeds and i've listened to the rain in harbour lights maybe forty times. how many layers is it? one line would make my week, and if that's a secret, fair enough`,
  },
  tram: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Jitka Novotná',
    facts: ['Tram driver trainer in Brno', 'Talk: Listening to the rails'],
    subject: 'From the bus to the tram: what would you practise?',
    body: `Dear Ms Novotná,

I drive a bus in Ostrava since nine years and in spring I will change to the tram. Your talk about listening to the rails, I have seen it two times with my daughter.

Would you have 15 minutes on the phone in the week of 7 December? I would like to ask what you would practise first, before the course begins. I am free every day after four.

If you have no time, that is completely understandable.

Kind regards
Petr Dvořák`,
  },
  beekeeper: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Aoife Brennan',
    facts: ['Bee inspector', 'Wrote the guide Four Hives and a Day Job'],
    subject: 'Page 31 of Four Hives and a Day Job',
    body: `Aoife,

you write on page 31 that you'd never split a hive in a wet June. We had one, I did, and you were right.

I teach maths in Sligo and keep three hives behind the school. Before I tell the pupils why it went wrong, could you tell me in two lines how you'd have known earlier? I'll send you their drawings either way.

Fintan`,
  },
  carpenterApprentice: {
    purpose: 'ask',
    channel: 'linkedin-message',
    to: 'Luisa Färber',
    facts: ['Master carpenter', 'Restores timber frames', 'Speaks at schools about the trade'],
    body: `Hello Luisa,

you came to our school in Marburg two years ago and let us plane a board. Mine is still on my wall, and since August I am an apprentice carpenter.

I want to go into restoring timber frames later. Is there one thing I should learn already now that they don't teach? A short answer is enough, and none is fine too.

Jonas`,
  },
  immigrantLawyer: {
    purpose: 'ask',
    channel: 'inmail',
    to: 'Danielle Roy',
    facts: ['Immigration lawyer in Montreal', 'Requalified after practising in Beirut'],
    subject: 'Requalifying in Quebec after Beirut',
    body: `Dear Maître Roy,

I was a lawyer in Tripoli for six years and arrived in Montreal in March. You requalified after Beirut, and I have found nobody else who did.

May I call you for 20 minutes some time before the holidays? I have one decision to make: whether to ask for the equivalence first or to work as a paralegal first. I would come with my papers in order.

If it is not possible, I understand very well.

Respectfully,
Nadim Haddad`,
  },
  grandmother: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Samuel Boateng',
    facts: ['Runs a repair shop for radios', 'Video: Bringing a 1962 Grundig back'],
    subject: 'A 1962 Grundig and a grandmother of seventy-one',
    body: `Dear Mr Boateng,

I am seventy-one and I have never held a soldering iron. After your film about the 1962 Grundig I opened my late husband's, and I did not electrocute myself.

There is a brown part with three stripes that has burst. Could you tell me, from the picture on my page, what to ask for in the shop? A single word will do.

Thank you for the pleasure, whatever you answer.

Margarethe Lindqvist`,
  },
  formerPupil: {
    purpose: 'ask-acquaintance',
    channel: 'gmail',
    to: 'Haruto Mori',
    facts: ['Taught physics in Kobe', 'Now writes exhibits for a science museum'],
    subject: 'Your physics class of 2014, and museums',
    body: `Dear Mr Mori,

I sat in the second row in 2014, next to the window that didn't close. I have become an illustrator since, and I read that you write exhibits now.

I'd love to draw for a museum. Would you look at one page of mine and tell me whether a child of ten would understand it? It takes five minutes, I think, and I would gladly draw something for you in return.

And if your days are full, I'm happy just to have said hello.

Emi Sato`,
  },
  directManager: {
    purpose: 'ask',
    channel: 'linkedin-message',
    to: 'Olumide Bankole',
    facts: ['VP Engineering', 'Post: The year I managed my former boss'],
    body: `Hi Olumide. I became team lead last month, and my former lead now reports to me. Your post "The year I managed my former boss" is the only honest thing I found on that. Two questions by message, three minutes of yours? If not, no hard feelings. Katya, backend, Tbilisi`,
  },
  climateTeen: {
    purpose: 'ask',
    channel: 'x-dm',
    to: 'Dr Inge Solheim',
    facts: ['Glaciologist', 'Thread: why I count stones'],
    body: `Hello Dr Solheim, I'm 16 and I live near a glacier in Tyrol that my grandpa photographed every year since 1971. Your thread about counting stones made me put the photos in order. What should I measure on them first? You can answer with one word :) Leni`,
  },
  publisher: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Catherine Obi',
    facts: [
      'Editor of children’s books',
      'Interview in The Margin about rejecting her own favourite',
    ],
    subject: 'The favourite that you rejected',
    body: `Dear Ms Obi,

In The Margin you said that you turned down your own favourite manuscript because nobody could have sold it. I am a bookseller in Graz; I might have sold it, and I have been thinking about that for a week.

I write for nine-year-olds in the mornings. I don't send you any of it. What I'd like to know is how you tell, in the first pages, that a book has no shelf. If you have ten minutes for a call in January, I'm there at any hour; if a reply by mail is easier, three sentences would be plenty.

And if neither, thank you for the interview.

Judith Angerer`,
  },
  chef: {
    purpose: 'ask',
    channel: 'linkedin-note',
    to: 'Paulo Ferraz',
    facts: ['Chef, opened a canteen in a factory', 'Cooks for 800'],
    body: `Paulo, I cook for 60 in a hospice and from May it will be 300. You did it with 800 in a factory. Can I ask you two things about ordering? By message, whenever. And thank you for the bean recipe. Iwona`,
  },
  returning: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Bettina Krause',
    facts: [
      'Structural engineer',
      'Came back to work after eleven years',
      'Podcast: The Second Start',
    ],
    subject: 'Going back to bridges after nine years',
    body: `Dear Bettina,

I heard you on The Second Start while hanging up the laundry, and had to sit down. I calculated bridges until 2017, and I'd like to do it again.

You said that you went through the new codes for three months before applying anywhere. May I ask which ones you began with, and whether you'd do it the same way today? A few lines by mail would help me a lot. I know you get many of these, so please feel free to leave it.

With warm regards from Kassel,
Dorothea Wenz`,
  },
  drummer: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Mick Delaney',
    facts: ['Session drummer', 'Played on Slow River'],
    subject: 'bar 17 of Slow River',
    body: `Mick,

bar 17 of Slow River. Is that a ghost note or did you hit the rim?

I play in a covers band in Cork, and four grown men have stopped talking to each other over it. A word from you and we can rehearse again.

Cheers,
Donal`,
  },

  turkish: {
    purpose: 'ask',
    channel: 'linkedin-message',
    to: 'Elif Aydın',
    facts: ['Data engineer in Izmir', 'Post: I was a pharmacist until I was 34'],
    body: `Hello Elif, I am pharmacist in Bursa, 33 years old, and in the evenings I learn SQL. I read your post "I was a pharmacist until I was 34" and I felt less alone.

I have one question: which small project did you show in your first interview? You can answer very short, also in Turkish. If you are busy please don't think about it.

Greetings, Zeynep`,
  },
  secondNudge: {
    purpose: 'first-nudge',
    channel: 'gmail',
    to: 'Harriet Dale',
    facts: ['Runs a community orchard'],
    subject: 'Re: Grafting day in Ludlow',
    body: `Dear Harriet,

Ten days ago I asked you whether I might watch a grafting day at the orchard in Ludlow, as somebody who wants to start one in Hereford. The blossom won't wait for my mail, I know.

A date is all I'd need, and I'd bring gloves. If there's no room this year, that's an answer too.

Best wishes,
Owen`,
  },
  introductionPlain: {
    purpose: 'introduction',
    channel: 'gmail',
    to: 'Leila Haddad',
    facts: ['Head of a school kitchen', 'Works with Tomasz Wilk'],
    subject: 'Would you pass three lines on to Leila?',
    body: `Hi Tomasz,

You mentioned at the allotment that Leila Haddad cooks for the school with you. I'm planning a kitchen for our nursery, forty children, and would love to hear how she plans a week.

If you think that it's all right with her, could you pass the lines below on? If not, just say so, and we'll talk about leeks.

Thank you,
Marta

To pass on: I'm Marta and I run a nursery in Gdynia. How do you plan a week for forty children without throwing half away? Ten minutes on the phone would help me a lot, whenever it suits you, and I understand if it doesn't.`,
  },
  enfermeraNota: {
    purpose: 'ask',
    channel: 'linkedin-note',
    to: 'Rocío Salvatierra',
    facts: ['Matrona', 'Charla: Parir en el pueblo'],
    body: `Hola Rocío, soy enfermera en Teruel y tu charla "Parir en el pueblo" me hizo llorar en el coche. ¿Puedo hacerte una pregunta sobre la especialidad? Si no te va bien, no pasa nada. Inma`,
  },
  albanil: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Manuel Quiroga',
    facts: ['Maestro albañil', 'Levanta muros de piedra seca', 'Taller en Mallorca'],
    subject: 'Un muro de piedra seca que se me cae',
    body: `Buenas tardes, Manuel:

Soy albañil en Teruel desde hace doce años y nunca había tocado la piedra seca. Vi el vídeo de su taller en Mallorca y el sábado levanté metro y medio. El domingo se cayó.

¿Me diría usted en dos líneas dónde mirar primero, si en la base o en el relleno? Le mando la foto solo si la quiere. Y si no tiene tiempo, lo entiendo perfectamente.

Un saludo,
Ramón Gil`,
  },
  maestra: {
    purpose: 'ask',
    channel: 'linkedin-message',
    to: 'Valentina Ospina',
    facts: ['Maestra rural y autora', 'Libro: La escuela que cabe en una canoa'],
    body: `Profe Valentina, leí "La escuela que cabe en una canoa" con mis colegas en Leticia; tenemos nueve niños y un motor que falla.

Quisiera preguntarle una sola cosa: ¿cómo hizo para que las familias confiaran en la lectura en voz alta? Con un audio corto me basta, cuando pueda. Y si no puede, igual gracias por el libro.

Yenny`,
  },
  programadora: {
    purpose: 'ask',
    channel: 'x-dm',
    to: 'Nuria Bosch',
    facts: ['Accesibilidad web', 'Hilo: lo que oye mi hermano'],
    body: `Hola Nuria! Leí tu hilo sobre lo que oye tu hermano cuando abre una tienda online. Programo una en Rosario y ahora me da vergüenza. ¿Por dónde empezarías a arreglarla, si solo tuviera una tarde? Con una línea soy feliz, y si no, gracias igual`,
  },
  abogadoUsted: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Beatriz Zúñiga',
    facts: ['Abogada laboralista', 'Artículo: Defender a quien limpia'],
    subject: 'Su artículo sobre las trabajadoras del hogar',
    body: `Estimada Beatriz:

Me llamo Íñigo Arana y estoy en cuarto de Derecho en Bilbao. Su artículo «Defender a quien limpia» me llevó a hacer voluntariado en una asociación de trabajadoras del hogar.

Quisiera dedicarme a lo laboral. ¿Tendría veinte minutos para una llamada en la semana del 14 de diciembre? Me gustaría preguntarle qué aprendió en sus primeros dos años que no venía en los libros.

Si no le es posible, lo comprendo, y le agradezco igualmente el artículo.

Un cordial saludo,
Íñigo Arana`,
  },
  graciasNudge: {
    purpose: 'first-nudge',
    channel: 'linkedin-message',
    to: 'Pilar Camps',
    facts: ['Restauradora de retablos'],
    body: `Hola, Pilar. Hace dos semanas te pregunté si podía ver un día cómo limpias el retablo de Ávila; quiero estudiar restauración el año que viene. Sigo con muchas ganas, y puedo cualquier viernes. Si no es posible, con un "no" me quedo tranquila. Gracias, Noa`,
  },
  dutchDirect: {
    purpose: 'ask',
    channel: 'gmail',
    to: 'Femke de Wit',
    facts: ['Dike engineer', 'Report: What 1953 still costs us'],
    subject: 'A question from Bangladesh about 1953',
    body: `Dear Femke,

I work with the water board in Khulna and your report "What 1953 still costs us" is the first one which talks about money for maintenance and not only for building.

How did you convince people to pay for something that they don't see? I don't need a long answer; the name of one document is good. I can show you our numbers in return, they are not public but I am allowed to share them.

Please ignore this if it comes at a bad time.

Best regards,
Farhana Islam`,
  },
  answerYes: {
    purpose: 'ask',
    channel: 'linkedin-message',
    to: 'Marek Havel',
    facts: ['Puppet maker', 'Theatre: The Wooden Moon'],
    body: `Good evening Marek, my son asked me after The Wooden Moon how the wolf can blink. I am a locksmith, I should know, and I don't.

Could you tell me how, in a sentence? I'd like to build one with him over Christmas. If it's a trade secret I will tell him that it's magic.

Jiří from Olomouc`,
  },
};
