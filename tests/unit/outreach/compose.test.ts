import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { composeFor as compose } from '@/tests/support/fit';
import { tries } from '@/tests/support/property';
import { aReading } from '@/tests/support/reading';
import type { Aims } from '@/utils/aims/aims';
import type { Reading } from '@/utils/profile/reading';

const now = Date.UTC(2026, 10, 23, 11);
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

describe('the composed ask', () => {
  it('names the week after next in her time zone', () => {
    const week = (at: number, timeZone: string) =>
      /week of (\d+ \w+)/.exec(
        compose({ aims: anAims({ logistics: { timeZone } }), reading: aReading({}), now: at }).text
          .body,
      )?.[1];
    // Sunday evening in New York is Monday morning in Tokyo.
    const sundayNight = Date.UTC(2026, 10, 22, 23);
    expect(week(sundayNight, 'America/New_York')).toBe('30 November');
    expect(week(sundayNight, 'Asia/Tokyo')).toBe('7 December');
    expect(week(Date.UTC(2026, 11, 31, 12), 'Europe/Vienna')).toBe('11 January');
  });

  it.each([
    ['a week before', Date.UTC(2026, 11, 1, 11), 'the week of 14 December'],
    ['two weeks before', Date.UTC(2026, 11, 7, 11), 'the week of 11 January'],
    ['on New Year’s Eve', Date.UTC(2026, 11, 31, 11), 'the week of 11 January'],
    ['soon after', Date.UTC(2027, 0, 7, 11), 'the week of 18 January'],
  ])('names no week of Christmas or New Year: %s', (_, at, week) => {
    const aims = anAims({ logistics: { timeZone: 'Europe/Vienna' } });
    expect(compose({ aims, reading: aReading({}), now: at }).text.body).toContain(week);
  });

  it('writes about the goal that she picked, else about the one this person meets best', () => {
    const aims = anAims({ goals: ['become a pastry chef', 'Learn beekeeping'] });
    const reading = aReading({ headline: 'Beekeeper. I teach beekeeping' });
    expect(compose({ aims, reading, now }).text.subject).toBe('Two questions about beekeeping');
    expect(compose({ aims, reading, now, plan: { goalId: 'goal-1' } }).text.subject).toBe(
      'Two questions about becoming a pastry chef',
    );
  });

  it('writes about what matters most to her among the goals that they meet well', () => {
    const about = (reading: Reading, ...goals: Aims['goals']) =>
      compose({ aims: anAims({ goals }), reading, now }).goalId;
    const bees = { id: 'bees', learn: 'learn beekeeping', by: '', importance: 2 } as const;
    const fundraising = { id: 'money', learn: 'learn fundraising', by: '', importance: 3 } as const;
    const both = aReading({
      headline: 'Beekeeper and fundraiser',
      about: 'I teach beekeeping in a city garden. I do the fundraising for it too.',
      roles: [
        { title: 'Beekeeper', current: true },
        { title: 'Head of Fundraising', current: true },
      ],
    });
    const onlyBees = aReading({
      headline: 'Beekeeper',
      about: 'I teach beekeeping in a city garden.',
      roles: [{ title: 'Beekeeper', current: true }],
    });
    expect(about(both, bees, fundraising)).toBe('money');
    expect(about(both, bees, { ...fundraising, importance: 2 })).toBe('bees');
    expect(about(onlyBees, bees, fundraising)).toBe('bees');
  });

  it('passes over posts that are shared, sad, or full of links and tags', () => {
    const posts = [
      'RT @somebody: beekeeping is for everyone who has patience',
      'My grandfather, who taught me beekeeping, died on Sunday morning',
      'Everything on beekeeping that I know is at www.bees.example now',
      '#beekeeping #bees #honey beekeeping is what I do',
      'Beekeeping is mostly waiting, with a jacket on.',
    ].map((text) => ({ text }));
    const aims = anAims({ goals: ['learn beekeeping'] });
    expect(compose({ aims, reading: aReading({ posts }), now }).specific).toEqual({
      field: 'posts',
      words: 'Beekeeping is mostly waiting, with a jacket on.',
    });
  });

  describe('about a job', () => {
    const aims = anAims({ goals: ['learn beekeeping'] });
    const found = (...roles: { title: string; current?: boolean }[]) =>
      compose({ aims, reading: aReading({ roles }), now });

    it('says that they work there only where the page says so', () => {
      const held = { title: 'Beekeeper', current: true };
      expect(found(held).text.body).toContain('I saw on LinkedIn that you work as “Beekeeper”.');
      expect(found({ title: 'Gardener' }, held).specific?.words).toBe('Beekeeper');
    });

    it('says that they worked there where the page says that it is over', () => {
      const { text, specific } = found(
        { title: 'Gardener', current: false },
        { title: 'Beekeeper', current: false },
      );
      expect(text.body).toContain('I saw on LinkedIn that you worked as “Beekeeper”.');
      expect(specific).toEqual({ field: 'roles', words: 'Beekeeper' });
    });

    it('says nothing of it where the page doesn’t tell', () => {
      const { text, specific, gaps } = found({ title: 'Beekeeper' }, { title: 'Gardener' });
      expect(text.body).not.toMatch(/Beekeeper|Gardener/);
      expect(specific).toBeUndefined();
      expect(gaps).toContain('specific');
    });

    it('tells of a way only where the fit knows that it is hers', () => {
      const held = { title: 'Beekeeper', current: true };
      for (const other of [
        { title: 'Gardener' },
        { title: 'Gardener', current: true },
        { title: 'Gardener', current: false },
      ]) {
        expect(found(held, other).text.body).not.toContain('went from');
      }
      const over = { title: 'Beekeeper', current: false };
      for (const first of [over, { title: 'Beekeeper' }]) {
        expect(found(first, { title: 'Gardener', current: false }).text.body).not.toMatch(
          /went from|you work as/,
        );
      }
    });
  });

  it('does not say that they still volunteer, which no page tells', () => {
    const { text } = compose({
      aims: anAims({ goals: ['learn beekeeping'] }),
      reading: aReading({ volunteering: [{ role: 'Beekeeper', organisation: 'City Bees' }] }),
      now,
    });
    expect(text.body).toContain(
      'I saw your volunteering as “Beekeeper” with City Bees on LinkedIn.',
    );
  });

  it.each([199, 200, 201])('reads a bio of %d characters as the fit does', (length) => {
    const labels = 'beekeeping teacher · grows apples · ';
    const about = labels
      .padEnd(length, 'a long tail of a bio ')
      .slice(0, length - 1)
      .concat('n');
    const { specific } = compose({
      aims: anAims({ goals: ['learn beekeeping'] }),
      reading: aReading({ identity: 'x:bees', about }),
      now,
    });
    const isBio = specific?.words === 'beekeeping teacher';
    expect(isBio).toBe(length <= 200);
  });

  it('leaves nothing open where nothing was said', () => {
    const empty = compose({ aims: anAims(), reading: aReading({}), now });
    expect(empty.gaps).toEqual(['specific', 'goal', 'name', 'now', 'proof', 'offer', 'address']);
    expect(empty.text.body).toMatch(/^Hello,\n\nI found your LinkedIn profile\.\n\nWould you have/);
    expect(empty.text.subject).toBe('Two questions about your work');
  });

  it('stays short, whole and on its lines, whatever anybody wrote', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.lorem({ maxCount: 300 }),
      fc.constantFrom(
        '👩🏽‍🚀'.repeat(90),
        '\ud83d'.repeat(300),
        'שלום '.repeat(60),
        '你好世界'.repeat(80),
        '\r\nBcc: x@y.example\r\n',
        '',
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.record({
          name: text,
          now: text,
          learn: text,
          proof: text,
          offer: text,
          signature: text,
        }),
        fc.record({ name: text, headline: text, about: text, post: text, title: text }),
        (hers, theirs) => {
          const cap = (value: string, most: number) => value.slice(0, most);
          const composed = compose({
            aims: anAims({
              ...hers,
              goals: [cap(hers.learn, 300) || '-'],
              name: cap(hers.name, 300),
            }),
            reading: aReading({
              name: theirs.name,
              headline: theirs.headline,
              about: theirs.about,
              posts: [{ text: theirs.post }],
              roles: [{ title: theirs.title }],
            }),
            now,
          });
          const { body, subject, to } = composed.text;
          expect(words(body)).toBeLessThanOrEqual(200);
          expect(body).not.toMatch(/ {2}|\n{3}|^\s|\s$| \n/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they must be gone.
          expect(body).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u2029]|\bundefined\b/);
          expect(body.isWellFormed()).toBe(true);
          expect(subject).not.toMatch(/[\r\n]/);
          expect(words(subject)).toBeGreaterThanOrEqual(3);
          expect(words(subject)).toBeLessThanOrEqual(9);
          if (composed.plan.language === 'en') expect(subject.length).toBeLessThanOrEqual(55);
          expect(to).toBe('');
          expect((composed.specific?.words ?? '').length).toBeLessThanOrEqual(160);
        },
      ),
      tries,
    );
  });
});
