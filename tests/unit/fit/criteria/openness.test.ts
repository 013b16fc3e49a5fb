import { describe, expect, it } from 'vitest';
import { judgementOf } from '@/tests/support/fit';
import type { ReadingPlan } from '@/tests/support/reading';

const said = (about: string, rest: ReadingPlan = {}) => judgementOf('openness', { about, ...rest });

describe('openness', () => {
  it.each([
    'Happy to help people new to the field.',
    'DMs open!',
    'Office hours every Friday.',
    'I mentor early-career designers.',
    'Book me: adplist.org/mentors/somebody',
    'calendly.com/somebody',
    'Always up for coffee chats',
  ])('hears a yes in "%s"', (words) => {
    expect(said(words)).toMatchObject({ known: true, points: 1, evidence: [{ field: 'about' }] });
  });

  it.each([
    'No DMs.',
    'Not taking mentees at the moment.',
    'Please no cold outreach',
    'DMs are closed',
    'Do not pitch me',
  ])('hears a no in "%s", and a no is final', (words) => {
    expect(said(words)).toMatchObject({ known: true, points: 0 });
    expect(said(`${words} Happy to help. DMs open.`, { directMessages: true })).toMatchObject({
      points: 0,
      evidence: [{ field: 'about' }],
    });
  });

  it('hears that help costs money', () => {
    expect(said('Coaching from $200. Happy to help!')).toMatchObject({ known: true, points: 0.35 });
    expect(said('', { links: ['https://mentorcruise.com/mentor/somebody'] })).toMatchObject({
      points: 0.35,
      evidence: [{ field: 'links', words: 'mentorcruise.com' }],
    });
  });

  it.each([
    'Starter mentoring, 6 weeks, €690.',
    '£120 for a coaching session.',
    'Book your free clarity call before Sunday! Happy to help.',
    'Comment and I will send you the price list.',
    'Mentorías de pago.',
  ])('hears a price in "%s"', (words) => expect(said(words)).toMatchObject({ points: 0.35 }));

  it.each([
    'Two of my costs are $9 and a cake. Office hours on Fridays.',
    'We raised £400 for a library. I mentor juniors.',
  ])('hears none in "%s"', (words) => expect(said(words)).toMatchObject({ points: 1 }));

  it.each(['If anybody hires juniors, my DMs are open.', 'We are hiring, DMs open!'])(
    'takes no offer of work, or wish for it, for an offer of help: "%s"',
    (words) => expect(said(words)).toMatchObject({ known: false }),
  );

  it('hears it in Spanish', () => {
    expect(said('Dos tardes al mes reviso portfolios. Escríbeme.')).toMatchObject({ points: 1 });
    expect(said('Encantada de ayudar a quien empieza.')).toMatchObject({ points: 1 });
    expect(said('No respondo a mensajes. Encantada de ayudar.')).toMatchObject({ points: 0 });
  });

  it('takes "mentor" in a job for a weak sign, and a message button for none', () => {
    expect(said('Mentor at Techstars')).toMatchObject({ known: true, points: 0.6 });
    expect(said('I am looking for a mentor.')).toMatchObject({ known: false });
    expect(said('Hello', { directMessages: true })).toMatchObject({ known: false });
  });

  it('hears the sentence that says it, wherever it stands in a long text', () => {
    const chat = 'I like gardens. '.repeat(40);
    const about = `${chat}Office hours every Friday.\n${chat}`;
    expect(said(about)).toMatchObject({
      points: 1,
      evidence: [{ field: 'about', words: 'Office hours every Friday.' }],
    });
  });

  it.each(['I like gardens.', 'Open source, open minds', 'constructor', 'We shipped DMs for dogs'])(
    'hears nothing in "%s"',
    (words) =>
      expect(said(words, { links: ['https://constructor'] })).toMatchObject({ known: false }),
  );

  it('says what it could not look at', () => {
    expect(judgementOf('openness', { notLoaded: ['about', 'posts'] })).toMatchObject({
      missing: ['about', 'posts'],
    });
  });
});

describe('whether somebody can be asked', () => {
  it.each([
    'Not open to mentoring.',
    'Not looking for mentees.',
    'I am not able to mentor anyone.',
    'I never answer questions from strangers.',
    'Not available to mentor.',
    'I’m not currently looking to mentor.',
    'I no longer mentor.',
    'I no longer take on mentees.',
    'I am no longer able to help newcomers.',
    "I don't mentor, sorry.",
    "I don't take on mentees.",
    'Too busy to mentor.',
    'I like rivers. Never answer strangers.',
    'I used to be happy to help newcomers, but no longer have the time.',
  ])('is refused by "%s", whatever else the page offers', (words) => {
    expect(said(words)).toMatchObject({ known: true, points: 0, evidence: [{ field: 'about' }] });
    expect(said(`${words} DMs open.`, { directMessages: true })).toMatchObject({ points: 0 });
  });

  it.each([
    "My boss always said 'happy to help', and never did.",
    'My boss always said “happy to help”, and never did.',
    '"Happy to help!" my boss used to say.',
    'Happy to help my clients win. My DMs are open for sales only.',
    'DMs open for business inquiries only.',
    'I used to mentor students.',
    'I was always happy to help.',
    'I never had a mentor.',
    'I am not happy to help with spam.',
    "Please don't ask me about crypto.",
    'DMs are not open.',
    'Office hours: none.',
    'I only do office hours at my school.',
    'I am not looking for a mentor.',
  ])('is left unknown by "%s"', (words) => {
    expect(said(words)).toMatchObject({ known: false });
    expect(said(words, { directMessages: true })).toMatchObject({ known: false });
  });

  it.each([
    "Don't hesitate to reach out.",
    'Never hesitate to reach out!',
    "Don't be shy, my DMs are open.",
    'Not only happy to help, but curious too.',
    'I am never too busy to help; DMs open.',
    'If you do not know where to start, my DMs are open.',
    'I no longer work in PR, and I am happy to help those who do.',
    'Not looking for a job but happy to help students.',
    'Happy to help, only write in English or German.',
    'Office hours for students only.',
    'When I was a student nobody helped, so I am happy to help now.',
    "Happy to help those who can't find their way.",
    'Not open to sales pitches. DMs open to students.',
    "I can't code, but I mentor designers.",
    "No question is too small, I'm happy to answer.",
    'I was a nurse and I mentor nurses.',
    'I do not reply to recruiters. Happy to help students.',
    "I can't reply to everyone, but I mentor designers.",
    'Companies that never answer questions lose. I mentor founders.',
    'Happy to help. “Ask why” is what I tell my team.',
  ])('is told by "%s"', (words) => expect(said(words)).toMatchObject({ known: true, points: 1 }));

  it.each([
    'not open to ',
    'happy to help ',
    '"happy to help',
    'never answer ',
    'no longer a ',
    "'ama ",
  ])('takes a moment for a page full of "%s"', (piece) => {
    const before = performance.now();
    said(piece.repeat(200_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('is heard in the services that somebody offers, and not in any service', () => {
    const services = ['Public Relations', 'Mentoring'];
    expect(said('I like rivers.', { services })).toMatchObject({
      known: true,
      evidence: [{ field: 'services', words: 'Mentoring' }],
    });
    expect(said('I like rivers.', { services: ['Public Relations'] })).toMatchObject({
      known: false,
    });
  });
});
