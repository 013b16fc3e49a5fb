// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tagMentors } from '@/utils/mentors/care-store';
import { replaceConnections } from '@/utils/mentors/connection-store';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { useRows } from '@/utils/surface/use-rows';
import { aReading } from '../../support/reading';

let db: JustAskDatabase;
beforeEach(async () => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
  for (const [at, id] of ['maya', 'zoe', 'emil'].entries()) {
    const reading = aReading({ identity: `linkedin:${id}`, name: id });
    await keepMentor(db, { requestId: id, reading, judge: () => undefined, at });
  }
});
afterEach(() => db.delete());

const fail = (error: unknown) => {
  throw error;
};
const show = (wanted: readonly string[]) =>
  renderHook(
    (ids: readonly string[]) => useRows(db, { wanted: ids, now: 1_000, ahead: false }, fail),
    { initialProps: wanted },
  );

describe('the rows of a list', () => {
  it('come with it, and a list of people who are remembered is there at once', async () => {
    const { result, rerender } = show(['maya', 'zoe']);
    expect(result.current.shown).toBeUndefined();
    await waitFor(() => expect(result.current.shown).toEqual(['maya', 'zoe']));
    expect(result.current.rows.get('zoe')?.name).toBe('zoe');
    rerender(['zoe']);
    expect(result.current.shown).toEqual(['zoe']);
  });

  it('leave the old list on the screen until those of the new one are read', async () => {
    const { result, rerender } = show(['maya']);
    await waitFor(() => expect(result.current.shown).toEqual(['maya']));
    rerender(['emil']);
    expect(result.current.shown).toEqual(['maya']);
    await waitFor(() => expect(result.current.shown).toEqual(['emil']));
  });

  it('are shown without somebody who is gone', async () => {
    const { result } = show(['maya', 'nobody']);
    await waitFor(() => expect(result.current.shown).toEqual(['maya', 'nobody']));
    expect(result.current.rows.has('nobody')).toBe(false);
  });

  it('follow what changes while they are on the screen', async () => {
    const { result } = show(['maya']);
    await waitFor(() => expect(result.current.shown).toEqual(['maya']));
    result.current.showRows(['maya'], 'people');
    const before = result.current.version;
    await waitFor(() => expect(result.current.version).toBeGreaterThan(before));
    await tagMentors(db, { mentorIds: ['maya'], add: ['pricing'], remove: [] });
    await waitFor(() => expect(result.current.rows.get('maya')?.tags).toEqual(['pricing']));
  });

  it('say whom she is connected with, as soon as she has brought that file', async () => {
    const { result } = show(['maya', 'zoe']);
    await waitFor(() => expect(result.current.shown).toEqual(['maya', 'zoe']));
    result.current.showRows(['maya', 'zoe'], 'people');
    const before = result.current.version;
    await waitFor(() => expect(result.current.version).toBeGreaterThan(before));
    await replaceConnections(db, [{ identity: 'linkedin:zoe', name: 'Zoë Tran' }]);
    await waitFor(() => expect(result.current.rows.get('zoe')?.known).toBe(true));
    expect(result.current.rows.get('maya')?.known).toBeUndefined();
  });
});
