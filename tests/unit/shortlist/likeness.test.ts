import { describe, expect, it } from 'vitest';
import { likenessKeys, reasonOf } from '@/utils/shortlist/likeness';
import { aReading } from '../../support/reading';

const keysOf = (plan: Parameters<typeof aReading>[0]) => likenessKeys([aReading(plan)]);

describe('what somebody is known by elsewhere', () => {
  it.each([
    ['https://x.com/MayaOkafor', 'to:x:mayaokafor'],
    ['https://twitter.com/mayaokafor/', 'to:x:mayaokafor'],
    ['https://de.linkedin.com/in/Maya-Okafor/', 'to:linkedin:maya-okafor'],
    ['https://maya.example/about/', 'to:web:https://maya.example/about'],
  ])('is the page behind %s', (link, key) => {
    expect(keysOf({ links: [link] })).toContain(key);
  });

  it('is a mail address in their own words', () => {
    expect(keysOf({ about: 'Write to Maya.O@lumen.example.' })).toEqual([
      'mail:maya.o@lumen.example',
    ]);
  });

  it('is a name with an employer of now, however both are written', () => {
    const one = keysOf({ name: 'Zoë Núñez', organisations: ['Lumen Labs, Inc.'] });
    const other = keysOf({
      name: 'Zoe Nunez',
      headline: 'Head of Research at Lumen Labs | Speaker',
    });
    expect(one).toEqual(['job:zoe nunez@lumen labs']);
    expect(other).toEqual(one);
  });

  it('is never a name alone, nor a name with an employer that says nothing', () => {
    expect(keysOf({ name: 'Zoë Núñez' })).toEqual([]);
    expect(keysOf({ name: 'Zoë Núñez', organisations: ['Self-employed'] })).toEqual([]);
    expect(keysOf({ name: 'Zoë', organisations: ['Lumen'] })).toEqual([]);
  });

  it('is no employer of the past', () => {
    const roles = [{ title: 'Designer', organisation: 'Lumen', current: false }];
    expect(keysOf({ name: 'Zoë Núñez', roles })).toEqual([]);
  });

  it('says why', () => {
    expect(['to:x:maya', 'mail:a@b.example', 'job:a b@c'].map(reasonOf)).toEqual([
      'link',
      'mail',
      'name-and-employer',
    ]);
  });
});
