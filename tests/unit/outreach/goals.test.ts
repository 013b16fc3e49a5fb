import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { composeFor as compose } from '@/tests/support/fit';
import { aReading } from '@/tests/support/reading';
import type { Language } from '@/utils/outreach/draft';
import { goalText } from '@/utils/outreach/templates/goal-text';

const now = Date.UTC(2026, 10, 23, 11);
const reading = aReading({ name: 'Ada Lund', headline: 'Curator' });

/** Her goal's sentence, and what her questions are about. */
function said(goal: string, language: Language): { goal: string | undefined; about: string } {
  const { parts } = compose({
    aims: anAims({ goals: [goal] }),
    reading,
    now,
    plan: { language, variant: 0 },
  });
  const textOf = (wanted: string) => parts.find(({ slot }) => slot === wanted)?.text;
  const about = /(?:questions about|preguntas sobre) (.+?)\.(?: |$)/.exec(textOf('ask') ?? '');
  return { goal: textOf('goal'), about: about?.[1] ?? '' };
}

describe('a goal in English', () => {
  it.each([
    ['find out if UX is for me', 'I want to find out if UX is for me.', 'whether UX is for me'],
    ['if I should quit', 'I want to find out whether I should quit.', 'whether I should quit'],
    ['how to negotiate', 'I want to learn how to negotiate.', 'how to negotiate'],
    ['MOVE INTO UX', 'I want to move into UX.', 'UX'],
    ['LEARN TO WELD', 'I want to learn to weld.', 'welding'],
    ['move into ux', 'I want to move into UX.', 'UX'],
    ['Data Science', 'I want to learn more about Data Science.', 'Data Science'],
    ['better manager', 'I want to become a better manager.', 'becoming a better manager'],
    ['become manager', 'I want to become a manager.', 'becoming a manager'],
    ['cto', 'I want to become CTO.', 'becoming CTO'],
    ['happier', 'I want to become happier.', 'becoming happier'],
    ['more confidence', "I'm working towards more confidence.", 'more confidence'],
    ['own business', "I'm working towards my own business.", 'my own business'],
    ['remote job', "I'm working towards a remote job.", 'a remote job'],
    ['get a remote job', 'I want to get a remote job.', 'getting a remote job'],
    ['get my first job in UX', 'I want to get my first job in UX.', 'UX'],
    ['PhD in biology', "I'm working towards a PhD in biology.", 'a PhD in biology'],
    ['Want to become a teacher', 'I want to become a teacher.', 'becoming a teacher'],
    ['would like to learn piano', 'I want to learn piano.', 'piano'],
    ['want to juggle', 'I want to juggle.', 'how to juggle'],
    ['escape the rat race', 'I want to escape the rat race.', 'escaping the rat race'],
    ['learn from the best', 'I want to learn from the best.', 'learning from the best'],
    [
      'someone who reviews my code',
      'I want to find someone who reviews my code.',
      'finding someone who reviews my code',
    ],
    ['NOT work in sales', 'My goal, in my own words: “NOT work in sales”.', 'your work'],
    ['how do I get into UX?', 'My goal, in my own words: “how do I get into UX?”', 'your work'],
    ['learn UX, get a job', 'I want to learn UX, get a job.', 'your work'],
  ])('reads as a sentence: %s', (goal, sentence, about) => {
    expect(said(goal, 'en')).toEqual({ goal: sentence, about });
  });
});

describe('a goal in Spanish', () => {
  it.each([
    ['averiguar si UX es para mí', 'Quiero averiguar si UX es para mí.', 'si UX es para mí'],
    ['DEJAR LAS VENTAS', 'Quiero dejar las ventas.', 'cómo dejar las ventas'],
    [
      'no trabajar en ventas',
      'Mi meta, en mis propias palabras: «no trabajar en ventas».',
      'tu trabajo',
    ],
    ['mejor jefa', 'Quiero ser mejor jefa.', 'cómo ser mejor jefa'],
    ['más confianza en mí', 'Quiero tener más confianza en mí.', 'cómo tener más confianza en mí'],
    [
      'un trabajo remoto',
      'Quiero conseguir un trabajo remoto.',
      'cómo conseguir un trabajo remoto',
    ],
    [
      'mi propio negocio',
      'Quiero sacar adelante mi propio negocio.',
      'cómo sacar adelante mi propio negocio',
    ],
    [
      'profesora de ciencias',
      'Quiero llegar a trabajar como profesora de ciencias.',
      'cómo llegar a trabajar como profesora de ciencias',
    ],
    ['quiero aprender a programar', 'Quiero aprender a programar.', 'cómo programar'],
    ['aprender de los mejores', 'Quiero aprender de los mejores.', 'cómo aprender de los mejores'],
  ])('reads as a sentence: %s', (goal, sentence, about) => {
    expect(said(goal, 'es')).toEqual({ goal: sentence, about });
  });
});

describe('a goal that says nothing of what she would like to learn', () => {
  it.each([
    'mentor',
    'A mentor',
    'find a good mentor',
    'mentors',
    '?',
    '–',
    'not sure yet',
    "I don't know",
    'idk',
    'advice',
    'un mentor',
    'buscar una mentora',
    'no lo sé',
    'ni idea',
  ])('is asked for anew, and no sentence is made of it: %s', (goal) => {
    expect(goalText(goal)).toBeUndefined();
    const { text, gaps } = compose({ aims: anAims({ goals: [goal] }), reading, now });
    expect(gaps).toContain('goal');
    expect(text.body.toLowerCase()).not.toContain(`“${goal.toLowerCase()}”`);
    expect(text.body).toContain('about your work');
  });

  it.each([
    'become a mentor',
    'mentor younger engineers',
    'ser mentora',
    'help people',
    'get advice on grants',
  ])('is not taken for one: %s', (goal) => expect(goalText(goal)).toBe(goal));
});

describe('her own words', () => {
  const ask = (words: Record<string, string>, over: Parameters<typeof anAims>[0] = {}) =>
    compose({
      aims: anAims({ name: 'Ana', goals: ['learn beekeeping'], ...over }),
      reading,
      now,
      plan: { words, variant: 0 },
    }).text.body;

  it.each([
    ['i heard you on the radio', 'I heard you on the radio.'],
    ['i heard you on the radio,', 'I heard you on the radio.'],
    ['I heard you on the radio..', 'I heard you on the radio.'],
    ['did you hear that too?', 'Did you hear that too?'],
    ['“your” book is here', '“Your” book is here.'],
    ['iOS is what you taught me', 'iOS is what you taught me.'],
    ['example.org is where I found you', 'example.org is where I found you.'],
    ['And so on...', 'And so on...'],
  ])('begin and end as a sentence does: %s', (specific, sentence) => {
    expect(ask({ specific })).toContain(` ${sentence}\n`);
  });

  it('of her aims do so too', () => {
    const body = ask(
      {},
      { now: 'i keep a garden', proof: 'i planted a hedge', offer: 'we could swap seeds' },
    );
    expect(body).toContain('My name is Ana. I keep a garden.');
    expect(body).toContain('I planted a hedge.');
    expect(body).toContain('We could swap seeds.');
  });
});
