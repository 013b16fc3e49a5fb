import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anaAims } from '@/scripts/sample-aims';
import { changeAims } from '@/utils/mentors/aims-store';
import { forgetPeople } from '@/utils/mentors/bin';
import { rateMentor, tagMentors } from '@/utils/mentors/care-store';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { historyOf } from '@/utils/mentors/history-store';
import { keepApart } from '@/utils/mentors/likeness-store';
import { keepMentor, recordEvents } from '@/utils/mentors/mentor-store';
import { searchWordsSince } from '@/utils/mentors/search-words-store';
import { idsInOrder, keepsAnybody, tagsInUse } from '@/utils/mentors/shortlist-store';
import { readToday } from '@/utils/mentors/today-store';
import { forgetView, savedViews, saveView } from '@/utils/mentors/view-store';
import type { Fit } from '@/utils/shortlist/listed';
import type { Wish } from '@/utils/shortlist/wish';
import { aReading, type ReadingPlan } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function keep(id: string, plan: ReadingPlan, fit: Fit | undefined, at = 1_000) {
  const reading = aReading({ identity: `linkedin:${id}`, ...plan });
  await keepMentor(db, { requestId: id, reading, judge: () => fit, at });
}

const asked = { kind: 'asked', channel: 'copy', subject: 'A question', body: 'Dear' } as const;

/** Four people: the best fit was asked last, one has no score, one is on X. */
async function four(): Promise<void> {
  await keep('maya', { name: 'Maya' }, { score: 82, band: 'strong', goals: ['goal-1'] });
  await keep('emile', { name: 'Émile' }, { score: 40, band: 'some', open: true });
  await keep('zoe', { name: 'Zoë' }, { band: 'not-enough' });
  await keep('emil', { identity: 'x:emil', name: 'Emil' }, { score: 61, band: 'good' });
  await recordEvent(db, { requestId: 'asked-maya', mentorId: 'maya', what: asked, at: 9_000 });
}

const listed = async (wish: Partial<Wish> = {}) =>
  (await idsInOrder(db, { order: 'fit', ...wish })).ids;

describe('the list', () => {
  it.each([
    ['fit', ['maya', 'emil', 'emile', 'zoe']],
    ['name', ['emil', 'emile', 'maya', 'zoe']],
  ] as const)('is in order by %s', async (order, ids) => {
    await four();
    expect(await listed({ order })).toEqual(ids);
  });

  it('begins with the latest word between them, and with the soonest step', async () => {
    await four();
    expect((await listed({ order: 'touched' }))[0]).toBe('maya');
    expect((await listed({ order: 'next' }))[0]).toBe('maya');
  });

  it.each([
    [{ stage: 'asked' }, ['maya']],
    [{ goalId: 'goal-1' }, ['maya']],
    [{ open: true }, ['emile']],
    [{ site: 'x' }, ['emil']],
    [{ tag: 'pricing' }, ['emile', 'zoe']],
    [{ tag: 'pricing', open: true }, ['emile']],
    [{ stage: 'asked', site: 'x' }, []],
  ] as const)('is narrowed by %o', async (wish, ids) => {
    await four();
    await tagMentors(db, { mentorIds: ['emile', 'zoe'], add: ['pricing'], remove: [] });
    expect(await listed(wish)).toEqual(ids);
  });

  it('leaves out whose keeping was taken back, in every order', async () => {
    await four();
    const what = { kind: 'undone', eventId: 'zoe' } as const;
    await recordEvent(db, { requestId: 'undo-zoe', mentorId: 'zoe', what, at: 10_000 });
    for (const order of ['fit', 'next', 'touched', 'name'] as const)
      expect(await listed({ order })).not.toContain('zoe');
  });

  it('says of how many they are, and whether there is anybody', async () => {
    expect(await keepsAnybody(db)).toBe(false);
    await four();
    expect(await idsInOrder(db, { order: 'fit', stage: 'asked' })).toEqual({
      ids: ['maya'],
      of: 4,
    });
    expect(await keepsAnybody(db)).toBe(true);
    for (const id of ['maya', 'emile', 'zoe', 'emil']) {
      const what = { kind: 'undone', eventId: id } as const;
      await recordEvent(db, { requestId: `undo-${id}`, mentorId: id, what, at: 10_000 });
    }
    expect(await keepsAnybody(db)).toBe(false);
  });
});

