import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Happening } from '@/utils/journey/history';
import { replaceConnections } from '@/utils/mentors/connection-store';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { correctReading, keepMentor } from '@/utils/mentors/mentor-store';
import { mergeMentors } from '@/utils/mentors/merge-store';
import { introductions, referrals } from '@/utils/mentors/referral-store';
import { letterHandlers } from '@/utils/worker/letter-handlers';
import { aReading, type ReadingPlan } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

let at = 1_000;
async function keep(id: string, plan: ReadingPlan, score = 50): Promise<void> {
  const reading = aReading({ identity: `linkedin:${id}`, ...plan });
  const judge = () => ({ score, band: 'some' }) as const;
  at += 1_000;
  await keepMentor(db, { requestId: id, reading, judge, at });
}
async function happen(mentorId: string, what: Happening): Promise<string> {
  at += 1_000;
  const [event] = await recordEvent(db, { requestId: `event-${at}`, mentorId, what, at });
  return event?.eventId ?? '';
}

const pointed = async () =>
  (await referrals(db)).map(({ from, to, mentor, namesakes }) => [
    from.id,
    to,
    mentor?.id,
    namesakes.map(({ id }) => id),
  ]);

describe('who pointed to whom', () => {
  beforeEach(() => keep('maya', { name: 'Maya Okafor' }));

  it('is one of hers of that name only once she has said so', async () => {
    await keep('bea', { name: 'Bea Lund' });
    const first = await happen('maya', { kind: 'referred', to: 'Béa Lund' });
    expect(await pointed()).toEqual([['maya', 'Béa Lund', undefined, ['bea']]]);
    const [before] = await referrals(db);
    const said = await happen('maya', { kind: 'referred', to: 'Béa Lund', mentorId: 'bea' });
    expect(await pointed()).toEqual([['maya', 'Béa Lund', 'bea', []]]);
    expect((await referrals(db))[0]?.at).toBe(before?.at);
    // It is no word between the two.
    expect((await db.mentors.get('maya'))?.standing?.touchedAt).toBe(before?.at);
    await happen('maya', { kind: 'undone', eventId: said });
    expect(await pointed()).toEqual([['maya', 'Béa Lund', undefined, ['bea']]]);
    await happen('maya', { kind: 'undone', eventId: first });
    expect(await pointed()).toEqual([]);
  });

  it('is never the one who pointed, and nobody whom she keeps no more', async () => {
    await happen('maya', { kind: 'referred', to: 'Maya Okafor' });
    expect(await pointed()).toEqual([['maya', 'Maya Okafor', undefined, []]]);
    await happen('maya', { kind: 'undone', eventId: 'maya' });
    expect(await pointed()).toEqual([]);
  });

  it('follows whoever was joined with another since', async () => {
    await keep('bea', { name: 'Bea Lund' });
    await keep('bea-on-x', { identity: 'x:bea', name: 'Bea' });
    await happen('maya', { kind: 'referred', to: 'Bea', mentorId: 'bea-on-x' });
    await mergeMentors(db, {
      requestId: 'merge',
      intoId: 'bea',
      fromId: 'bea-on-x',
      at,
      judge: () => undefined,
    });
    expect(await pointed()).toEqual([['maya', 'Bea', 'bea', []]]);
  });

  it('begins the ask with who gave the name', async () => {
    await keep('bea', { name: 'Bea Lund' });
    await happen('maya', { kind: 'referred', to: 'Bea Lund', mentorId: 'bea' });
    const judgeNow = async () => () => undefined;
    const { draft } = letterHandlers(db, { now: () => at, judgeNow, afterWrite: () => undefined });
    const request = { requestId: 'draft-1', mentorId: 'bea', purpose: 'ask' } as const;
    await draft(request, { tabId: undefined, windowId: undefined, url: undefined });
    expect((await db.drafts.get('draft-1'))?.text.body).toContain('Maya Okafor');
  });
});

const could = async (most = 10) => {
  const { list, more } = await introductions(db, most);
  return { list: list.map(({ mentor, through }) => [mentor.id, through]), more };
};

describe('who could introduce her', () => {
  const mutuals = { named: ['Ana Reis', 'Bo Lund'] };

  it('are those whom the page names, with what her connections say of a name that only one has', async () => {
    const ana = { identity: 'linkedin:ana', name: 'Ana Reis', company: 'Lumen' };
    const bos = ['linkedin:bo-1', 'linkedin:bo-2'].map((identity) => ({
      identity,
      name: 'Bo Lund',
    }));
    await replaceConnections(db, [ana, ...bos]);
    await keep('maya', { name: 'Maya', mutuals });
    await keep('zoe', { name: 'Zoë', unreadable: ['mutuals'] });
    await keep('near', { name: 'Near', mutuals, degree: 1 });
    expect(await could()).toEqual({
      list: [
        [
          'maya',
          [{ name: 'Ana Reis', connection: expect.objectContaining(ana) }, { name: 'Bo Lund' }],
        ],
      ],
      more: false,
    });
  });

  it('are for those whom she could ask and doesn’t know herself, the best fit first', async () => {
    await keep('good', { name: 'Good', mutuals }, 60);
    await keep('best', { name: 'Best', mutuals }, 80);
    await keep('asked', { name: 'Asked', mutuals }, 90);
    await keep('known', { name: 'Known', mutuals }, 95);
    await happen('asked', { kind: 'asked' });
    await replaceConnections(db, [{ identity: 'linkedin:known', name: 'Known' }]);
    const { list, more } = await could(1);
    expect([list.map(([id]) => id), more]).toEqual([['best'], true]);
    expect((await could()).list.map(([id]) => id)).toEqual(['best', 'good']);
  });

  it('are by her own word where she put it right', async () => {
    await keep('maya', { name: 'Maya', mutuals });
    const correct = (number: number, value: { named: string[] } | undefined) =>
      correctReading(db, {
        identity: 'linkedin:maya',
        field: 'mutuals',
        word: value ? { status: 'read', value, basis: 'user' } : { status: 'absent' },
        turn: { surface: 's', number },
        judge: () => undefined,
      });
    await correct(1, { named: ['Cleo Adu'] });
    expect((await could()).list).toEqual([['maya', [{ name: 'Cleo Adu' }]]]);
    await correct(2, undefined);
    expect((await could()).list).toEqual([]);
  });
});
