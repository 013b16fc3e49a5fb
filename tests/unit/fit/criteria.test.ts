import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { fitOf } from '@/tests/support/fit';
import { aReading, type ReadingPlan } from '@/tests/support/reading';
import type { Aims } from '@/utils/aims/aims';
import type { CriterionId } from '@/utils/fit/assessment';

function judged(
  criterion: CriterionId,
  plan: ReadingPlan,
  logistics: Partial<Aims['logistics']> = {},
) {
  return fitOf(aReading(plan), anAims({ goals: ['Welding'], logistics })).judgements.find(
    (each) => each.criterion === criterion,
  );
}

describe('openness', () => {
  const said = (about: string, rest: ReadingPlan = {}) => judged('openness', { about, ...rest });

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
    expect(said('Coaching from $200. Happy to help!')).toMatchObject({ known: true, points: 0.4 });
    expect(said('', { links: ['https://mentorcruise.com/mentor/somebody'] })).toMatchObject({
      points: 0.4,
      evidence: [{ field: 'links', words: 'mentorcruise.com' }],
    });
  });

  it('takes "mentor" in a job for a weak sign, and a message button for none', () => {
    expect(said('Mentor at Techstars')).toMatchObject({ known: true, points: 0.6 });
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
    expect(judged('openness', { notLoaded: ['about', 'posts'] })).toMatchObject({
      missing: ['about', 'posts'],
    });
  });
});

describe('logistics', () => {
  const of = (plan: ReadingPlan, logistics: Partial<Aims['logistics']>) =>
    judged('logistics', plan, logistics);

  it('is left out while she has set nothing', () => {
    expect(of({ headline: 'Welder', location: 'Graz' }, {})).toBeUndefined();
    expect(
      of({ organisations: ['Bolts'] }, { organisation: 'outside', employer: ' ' }),
    ).toBeUndefined();
    expect(of({ location: 'Graz' }, { places: ['Remote', 'Graz'] })).toBeUndefined();
  });

  it.each([
    ['outside', ['Bolts Inc.'], 0],
    ['outside', ['Nuts Ltd', 'A school'], 1],
    ['inside', ['A school', 'bolts'], 1],
    ['inside', ['Nuts Ltd'], 0],
    ['inside', ['Boltsmith'], 0],
  ] as const)('%s her organisation, seen %j: %d', (organisation, organisations, points) => {
    expect(
      of({ organisations: [...organisations] }, { organisation, employer: 'Bolts' }),
    ).toMatchObject({ known: true, points });
  });

  it('reads the organisation from a held job or the headline too, never from a past job', () => {
    const inside = { organisation: 'inside', employer: 'Bolts' } as const;
    const job = (current: boolean) => ({
      roles: [{ title: 'Welder', organisation: 'Bolts', current }],
    });
    expect(of(job(true), inside)).toMatchObject({
      points: 1,
      evidence: [{ field: 'roles', words: 'Bolts' }],
    });
    expect(of(job(false), inside)).toMatchObject({
      known: false,
      missing: ['organisations', 'roles'],
    });
    expect(of({ headline: 'Welder at Bolts | father' }, inside)).toMatchObject({ points: 1 });
  });

  it('compares places by their names, and minds distance less when a call would do', () => {
    const inGraz = { location: 'Graz, Styria, Austria' };
    expect(of(inGraz, { places: ['Austria'] })).toMatchObject({ points: 1 });
    expect(of({ location: 'London, United Kingdom' }, { places: ['UK'] })).toMatchObject({
      points: 1,
    });
    expect(of(inGraz, { places: ['Berlin'], meet: ['in-person'] })).toMatchObject({ points: 0 });
    expect(of(inGraz, { places: ['Berlin'], meet: ['call', 'in-person'] })).toMatchObject({
      points: 0.4,
    });
    expect(of({ notLoaded: ['location'] }, { places: ['Berlin'] })).toMatchObject({
      known: false,
      missing: ['location'],
    });
  });

  it('counts a shared language, and takes a missing one for unknown', () => {
    expect(of({ languages: ['Español (nativo)'] }, { languages: ['español'] })).toMatchObject({
      points: 1,
      evidence: [{ field: 'languages', words: 'Español (nativo)' }],
    });
    expect(of({ languages: ['Czech'] }, { languages: ['English'] })).toMatchObject({
      known: false,
    });
  });
});