describe('Today', () => {
  it('has those whose time may have come, and proposes the best fits', async () => {
    await four();
    const by = { timeZone: 'UTC', mostOpenAsks: 3 };
    const soon = await readToday(db, { ...by, now: 9_000 });
    expect(soon.due.map(({ id, step }) => [id, step.kind])).toEqual([
      ['emil', 'ask'],
      ['emile', 'ask'],
    ]);
    const later = await readToday(db, { ...by, now: 20 * 86_400_000 });
    expect(later.due.map(({ id }) => id)).toContain('maya');
  });

  it('proposes somebody instead of who was closed lately without an answer', async () => {
    await changeAims(db, { change: anaAims, turn: { surface: 'surface-1', number: 1 } });
    const [goal = ''] = anaAims.goals.map(({ id }) => id);
    for (const name of ['maya', 'lena'])
      await keep(name, { name }, { score: 80, band: 'strong', goals: [goal] });
    await recordEvent(db, { requestId: 'asked-maya', mentorId: 'maya', what: asked, at: 9_000 });
    await recordEvent(db, {
      requestId: 'c',
      mentorId: 'maya',
      what: { kind: 'closed' },
      at: 9_001,
    });
    const proposed = async (now: number) =>
      (await readToday(db, { timeZone: 'UTC', mostOpenAsks: 3, now })).due.map(
        ({ id, insteadOf }) => [id, insteadOf?.id],
      );
    expect(await proposed(10_000)).toEqual([['lena', 'maya']]);
    expect(await proposed(31 * 86_400_000)).toEqual([['lena', undefined]]);
  });

  it('asks nobody twice whom she may keep twice, until she says that they are two', async () => {
    await keep(
      'on-linkedin',
      { name: 'Maya Okonkwo', about: 'Write to maya@lumen.example' },
      undefined,
    );
    await keep('on-x', { name: 'maya o', about: 'maya@lumen.example' }, undefined);
    await recordEvent(db, {
      requestId: 'asked',
      mentorId: 'on-linkedin',
      what: asked,
      at: 9_000,
    });
    const proposed = async (now: number) =>
      (await readToday(db, { timeZone: 'UTC', mostOpenAsks: 3, now })).due
        .filter(({ step }) => step.kind === 'ask')
        .map(({ id }) => id);
    expect(await proposed(10_000)).toEqual([]);
    const what = { kind: 'closed' } as const;
    await recordEvent(db, { requestId: 'closed', mentorId: 'on-linkedin', what, at: 11_000 });
    const later = 400 * 86_400_000;
    expect(await proposed(later)).toEqual([]);
    await keepApart(db, ['on-linkedin', 'on-x']);
    expect(await proposed(later)).toEqual(['on-x']);
  });

  it('takes nobody for another by the address of an office', async () => {
    for (let number = 0; number < 12; number++)
      await keep(`a${number}`, { name: `A ${number}`, about: 'info@firm.example' }, undefined);
    await recordEvent(db, { requestId: 'asked', mentorId: 'a0', what: asked, at: 9_000 });
    const { due } = await readToday(db, { timeZone: 'UTC', mostOpenAsks: 3, now: 10_000 });
    expect(due).toHaveLength(2);
  });

  it('finds the best of whom she could ask among any number, and passes over whom she put aside', async () => {
    for (let number = 0; number < 60; number++)
      await keep(`a${number}`, { name: `A ${number}` }, { score: number, band: 'some' });
    const what = { kind: 'skipped', step: 'ask' } as const;
    await recordEvent(db, { requestId: 'not-59', mentorId: 'a59', what, at: 9_000 });
    const { due } = await readToday(db, { timeZone: 'UTC', mostOpenAsks: 2, now: 10_000 });
    expect(due.map(({ id }) => id)).toEqual(['a58', 'a57']);
  });
});

describe('tags', () => {
  it('of two surfaces at the same time are both kept', async () => {
    await keep('maya', {}, undefined);
    await Promise.all(
      ['pricing', 'vienna'].map((tag) =>
        tagMentors(db, { mentorIds: ['maya'], add: [tag], remove: [] }),
      ),
    );
    expect((await db.mentors.get('maya'))?.tags?.sort()).toEqual(['pricing', 'vienna']);
  });

  it('say whose became others, so that taking it back touches nobody else', async () => {
    await four();
    await tagMentors(db, { mentorIds: ['maya'], add: ['Pricing'], remove: [] });
    const again = { mentorIds: ['maya', 'zoe', 'gone'], add: ['pricing'], remove: [] };
    expect(await tagMentors(db, again)).toEqual({ added: ['zoe'], removed: [] });
    // The same tag in other letters is the same tag, as she wrote it first.
    expect(await tagsInUse(db)).toEqual([{ tag: 'Pricing', count: 2 }]);
  });
});

