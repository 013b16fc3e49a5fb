import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Verdict } from '@/utils/fit/verdict';
import { changeAims, readJudging } from '@/utils/mentors/aims-store';
import { forgetPeople } from '@/utils/mentors/bin';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { forgetUnkept } from '@/utils/mentors/forgetting';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { allVerdicts, forgetVerdicts, saveVerdict, verdictOf } from '@/utils/mentors/verdict-store';
import { aReading } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const maya = 'linkedin:maya';

function about(identity: string, part: Partial<Verdict> = {}): Verdict {
  return {
    id: `verdict-${identity}`,
    identity,
    right: true,
    score: 80,
    chance: 0.8,
    criteria: { topic: 0.8 },
    ...part,
  };
}

let number = 0;
async function say(verdict: Verdict, turn?: number): Promise<void> {
  number += 1;
  const place = { surface: 'surface-1', number: turn ?? number };
  await saveVerdict(db, { verdict, turn: place, at: 1_000 * number });
}

const forget = (ids?: string[]) =>
  forgetVerdicts(db, { requestId: crypto.randomUUID(), ids, at: 1 });

describe('her answers', () => {
  it('are kept of people whom she does not keep, newest first', async () => {
    await say(about(maya, { name: 'Maya' }));
    await say(about('x:noor', { right: false, because: 'field' }));
    expect((await allVerdicts(db)).map(({ identity }) => identity)).toEqual(['x:noor', maya]);
    expect(await db.mentors.count()).toBe(0);
  });

  it('about one person are one: the newest', async () => {
    await say(about(maya));
    await say(about(maya, { id: 'another-id', right: false, because: 'senior' }));
    expect(await allVerdicts(db)).toMatchObject([
      { id: 'another-id', right: false, because: 'senior' },
    ]);
  });

  it('happen once when they are sent again, also after a newer one', async () => {
    await say(about(maya), 900);
    const once = await allVerdicts(db);
    await say(about(maya), 900);
    expect(await allVerdicts(db)).toEqual(once);
    await say(about(maya, { right: false, because: 'far' }), 902);
    await say(about(maya), 901);
    expect((await verdictOf(db, maya))?.right).toBe(false);
    number = 1_000;
  });

  it('are removed one by one and all together', async () => {
    for (const identity of [maya, 'x:noor', 'x:ines']) await say(about(identity));
    await forget([`verdict-${maya}`]);
    expect(await verdictOf(db, maya)).toBeUndefined();
    await forget();
    expect(await allVerdicts(db)).toEqual([]);
  });

  it('go with a person who is removed, and nobody else’s do', async () => {
    const { mentorId } = await keepMentor(db, {
      requestId: 'keep-request',
      reading: aReading({ identity: maya, name: 'Maya' }),
      judge: () => undefined,
      at: 1,
    });
    await say(about(maya, { name: 'Maya' }));
    await say(about('x:noor'));
    await forgetPeople(db, { requestId: 'forget-maya', mentorIds: [mentorId], at: 2 });
    expect((await allVerdicts(db)).map(({ identity }) => identity)).toEqual(['x:noor']);
  });

  it('stay when she takes back the keeping alone', async () => {
    const { mentorId, eventId } = await keepMentor(db, {
      requestId: 'keep-request',
      reading: aReading({ identity: maya, name: 'Maya' }),
      judge: () => undefined,
      at: 1,
    });
    await say(about(maya));
    const undo = { requestId: 'undo-request', mentorId, at: 2 };
    await recordEvent(db, { ...undo, what: { kind: 'undone', eventId } });
    await forgetUnkept(db, 10_000_000_000);
    expect(await db.mentors.count()).toBe(0);
    expect(await verdictOf(db, maya)).toBeDefined();
  });
});

describe('what they do to all scores', () => {
  const stored = () => db.aims.get('mine');
  beforeEach(async () => {
    const turn = { surface: 'surface-2', number: 1 };
    await changeAims(db, { turn, change: { name: 'Ana' } });
  });
  const disappoint = async () => {
    for (let index = 0; index < 30; index++) {
      const right = index < 5;
      await say(
        about(`x:person-${index}`, right ? {} : { right, because: 'field' as const, chance: 0.7 }),
      );
    }
  };

  it('begins with the thirtieth, has everybody judged again, and ends when one is removed', async () => {
    const before = (await stored())?.revision ?? 0;
    await disappoint();
    expect(await readJudging(db)).toMatchObject({ shift: -0.6 });
    expect((await stored())?.revision).toBe(before + 1);
    await forget(['verdict-x:person-29']);
    expect(await readJudging(db)).toMatchObject({ shift: 0 });
    expect((await stored())?.revision).toBe(before + 2);
  });

  it('is nothing while she leaves them aside', async () => {
    await disappoint();
    const turn = { surface: 'surface-2', number: 2 };
    await changeAims(db, { turn, change: { answers: 'aside' } });
    expect(await readJudging(db)).toMatchObject({ shift: 0 });
    await changeAims(db, { turn: { ...turn, number: 3 }, change: { answers: 'count' } });
    expect(await readJudging(db)).toMatchObject({ shift: -0.6 });
  });
});
