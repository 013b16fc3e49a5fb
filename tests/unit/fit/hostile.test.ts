import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { fitOf } from '@/tests/support/fit';
import { tries } from '@/tests/support/property';
import { aReading } from '@/tests/support/reading';

const aims = anAims({
  goals: ['move from agency PR into nonprofit communications', 'learn to run a design team'],
  now: 'Senior designer',
  qualities: ['patient', 'honest about money'],
  values: ['kindness', 'girls in technology'],
  background: {
    schools: ['Ada Lund'],
    employers: ['a', 'A A A'],
    causes: ['flood relief'],
    communities: ['设计'],
  },
  logistics: {
    organisation: 'inside',
    employer: 'Bolts',
    places: ['Graz'],
    languages: ['English'],
    timeZone: 'Europe/Vienna',
  },
});

/** Generous for a slow machine; a quadratic step would take minutes at this size. */
const patience = 4_000;

describe('a hostile page', () => {
  it.each([
    ['one word', 'a'],
    ['blanks', ' '],
    ['dashes', '- '],
    ['brackets', '('],
    ['line breaks', '\n'],
    ['brackets and line breaks', '(\n'],
    ['full stops', '. '],
    ['a wish', 'aspiring student '],
    ['a yes', 'happy to help '],
    ['a price', '€9 coaching '],
    ['a past', 'ex  formerly '],
    ['a value', 'kindly no patient '],
    ['a denied value', 'no '],
    ['prices', '$9'],
    ['the name', 'Ada Lund '],
    ['half the name', 'Ada '],
    ['pronouns', 'she/her/'],
    ['honorifics', 'Dr. Mr. '],
    ['emoji', '👩🏽‍🚀'],
    ['half pairs', '\ud83d'],
    ['marks', 'e\u0301\u0301'],
    ['characters without blanks', '设计'],
    ['addresses', 'a@b.'],
  ])('of a million characters of %s costs no more than a moment', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const reading = aReading({
      name: 'Ada Lund',
      handle: 'adalund',
      headline: text,
      about: text,
      roles: Array.from({ length: 100 }, () => ({
        title: text,
        organisation: text,
        description: text,
      })),
      posts: Array.from({ length: 100 }, () => ({ text })),
      skills: [text],
      volunteering: [{ role: text, organisation: text, cause: text, description: text }],
      organisations: [text],
      education: [{ school: text }],
      causes: [text],
      recommendations: [{ text }],
      mutuals: { named: [text] },
      location: text,
      languages: [text],
      links: [`https://${text}`],
    });
    const before = performance.now();
    fitOf(reading, aims);
    expect(performance.now() - before).toBeLessThan(patience);
  });

  it('is judged in bounds whatever it says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'nonprofit',
            'communications',
            'PR',
            'design',
            'lead',
            'aspiring',
            'no DMs',
            'at',
            '|',
            '. ',
            ',',
            '\n',
            'constructor',
            '__proto__',
            '👩🏽‍🚀',
            '\udfff',
            'happy to help',
            '(',
            'she/her',
          ),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, text, text, text, (name, headline, about, title, goal) => {
        const reading = aReading({
          name,
          headline,
          about,
          roles: [{ title }],
          posts: [{ text: about }],
        });
        const result = fitOf(reading, anAims({ goals: [goal] }));
        expect(fitOf(reading, anAims({ goals: [goal] }))).toEqual(result);
        expect(result.coverage).toBeGreaterThanOrEqual(0);
        expect(result.coverage).toBeLessThanOrEqual(1);
        expect(result.score === undefined).toBe(result.band === 'not-enough');
        expect(result.score ?? 0).toBeGreaterThanOrEqual(0);
        expect(result.score ?? 0).toBeLessThanOrEqual(100);
        for (const judgement of result.judgements) {
          if (!judgement.known) continue;
          expect(judgement.points).toBeGreaterThanOrEqual(0);
          expect(judgement.points).toBeLessThanOrEqual(1);
          expect(judgement.evidence.length).toBeLessThanOrEqual(3);
          for (const { words } of judgement.evidence) {
            expect(words).not.toBe('');
            expect(words.length).toBeLessThanOrEqual(120);
            const page = [headline, about, title];
            expect(page.some((part) => part.includes(words))).toBe(true);
          }
        }
      }),
      tries,
    );
  });
});
