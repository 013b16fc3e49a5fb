import { describe, expect, it } from 'vitest';
import { parseGoal } from '@/utils/fit/text/goal';

describe('a goal in her own words', () => {
  it.each([
    ['move from agency PR into nonprofit communications', 'nonprofit communications', 'agency PR'],
    ['I want to move from retail into video editor roles', 'video editor', 'retail'],
    ['Move into climate tech from banking', 'climate tech', 'banking'],
    ['get my first job in UX', 'UX'],
    ['land a role as a data scientist by next summer', 'data scientist'],
    ['grow into a registered nurse role', 'registered nurse'],
    ['work towards a carpenter position', 'carpenter'],
    ['find out what it takes to be an anesthesiologist', 'anesthesiologist'],
    ['my dream is to be a dog trainer one day', 'dog trainer'],
    ['become a better engineer', 'engineer'],
    ['quiero aprender a programar', 'programar'],
    ['conseguir mi primer trabajo como enfermera', 'enfermera'],
    ['pasar de la banca a la docencia', 'docencia', 'banca'],
    ['convertirme en diseñadora de producto', 'diseñadora de producto'],
  ])('“%s” is about “%s”', (goal, target, source?: string) => {
    expect(parseGoal(goal)).toMatchObject({ target, leads: false });
    expect(parseGoal(goal).source?.replace(/^la /, '')).toBe(source);
  });

  it.each([
    ['learn to run a design team', 'design', 'en'],
    ['lead my own engineering department', 'engineering', 'en'],
    ['aprender a dirigir un equipo de diseño', 'diseño', 'es'],
    ['aprender a liderar equipos pequeños', 'equipos', 'es'],
    ['aprender a liderar equipos de diseño', 'diseño', 'es'],
    ['dirigir un equipo pequeño de diseño', 'diseño', 'es'],
  ])('“%s” is about leading', (goal, target, language) => {
    expect(parseGoal(goal)).toMatchObject({ target, leads: true, language });
  });

  it('keeps what is no goal as it is', () => {
    expect(parseGoal('Welding')).toMatchObject({ target: 'Welding', leads: false, founds: false });
    expect(parseGoal('')).toMatchObject({ target: '' });
  });
});
