import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { aReading } from '@/tests/support/reading';
import {
  backgroundOffer,
  filledIn,
  isEmptyOffer,
  takenBack,
} from '@/utils/surface/background-offer';

const own = aReading({
  identity: 'linkedin:ana',
  headline: 'PR person',
  roles: [
    { title: 'Intern', organisation: 'Kolb', current: false },
    { title: 'Account executive', organisation: 'Lindner & Kolb', current: true },
    { title: 'Assistant', organisation: 'Lindner & Kolb' },
  ],
  education: [{ school: 'University of Vienna' }, { school: 'Escola Tècnica' }],
  volunteering: [{ role: 'Helper', organisation: 'Food Bank', cause: 'Poverty' }],
  causes: ['Poverty', 'Climate'],
  languages: ['Español'],
});

const hers = anAims({
  now: '',
  logistics: { languages: ['espanol'], employer: 'Kolb' },
  background: {
    schools: ['university of  VIENNA'],
    employers: [],
    causes: ['Climate'],
    communities: [],
  },
});

describe('her own profile', () => {
  it('offers what she has not got yet, each once', () => {
    expect(backgroundOffer(own, hers)).toEqual({
      now: 'Account executive, Lindner & Kolb',
      schools: ['Escola Tècnica'],
      employers: ['Kolb', 'Lindner & Kolb'],
      causes: ['Poverty'],
      communities: ['Food Bank'],
      languages: [],
    });
  });

  it('offers nothing that was not read, and no second time what was filled in', () => {
    const unread = aReading({ identity: 'linkedin:ana', notLoaded: ['roles', 'education'] });
    expect(isEmptyOffer(backgroundOffer(unread, hers))).toBe(true);
    const filled = { ...hers, ...filledIn(hers, backgroundOffer(own, hers)) };
    expect(isEmptyOffer(backgroundOffer(own, filled))).toBe(true);
  });

  it('never says more than the aims can hold', () => {
    const schools = Array.from({ length: 49 }, (_, at) => `School ${at}`);
    const almost = { ...hers, background: { ...hers.background, schools } };
    expect(backgroundOffer(own, almost).schools).toHaveLength(1);
    const long = aReading({ headline: 'x'.repeat(301), causes: ['y'.repeat(301)] });
    expect(isEmptyOffer(backgroundOffer(long, hers))).toBe(true);
  });

  it('adds what she chose and leaves all else as it was', () => {
    const chosen = {
      schools: ['Escola Tècnica'],
      employers: ['Kolb'],
      causes: [],
      communities: [],
    };
    const change = filledIn(hers, { ...chosen, languages: ['English'] });
    expect(change).toEqual({
      now: '',
      logistics: { ...hers.logistics, languages: ['espanol', 'English'] },
      background: {
        schools: ['university of  VIENNA', 'Escola Tècnica'],
        employers: ['Kolb'],
        causes: ['Climate'],
        communities: [],
      },
    });
  });

  it('is taken out again without what she wrote since', () => {
    const chosen = backgroundOffer(own, hers);
    const filled = { ...hers, ...filledIn(hers, chosen) };
    const since = { ...filled.background, employers: [...filled.background.employers, 'Own firm'] };
    const after = { ...filled, ...takenBack({ ...filled, background: since }, chosen, hers) };
    expect(after).toEqual({
      ...hers,
      background: { ...hers.background, employers: ['Own firm'] },
    });
    const renamed = takenBack({ ...filled, now: 'Founder' }, chosen, hers);
    expect(renamed.now).toBe('Founder');
  });
});
