import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetPeople, takeBack } from '@/utils/mentors/bin';
import { tagMentors } from '@/utils/mentors/care-store';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { coverageOf } from '@/utils/mentors/goal-store';
import { historyOf } from '@/utils/mentors/history-store';
import { keepApart, likenessesOf, maybeOne } from '@/utils/mentors/likeness-store';
import { keepMentor, learnReading, mentorOf } from '@/utils/mentors/mentor-store';
import { mergeMentors, mergesOf, splitMentor } from '@/utils/mentors/merge-store';
import { idsInOrder } from '@/utils/mentors/shortlist-store';
import type { Reading } from '@/utils/profile/reading';
import type { Fit } from '@/utils/shortlist/listed';
import { aReading, type ReadingPlan } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function keep(id: string, plan: ReadingPlan, fit?: Fit) {
  const reading = aReading(plan);
  await keepMentor(db, { requestId: id, reading, judge: () => fit ?? judge(reading), at: 1_000 });
}

/** Whoever tells of a topic fits well. */
const judge = ({ fields }: Reading): Fit =>
  fields.headline.status === 'read' ? { score: 90, band: 'strong' } : { score: 20, band: 'little' };

/** Maya on LinkedIn, who links to her X page, and Maya on X. */
async function twice(): Promise<void> {
  await keep('on-linkedin', {
    identity: 'linkedin:maya',
    name: 'Maya Okafor',
    links: ['https://x.com/maya'],
  });
  await keep('on-x', { identity: 'x:maya', name: 'maya writes' });
}

async function likenesses(id: string) {
  const mentor = await db.mentors.get(id);
  const found = mentor ? await likenessesOf(db, mentor) : [];
  return found.map(({ mentor: other, reasons }) => [other.id, reasons]);
}

const merge = { requestId: 'merge-maya', intoId: 'on-linkedin', fromId: 'on-x', at: 9_000, judge };
const asked = { kind: 'asked' } as const;

describe('one human, kept twice', () => {
  it('is noticed from both sides, with the reason', async () => {
    await twice();
    expect(await likenesses('on-linkedin')).toEqual([['on-x', ['link']]]);
    expect(await likenesses('on-x')).toEqual([['on-linkedin', ['link']]]);
  });

  it('is noticed by name and employer, and never by the name alone', async () => {
    await keep('one', { identity: 'linkedin:zoe', name: 'Zoë Tran', organisations: ['Lumen'] });
    await keep('two', { identity: 'x:zoe', name: 'Zoe Tran', headline: 'Writer at Lumen' });
    await keep('three', { identity: 'x:zoe2', name: 'Zoe Tran', headline: 'Baker at Acme' });
    expect(await likenesses('one')).toEqual([['two', ['name-and-employer']]]);
  });

  it('is found among everybody, until she has said that they are two or made them one', async () => {
    const inDoubt = async () => (await idsInOrder(db, { order: 'name', twice: true })).ids;
    await twice();
    await keep('zoe', { identity: 'linkedin:zoe', name: 'Zoe Tran', organisations: ['Lumen'] });
    await keep('zoe-x', { identity: 'x:zoe', name: 'Zoë Tran', headline: 'Writer at Lumen' });
    await keep('alone', { identity: 'x:zoe2', name: 'Zoe Tran', headline: 'Baker at Acme' });
    expect((await inDoubt()).toSorted()).toEqual(['on-linkedin', 'on-x', 'zoe', 'zoe-x']);
    await keepApart(db, ['zoe-x', 'zoe']);
    expect((await inDoubt()).toSorted()).toEqual(['on-linkedin', 'on-x']);
    await mergeMentors(db, merge);
    expect(await inDoubt()).toEqual([]);
  });

  it('is not looked for by what a whole office shares', async () => {
    for (let desk = 0; desk < 11; desk++)
      await keep(`desk-${desk}`, {
        identity: `x:desk${desk}`,
        name: `D ${desk}`,
        about: 'office@lumen.example',
      });
    expect((await idsInOrder(db, { order: 'name', twice: true })).ids).toEqual([]);
  });

  it('is not proposed again once she said that they are two', async () => {
    await twice();
    await keepApart(db, ['on-x', 'on-linkedin']);
    expect(await likenesses('on-linkedin')).toEqual([]);
    expect(await likenesses('on-x')).toEqual([]);
  });

  it('is proposed again once she has taken that back, whichever page came first', async () => {
    await twice();
    await keepApart(db, ['on-x', 'on-linkedin']);
    await maybeOne(db, ['on-linkedin', 'on-x']);
    expect(await likenesses('on-x')).toEqual([['on-linkedin', ['link']]]);
  });
});

