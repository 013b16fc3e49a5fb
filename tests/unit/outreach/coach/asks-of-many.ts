import type { JudgedAsk } from '@/tests/support/judged-asks';

/**
 * Twenty-five that no one should get, as different people would write them, with what a reader would remark on, in the
 * words of tests/fixtures/coach/README.md. Written and judged before the rules were looked at again; what they found
 * at first is in docs/coach.md. Nobody in them exists.
 */
export const asksOfMany: readonly JudgedAsk[] = [
  {
    id: 'sick-profile',
    channel: 'linkedin-note',
    purpose: 'first-ask',
    to: { name: 'Maya Okafor', headline: 'Head of Product', facts: ['Post: Saying no to sales'] },
    body: 'hey maya can u help me get into product? saw ur profile and its sick. lmk asap',
    good: false,
    remarks: [
      { what: 'vague-ask', words: 'can u help me get into product?', advice: 'Ask one thing.' },
      { what: 'not-specific', words: 'its sick', advice: 'Say what of hers you read.' },
      { what: 'pressure', words: 'lmk asap', advice: 'Leave the hurry out.' },
    ],
  },
  {
    id: 'add-you',
    channel: 'linkedin-note',
    purpose: 'first-ask',
    to: { name: 'Tomás Arriaga', headline: 'Urban planner', facts: ['Shade maps of Seville'] },
    body: "Hi Tomás, I'd like to add you to my professional network on LinkedIn.",
    good: false,
    remarks: [
      { what: 'no-ask', advice: 'Say what you would like to know.' },
      { what: 'not-specific', advice: 'Say why him.' },
    ],
  },
  {
    id: 'any-tips',
    channel: 'x-dm',
    purpose: 'first-ask',
    to: { name: 'Ren Takahashi', headline: 'Sound designer', facts: ['Harbour Lights'] },
    body: 'Yo huge fan!! love literally everything u post 🔥🔥🔥 trying to break into game audio rn, any tips???',
    good: false,
    remarks: [
      {
        what: 'vague-ask',
        words: 'any tips???',
        advice: 'Ask what one person can answer in a line.',
      },
      { what: 'not-specific', words: 'literally everything', advice: 'Name one thing.' },
    ],
  },
  {
    id: 'respected-madam',
    channel: 'mail',
    purpose: 'first-ask',
    to: {
      name: 'Sunita Rao',
      headline: 'Head of Analytics',
      facts: ['Talk: Dashboards nobody opens'],
    },
    subject: 'Request',
    body: `Respected Madam,

I am very much interested in your esteemed organization and I request you to kindly guide me for my bright future. I am hard working and a fast learner.

PFA my resume for your kind perusal. Kindly do the needful and revert at the earliest.

Thanking you,
Rajesh`,
    good: false,
    remarks: [
      {
        what: 'vague-ask',
        words: 'kindly guide me for my bright future',
        advice: 'Ask one thing.',
      },
      { what: 'not-specific', words: 'your esteemed organization', advice: 'Name the talk.' },
      { what: 'attachment', words: 'PFA my resume', advice: 'Send it when she asks for it.' },
      { what: 'pressure', words: 'revert at the earliest', advice: 'Leave the hurry out.' },
    ],
  },
  {
    id: 'doce-preguntas',
    channel: 'mail',
    purpose: 'first-ask',
    to: { name: 'Olga Prieto', headline: 'Socióloga', facts: ['Estudio: Los que se quedan'] },
    subject: 'Ayuda con mi tesis',
    body: `Hola:

Necesito que me ayudes con mi TFG. Te dejo las preguntas:

¿Cómo elegiste el tema? ¿Qué metodología usaste? ¿Cuántas entrevistas hiciste? ¿Cómo las transcribiste? ¿Qué programa usaste? ¿Qué autores recomiendas? ¿Qué conclusiones sacaste? ¿Qué cambiarías?

Las necesito para el viernes porque entrego el lunes.`,
    good: false,
    remarks: [
      { what: 'many-questions', advice: 'One or two.' },
      {
        what: 'pressure',
        words: 'Las necesito para el viernes',
        advice: 'Es tu plazo, no el suyo.',
      },
      { what: 'no-introduction', advice: 'Di quién eres.' },
    ],
  },
  {
    id: 'i-see-you-active',
    channel: 'linkedin-message',
    purpose: 'nudge',
    to: { name: 'Priya Nair', headline: 'Product designer', facts: ['Posts on design critique'] },
    body: "Hi Priya, following up on my previous 3 messages. I see you're online and posting, so I know you've seen them. A simple reply costs nothing.",
    good: false,
    remarks: [
      { what: 'pressure', words: "I know you've seen them", advice: 'Assume that she is busy.' },
      { what: 'empty-nudge', advice: 'Say again what you would like.' },
    ],
  },
  {
    id: 'book-any-slot',
    channel: 'inmail',
    purpose: 'first-ask',
    to: {
      name: 'Anders Lindh',
      headline: 'CFO',
      facts: ['Moved from audit to a dairy cooperative'],
    },
    subject: 'Virtual coffee?',
    body: `Hi Anders,

I'd love to pick your brain over a virtual coffee and learn more about what you do. Here's my calendar, feel free to book any slot: https://calendly.com/joe-m/60min

Looking forward to connecting!
Joe`,
    good: false,
    remarks: [
      { what: 'vague-ask', words: 'pick your brain', advice: 'Say what about.' },
      { what: 'link', words: 'https://calendly.com/joe-m/60min', advice: 'Let him say when.' },
      { what: 'not-specific', words: 'what you do', advice: 'Name the cooperative.' },
    ],
  },
  {
    id: 'intro-to-three',
    channel: 'mail',
    purpose: 'introduction',
    to: { name: 'Helen Marsh', headline: 'Curator', facts: ['Works with Marco Bellini'] },
    subject: 'Intro?',
    body: `Hey Marco,

can you intro me to Helen Marsh? Also to Raj, and can you ask whoever runs hiring over there whether they need people? And could you look over my portfolio before you forward it?

Thx
Dan`,
    good: false,
    remarks: [
      { what: 'many-asks', advice: 'One person, one wish.' },
      { what: 'not-specific', advice: 'Say why Helen.' },
    ],
  },
  {
    id: 'any-openings',
    channel: 'mail',
    purpose: 'first-ask',
    to: { name: 'Gudrun Paulsen', headline: 'Owner of a bindery', facts: ['Binds for archives'] },
    subject: 'Job',
    body: `Dear Gudrun,

I am looking for a position and saw that you own a company. Do you have any openings? I am available immediately. My CV and references are attached.

Regards,
Oskar`,
    good: false,
    remarks: [
      { what: 'too-big-ask', words: 'Do you have any openings?', advice: 'Ask about the trade.' },
      { what: 'attachment', words: 'My CV and references are attached', advice: 'Unasked.' },
      { what: 'not-specific', words: 'saw that you own a company', advice: 'Say why hers.' },
      { what: 'subject', words: 'Job', advice: 'Say what it is about.' },
    ],
  },
  {
    id: 'q-seas-mi-mentora',
    channel: 'linkedin-note',
    purpose: 'first-ask',
    to: {
      name: 'Carla Benítez',
      headline: 'Productora de radio',
      facts: ['Podcast sobre barrios'],
    },
    body: 'Holaa Carla!! Me encantaría q seas mi mentora 🙏 quiero crecer y aprender de los mejores!!',
    good: false,
    remarks: [
      { what: 'too-big-ask', words: 'q seas mi mentora', advice: 'Empieza por una pregunta.' },
      { what: 'not-specific', words: 'los mejores', advice: 'Di qué escuchaste.' },
    ],
  },
  {
    id: 'i-am-nobody',
    channel: 'mail',
    purpose: 'first-ask',
    to: { name: 'Wendy Achebe', headline: 'Playwright', facts: ['Play: The Ferry Queue'] },
    subject: 'Sorry to bother you',
    body: `Dear Wendy,

I'm so sorry to bother you. I know I'm nobody and that you must get hundreds of these, and I apologise for taking your time. I'm not a real writer. Forgive me if this is stupid, but I write plays at night and I wondered whether maybe you might possibly have any advice.

Sorry again,
Theo`,
    good: false,
    remarks: [
      { what: 'over-apology', advice: 'Once is enough.' },
      { what: 'vague-ask', words: 'any advice', advice: 'Ask one thing.' },
      { what: 'not-specific', advice: 'Name the play.' },
    ],
  },
  {
    id: 'legend',
    channel: 'linkedin-message',
    purpose: 'first-ask',
    to: { name: 'Bruno Keller', headline: 'Sommelier', facts: ['Wrote on wine without snobbery'] },
    body: "Bruno, you are an absolute legend, the most brilliant and inspiring person in the whole industry, a true genius. It would be the honour of my life to learn from a visionary like you. I'm Kim and I wait tables in Bern.",
    good: false,
    remarks: [
      { what: 'flattery', advice: 'One true sentence.' },
      { what: 'no-ask', words: 'to learn from a visionary like you', advice: 'Say what.' },
    ],
  },
];
