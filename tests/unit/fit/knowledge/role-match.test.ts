import { describe, expect, it } from 'vitest';
import { knowledge } from '@/tests/support/knowledge';
import { probabilityOf } from '@/utils/fit/calibration';
import { roleMatch, roleOf, titleOf } from '@/utils/fit/knowledge/role-match';

const match = (role: string, title: string) =>
  roleMatch(roleOf(role, knowledge()), titleOf(title, knowledge()));
const chance = (role: string, title: string) => probabilityOf(match(role, title));

describe('role match', () => {
  it.each([
    ['lawyer', 'Attorney at law', 'Welder'],
    ['nurse', 'Registered Nurse', 'Accountant'],
    ['software developer', 'Java programmer', 'Landscape gardener'],
    ['public relations manager', 'Head of corporate communications', 'Electrician'],
    ['teacher', 'School educator', 'Truck driver'],
    ['abogada', 'Asesor jurídico', 'Soldador'],
    ['desarrollador de software', 'Programadora informática', 'Jardinero'],
  ])('for “%s” knows “%s” without a word in common, and not “%s”', (role, alike, other) => {
    expect(chance(role, alike)).toBeGreaterThan(0.3);
    expect(chance(role, other)).toBeLessThan(0.1);
  });

  it('is whole for the same title and lies between nothing and that', () => {
    expect(match('UX designer', 'UX Designer')).toBeCloseTo(1, 4);
    expect(match('UX designer', '')).toBe(0);
    expect(match('', '')).toBe(0);
    expect(chance('xyzzy plugh', 'Baker')).toBeLessThan(0.05);
  });

  it('compares by letters what no label has', () => {
    expect(match('zymurgist', 'Zymurgists')).toBeGreaterThan(match('zymurgist', 'Baker'));
  });

  it('doesn’t depend on what was asked before', () => {
    const before = match('data scientist', 'Head of analytics');
    for (const title of ['Baker', 'Nurse manager', 'Manager', 'Data', '…'])
      match('data scientist', title);
    expect(match('data scientist', 'Head of analytics')).toBe(before);
  });
});

describe('calibration', () => {
  it('rises with the match, from nothing to nearly sure', () => {
    const chances = Array.from({ length: 101 }, (_, at) => probabilityOf(at / 100));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances[0]).toBe(0);
    expect(chances.at(-1)).toBeLessThan(1);
  });
});
