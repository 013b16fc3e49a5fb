import { expect, it } from 'vitest';
import { fixed, note, notesOf, saysOf } from '@/tests/support/coach';

const says = (body: string) => saysOf('one-ask', body);

it.each([
  'Would you have 20 minutes for a call next week?',
  'Could I send you two questions by mail?',
  'May I ask how you found your first clients?',
  "I'd be grateful if you could look at one page of my portfolio.",
  'How did you decide to leave the agency?',
  'Would you have 20 minutes for a call? I could also send my questions by mail instead.',
  '¿Tendrías 20 minutos para una llamada?',
  'Me gustaría preguntarte por correo cómo empezaste.',
  "I'd like to get my first job in beekeeping. Might there be 20 minutes for a call?",
  'I read a post of yours. Might a short call be possible?',
  '¿Me regalarías 20 minutos para una llamada?',
  'One tip for day one?',
  'Would 20 minutes on the phone next week work?',
  'Would a short call be possible?',
  '¿Cuántos pianos por día se permite usted?',
])('hears one clear ask: %s', (body) => expect(says(body)).toEqual([]));

it.each([
  'I read your post. I work in the same field. Have a nice week.',
  'How are you? I enjoyed your talk.',
  'Thank you for reading. No worries if not.',
])('misses one: %s', (body) => expect(says(body)).toEqual(['oneAsk.none']));

it.each([
  'I would love to get some advice from you.',
  'Could you help me?',
  'Me encantaría tener tus consejos.',
])('finds it vague: %s', (body) => expect(says(body)).toEqual(['oneAsk.vague']));

it('has better words than “pick your brain”', () => {
  const body = "I'd love to pick your brain about bees.";
  const [found] = notesOf('one-ask', body);
  expect(found?.saying).toBe('oneAsk.vague');
  expect(fixed(body, found?.fix)).toBe("I'd love to ask your advice about bees.");
});

it('takes warmth beside an ask for no second one', () => {
  const warm = "I'd love to hear about that.";
  expect(says(`${warm} Could you look through one page of my plan?`)).toEqual([]);
  expect(says(warm)).toEqual(['oneAsk.vague']);
});

it('leaves the note that an introduction passes on aside', () => {
  const body = 'Could you introduce me to your editor?\n\nWould you have 20 minutes for a call?';
  expect(says(body)).toEqual(['oneAsk.several']);
  expect(saysOf('one-ask', body, { purpose: 'introduction' })).toEqual([]);
});

it('counts what is asked for, a call and its questions once', () => {
  const three =
    'Could we have a call? Would you give me feedback on my plan? Could you introduce me to your editor?';
  expect(notesOf('one-ask', three)).toMatchObject([{ saying: 'oneAsk.several', values: [3] }]);
  expect(says('Could we have a call? May I ask you two questions then?')).toEqual([]);
});

it.each([
  ['Would you be my mentor?', 'oneAsk.mentor'],
  ['¿Podrías ser mi mentora?', 'oneAsk.mentor'],
  ['Could you refer me for a job at your company?', 'oneAsk.job'],
  ['Me encantaría que me consiguieras un puesto.', 'oneAsk.job'],
  ['Could we have a call every week?', 'oneAsk.regular'],
  ['¿Podríamos hablar una hora cada semana?', 'oneAsk.regular'],
])('says that it is much for a first message: %s', (body, saying) => {
  expect(says(body)).toContain(saying);
});

it('lets the invitation of a note be the ask', () => {
  expect(saysOf('one-ask', 'Your talk on bees was clear.', { way: note })).toEqual([]);
});

it('knows how much being a mentor is, where it is said', () => {
  expect(says('Would you consider being a mentor to me: three half-hour talks in a year?')).toEqual(
    [],
  );
});

it.each([
  'Would you have 20 minutes for a call about your career journey?',
  'I would be grateful for a short conversation about the decisions that shaped your path.',
  '¿Tendrías 20 minutos para hablar sobre tu trayectoria profesional?',
])('misses what a talk would be about: %s', (body) => {
  expect(notesOf('one-ask', body)).toMatchObject([{ saying: 'oneAsk.topic' }]);
  expect(says(`${body} How did you find the first choir?`)).toEqual([]);
});

it.each([
  'Would you have 20 minutes for a call about your work with deaf choirs?',
  'Would you have 20 minutes to tell me how your path led from law to bees?',
  'Would you have 20 minutes for a call? I have two questions about your career.',
])('hears what a talk would be about: %s', (body) => expect(says(body)).toEqual([]));

it('says where what she asks for comes late', () => {
  const ask = 'Would you have 20 minutes for a call about bees?';
  expect(says(`${'I tell of this. '.repeat(49)}${ask}`)).toEqual([]);
  expect(notesOf('one-ask', `${'I tell of this. '.repeat(50)}${ask}`)).toMatchObject([
    { saying: 'oneAsk.buried', values: [200] },
  ]);
});

it('offers the better words also where what she asks for is clear', () => {
  const body = 'Would you have 20 minutes for a call? I want to pick your brain on one hive.';
  const [found] = notesOf('one-ask', body);
  expect(found).toMatchObject({ saying: 'oneAsk.brain', severity: 'idea' });
  expect(fixed(body, found?.fix)).toContain('I want to ask your advice on one hive.');
});

it('takes a word put in for her for an introduction', () => {
  expect(says('Would you have 20 minutes? Could you speak to your editor about me?')).toEqual([
    'oneAsk.several',
  ]);
  expect(says('¿Tendría 20 minutos? Le agradecería que le hable de mí a la directora.')).toEqual([
    'oneAsk.several',
  ]);
});
