import { describe, expect, it } from 'vitest';
import { fixed, notesOf, saysOf } from '@/tests/support/coach';
import { aReading } from '@/tests/support/reading';

const plain = 'I write to you because I work with small charities and floods. ';

describe('an offer', () => {
  it.each([
    'In return, I can test your site.',
    "I'd be glad to help with translations.",
    'I will let you know what came of it.',
    'A cambio, puedo revisar tus textos.',
  ])('is heard: %s', (words) => expect(saysOf('offer', plain.repeat(3) + words)).toEqual([]));
  it('is missed in a message that has room for it', () => {
    expect(saysOf('offer', plain.repeat(3))).toEqual(['offer.none']);
  });
});

describe('questions', () => {
  const ask = `${plain}Would you have 20 minutes? `;
  it('are one to three', () => {
    expect(saysOf('questions', ask)).toEqual([]);
    expect(saysOf('questions', `${ask}Why floods? Why now?`)).toEqual([]);
    expect(notesOf('questions', `${ask}Why? And why now? And what then?`)).toMatchObject([
      { saying: 'questions.many', values: [4] },
    ]);
  });
  it('are better than a wish', () => {
    expect(saysOf('questions', `${plain}I would love to have a call with you.`)).toEqual([
      'questions.none',
    ]);
  });
});

describe('how hard it reads', () => {
  it('is noted where it is harder than school', () => {
    const hard =
      'Notwithstanding the considerable heterogeneity of organisations, interdisciplinary methodologies of communication necessitate institutional reconceptualisation. '.repeat(
        4,
      );
    expect(saysOf('reading-grade', hard)).toContain('reading.grade');
    expect(saysOf('reading-grade', plain.repeat(5))).toEqual([]);
  });
  it('is noted in Spanish too', () => {
    const hard =
      'La heterogeneidad organizacional de las instituciones interdisciplinarias condiciona considerablemente la reconceptualización metodológica de la comunicación institucional contemporánea. '.repeat(
        3,
      );
    expect(saysOf('reading-grade', hard)).toContain('reading.grade');
    expect(
      saysOf(
        'reading-grade',
        'Soy de una ciudad del sur y trabajo con la gente que vive en el río. '.repeat(4),
      ),
    ).toEqual([]);
  });
  it('finds the one sentence that goes on and on', () => {
    const long = `I ${'walk and '.repeat(25)}stop.`;
    const body = `${plain}${long}`;
    const [found] = notesOf('reading-grade', body);
    expect(found?.saying).toBe('reading.sentence');
    expect(body.slice(found?.place?.start, found?.place?.end)).toBe(long);
  });
});

describe('a subject', () => {
  it.each([
    ['', 'subject.none'],
    ['   ', 'subject.none'],
    ['QUICK QUESTION PLEASE', 'subject.capitals'],
    ['Quick question', 'subject.bare'],
    ['Mentorship', 'subject.bare'],
    ['Hola', 'subject.bare'],
    ['Re: our talk', 'subject.reply'],
    ['URGENT: your advice', 'subject.urgent'],
    ['Please!!', 'subject.urgent'],
    ['a'.repeat(71), 'subject.long'],
  ])('%j: %s', (subject, saying) => {
    expect(saysOf('subject', plain, { subject })).toEqual([saying]);
  });
  it.each(['A question about your move to Rivermark', 'NASA and USDA data, two questions', 'CV'])(
    'says enough: %s',
    (subject) => expect(saysOf('subject', plain, { subject })).toEqual([]),
  );
  it('keeps their name when its capitals are put right', () => {
    const subject = 'QUESTION FOR MAYA OKONKWO';
    expect(fixed(subject, notesOf('subject', plain, { subject })[0]?.fix)).toBe(
      'Question for Maya Okonkwo',
    );
  });
  it('isn’t asked for where there is none', () => {
    const way = { channel: 'x-dm', hasSubject: false, limits: {} } as const;
    expect(saysOf('subject', plain, { subject: '', way })).toEqual([]);
  });
});

describe('praise', () => {
  it('is warm once and too much twice', () => {
    expect(saysOf('gushing', 'Your post was inspiring.')).toEqual([]);
    expect(notesOf('gushing', 'Your amazing, incredible post!')).toMatchObject([
      { saying: 'gushing.praise', values: ['amazing, incredible'] },
    ]);
    expect(saysOf('gushing', "I'm a huge fan.")).toEqual(['gushing.praise']);
    expect(saysOf('gushing', 'Eres mi ídolo.')).toEqual(['gushing.praise']);
  });
  it('needs few exclamation marks', () => {
    expect(saysOf('gushing', 'Hello! Thank you!')).toEqual([]);
    const body = 'Hello!!! Thank you.';
    expect(fixed(body, notesOf('gushing', body)[0]?.fix)).toBe('Hello! Thank you.');
  });
});

describe('words of sales', () => {
  it('are named', () => {
    expect(
      notesOf('sales-words', 'Let us explore synergies and leverage our network.'),
    ).toMatchObject([{ severity: 'consider', values: ['synergies, leverage'] }]);
    expect(saysOf('sales-words', 'Una oportunidad única.')).toEqual(['sales.words']);
  });
  it('are no parts of other words', () => {
    expect(saysOf('sales-words', 'Heroin, Roisin and the ninjas of Kpising.')).toEqual([]);
  });
});

