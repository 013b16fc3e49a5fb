import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitOf } from '@/tests/support/fit';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { dismiss } from '@/utils/mentors/dismissal-store';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { read } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import type { RowReading } from '@/utils/profile/row';
import { judgeRows } from '@/utils/worker/judge-rows';
import { anAims } from '../../support/aims';
import { aReading } from '../../support/reading';

const aims = anAims({ goals: ['nonprofit communications'] });
const judge = (reading: Reading) => fitOf(reading, aims);

function aRow(handle: string, about?: string): RowReading {
  return {
    identity: `x:${handle}`,
    layout: 'x-followers',
    fields: {
      name: read('Ada Quill', 'attribute'),
      ...(about === undefined ? {} : { about: read(about, 'position') }),
    },
  };
}
const nonprofit = 'I run nonprofit communications for a food bank.';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`rows-${Math.random()}`);
});
afterEach(() => db.delete());

describe('the marks of rows', () => {
  it('are provisional where a row says what somebody does, and nothing where it says less', async () => {
    const [full, bare] = await judgeRows(db, [aRow('ada', nonprofit), aRow('bela')], judge, 0);
    expect(full).toMatchObject({ provisional: true, score: expect.any(Number) });
    expect(full?.coverage).toBeLessThan(0.5);
    expect(bare).toBeNull();
  });

  it('are nothing for somebody put aside, and what is stored for somebody kept', async () => {
    await dismiss(db, { identity: 'x:ada', at: 0 });
    await keepMentor(db, {
      requestId: 'keep-bela',
      reading: aReading({ identity: 'x:bela', name: 'Bela' }),
      judge: () => ({ score: 81, band: 'strong' }),
      at: 0,
    });
    const rows = [aRow('ada', nonprofit), aRow('bela'), aRow('cleo', nonprofit)];
    const [ada, bela, cleo] = await judgeRows(db, rows, judge, 0);
    expect(ada).toBeNull();
    expect(bela).toMatchObject({ score: 81, band: 'strong', stage: 'kept' });
    expect(cleo).toMatchObject({ provisional: true });
  });

  it('take two queries, however many rows there are', async () => {
    const queries = [vi.spyOn(db.mentors, 'where'), vi.spyOn(db.dismissals, 'bulkGet')];
    const gets = [vi.spyOn(db.mentors, 'get'), vi.spyOn(db.dismissals, 'get')];
    const rows = Array.from({ length: 60 }, (_, number) => aRow(`p${number}`, nonprofit));
    await judgeRows(db, rows, judge, 0);
    for (const query of queries) expect(query).toHaveBeenCalledTimes(1);
    for (const get of gets) expect(get).not.toHaveBeenCalled();
  });

  it('are nothing while she has no goal in words', async () => {
    expect(await judgeRows(db, [aRow('ada', nonprofit)], () => undefined, 0)).toEqual([null]);
  });
});
