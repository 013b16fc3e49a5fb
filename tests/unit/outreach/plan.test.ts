import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { composeFor as compose } from '@/tests/support/fit';
import { aReading, type ReadingPlan } from '@/tests/support/reading';
import { purposes } from '@/utils/journey/purpose';
import { type Plan, voices } from '@/utils/outreach/draft';
import { firstReadings } from './example-readings';
import { moreReadings } from './example-readings-more';

const now = Date.UTC(2026, 10, 23, 11);
const rich = firstReadings['rich-linkedin']!;
const spanish = moreReadings['spanish-both']!;
const bodyOf = (plan: Plan, example = rich, purpose: (typeof purposes)[number] = 'ask') =>
  compose({ ...example, plan, purpose }).text.body;

describe('a wording', () => {
  it.each(
    [rich, spanish].flatMap((example) =>
      purposes.map((purpose) => [purpose, example.aims.name, example] as const),
    ),
  )('is another one in each voice and each turn: %s by %s', (purpose, _, example) => {
    const bodies = voices.flatMap((voice) =>
      [0, 1, 2].map((variant) => bodyOf({ voice, variant }, example, purpose)),
    );
    expect(new Set(bodies).size).toBe(9);
  });

  it('is the same for one person, and not for everybody', () => {
    const to = (identity: string) =>
      compose({ aims: rich.aims, reading: aReading({ identity, name: 'Ada Lund' }), now }).plan
        .variant;
    expect(to('linkedin:ada')).toBe(to('linkedin:ada'));
    expect(new Set(['a', 'b', 'c', 'd'].map((id) => to(`linkedin:${id}`))).size).toBeGreaterThan(1);
  });
});

describe('what she picks', () => {
  const reading = aReading({
    name: 'Ada Lund',
    about: 'I look after everything that a small museum says in public.',
    posts: [{ text: 'Our volunteers taught me more than any course on museums did.' }],
  });
  const aims = anAims({ name: 'Maya', goals: ['become a welder'] });

  it('is what the message speaks of, and only what the page has is offered', () => {
    const { specific, candidates } = compose({ aims, reading, now });
    expect(specific?.field).toBe('about');
    expect(candidates.map(({ field }) => field)).toEqual(['about', 'posts']);
    const post = candidates[1]!;
    const picked = compose({ aims, reading, now, plan: { specific: post } });
    expect(picked.specific).toEqual(post);
    expect(picked.text.body).toContain(post.words);
  });

  it('may be a sentence of her own, which then stands for itself', () => {
    const words = { specific: 'I visited your museum last week' };
    const { text, specific, gaps } = compose({ aims, reading, now, plan: { words } });
    expect(text.body).toContain('I visited your museum last week.');
    expect(text.body).not.toContain('“');
    expect(specific).toBeUndefined();
    expect(gaps).not.toContain('specific');
  });

  it('is asked for where the page showed nothing to speak of', () => {
    const { gaps, candidates } = compose({ aims, reading: aReading({ name: 'Ada' }), now });
    expect(gaps[0]).toBe('specific');
    expect(candidates).toEqual([]);
  });

  it.each<[string, ReadingPlan]>([
    ['a headline', { headline: 'Welder at Northern Lights' }],
    ['a bio of labels', { identity: 'x:ada', about: 'bridge welder · bikes' }],
    ['the title of a job', { roles: [{ title: 'Welder', current: true }] }],
    ['somebody whom both know', { mutuals: { named: ['Ines Duarte'] } }],
  ])('is asked for where the page showed only %s, unless she wants just that', (_, shown) => {
    const thin = aReading({ name: 'Ada Lund', ...shown });
    const { gaps, specific } = compose({ aims, reading: thin, now });
    expect(gaps[0]).toBe('specific');
    expect(specific).toBeDefined();
    const picked = compose({ aims, reading: thin, now, plan: specific ? { specific } : {} });
    expect(picked.gaps).not.toContain('specific');
  });

  it('stays when the message is made again, and so does the goal, until she picks others', () => {
    const two = anAims({ name: 'Maya', goals: ['become a welder', 'run a small museum'] });
    const first = compose({ aims: two, reading, now, plan: { goalId: 'goal-1' } });
    const more = aReading({
      name: 'Ada Lund',
      about: 'I look after everything that a small museum says in public.',
      posts: [{ text: 'I learned to weld in the museum, and a welder is never bored.' }],
    });
    const { goalId, specific } = first;
    expect(compose({ aims: two, reading: more, now }).specific).not.toEqual(specific);
    const before = { goalId: goalId!, specific: specific! };
    const again = compose({ aims: two, reading: more, now, before });
    expect(again).toMatchObject(before);
    expect(again.text.body).toContain('welder');
  });
});

describe('a short note', () => {
  it.each([200, 300])(
    'is made for %i characters, and says the same in whole sentences',
    (limit) => {
      for (const example of [...Object.values(firstReadings), ...Object.values(moreReadings)]) {
        const body = bodyOf({ ...example.plan, limit }, example);
        expect(body.length).toBeLessThanOrEqual(limit);
        expect(body).toMatch(/[?¿].*|\?/);
      }
    },
  );

  it('is counted as its channel counts', () => {
    const plan = { limit: 300 };
    const twice = compose({ ...rich, plan, count: (body) => body.length * 2 });
    expect(twice.text.body.length).toBeLessThanOrEqual(150);
    expect(twice.text.body).toContain('?');
  });

  it('is a whole letter again where there is room for one', () => {
    expect(bodyOf({ ...rich.plan, limit: 20_000 })).toBe(bodyOf(rich.plan));
  });
});

describe('the language', () => {
  const theirs: ReadingPlan = {
    about: 'Llevo la comunicación de una fundación que trabaja para los ríos.',
  };
  const languageBy = (languages: string[], aims = rich.aims, plan = theirs) =>
    compose({
      aims: { ...aims, logistics: { ...aims.logistics, languages } },
      reading: aReading(plan),
      now,
    }).plan.language;

  it('is theirs where she says that she speaks it, however she calls it', () => {
    for (const name of ['Español', 'spanish', 'Castellano', 'es'])
      expect(languageBy(['English', name])).toBe('es');
  });

  it('is hers where she doesn’t, or there are no sentences for theirs', () => {
    expect(languageBy(['English'])).toBe('en');
    expect(languageBy([], spanish.aims)).toBe('es');
    const german = { about: 'Ich leite eine Stiftung und schreibe über die Flüsse der Region.' };
    expect(languageBy(['Deutsch'], rich.aims, german)).toBe('en');
  });

  it('never mixes: words of hers in another one are left out, and asked for', () => {
    const { text, otherLanguage, gaps } = compose({ ...rich, plan: { language: 'es' } });
    expect(otherLanguage.sort()).toEqual(['goal', 'now', 'offer', 'proof']);
    // Without what she wants to learn, it could go to anybody.
    expect(gaps).toEqual(['specific', 'goal', 'address']);
    expect(text.body).not.toMatch(/nonprofit communications(?! is not)|Brightside|food bank/);
  });
});
