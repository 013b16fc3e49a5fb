import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { anAsk, askedAt } from '@/tests/support/an-ask';
import { aReading, type ReadingPlan } from '@/tests/support/reading';
import type { Outcome } from '@/utils/journey/history';
import { compose } from '@/utils/outreach/compose';

describe('what she says of why she asks', () => {
  const claim = /close to what I'm trying to learn|close to what I'd like to learn|hear more about/;
  const line = 'Beekeeping is mostly waiting, with a jacket on.';

  it('is said where the fit rests on the words that she speaks of', () => {
    const { text, gaps } = anAsk({ headline: 'Beekeeper', about: line });
    expect(text.body).toContain(`you write: “${line}” That's close to what I'm trying to learn.`);
    expect(gaps).not.toContain('why');
  });

  it('is left to her where it only has a word in common with her goal', () => {
    const { text, gaps } = anAsk({
      headline: 'Accountant',
      posts: [{ text: 'My neighbour’s beekeeping suit is hanging in our stairwell again.' }],
    });
    expect(text.body).not.toMatch(claim);
    expect(gaps).toContain('why');
  });

  it('is said of a post by what it is about, where its own words only lead to that', () => {
    const text = 'Somebody asked me on Friday whether beekeeping is a winter job. No.';
    expect(anAsk({ headline: 'Beekeeper', posts: [{ text }] }).text.body).toContain(
      'I read your post on whether beekeeping is a winter job.',
    );
  });

  it('takes up an offer about something only where that is what she wants', () => {
    const ask = (about: string) => anAsk({ name: 'Robin', headline: 'Beekeeper', about }).text.body;
    expect(ask('Ask me anything about budgets, I like them.')).not.toContain('budgets');
    expect(ask('Ask me anything about beekeeping, I like it.')).toContain('Ask me anything about');
    expect(ask('Ask me anything about my work, I like it.')).toContain('Ask me anything about');
    expect(ask('I am always happy to help newcomers.')).toContain('happy to help newcomers');
  });

  it('is no sentence that speaks of them as of somebody else', () => {
    const about =
      'Robin has kept bees on three roofs for twenty years. Beekeeping is mostly waiting, with a jacket on.';
    const { body } = anAsk({ name: 'Robin Adler', headline: 'Beekeeper', about }).text;
    expect(body).not.toContain('Robin has kept');
    expect(body).toContain('Beekeeping is mostly waiting');
  });

  it('is not said of a job that has nothing to do with it', () => {
    const roles = [{ title: 'Tax Accountant', organisation: 'Lund & Co', current: true }];
    expect(anAsk({ headline: 'Accountant', roles }).text.body).not.toMatch(claim);
  });
});

describe('her doubt whether they are the one to ask', () => {
  const doubt = /couldn't tell from your profile|asking the wrong person|doesn't say whether/;
  const about = 'I keep the books of three bakeries and of one school.';

  it('is said where their page has nothing of her goal', () => {
    expect(anAsk({ headline: 'Accountant', about }).text.body).toMatch(doubt);
  });

  it.each([
    ['has a little of it', { headline: 'Accountant', volunteering: [{ role: 'Beekeeping club' }] }],
    [
      'is in another language',
      { headline: 'Imkerin', about: 'Ich halte seit zehn Jahren Bienen.' },
    ],
    ['could hardly be read', { headline: undefined, notLoaded: ['roles', 'about'] }],
  ] as [string, ReadingPlan][])('is not said of a page that %s', (_, page) => {
    expect(anAsk(page).text.body).not.toMatch(doubt);
  });
});

