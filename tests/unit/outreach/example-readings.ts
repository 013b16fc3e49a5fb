import { anAims } from '@/tests/support/aims';
import { aReading } from '@/tests/support/reading';

/** Monday, 23 November 2026, noon in Vienna: the week after next begins on 7 December. */
const now = Date.UTC(2026, 10, 23, 11);

const maya = anAims({
  name: 'Maya Chen',
  now: 'Account executive at Brightside PR',
  goals: ['move from agency PR into nonprofit communications'],
  proof: 'I ran a pro bono campaign for a food bank last spring; donations rose by a fifth.',
  offer: 'help with media lists and pitching, any time',
  logistics: { timeZone: 'Europe/Vienna', meet: ['call', 'mail'] },
});

const tomas = anAims({
  name: 'Tomás Rey',
  now: 'a junior product designer in Lisbon',
  goals: ['Learn to run a design team'],
  proof: 'https://tomasrey.example/work',
  logistics: { meet: ['call'] },
});

/** Made-up people and the aims of whoever writes to them; what `compose` makes of each is in `examples/`. */
export const examples = {
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
  },
  'nothing-said': {
    now,
    aims: anAims(),
    reading: aReading({ name: 'Ruth Example', unreadable: ['headline', 'about', 'roles'] }),
  },
};
