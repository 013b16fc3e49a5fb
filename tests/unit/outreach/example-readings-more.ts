import { anAims } from '@/tests/support/aims';
import { aReading } from '@/tests/support/reading';
import type { ToldExample } from './example-letters';
import { maya, now, tomas } from './example-readings';

const lucia = anAims({
  name: 'Lucía Ferrer',
  now: 'ejecutiva de cuentas en una agencia de Valencia',
  goals: ['quiero pasar de la agencia a la comunicación de una ONG'],
  proof: 'Llevé gratis la campaña de un comedor social, y las donaciones subieron un tercio.',
  offer: 'puedo ayudar con la prensa local',
  logistics: { timeZone: 'Europe/Madrid', meet: ['call', 'mail'], languages: ['Español'] },
});

/** More of them: in Spanish, and where little was read, or of another kind. */
export const moreReadings: Record<string, ToldExample> = {
  'spanish-both': {
    now,
    aims: lucia,
    reading: aReading({
      name: 'Carmen Ibáñez Soto',
      headline: 'Directora de Comunicación en Fundación Ríos Vivos',
      about:
        'Llevo la comunicación de una fundación pequeña. Antes pasé diez años en agencias, y lo que más me costó de la comunicación de una ONG fue aprender a decir que no a las buenas ideas.',
      roles: [
        { title: 'Directora de Comunicación', organisation: 'Ríos Vivos', current: true },
        { title: 'Ejecutiva de cuentas', organisation: 'Agencia Faro', current: false },
      ],
    }),
    plan: {
      voice: 'plain',
      variant: 1,
      words: {
        connector: 'Pablo Marín',
        known: 'Coincidimos en las jornadas de comunicación social de Bilbao',
        questions: '¿Qué dejarías de hacer?\n¿Cómo se lo explicas a tu patronato?',
        took: 'preguntar primero a quién le importa',
        did: 'reescribí la carta de socios y la probé con tres personas.',
        named: 'Elena Prats',
        news: 'he terminado el curso de captación de fondos.',
        times: 'martes 8 de diciembre a las 10:00, o jueves 10 a las 16:00',
      },
    },
  },
  'spanish-page-english-aims': {
    now,
    aims: anAims({
      ...maya,
      goals: ['move from agency PR into nonprofit communications'],
      logistics: { timeZone: 'Europe/Vienna', meet: ['call'], languages: ['English', 'Español'] },
    }),
    reading: aReading({
      name: 'Iker Etxeberria',
      headline: 'Responsable de prensa en una ONG de vivienda',
      about:
        'Trabajo para que las personas sin casa salgan en los medios con su nombre y no con una foto de espaldas.',
    }),
    plan: { voice: 'formal', variant: 0 },
  },
  'spanish-page-her-words': {
    now,
    aims: anAims({
      ...maya,
      goals: ['move from agency PR into nonprofit communications'],
      logistics: { timeZone: 'Europe/Vienna', meet: ['mail'], languages: ['English', 'Español'] },
    }),
    reading: aReading({
      name: 'Marisol Quiroga',
      headline: 'Comunicación para causas | antes, agencia',
      posts: [
        {
          text: 'Nadie lee una memoria anual de ochenta páginas. La nuestra tiene ocho, y la comunicación de la fundación vive de ella todo el año.',
        },
      ],
    }),
    plan: {
      voice: 'warm',
      variant: 2,
      words: {
        now: 'ejecutiva de cuentas en una agencia de Viena',
        goal: 'pasar de la agencia a la comunicación de una fundación',
        proof: 'El año pasado llevé gratis la campaña de un banco de alimentos.',
        offer: 'puedo revisar listas de medios en alemán',
      },
    },
  },
  'spanish-x': {
    now,
    aims: lucia,
    reading: aReading({
      identity: 'x:noeliacuenta',
      name: 'Noelia R. 🌻',
      about: 'Cuento historias de ONG · antes agencia · no doy cursos, doy respuestas',
      directMessages: true,
    }),
    plan: {
      voice: 'warm',
      variant: 0,
      favour: 'feedback',
      words: { piece: 'una carta de socios de una página' },
    },
  },
  'mutual-only': {
    now,
    aims: tomas,
    reading: aReading({
      name: 'Grace Adeyemi',
      mutuals: { named: ['Ines Duarte', 'Rui Costa'], total: { min: 5, max: 5 } },
      notLoaded: ['headline', 'about', 'roles'],
    }),
    plan: { voice: 'plain', variant: 0, words: { connector: 'Ines Duarte' } },
  },
  'row-only': {
    now,
    aims: maya,
    reading: aReading({
      source: 'row',
      name: 'Per Nyström',
      headline: 'Communications Director @ Open Shelter',
      notLoaded: ['about', 'roles', 'posts', 'volunteering'],
    }),
    plan: { voice: 'warm', variant: 1, favour: 'mail' },
  },
  'causes-and-volunteering': {
    now,
    aims: anAims({
      name: 'Hana Suzuki',
      now: 'a nurse in Leeds',
      goals: ['learn how to set up a mobile clinic'],
      proof: 'I run a free blood pressure evening in our library.',
      offer: 'I can share our checklists.',
      logistics: { meet: ['in-person', 'mail'] },
    }),
    reading: aReading({
      name: 'Dr Samuel Osei MBE',
      headline: 'GP',
      volunteering: [
        { role: 'Founder, mobile clinic', organisation: 'Wheels of Care', cause: 'Health' },
      ],
      causes: ['Health', 'Poverty alleviation'],
    }),
    plan: { voice: 'formal', variant: 2 },
  },
  'recommendation-giver': {
    now,
    aims: tomas,
    reading: aReading({
      name: 'Lena Fischer',
      headline: 'VP Design',
      recommendations: [
        {
          text: 'Anna took a design team that had stopped talking to each other and gave them a Friday hour in which nobody was allowed to present anything.',
          to: 'Anna Berg',
        },
      ],
    }),
    plan: { voice: 'plain', variant: 2 },
  },
  'web-page': {
    now,
    aims: anAims({
      name: 'Ida Holm',
      now: 'studying economics in Graz',
      goals: ['write about climate policy for a general audience'],
      logistics: { meet: ['mail'] },
      signature: 'Ida',
    }),
    reading: aReading({
      identity: 'web:https://rosa-writes.example/about',
      source: 'page',
      name: 'Rosa Lindqvist',
      about:
        'I write about climate policy for people who have five minutes and a bus to catch. Everything I know about it I learned by being corrected.',
    }),
    plan: {
      voice: 'warm',
      variant: 1,
      words: {
        questions: 'How do you choose what to leave out?',
        took: 'One number for each page.',
      },
    },
  },
  'several-goals-formal': {
    now,
    aims: anAims({
      ...maya,
      signature: 'Maya Chen, Vienna',
      goals: [
        'move from agency PR into nonprofit communications',
        { id: 'lead', learn: 'Learn to lead a small team', by: '2027-06', importance: 2 },
      ],
    }),
    reading: aReading({
      name: 'Prof. Dr. Annegret Müller-Lüdenscheidt',
      headline:
        'Geschäftsführerin | Leading a small team of eleven at the Association for Neighbourly Help in the Greater Region',
      about: 'I lead a small team and would not want a large one.',
    }),
    plan: { voice: 'formal', variant: 1, goalId: 'lead', favour: 'in-person' },
  },
};
