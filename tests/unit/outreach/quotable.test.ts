import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { aReading } from '@/tests/support/reading';
import { compose } from '@/utils/outreach/compose';
import type { Specific } from '@/utils/outreach/draft';

/** Goals with a word that all posts here share, so that each of them would speak of the goal. */
const goals = { en: 'Learn how to lead a museum', es: 'Aprender a dirigir un museo' };

function ask(language: 'en' | 'es' | 'de', posts: string[], specific?: Specific) {
  return compose({
    aims: anAims({ goals: [language === 'es' ? goals.es : goals.en] }),
    reading: aReading({ name: 'Robin Example', posts: posts.map((text) => ({ text })) }),
    assessment: undefined,
    now: Date.UTC(2026, 10, 27),
    plan: { language: language === 'es' ? 'es' : 'en', ...(specific ? { specific } : {}) },
  });
}

describe('a post that says something is what a message speaks of', () => {
  it.each([
    ['en', 'A museum is led from the cloakroom, because that is where people complain.'],
    ['en', 'i ran a small museum for nine years and never saw the archive in daylight.'],
    ['en', 'Nobody asked for my degree when I took over the museum 🙃 They asked about the roof.'],
    ['en', 'Joining a museum at fifty taught me to ask for the key before the plan.'],
    ['es', 'Un museo se dirige desde el guardarropa, porque allí se queja la gente.'],
    ['es', 'Aprendí a dirigir el museo escuchando a quien abre la puerta por la mañana.'],
    ['de', 'Ein Museum leitet man von der Garderobe aus, denn dort beschweren sich die Leute.'],
    ['de', 'Im ersten Jahr im Museum habe ich vor allem Schlüssel gesucht und Leute gefunden.'],
  ] as const)('%s: %s', (language, text) => {
    const { specific, text: letter } = ask(language, [text]);
    expect(specific).toEqual({ field: 'posts', words: text });
    expect(letter.body).toContain(text.replace(/[.]$/, ''));
  });
});

describe('a post that is no reason to write is left for her to pick', () => {
  it.each([
    ['en', 'Would you rather lead a small museum or work in a large one?'],
    ['en', 'Congratulations to Mina, who now leads the museum of our town.'],
    ['en', 'My contract with the museum ends in May, so I am #OpenToWork from June.'],
    ['en', 'Our museum is hiring a curator for textiles. Apply by 3 May.'],
    ['en', 'We are looking for an educator to join our museum in the spring.'],
    ['en', "I'm happy to share that I'm starting a new position as head of the museum."],
    ['en', "Today is my work anniversary: five years at the museum, and I'm still lost in it."],
    ['en', 'Happy birthday to the best museum team that anybody could wish for.'],
    ['en', 'Thank you to everyone who came to the opening of our museum on Sunday.'],
    ['en', 'Tickets for the night at the museum are 20% off until Friday.'],
    ['en', 'Join us on Thursday for a talk about the museum of the future.'],
    ['en', 'RT @example: the museum of the future has no walls and no opening hours.'],
    ['en', '♻️ Reposted: the museum of the future has no walls and no opening hours.'],
    ['en', 'My museum has more mice than visitors 😂😂😂'],
    ['en', 'And that is how the museum got its second cloakroom in one year.'],
    ['en', '3) The museum had no money left, and so we opened at night.'],
    ['en', '👉 Five museums that every child should have seen by ten.'],
    ['en', 'Dear friends of the museum, the garden is open again from May.'],
    ['es', '¿Preferirías dirigir un museo pequeño o trabajar en uno grande?'],
    ['es', 'Enhorabuena a Mina, que desde hoy dirige el museo de nuestra ciudad.'],
    ['es', 'Estoy encantada de anunciar que empiezo una nueva etapa en el museo.'],
    ['es', 'Buscamos a una educadora para el museo, de enero a junio.'],
    ['es', 'Muchas gracias a quienes vinisteis el domingo al museo con vuestros hijos.'],
    ['es', 'Inscríbete ya al curso para dirigir un museo pequeño, últimas plazas.'],
    ['es', 'Y así fue como el museo tuvo dos guardarropas en un año.'],
    ['de', 'Würdet ihr lieber ein kleines Museum leiten oder in einem großen arbeiten?'],
    ['de', 'Herzlichen Glückwunsch an Mina, die ab heute das Museum der Stadt leitet.'],
    ['de', 'Ich freue mich sehr, mitteilen zu dürfen, dass ich jetzt das Museum leite.'],
    ['de', 'Wir suchen für unser Museum eine Restauratorin (m/w/d) ab März.'],
    ['de', 'Vielen Dank an alle, die am Sonntag ins Museum gekommen sind.'],
    ['de', 'Jetzt anmelden zur Führung durch das Museum, Link in den Kommentaren.'],
  ] as const)('%s: %s', (language, text) => {
    const { specific, candidates } = ask(language, [text]);
    expect(specific).toBeUndefined();
    const [only] = candidates.filter(({ field }) => field === 'posts');
    // "RT @" is another's, and isn't offered at all.
    if (text.startsWith('RT')) return expect(only).toBeUndefined();
    expect(text).toContain(only?.words);
    expect(ask(language, [text], only).specific).toEqual(only);
  });
});

