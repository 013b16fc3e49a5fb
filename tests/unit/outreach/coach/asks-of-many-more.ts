import type { JudgedAsk } from '@/tests/support/judged-asks';

/** The second half of `asksOfMany`. */
export const moreAsksOfMany: readonly JudgedAsk[] = [
  {
    id: 'my-story',
    channel: 'mail',
    purpose: 'first-ask',
    to: { name: 'Ingrid Voss', headline: 'Forester', facts: ['Talk: Planting for 2090'] },
    subject: 'My way to the forest',
    body: `Dear Ingrid,

I grew up in Bochum, where I went to primary school and then to the grammar school, and I always liked trees. I did my A levels in 2011. I then studied business because my father wanted me to, and I finished in 2016 with a good grade. I worked in a bank, where I was responsible for small customers, and later I was promoted to the department for larger customers. I did not like it, but I stayed because I had bought a flat. In 2019 I began to walk a lot, and I noticed that I felt better in the woods. I bought a book about trees, and then another one, and I have eleven now. I also did a weekend course where I learned to tell beech from hornbeam. I spoke with my wife about it, and she said that I should do what I want. I talked to my boss as well, but I got no part-time position. I have saved some money, I could live from it for a year, and I have thought about studying forestry, but I am not sure whether I would be too old, as I will be thirty-four when I begin. I have also thought about an apprenticeship, which I would finish at thirty-six. I made a table with all the arguments. I watched your talk. So my question would be what you think that I should do.

Yours
Henning Brink`,
    good: false,
    remarks: [
      { what: 'too-long', advice: 'A third of it is enough.' },
      { what: 'all-about-me', advice: 'Her talk has four words.' },
      { what: 'buried-ask', words: 'So my question would be', advice: 'Ask earlier.' },
    ],
  },
  {
    id: 'michelle',
    channel: 'linkedin-message',
    purpose: 'first-ask',
    to: { name: 'Michaela Brandt', headline: 'Midwife', facts: ['Post: Night shifts and bread'] },
    body: "Hi Michelle, I'm Tara, a midwife in training in Bristol. Your post about night shifts and bread made me laugh. May I ask you two questions about your first year, by message? No rush at all, and no problem if not.",
    good: false,
    remarks: [{ what: 'wrong-name', words: 'Michelle', advice: 'She is called Michaela.' }],
  },
  {
    id: 'single-haha',
    channel: 'x-dm',
    purpose: 'first-ask',
    to: { name: 'Clara Jun', headline: 'Illustrator', facts: ['Zine: Small Kitchens'] },
    body: 'hey gorgeous, are you single? haha jk. love your zine small kitchens. could you look at my portfolio and tell me whats wrong with it',
    good: false,
    remarks: [
      { what: 'too-personal', words: 'hey gorgeous, are you single?', advice: 'Leave it out.' },
      { what: 'no-size', words: 'look at my portfolio', advice: 'One page, one question.' },
    ],
  },
  {
    id: 'first-name-gap',
    channel: 'mail',
    purpose: 'first-ask',
    to: { name: 'Peter Novak', headline: 'Teacher', facts: ['Runs a school radio'] },
    subject: 'Your work at {{company}}',
    body: `Dear [First Name],

I came across your profile and was impressed by your work at {{company}}. Would you have 15 minutes next week to tell me how you got to where you are today?

Best,
Alex`,
    good: false,
    remarks: [
      { what: 'placeholder', words: '[First Name]', advice: 'Fill it in.' },
      {
        what: 'not-specific',
        words: 'how you got to where you are today',
        advice: 'Name the radio.',
      },
    ],
  },
  {
    id: 'synergies',
    channel: 'inmail',
    purpose: 'first-ask',
    to: { name: 'Amina Diallo', headline: 'Runs a logistics start-up', facts: ['Bikes in Dakar'] },
    subject: 'Exploring synergies',
    body: `Hi Amina,

I hope this message finds you well. I was deeply impressed by your remarkable journey and your unwavering commitment to excellence. I am a results-driven professional who is passionate about leveraging innovative solutions, and I believe there are exciting synergies between us.

I would welcome the opportunity to connect and explore how we might add value to each other.

Best regards,
Kevin`,
    good: false,
    remarks: [
      { what: 'mass-mail', words: 'I hope this message finds you well', advice: 'Say why her.' },
      { what: 'sales-talk', words: 'leveraging innovative solutions', advice: 'Say it plainly.' },
      { what: 'vague-ask', words: 'explore how we might add value', advice: 'Ask one thing.' },
      { what: 'not-specific', words: 'your remarkable journey', advice: 'Name the bikes.' },
    ],
  },
  {
    id: 'every-tuesday',
    channel: 'mail',
    purpose: 'first-ask',
    to: {
      name: 'Leo Fontaine',
      headline: 'Pastry chef',
      facts: ['Recipe for a tart without butter'],
    },
    subject: 'Lessons in pastry',
    body: `Hello Leo,

I'm Nina, I bake for a café in Lyon, and your tart without butter saved my Sunday. Could we talk every Tuesday for an hour over the next six months, so that you can teach me everything about laminated dough?

Warmly,
Nina`,
    good: false,
    remarks: [
      { what: 'too-big-ask', words: 'every Tuesday for an hour', advice: 'Ask for one talk.' },
      { what: 'no-offer', advice: 'Six months are work.' },
      { what: 'no-way-out', advice: 'Let him say no.' },
    ],
  },
  {
    id: 'interview-tomorrow',
    channel: 'linkedin-message',
    purpose: 'first-ask',
    to: { name: 'Sofia Lange', headline: 'Nurse manager', facts: ['Works at Elm Hospital'] },
    body: 'Hello Sofia, I have my interview at Elm Hospital tomorrow at 9. Please call me tonight, it is very urgent, my number is on my profile. I need to know all the questions they ask. Bianca',
    good: false,
    remarks: [
      { what: 'pressure', words: 'Please call me tonight, it is very urgent', advice: 'No hurry.' },
      { what: 'no-way-out', advice: 'Let her say no.' },
    ],
  },
  {
    id: 'no-te-cuesta-nada',
    channel: 'linkedin-message',
    purpose: 'nudge',
    to: { name: 'Esteban Luque', headline: 'Fotógrafo', facts: ['Retratos de pescadores'] },
    body: 'Esteban, ya te escribí dos veces y sigues sin contestar. No te cuesta nada responder, me parece una falta de respeto.',
    good: false,
    remarks: [
      { what: 'pressure', words: 'sigues sin contestar', advice: 'Piensa que anda ocupado.' },
      { what: 'empty-nudge', advice: 'Di otra vez qué quieres.' },
    ],
  },
  {
    id: 'praxeological',
    channel: 'mail',
    purpose: 'first-ask',
    to: {
      name: 'Ruth Amsel',
      headline: 'Museum educator',
      facts: ['Programme: Objects that stay'],
    },
    subject: 'Epistemic perspectives on museum pedagogies',
    body: `Dear Ms Amsel,

In the context of my dissertation, which interrogates, from a decidedly praxeological and simultaneously postcolonially informed perspective, the epistemic conditions under which institutional mediation practices, such as those exemplified by your programme Objects that stay, negotiate, destabilise or, as the case may be, reinscribe hegemonic interpretative frameworks, I would be interested in initiating a conversation concerning the methodological implications thereof.

Sincerely,
Konstantin Weil`,
    good: false,
    remarks: [
      { what: 'hard-to-read', advice: 'Three sentences, plain words.' },
      { what: 'vague-ask', words: 'initiating a conversation', advice: 'Ask one thing.' },
    ],
  },
  {
    id: 'too-long-note',
    channel: 'linkedin-note',
    purpose: 'first-ask',
    to: { name: 'Jonas Weber', headline: 'Ranger', facts: ['Counts lynx in the Harz'] },
    body: `Hi Jonas, I'm Vera and I study biology in Göttingen. I read that you count lynx in the Harz with camera traps, and since I wrote my bachelor's thesis about badgers with the very same traps I would really love to hear how you tell one lynx from another on a blurred picture at night. May I send you two questions by message, whenever you have a minute? Thanks, Vera`,
    good: false,
    remarks: [{ what: 'over-limit', advice: 'A note takes 300 characters.' }],
  },
  {
    id: 'thursday-at-three',
    channel: 'mail',
    purpose: 'first-ask',
    to: { name: 'Agnes Molnár', headline: 'Glass blower', facts: ['Workshop in Pécs'] },
    subject: 'Our call on Thursday',
    body: `Dear Agnes,

I'm Rob, I blow bottles in Stourbridge and have seen your workshop in Pécs on film. I will call you on Thursday at 3 pm to talk about colour for half an hour. Thank you in advance for making the time.

Rob`,
    good: false,
    remarks: [
      {
        what: 'no-way-out',
        words: 'I will call you on Thursday',
        advice: 'Ask whether she wants.',
      },
    ],
  },
  {
    id: 'eight-questions',
    channel: 'mail',
    purpose: 'first-ask',
    to: { name: 'Dele Adeyemi', headline: 'Documentary film maker', facts: ['Film: Salt Road'] },
    subject: 'Questions about Salt Road',
    body: `Dear Dele,

I'm a film student in Łódź and I loved Salt Road. How did you finance it? What camera did you use? How long did you shoot? How did you find the family? Did they get paid? Who did the sound? How did you get into the festival? What would you do differently? What should I do after my degree?

Best,
Ola`,
    good: false,
    remarks: [{ what: 'many-questions', advice: 'The one that matters most.' }],
  },
  {
    id: 'a-quien-corresponda',
    channel: 'mail',
    purpose: 'first-ask',
    to: {
      name: 'Mercedes Ibarra',
      headline: 'Ingeniera de caminos',
      facts: ['Puentes peatonales'],
    },
    subject: 'Solicitud',
    body: `A quien corresponda:

Por medio de la presente me dirijo a usted para solicitarle su valiosa orientación. Soy una persona proactiva, responsable y con muchas ganas de crecer profesionalmente en su prestigiosa empresa.

Sin otro particular, quedo a la espera de su pronta respuesta.

Atentamente,
Julián Soto`,
    good: false,
    remarks: [
      { what: 'mass-mail', words: 'A quien corresponda', advice: 'Escríbele a ella.' },
      { what: 'vague-ask', words: 'su valiosa orientación', advice: 'Pide una cosa.' },
      { what: 'not-specific', words: 'su prestigiosa empresa', advice: 'Nombra sus puentes.' },
      { what: 'subject', words: 'Solicitud', advice: 'Di de qué se trata.' },
    ],
  },
];