describe('where they say that they can be asked', () => {
  it('it is why she asks, in the box that they speak of and not in a mail', () => {
    const page = {
      headline: 'Beekeeper',
      about: 'Beekeeping is mostly waiting, with a jacket on. My DMs are open.',
    };
    expect(anAsk(page).text.body).not.toContain('DMs');
    const { text } = anAsk(page, {}, { limit: 10_000 });
    expect(text.body).toContain("You also write that your DMs are open, so I thought I'd ask.");
  });

  it('it is said after them', () => {
    const { text } = anAsk({
      headline: 'Beekeeper',
      about: 'I keep bees on a roof. I’m always happy to talk to people who are starting out.',
    });
    expect(text.body).toMatch(/always happy to talk to people who are starting out/);
    expect(text.body).toMatch(/thought I'd ask/);
  });

  it('it is no reason for those whom the offer is not for', () => {
    const offer = 'If you are thinking about the same move, write to me, I am happy to talk.';
    const about = `I like maps and rivers a lot. ${offer}`;
    const { text } = anAsk({ headline: 'Accountant', about });
    expect(text.body).toContain('I like maps and rivers a lot.');
    expect(text.body).not.toMatch(/same move|happy to talk|thought I'd ask/);
  });

  it('it goes before whatever else the page shows, where nothing speaks of her goal', () => {
    const about =
      'I like maps and rivers a lot. Ask me about anything that grows in small gardens.';
    const { specific, text } = anAsk({ headline: 'Gardener', about }, { goals: ['learn to weld'] });
    expect(specific?.words).toBe('Ask me about anything that grows in small gardens.');
    expect(text.body).toContain("” So I thought I'd ask.");
  });

  it('nothing is said where they refuse', () => {
    const { text } = anAsk({
      headline: 'Beekeeper',
      about: `I keep bees on a roof. No DMs please.`,
    });
    expect(text.body).not.toMatch(/DMs|thought I'd ask/);
  });
});

describe('what both have in common', () => {
  const background = {
    schools: ['University of Leeds'],
    employers: [],
    causes: [],
    communities: [],
  };
  const education = [{ school: 'University of Leeds' }];

  it('is said before the line that she speaks of', () => {
    const { text, candidates } = anAsk(
      {
        headline: 'Beekeeper',
        about: 'Beekeeping is mostly waiting, with a jacket on.',
        education,
      },
      { background },
    );
    expect(text.body).toMatch(
      /I saw on LinkedIn that we have the University of Leeds in common\. .*Beekeeping is mostly waiting/,
    );
    expect(candidates).toContainEqual({ field: 'education', words: 'University of Leeds' });
  });

  it('opens the letter where there is nothing else to speak of', () => {
    const { text } = anAsk({ headline: 'Sailor', education }, { background });
    expect(text.body).toContain(
      'I saw on LinkedIn that we have the University of Leeds in common.',
    );
    expect(text.body).not.toContain('Sailor');
  });

  it('is hers to take, and never said where only one of them named it', () => {
    const specific = { field: 'education', words: 'University of Leeds' } as const;
    const about = 'Beekeeping is mostly waiting, with a jacket on.';
    const page = { headline: 'Beekeeper', about, education };
    const picked = anAsk(page, { background }, { specific });
    expect(picked.text.body).toContain('that we have the University of Leeds in common.');
    expect(picked.text.body).not.toContain(about);
    expect(anAsk(page).text.body).not.toContain('in common');
  });

  it('may be an employer, or a cause of both', () => {
    const shared = anAsk(
      {
        headline: 'Sailor',
        roles: [{ title: 'Cook', organisation: 'Harbour Café', current: false }],
        causes: ['Animal Welfare'],
      },
      {
        background: {
          schools: [],
          employers: ['Harbour Café'],
          causes: ['animal welfare'],
          communities: [],
        },
      },
    );
    expect(shared.text.body).toContain('we have Harbour Café in common');
    expect(shared.candidates.map(({ words }) => words)).toContain('Animal Welfare');
  });
});

describe('a job of theirs', () => {
  it('is said as one says it, with where and since when', () => {
    const roles = [
      {
        title: 'Head of Communications',
        organisation: 'Northern Lights',
        dates: 'Jan 2021 - Present · 5 yrs',
        current: true,
      },
    ];
    expect(anAsk({ headline: 'x', roles }).text.body).toContain(
      'I saw on LinkedIn that you have been head of communications at Northern Lights since 2021.',
    );
  });

  it('stays in quotation marks where it isn’t in plain English words', () => {
    const roles = [{ title: 'Leiter Produktdesign', organisation: 'Nordwerk', current: true }];
    expect(anAsk({ headline: 'x', roles }).text.body).toContain('work as “Leiter Produktdesign”');
  });
});

describe('a no', () => {
  const answerTo = (outcome: Outcome) =>
    compose({
      aims: anAims({ name: 'Ana Ruiz', goals: ['learn beekeeping'] }),
      reading: aReading({ name: 'Ada Lund', headline: 'Beekeeper' }),
      assessment: undefined,
      now: askedAt,
      purpose: 'answer-no',
      plan: { voice: 'plain', variant: 0 },
      history: [
        { id: 'a', at: askedAt - 9e8, what: { kind: 'asked' } },
        { id: 'b', at: askedAt - 1e8, what: { kind: 'replied', outcome } },
      ],
    }).text.body;

  it('that is flat is thanked for, and nothing more is asked', () => {
    const body = answerTo('no');
    expect(body).toContain('Thank you for a clear answer. I understand.');
    expect(body).toContain("someone you'd suggest");
    expect(body).toContain('no need to answer');
    expect(body).not.toContain('?');
  });

  it('for want of time leaves a door open', () => {
    const body = answerTo('no-time');
    expect(body).toContain('no room for it right now');
    expect(body).toMatch(/Is there someone you'd suggest .*\?.*if things get quieter one day/);
  });

  it('of the wrong person asks who the right one is', () => {
    const body = answerTo('wrong-person');
    expect(body).toContain('not the right person for this');
    expect(body).toContain('Who would you ask about beekeeping?');
  });
});