describe('joining two people', () => {
  it('gives the first everything of the second, once', async () => {
    await twice();
    await tagMentors(db, { mentorIds: ['on-x'], add: ['writing'], remove: [] });
    await recordEvent(db, { requestId: 'ask-x', mentorId: 'on-x', what: asked, at: 5_000 });
    await mergeMentors(db, merge);
    await mergeMentors(db, merge);
    expect(await db.mentors.count()).toBe(1);
    expect(await mentorOf(db, 'x:maya')).toMatchObject({
      id: 'on-linkedin',
      identities: ['linkedin:maya', 'x:maya'],
      tags: ['writing'],
      standing: { stage: 'asked' },
    });
    expect((await historyOf(db, 'on-linkedin')).map(({ what }) => what.kind)).toEqual([
      'kept',
      'kept',
      'asked',
    ]);
    expect((await idsInOrder(db, { order: 'fit', site: 'x' })).ids).toEqual(['on-linkedin']);
    expect(await likenesses('on-linkedin')).toEqual([]);
  });

  it('can be taken back at any time, and what happened since stays with the first', async () => {
    await twice();
    await recordEvent(db, { requestId: 'ask-x', mentorId: 'on-x', what: asked, at: 5_000 });
    const before = await db.mentors.get('on-x');
    await mergeMentors(db, merge);
    const note = { kind: 'noted', text: 'Met in Leeds' } as const;
    await recordEvent(db, { requestId: 'note', mentorId: 'on-linkedin', what: note, at: 10_000 });
    const [made] = await mergesOf(db, 'on-linkedin');
    await splitMentor(db, { mergeId: made?.id ?? '', judge });
    await splitMentor(db, { mergeId: made?.id ?? '', judge });
    expect(await db.mentors.get('on-x')).toEqual(before);
    expect(await mentorOf(db, 'linkedin:maya')).toMatchObject({
      identities: ['linkedin:maya'],
      standing: { stage: 'kept' },
    });
    const kinds = async (id: string) => (await historyOf(db, id)).map(({ what }) => what.kind);
    expect(await kinds('on-x')).toEqual(['kept', 'asked']);
    expect(await kinds('on-linkedin')).toEqual(['kept', 'noted']);
    // Whether they are one is open again: taking a join back is not yet saying that they are two.
    expect(await likenesses('on-x')).toEqual([['on-linkedin', ['link']]]);
  });

  it('shows and judges them by the page that tells the most, whichever was read last', async () => {
    await twice();
    const short = {
      requestId: 'other-way',
      intoId: 'on-x',
      fromId: 'on-linkedin',
      at: 9_000,
      judge,
    };
    const full = { identity: 'linkedin:maya', name: 'Maya Okafor', headline: 'Head of Research' };
    await learnReading(db, aReading(full), judge);
    await learnReading(
      db,
      aReading({ identity: 'x:maya', name: 'maya', readAt: Date.now() }),
      judge,
    );
    const { mergeId } = await mergeMentors(db, short);
    const whole = { name: 'Maya Okafor', headline: 'Head of Research', fit: { score: 90 } };
    expect(await db.mentors.get('on-x')).toMatchObject(whole);
    await learnReading(
      db,
      aReading({ identity: 'x:maya', name: 'maya', readAt: Date.now() }),
      judge,
    );
    expect(await db.mentors.get('on-x')).toMatchObject(whole);
    await splitMentor(db, { mergeId, judge });
    expect(await db.mentors.get('on-x')).toMatchObject({ name: 'maya', fit: { score: 20 } });
    expect(await db.mentors.get('on-linkedin')).toMatchObject(whole);
  });

  it('leaves nothing of either behind when they are removed', async () => {
    await twice();
    await mergeMentors(db, merge);
    await forgetPeople(db, { requestId: 'forget', mentorIds: ['on-linkedin'], at: 10_000 });
    for (const table of ['mentors', 'readings', 'histories', 'searchWords', 'merges', 'apart'])
      expect(await db.table(table).count()).toBe(0);
  });
});

it('says of each goal how many are at which stage, and who is furthest', async () => {
  const fit = { score: 70, band: 'good', goals: ['goal-1'] } as const;
  await keep('kept', { identity: 'x:kept' }, { ...fit, score: 90, goals: ['goal-1'] });
  await keep('asked', { identity: 'x:asked' }, { ...fit, goals: ['goal-1'] });
  await recordEvent(db, { requestId: 'ask', mentorId: 'asked', what: asked, at: 5_000 });
  const [first, second] = await coverageOf(db, ['goal-1', 'goal-2']);
  expect(first?.counts).toMatchObject({ kept: 1, asked: 1, mentoring: 0 });
  expect(first?.furthest.map(({ id }) => id)).toEqual(['asked', 'kept']);
  expect(second?.furthest).toEqual([]);
});

it('comes back from a removal as they were: by the same name, and to be taken apart', async () => {
  await twice();
  await mergeMentors(db, merge);
  // The page that tells less was read later.
  await learnReading(
    db,
    aReading({ identity: 'x:maya', name: 'maya writes', readAt: 1_900_000_000_000 }),
    judge,
  );
  const { turns: _, ...before } = (await db.mentors.get('on-linkedin')) ?? {};
  expect(before).toMatchObject({ name: 'Maya Okafor' });
  const merges = await mergesOf(db, 'on-linkedin');

  await forgetPeople(db, { requestId: 'forget-maya', mentorIds: ['on-linkedin'], at: 10_000 });
  expect(await db.merges.count()).toBe(0);
  await takeBack(db, { requestId: 'forget-maya', judge });
  expect(await db.mentors.get('on-linkedin')).toEqual(before);
  expect(await mergesOf(db, 'on-linkedin')).toEqual(merges);

  await splitMentor(db, { mergeId: 'merge-maya', judge });
  expect((await db.mentors.get('on-x'))?.name).toBe('maya writes');
});