describe('in a script without blanks', () => {
  const told = '美術館の仕事は、受付で人の声を聞くことから始まります。';
  it.each([
    '美術館の仕事を一緒にする人を募集しています。',
    '美術館で働く友人、お誕生日おめでとうございます。',
    '美術館の仕事で大切なことは何だと思いますか？',
    'そして美術館の二階に新しい受付ができました。',
    '美術館の本が今日から発売中です、ぜひ読んでください。',
  ])('what makes sense stands before: %s', (text) => {
    const words = ask('en', [text, told]).candidates.map((one) => one.words);
    expect(words).toEqual([told, text]);
    expect(ask('en', [`${text}${told}`]).candidates.map((one) => one.words)).toContain(text);
  });
});

it('what a post begins with says what it is for, and its end only of itself', () => {
  const told = 'A museum is led from the cloakroom, because that is where people complain.';
  const more = 'Every museum has one room that nobody dares to empty.';
  const end = "And by the way: we're hiring at the museum, for the summer.";
  expect(ask('en', [`${told} ${more} ${more} ${end}`]).specific?.words).toBe(told);
  const hiring = "We're hiring at the museum, for the summer.";
  expect(ask('en', [`${hiring} ${told} ${more} ${more}`]).specific).toBeUndefined();
});

it('what makes sense stands before what is set aside', () => {
  const question = 'Would you rather lead a small museum or work in a large one?';
  const told = 'Every museum has one room that nobody dares to empty.';
  const { candidates } = ask('en', [question, told]);
  expect(candidates.map(({ words }) => words)).toEqual([told, question]);
});

it('a sentence is whole, or shown and quoted with what tells that it goes on', () => {
  const long = `A museum ${'that keeps its doors open for those who come late '.repeat(5)}is led well.`;
  const { specific, text } = ask('en', [long]);
  expect(specific?.cut).toBe(true);
  expect(long.startsWith(specific?.words ?? '-')).toBe(true);
  expect(text.body).toContain(`“${specific?.words} …”`);
});

it.each([
  'Here the museum ends and the garden begins, with all that I… see more',
  'What I learned at the museum in my first year:\n- ask\n- listen',
  'At the museum I learned from e.g. the people at the door how to listen.',
])('no part of a sentence is offered as if it were one: %s', (text) => {
  expect(ask('en', [text]).specific).toBeUndefined();
});

it('is asked of what they say of themselves, too', () => {
  const about = 'Want to know how a museum is led? Book now, link in bio, 20% off the museum.';
  const reading = aReading({ name: 'Robin Example', headline: 'Speaker', about });
  const aims = anAims({ goals: [goals.en] });
  const now = Date.UTC(2026, 10, 27);
  expect(compose({ aims, reading, assessment: undefined, now }).specific).toBeUndefined();
  const headline = aReading({ name: 'Robin Example', headline: 'Open to work | Museum director' });
  expect(compose({ aims, reading: headline, assessment: undefined, now }).specific?.words).toBe(
    'Museum director',
  );
});