describe('a rating', () => {
  it('of an earlier moment never replaces a later one', async () => {
    await keep('maya', {}, undefined);
    const turn = (number: number) => ({ surface: 'surface-1', number });
    await rateMentor(db, { mentorId: 'maya', rating: 5, turn: turn(2) });
    await rateMentor(db, { mentorId: 'maya', rating: 1, turn: turn(1) });
    expect((await db.mentors.get('maya'))?.rating).toBe(5);
    await rateMentor(db, { mentorId: 'maya', rating: null, turn: turn(3) });
    expect(await db.mentors.get('maya')).not.toHaveProperty('rating');
  });
});

describe('many at once', () => {
  const what = { kind: 'closed' } as const;
  const events = ['maya', 'zoe', 'gone'].map((mentorId) => ({ mentorId, what }));
  const request = { requestId: 'close-them', events, at: 20_000 };

  it('are closed once, and taken back together', async () => {
    await four();
    const closed = await recordEvents(db, request);
    await recordEvents(db, request);
    expect(closed.map(({ mentorId }) => mentorId)).toEqual(['maya', 'zoe']);
    expect(await listed({ stage: 'closed' })).toEqual(['maya', 'zoe']);
    expect(await historyOf(db, 'zoe')).toHaveLength(2);
    const undone = closed.map(({ mentorId, eventId }) => ({
      mentorId,
      what: { kind: 'undone', eventId } as const,
    }));
    await recordEvents(db, { requestId: 'undo-them', events: undone, at: 21_000 });
    expect(await listed({ stage: 'closed' })).toEqual([]);
    expect(await listed({ stage: 'asked' })).toEqual(['maya']);
  });

  it('are none of them closed when one of them cannot be stored', async () => {
    await four();
    db.mentors.hook('updating', (_change, id) => {
      if (id === 'zoe') throw new Error('the disk is full');
    });
    await expect(recordEvents(db, request)).rejects.toThrow('the disk is full');
    expect(await listed({ stage: 'closed' })).toEqual([]);
    expect(await historyOf(db, 'maya')).not.toContainEqual(expect.objectContaining({ what }));
  });
});

describe('the words of a search', () => {
  const wordsOf = async (id: string) =>
    Object.fromEntries(
      (await db.searchWords.where('mentorId').equals(id).toArray()).map(({ part, words }) => [
        part,
        words.split(' '),
      ]),
    );

  it('are those of the page, her tags and her notes, and go with what they came from', async () => {
    await keep('maya', { name: 'Maya Núñez', about: 'I write about pricing.' }, undefined);
    await tagMentors(db, { mentorIds: ['maya'], add: ['Wien'], remove: [] });
    const what = { kind: 'noted', text: 'Met at the conference' } as const;
    await recordEvent(db, { requestId: 'note-1', mentorId: 'maya', what, at: 2_000 });
    expect((await wordsOf('maya')).who).toEqual(expect.arrayContaining(['maya', 'nunez', 'wien']));
    expect((await wordsOf('maya')).said).toEqual(expect.arrayContaining(['pricing', 'conference']));
    const undone = { kind: 'undone', eventId: 'note-1/0' } as const;
    await recordEvent(db, { requestId: 'undo-note', mentorId: 'maya', what: undone, at: 3_000 });
    expect((await wordsOf('maya')).said).not.toContain('conference');
    await forgetPeople(db, { requestId: 'forget-maya', mentorIds: ['maya'], at: 4_000 });
    expect(await db.searchWords.count()).toBe(0);
  });

  it('tell an open search what it has missed, and nothing where nothing changed', async () => {
    await keep('maya', { name: 'Maya' }, undefined);
    const [first] = await searchWordsSince(db, 0);
    const last = first?.changed ?? 0;
    await keep('maya', { name: 'Maya' }, undefined);
    expect(await searchWordsSince(db, last)).toEqual([]);
    await tagMentors(db, { mentorIds: ['maya'], add: ['Wien'], remove: [] });
    expect((await searchWordsSince(db, last)).map(({ part }) => part).sort()).toEqual([
      'said',
      'who',
    ]);
  });
});

it('keeps one view of a name', async () => {
  const wish: Wish = { words: 'pricing', order: 'fit' };
  await saveView(db, { id: 'view-1', name: 'Pricing', wish });
  await saveView(db, { id: 'view-2', name: 'Pricing', wish: { ...wish, open: true } });
  expect(await savedViews(db)).toEqual([
    { id: 'view-2', name: 'Pricing', wish: { ...wish, open: true } },
  ]);
  await forgetView(db, 'view-2');
  expect(await savedViews(db)).toEqual([]);
});
