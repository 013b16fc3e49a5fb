import { describe, expect, it } from 'vitest';
import { rungOf } from '@/utils/fit/criteria/ladder';

const ascending = (titles: readonly string[]) => {
  const all = titles.map((title) => rungOf(title));
  expect(all).toEqual([...all].sort((a, b) => (a ?? -1) - (b ?? -1)));
  expect(new Set(all).size).toBe(titles.length);
};

describe('the ladder', () => {
  it.each([
    [
      ['Design Intern', 'Junior Designer', 'Designer', 'Senior Designer', 'Design Manager'],
      ['Design Director', 'VP of Design', 'Chief Design Officer'],
    ],
    [
      ['Becaria de comunicación', 'Auxiliar de comunicación', 'Periodista', 'Periodista sénior'],
      ['Jefa de prensa', 'Directora de comunicación', 'Vicepresidenta', 'Directora general'],
    ],
  ])('goes up: %j, %j', (low, high) => ascending([...low, ...high]));

  it.each([
    ['Executive Assistant to the CEO', 'Office Manager'],
    ['PA to the Managing Director', 'Receptionist'],
    ['Asistente del director general', 'Marketing Assistant'],
    ['Assistant Director', 'Team Leader'],
    ['Associate Director', 'Design Manager'],
    ['Deputy Head of Press', 'Press Manager'],
    ['Account Director', 'Team Leader'],
    ['Chief of Staff', 'Team Leader'],
    ['HR Business Partner', 'Editor'],
    ['Senior Talent Partner', 'Senior Editor'],
    ['Product Manager', 'Editor'],
    ['Senior Product Manager', 'Senior Editor'],
    ['Staff Nurse', 'Nurse'],
    ['Staff Engineer', 'Engineering Manager'],
    ['Lead Generation Specialist', 'Editor'],
    ['Lead Designer', 'Design Manager'],
    ['Assistant Store Manager', 'Senior Clerk'],
    ['Head Chef', 'Team Leader'],
    ['Associate Vice President', 'Senior Editor'],
    ['Student Success Adviser', 'Adviser'],
    ['International Editor', 'Editor'],
  ])('has "%s" where "%s" stands', (title, other) => expect(rungOf(title)).toBe(rungOf(other)));

  it('knows that banks have vice presidents by the thousand', () => {
    const at = (organisation: string) => rungOf('Vice President', { organisation })!;
    expect(at('Harbour Bank')).toBeLessThan(at('Lantern Software'));
  });

  it('can’t tell how high founders stand, unless they say whom they lead', () => {
    expect(rungOf('Founder & CEO')).toBeUndefined();
    expect(rungOf('Owner', { description: 'Me and a whippet.' })).toBeUndefined();
    expect(rungOf('Founder', { description: 'I lead a team of 12.' })).toBe(rungOf('CEO'));
  });

  it('can’t tell what no title says', () => expect(rungOf('—')).toBeUndefined());
});
