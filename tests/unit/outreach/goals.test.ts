import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { composeFor as compose } from '@/tests/support/fit';
import { aReading } from '@/tests/support/reading';
import { purposes } from '@/utils/journey/purpose';
import { type Language, voices } from '@/utils/outreach/draft';
import { goalText } from '@/utils/outreach/templates/goal-text';
import { english } from './goals-in-english';

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
  it.each(english)('reads as a sentence: %s', (goal, sentence, about) => {
    expect(said(goal, 'en')).toEqual({ goal: sentence, about });
  });

  it.each(english.map(([goal]) => goal))(
    'stands in every message as it would be said: %s',
    (goal) => {
      for (const letter of lettersAbout(goal)) expect(letter).not.toMatch(broken);
    },
  );
});

/** What nobody says: a bare verb behind a preposition, a question behind "with", a word twice, a mark twice, a hole. */
const broken =
  /\b(?:about|on|with|of|towards) (?:to|learn|become|get|work|design|code|pitch|move|build|raise|be|find|run|start|change|quit|do|help|set|wrangle|craft|juggle)\b(?! (?:at|on|in|for|of)\b)|\bwith (?:how|whether|what|where)\b|\b(\p{L}+) \1\b|[.,]{2}| [,.]|\bon about\b|undefined| {2}/iu;

/** Every message about a goal in each of the wordings, the voices in turn. */
function lettersAbout(goal: string): string[] {
  const aims = anAims({ name: 'Ana Ruiz', goals: [goal] });
  return purposes.flatMap((purpose, at) =>
    [0, 1, 2].map((variant) => {
      const voice = voices[(at + variant) % 3] ?? 'plain';
      const { text, subject } = compose({ aims, reading, now, purpose, plan: { voice, variant } });
      return `${purpose}, ${voice}, ${variant}: ${subject}\n${text.body}`;
    }),
  );
}

describe('a goal in Spanish', () => {
  it.each([
    ['averiguar si UX es para mí', 'Quiero averiguar si UX es para mí.', 'si UX es para mí'],
    ['DEJAR LAS VENTAS', 'Quiero dejar las ventas.', 'cómo dejar las ventas'],
    ['no trabajar en ventas', 'Mi meta ahora mismo: no trabajar en ventas.', 'tu trabajo'],
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
      'Quiero llegar a ser profesora de ciencias.',
      'cómo llegar a ser profesora de ciencias',
    ],
    ['quiero aprender a programar', 'Quiero aprender a programar.', 'cómo programar'],
    ['ser enfermera pero no sé cómo', 'Quiero ser enfermera.', 'cómo ser enfermera'],
    ['quizá ser terapeuta', 'Quiero ser terapeuta.', 'cómo ser terapeuta'],
    [
      '¿Cómo puedo mejorar mi inglés?',
      'Quiero saber cómo mejorar mi inglés.',
      'cómo mejorar mi inglés',
    ],
    [
      '¿debería hacer un máster?',
      'Quiero saber si debería hacer un máster.',
      'si debería hacer un máster',
    ],
    ['ser como tú', 'Quiero ser como tú.', 'cómo llegaste hasta donde estás'],
    [
      'trabajar en cine, o pasarme a la tele',
      'Quiero trabajar en cine, o pasarme a la tele.',
      'cómo trabajar en cine',
    ],
    ['cambio de carrera', 'Quiero hacer un cambio de carrera.', 'cómo hacer un cambio de carrera'],
    [
      'Product Manager',
      'Quiero llegar a ser product manager.',
      'cómo llegar a ser product manager',
    ],
    ['consejos sobre mi CV', 'Quiero recibir consejos sobre mi CV.', 'mi CV'],
    ['aprender de los mejores', 'Quiero aprender de los mejores.', 'cómo aprender de los mejores'],
  ])('reads as a sentence: %s', (goal, sentence, about) => {
    expect(said(goal, 'es')).toEqual({ goal: sentence, about });
  });
});

describe('Spanish with “usted”', () => {
  const aims = anAims({
    name: 'Ana Ruiz',
    now: 'camarera',
    goals: ['aprender a dirigir un equipo'],
    proof: 'llevé gratis una campaña',
    offer: 'clases de alemán',
  });
  const outcomes = ['yes', 'later', 'no', 'no-time', 'wrong-person'] as const;

  it.each(purposes)('says it throughout, and never where she says “tú”: %s', (purpose) => {
    for (const outcome of outcomes)
      for (const variant of [0, 1, 2])
        for (const voice of voices) {
          const history = [
            { id: 'a', at: now - 9e8, what: { kind: 'asked' as const } },
            { id: 'b', at: now - 8e8, what: { kind: 'replied' as const, outcome } },
          ];
          const plan = { language: 'es' as const, voice, variant };
          const { text, subject } = compose({ aims, reading, now, purpose, plan, history });
          const said = `${subject}\n${text.body}`;
          expect(said).not.toMatch(
            voice === 'formal'
              ? /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo|puedes|tienes|quieres|prefieres)(?!\p{L})/iu
              : /(?<!\p{L})(?:usted|ustedes|puede pedirle|dígame|reciba)(?!\p{L})/iu,
          );
        }
  });

  it('tells what she did and offers as sentences', () => {
    const { body } = compose({ aims, reading, now, plan: { language: 'es', variant: 0 } }).text;
    expect(body).toContain('Llevé gratis una campaña.');
    expect(body).toContain('puedo ofrecer clases de alemán.');
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
