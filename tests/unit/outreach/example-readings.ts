import { anAims } from '@/tests/support/aims';
import { aReading } from '@/tests/support/reading';
import type { ToldExample } from './example-letters';

/** Monday, 23 November 2026, noon in Vienna: the week after next begins on 7 December. */
export const now = Date.UTC(2026, 10, 23, 11);

export const maya = anAims({
  name: 'Maya Chen',
  now: 'Account executive at Brightside PR',
  goals: ['move from agency PR into nonprofit communications'],
  proof: 'I ran a pro bono campaign for a food bank last spring; donations rose by a fifth.',
  offer: 'help with media lists and pitching, any time',
  logistics: { timeZone: 'Europe/Vienna', meet: ['call', 'mail'] },
});

export const tomas = anAims({
  name: 'Tomás Rey',
  now: 'a junior product designer in Lisbon',
  goals: ['Learn to run a design team'],
  proof: 'https://tomasrey.example/work',
  logistics: { meet: ['call'] },
});

/** Readings in several languages, rich and thin; of LinkedIn and X. */
export const firstReadings: Record<string, ToldExample> = {
  'rich-linkedin': {
    now,
    aims: maya,
    reading: aReading({
      name: 'Ada Lund',
      headline: 'Head of Communications at Northern Lights | storyteller for good causes',
      about:
        'I look after everything that Northern Lights says in public. I spent eight years in agency PR before I moved to nonprofit communications in 2016, and I still miss the deadlines. Write to me at ada@northernlights.example.',
      roles: [
        { title: 'Head of Communications', organisation: 'Northern Lights', current: true },
        { title: 'Account Director', organisation: 'Harbour PR', current: false },
      ],
      posts: [
        { text: 'Happy birthday to my dog!' },
        {
          text: 'Three things I got wrong in my first year.\nNonprofit communications is not agency PR with a smaller budget: your board reads every word.\nMore at https://blog.example/wrong',
        },
      ],
    }),
    plan: {
      voice: 'plain',
      variant: 0,
      words: {
        connector: 'Lena Ortiz',
        known: 'We met at the charity communications day in Vienna',
        questions: 'What did you stop doing first?\nHow did you tell your clients?',
        times: 'Tuesday 8 December at 10:00\nThursday 10 December at 16:00',
        took: 'ask for the board report before the budget',
        did: 'I rewrote our winter appeal and read it to two board members before it went out.',
        named: 'Sam Kim',
        news: 'I wrote the spring appeal of our food bank.',
      },
    },
  },
  'thin-linkedin': {
    now,
    aims: maya,
    reading: aReading({
      name: 'Ben Okafor',
      headline: 'Communications',
      roles: [
        { title: 'Director of Communications', organisation: 'Riverside Trust', current: true },
        { title: 'PR Consultant', organisation: 'Self-employed', current: false },
      ],
    }),
    plan: {
      voice: 'formal',
      variant: 1,
      words: { referrer: 'Lena Ortiz', known: 'You spoke at our agency in May' },
    },
  },
  'other-language': {
    now,
    aims: tomas,
    reading: aReading({
      name: 'Jürgen Groß',
      headline: 'Leiter Produktdesign bei Nordwerk',
      about:
        'Seit zwölf Jahren baue ich Design-Teams auf, zuerst in Agenturen, heute in der Industrie. Mich interessiert, wie aus guten Leuten ein gutes Team wird.',
    }),
    plan: {
      voice: 'warm',
      variant: 1,
      favour: 'feedback',
      words: { piece: 'the first page of my portfolio', connector: 'Ines' },
    },
  },
  'x-only': {
    now,
    aims: anAims({
      name: 'Priya',
      now: 'I teach maths at a secondary school.',
      goals: ['Get my first job in UX'],
      signature: 'Priya Nair, Leeds',
      logistics: { meet: [] },
    }),
    reading: aReading({
      identity: 'x:samuxwrites',
      name: 'Sam 🌱',
      handle: 'samuxwrites',
      about: 'UX researcher. Ex-teacher. I write about changing careers late.',
      posts: [
        { text: 'RT @someone: UX is dead' },
        {
          text: 'Nobody asked for my degree when I applied for my first UX job 🙃 They asked what I had noticed in a supermarket.',
        },
      ],
      directMessages: true,
    }),
    plan: { voice: 'plain', variant: 2 },
  },
  'headline-only': {
    now,
    aims: anAims({
      goals: ['become a data scientist'],
      name: 'Lea Novak',
      offer: 'I speak Czech and German and translate with pleasure.',
    }),
    reading: aReading({
      name: 'Dr. Amara Diallo, PhD',
      headline: 'Lead Data Scientist · climate models · she/her',
      notLoaded: ['about', 'roles'],
    }),
    plan: {
      voice: 'warm',
      variant: 2,
      words: {
        why: 'Your field is where I would like to start.',
        took: 'Start with data that somebody needs',
        did: 'I cleaned the data set of our city library',
      },
    },
  },
  'non-latin-name': {
    now,
    aims: tomas,
    reading: aReading({
      name: '李娜',
      headline: 'Design Manager at Lantern',
      about: '我带领一个十二人的设计团队，也辅导年轻设计师。',
      volunteering: [{ role: 'Portfolio reviewer', organisation: 'Design Night Shanghai' }],
    }),
    plan: {
      voice: 'formal',
      variant: 2,
      words: {
        connector: 'Wei Chen',
        specific: 'I read your answers to young designers at Design Night Shanghai',
      },
    },
  },
  'long-about': {
    now,
    aims: anAims({
      name: 'Nora Weiss',
      now: 'museum educator',
      goals: [
        { id: 'speaking', learn: 'Get better at public speaking', by: '', importance: 2 },
        { id: 'grants', learn: 'write better grant proposals', by: '2027-06', importance: 3 },
      ],
      proof: 'two small grants won for our school programme',
      offer: 'Free museum tours for your team',
      logistics: { meet: ['in-person'] },
    }),
    reading: aReading({
      name: 'Helena van den Berg',
      headline: 'Foundation programme lead',
      about: `${'I have worked with many people in many places over many years. '.repeat(30)}What I look for in grant proposals, after reading some four thousand of them over two decades at three foundations in two countries, is one honest sentence about what could go wrong and who would notice it first, because that is the sentence that nobody can borrow from anybody else. ${'I like rivers and maps and long trains through flat countries. '.repeat(30)}`,
    }),
    plan: {
      voice: 'formal',
      variant: 0,
      words: { named: 'Joost de Wit', times: 'any afternoon that week' },
    },
  },
  'no-name': {
    now,
    aims: anAims({
      goals: ['Climate tech'],
      now: 'studying economics in Graz',
      name: 'Ida',
      logistics: { meet: ['mail'] },
    }),
    reading: aReading({
      unreadable: ['name'],
      headline: 'Investor',
      volunteering: [{ role: 'Mentor for climate tech founders', organisation: 'Green Start' }],
    }),
    plan: { voice: 'plain', variant: 1 },
  },
  'short-bio-x': {
    now: Date.UTC(2026, 11, 18, 11),
    aims: anAims({
      name: 'Priya Nair',
      now: 'maths teacher in Leeds',
      goals: ['transition to UX research'],
      logistics: { meet: ['call'] },
    }),
    reading: aReading({
      identity: 'x:kimdraws',
      name: 'Kim Sato',
      about: 'ux research @lantern · she/her · bikes',
    }),
    plan: { voice: 'warm', variant: 0 },
  },
  'nothing-said': {
    now,
    aims: anAims(),
    reading: aReading({ name: 'Ruth Example', unreadable: ['headline', 'about', 'roles'] }),
    plan: { voice: 'plain', variant: 0 },
  },
};
