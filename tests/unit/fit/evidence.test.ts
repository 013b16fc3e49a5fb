import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { knowledge } from '@/tests/support/knowledge';
import { tries } from '@/tests/support/property';
import { aReading } from '@/tests/support/reading';
import { assess } from '@/utils/fit/assess';
import { compileAims } from '@/utils/fit/compile-aims';

const aims = compileAims(
  anAims({
    goals: [
      'move from agency PR into nonprofit communications',
      'become a baker',
      // Longer than her own form takes, as a description of a job is.
      `Head of communications who has led press and design teams. ${'Nonprofit communications. '.repeat(20)}`,
    ],
    now: 'PR account manager',
    qualities: ['good listener'],
    values: ['literacy', 'patience'],
    background: {
      schools: ['Northmoor University'],
      employers: ['Brightwater & Lowe'],
      causes: ['girls in technology'],
      communities: ['Bristol Page Turners'],
    },
    logistics: {
      organisation: 'outside',
      employer: 'Bolts',
      places: ['Bristol'],
      languages: ['English'],
      timeZone: 'Europe/London',
    },
  }),
  knowledge(),
);

/** What criteria listen for, and what is hidden in between. */
const piece = fc.constantFrom(
  ...[
    'Ada',
    'Ada Lund',
    'Lund & Co',
    '@adalund',
    '2009',
    '(she/her)',
    'She',
    'Dr. Lund',
    'aged 34',
  ],
  ...['nonprofit communications', 'Head of Communications', 'moved from agency PR to', 'baker'],
  ...['leads a design team', 'happy to help', 'no DMs', 'paid mentoring', 'patient', 'literacy'],
  ...[
    'girls in technology',
    'Northmoor University',
    'at Brightwater & Lowe',
    'formerly',
    'aspiring',
  ],
  ...['Bristol Page Turners', '.', '. ', ', ', ' | ', ' – ', '\n', '(', ')', '👩🏽‍🚀', '设计', 'é'],
);
const text = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(' '));
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
const page = fc.record({
  headline: text,
  about: text,
  roles: some(
    fc.record({ title: text, organisation: text, description: text, current: fc.boolean() }),
  ),
  posts: some(fc.record({ text })),
  skills: some(text),
  services: some(text),
  causes: some(text),
  recommendations: some(fc.record({ text })),
  volunteering: some(fc.record({ role: text, organisation: text, cause: text, description: text })),
  organisations: some(text),
  education: some(fc.record({ school: text })),
  location: text,
  languages: some(text),
  mutuals: fc.record({ named: some(text) }),
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the words that a reason rests on', () => {
  it('stand in the named part of the page, letter for letter and on two lines at most, whatever is hidden', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(page, (plan) => {
        const reading = aReading({ name: 'Dr. Ada Lund', handle: 'adalund', ...plan });
        for (const judgement of assess(reading, aims).judgements) {
          if (!judgement.known) continue;
          for (const { field, words } of judgement.evidence) {
            told.add(`${judgement.criterion} ${field}`);
            const shown = textsIn(reading.fields[field]);
            expect(shown.filter((part) => part.includes(words))).not.toEqual([]);
            expect(words.length).toBeLessThanOrEqual(120);
            expect(words).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
          }
        }
      }),
      tries,
    );
    // Nothing would be wrong either where nothing was heard.
    expect(told.size).toBeGreaterThan(20);
  });
});
