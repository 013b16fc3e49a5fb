import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { allEntries } from '@/utils/mentors/export';
import { importEntries, previewImport } from '@/utils/mentors/import';
import { keepMentor } from '@/utils/mentors/mentor-store';
import type { Entry, PersonEntry } from '@/utils/portability/entry';
import { ImportProblem } from '@/utils/portability/import-problem';
import { readEntries } from '@/utils/portability/read-entries';
import { writeEntries } from '@/utils/portability/write-entries';
import { aPersonEntry, collect, someEntries, stream } from '../../support/an-export';
import { aReading } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const maya = aPersonEntry();
const judge = () => ({ score: 82, band: 'strong' }) as const;

function imported(entries: readonly Entry[], way: 'add' | 'replace' = 'add') {
  return importEntries(db, stream(entries), way);
}

/** Everything in the store as an export has it, people in the order of their ids. */
function content(): Promise<Entry[]> {
  return collect(allEntries(db));
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe('an import into an empty store', () => {
  it('brings back everything that an export took along', async () => {
    await imported(someEntries);
    expect(inOrder(await content())).toEqual(inOrder(someEntries));
    const text = await collect(writeEntries(allEntries(db), 0));
    const again = await collect(readEntries(stream(text)));
    expect(inOrder(again)).toEqual(inOrder(someEntries));
  });

  it('works out what follows: name, headline, where things stand', async () => {
    await imported([
      aPersonEntry({
        history: [
          // A file may have been sorted by somebody.
          { id: 'event-2', at: 2, what: { kind: 'asked', channel: 'copy', subject: '', body: '' } },
          { id: 'event-1', at: 1, what: { kind: 'kept' } },
        ],
      }),
    ]);
    expect(await db.mentors.toArray()).toMatchObject([
      {
        name: 'Maya Okonkwo',
        headline: 'Leads communications',
        standing: { stage: 'asked', askedAt: 2 },
      },
    ]);
  });

  it('has everybody judged anew', async () => {
    await imported(someEntries);
    const stored = await db.aims.get('mine');
    expect(stored?.revision).toBeGreaterThan(stored?.fitted ?? 0);
  });
});

describe('an import into a store that has people', () => {
  /** Maya is kept here under another id, with a note and a correction of her own. */
  async function keepMaya(): Promise<string> {
    const reading = aReading({
      identity: 'linkedin:maya-okonkwo',
      name: 'Maya Okonkwo',
      location: 'Leeds',
      readAt: Date.UTC(2025, 0, 1),
    });
    const { mentorId } = await keepMentor(db, { requestId: 'kept-here', reading, judge, at: 1 });
    const what = { kind: 'noted', text: 'Hers' } as const;
    await recordEvent(db, { requestId: 'noted-here', mentorId, what, at: 2 });
    return mentorId;
  }

  it('counts apart whom she does not keep', async () => {
    const undone = { id: 'undone', at: 9e12, what: { kind: 'undone', eventId: 'keep-maya-kept' } };
    const unkept = { ...maya, history: [...maya.history, undone] } as PersonEntry;
    expect(await imported([unkept])).toMatchObject({ added: 1, unkept: 1 });
    expect(await db.mentors.filter(({ standing }) => standing !== undefined).count()).toBe(0);
    expect(await imported([maya])).toMatchObject({ same: 0, unkept: 1 });
  });

  it('joins who is here already, loses nothing and doubles nothing', async () => {
    const mentorId = await keepMaya();
    const change = await imported([maya]);
    expect(change).toMatchObject({ added: 0, joined: 1, events: 1 });
    const [both] = await content();
    expect(both).toMatchObject({
      id: mentorId,
      history: [{ id: 'kept-here' }, { id: 'noted-here/0' }, { id: 'keep-maya-kept' }],
      readings: [
        {
          reading: {
            readAt: maya.readings[0]?.reading.readAt,
            fields: {
              headline: { value: 'Leads communications' },
              location: { value: 'Leeds' },
            },
          },
        },
      ],
    });
    expect(await imported([maya])).toMatchObject({ added: 0, joined: 0, same: 1, events: 0 });
    expect(await content()).toEqual([both]);
  });

  it('never makes one person of two that she keeps apart', async () => {
    await imported([
      aPersonEntry({ id: 'keep-a', identities: ['linkedin:a'] }),
      aPersonEntry({ id: 'keep-b', identities: ['x:b'] }),
    ]);
    await imported([aPersonEntry({ id: 'keep-both', identities: ['linkedin:a', 'x:b'] })]);
    expect(await content()).toMatchObject([
      { id: 'keep-a', identities: ['linkedin:a'] },
      { id: 'keep-b', identities: ['x:b'], readings: [{ reading: { identity: 'x:b' } }] },
    ]);
  });

  it('leaves her aims, her answers and her draft as they are here', async () => {
    const [draft] = someEntries.flatMap((entry) => (entry.kind === 'person' ? entry.drafts : []));
    await imported(someEntries);
    const changed = someEntries.map((entry): Entry => {
      if (entry.kind === 'aims') return { ...entry, aims: { ...entry.aims, offer: 'Else' } };
      if (entry.kind === 'answer') {
        return { ...entry, verdict: { ...entry.verdict, id: 'another-verdict', right: false } };
      }
      if (entry.kind !== 'person' || !draft || entry.drafts.length === 0) return entry;
      return { ...entry, drafts: [{ ...draft, id: 'draft-else' }] };
    });
    expect(await imported(changed)).toMatchObject({ aims: 'stay', answers: 0, joined: 0 });
    expect(inOrder(await content())).toEqual(inOrder(someEntries));
  });

  it('takes back “not this person” of whom it brings, and brings none of whom she keeps', async () => {
    await imported([{ kind: 'dismissal', identity: 'linkedin:maya-okonkwo', at: 1 }]);
    await imported([maya, { kind: 'dismissal', identity: 'linkedin:else', at: 1 }]);
    await imported([{ kind: 'dismissal', identity: 'linkedin:maya-okonkwo', at: 1 }]);
    expect(await db.dismissals.toArray()).toMatchObject([{ identity: 'linkedin:else' }]);
  });

  it('leaves only the file where that takes the place of everything', async () => {
    await keepMaya();
    const change = await imported(someEntries, 'replace');
    expect(change).toMatchObject({ added: 2, removed: 1, aims: 'taken' });
    expect(inOrder(await content())).toEqual(inOrder(someEntries));
  });
});

describe('a preview', () => {
  it('says what the import then does, and changes nothing', async () => {
    await imported(someEntries.slice(0, 2));
    const before = await content();
    const preview = await previewImport(db, stream(someEntries), 'add');
    expect(preview).toEqual({
      added: 1,
      joined: 0,
      same: 1,
      removed: 0,
      unkept: 0,
      events: 1,
      dismissals: 1,
      answers: 1,
      others: 3,
      aims: 'stay',
    });
    expect(await content()).toEqual(before);
    expect(await imported(someEntries)).toEqual(preview);
  });
});

describe('an import that fails half way', () => {
  it.each(['add', 'replace'] as const)('changes nothing (%s)', async (way) => {
    await imported(someEntries);
    const before = await content();
    const file = async function* (): AsyncGenerator<Entry> {
      for (let number = 0; number < 500; number++) {
        yield aPersonEntry({ id: `person-${number}`, identities: [`x:somebody${number}`] });
      }
      throw new ImportProblem('shape', 503);
    };
    await expect(importEntries(db, file(), way)).rejects.toBeInstanceOf(ImportProblem);
    expect(await content()).toEqual(before);
  });
});
