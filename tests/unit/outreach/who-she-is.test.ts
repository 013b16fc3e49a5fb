import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { composeFor as compose } from '@/tests/support/fit';
import { aReading } from '@/tests/support/reading';
import type { Language } from '@/utils/outreach/draft';

const says = (now: string, variant = 0, name = 'Priya Nair', language: Language = 'en') =>
  compose({
    aims: anAims({ name, now }),
    reading: aReading({}),
    now: Date.UTC(2026, 10, 23, 11),
    plan: { variant, language },
  }).text.body;

describe('who she is', () => {
  it.each([
    ['barista', 'a barista'],
    ['Student', 'a student'],
    ['Account executive at Brightside PR', 'an account executive at Brightside PR'],
    ['SEO specialist', 'an SEO specialist'],
    ['UX designer', 'a UX designer'],
    ['MSc student in Leeds', 'an MSc student in Leeds'],
    ['PhD candidate', 'a PhD candidate'],
    ['M&A lawyer', 'an M&A lawyer'],
    ['iOS developer', 'an iOS developer'],
    ['university lecturer', 'a university lecturer'],
    ['usability engineer', 'a usability engineer'],
    ['undergraduate', 'an undergraduate'],
    ['European Studies student', 'a European Studies student'],
    ['honey farmer', 'a honey farmer'],
    ['one-person agency owner', 'a one-person agency owner'],
    ['3rd-year medical student', 'a 3rd-year medical student'],
    ['Lead designer', 'a lead designer'],
    ['freelance writer', 'a freelance writer'],
    ['unemployed nurse', 'an unemployed nurse'],
    ['maths teacher, mum of two', 'a maths teacher and mum of two'],
    ['nurse, Leeds', 'a nurse, Leeds'],
    ['Software Engineer @ Meta | ex-Google', 'a software engineer at Meta'],
    ['Senior Product Manager at Lead Bank', 'a senior product manager at Lead Bank'],
    ['writer @lantern', 'a writer at lantern'],
  ])('has an article: %s', (now, said) => {
    expect(says(now)).toContain(`I'm Priya Nair, ${said}.`);
    expect(says(now, 1)).toContain(`My name is Priya Nair, and I'm ${said}.`);
    expect(says(now, 0, '')).toContain(`I'm ${said}.`);
  });

  it.each([
    'a barista',
    'the youngest nurse of our ward',
    'studying economics in Graz',
    'head of design at Lantern',
    'director of a food bank',
    'CEO of Lantern',
    'CTO',
    'co-founder of Lantern',
    'teachers of maths',
    'marketing at Lantern',
  ])('has none where none belongs: %s', (now) =>
    expect(says(now)).toContain(`I'm Priya Nair, ${now}.`),
  );

  it.each([
    ['currently between jobs', "I'm currently between jobs"],
    ['Unemployed', "I'm unemployed"],
    ['self-employed since May', "I'm self-employed since May"],
    ['between jobs', "I'm between jobs"],
    ['retired', "I'm retired"],
    ['out of work', "I'm out of work"],
    ['on parental leave', "I'm on parental leave"],
    ['in my last year of law', "I'm in my last year of law"],
    ['currently barista in Leeds', "I'm currently a barista in Leeds"],
    ['currently studying law', "I'm currently studying law"],
    ['work as a nurse at the clinic', 'I work as a nurse at the clinic'],
    ['study law in Leeds', 'I study law in Leeds'],
    ['currently work in a shop', 'I currently work in a shop'],
    ['just finished my degree', 'I just finished my degree'],
  ])('is a sentence where it is no name for somebody: %s', (now, said) => {
    expect(says(now)).toContain(`I'm Priya Nair, and ${said}.`);
    expect(says(now, 1)).toContain(`My name is Priya Nair, and ${said}.`);
    expect(says(now, 0, '')).toContain(`${said}.`);
  });

  it.each(['Currently I teach maths', 'In May I opened a shop', 'I teach maths'])(
    'stays a sentence of hers: %s',
    (now) => expect(says(now)).toContain(`My name is Priya Nair. ${now}.`),
  );

  it.each([
    ['camarera', 'Soy Priya Nair, camarera.'],
    ['Ingeniera @ Lantern | ex-Meta', 'Soy Priya Nair, ingeniera en Lantern.'],
    ['en paro', 'Soy Priya Nair y estoy en paro.'],
    ['actualmente entre trabajos', 'Soy Priya Nair y actualmente estoy entre trabajos.'],
    ['estudiando derecho', 'Soy Priya Nair y estoy estudiando derecho.'],
  ])('is said in Spanish as one says it: %s', (now, said) => {
    expect(says(now, 0, 'Priya Nair', 'es')).toContain(said);
  });
});