describe('what went to many', () => {
  it.each([
    ['To whom it may concern,', 'massMail.greeting'],
    ['Dear Sir or Madam,', 'massMail.greeting'],
    ['Hi there,', 'massMail.greeting'],
    ['A quien corresponda:', 'massMail.greeting'],
    ['Hello,', 'massMail.nameless'],
    ['Good morning,', 'massMail.nameless'],
  ])('begins so: %s', (greeting, saying) => {
    const body = `${greeting}\n\n${plain}`;
    const [found] = notesOf('mass-mail', body);
    expect(found?.saying).toBe(saying);
    expect(fixed(body, found?.fix)).toContain('Maya');
  });
  it('is not greeted by a name that isn’t known', () => {
    const [found] = notesOf('mass-mail', `Hello,\n\n${plain}`, { reading: undefined });
    expect(found).toMatchObject({ saying: 'massMail.nameless' });
    expect(found?.fix).toBeUndefined();
  });
  it.each([
    'I hope this email finds you well.',
    'I am reaching out to several leaders in data.',
    'I was impressed by your extensive background.',
    'Espero que te encuentres bien.',
    'Encontré tu perfil y me gustó.',
  ])('says so: %s', (words) => {
    expect(saysOf('mass-mail', `Hi Maya,\n\n${words}`)).toContain('massMail.phrase');
  });
  it('is not what she wrote to one', () => {
    expect(saysOf('mass-mail', `Hi Maya,\n\n${plain}`)).toEqual([]);
  });
});

describe('“I” and “you”', () => {
  it('are weighed', () => {
    const me = 'I am sure that my own plan is what I want and I like it. ';
    expect(notesOf('i-and-you', me.repeat(3))).toMatchObject([{ values: [12, 0] }]);
    expect(
      saysOf('i-and-you', `${me.repeat(3)}You know your own mind, and you said what you think.`),
    ).toEqual([]);
    expect(saysOf('i-and-you', me)).toEqual([]);
  });
});

describe('what a template left open', () => {
  it.each([
    '[Company]',
    '{{first_name}}',
    '<your name>',
    '____',
    'XXX',
    'TODO',
    '%NAME%',
    'First Name',
    '[nombre]',
  ])('is found: %s', (gap) => {
    const body = `${plain}I like ${gap} a lot.`;
    const [found] = notesOf('placeholders', body);
    expect(found).toMatchObject({ severity: 'mend', values: [gap] });
    expect(body.slice(found?.place?.start, found?.place?.end)).toBe(gap);
  });
  it('is found in the subject', () => {
    expect(notesOf('placeholders', plain, { subject: 'Hello [Name]' })).toMatchObject([
      { place: { part: 'subject' } },
    ]);
  });
  it.each(['the figure [1]', 'f(x) < 3 and y > 2', 'size XL', 'wait … what', 'snake_case'])(
    'is not: %s',
    (words) => expect(saysOf('placeholders', plain + words)).toEqual([]),
  );
});

describe('their name', () => {
  const of = (name: string, greeting: string) =>
    notesOf('name', `${greeting}\n\n${plain}`, { reading: aReading({ name }) });
  it.each([
    ['Maya Okonkwo', 'Hi Maya,'],
    ['Maya Okonkwo', 'Dear Dr Okonkwo,'],
    ['Maya Okonkwo', 'HI MAYA,'],
    ['Elisabeth Horn', 'Dear Elis,'],
    ['Jean-Luc Picard-Smith', 'Hi Jean-Luc,'],
    ['山田花子', '山田花子様、'],
    ['Maya Okonkwo', 'Good morning,'],
    ['Maya Okonkwo', 'Estimada señora Okonkwo:'],
  ])('%s in “%s” is right', (name, greeting) => expect(of(name, greeting)).toEqual([]));
  it.each([
    ['Maya Okonkwo', 'Hi Mayra,', 'name.misspelt', 'Hi Maya,'],
    ['Maya Okonkwo', 'Dear Ms Okonkow,', 'name.misspelt', 'Dear Ms Okonkwo,'],
    ['José Núñez', 'Hola Jose,', 'name.accent', 'Hola José,'],
  ])('%s in “%s”: %s', (name, greeting, saying, right) => {
    const [found] = of(name, greeting);
    expect(found?.saying).toBe(saying);
    expect(fixed(greeting, found?.fix)).toBe(right);
  });
  it('may be another one altogether, which only she can tell', () => {
    const [found] = of('Maya Okonkwo', 'Hi Robert,');
    expect(found).toMatchObject({ saying: 'name.other', values: ['Robert', 'Maya Okonkwo'] });
    expect(found?.fix).toBeUndefined();
  });
});

describe('links', () => {
  it('are few and open', () => {
    const one = 'https://ana.example/work';
    expect(saysOf('links', `${one} and ${one}`)).toEqual([]);
    expect(saysOf('links', `${one} ${one} ${one}`)).toEqual(['links.many']);
    expect(saysOf('links', 'See https://bit.ly/3abc.')).toEqual(['links.short']);
  });
  it('tell nothing on her', () => {
    const body = 'See https://ana.example/w?id=3&utm_source=x&fbclid=9#top, please.';
    expect(fixed(body, notesOf('links', body)[0]?.fix)).toBe(
      'See https://ana.example/w?id=3#top, please.',
    );
  });
  it('are all that goes along', () => {
    expect(saysOf('links', 'I attached my CV.')).toEqual(['links.attachment']);
  });
});
