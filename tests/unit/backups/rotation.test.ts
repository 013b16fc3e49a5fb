import { expect, it } from 'vitest';
import { backupName, backupNamed, outlived } from '@/utils/backups/rotation';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 1);

it('names a backup by its time and its people, and takes no other file for one', () => {
  const name = backupName(start, 312);
  expect(backupNamed(name)).toEqual({ name, at: start, people: 312 });
  for (const other of ['', 'export.json', `${start}-1.json.gz`, `x${name}`, `${name}.tmp`]) {
    expect(backupNamed(other)).toBeUndefined();
  }
});

it('keeps at most seven through a year of one a day, and always an older one to go back to', () => {
  let backups = [{ name: '0', at: start, people: 1 }];
  for (let number = 1; number < 365; number++) {
    const at = start + number * day;
    const all = [...backups, { name: `${number}`, at, people: 1 }];
    const gone = outlived(all);
    backups = all.filter((backup) => !gone.includes(backup));
    expect(backups.length).toBeLessThanOrEqual(7);
    expect(backups.at(-1)?.at).toBe(at);
    const ages = backups.map((backup) => (at - backup.at) / day);
    expect(ages.filter((age) => age <= 2)).toHaveLength(Math.min(3, number + 1));
    if (number > 28) expect(Math.max(...ages)).toBeGreaterThan(14);
  }
});
