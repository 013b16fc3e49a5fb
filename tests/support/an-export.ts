import { anaAims } from '@/scripts/sample-aims';
import type { Entry, PersonEntry } from '@/utils/portability/entry';
import { aComposition } from './composition';
import { aReading } from './reading';

type Plan = Partial<Omit<PersonEntry, 'kind' | 'readings'>> & { name?: string };

/** Somebody made up, as an export has them: kept on the first day of 2026, and read that day. */
export function aPersonEntry({ name = 'Maya Okonkwo', ...plan }: Plan = {}): PersonEntry {
  const id = plan.id ?? 'keep-maya';
  const identities = plan.identities ?? ['linkedin:maya-okonkwo'];
  const at = Date.UTC(2026, 0, 1);
  return {
    kind: 'person',
    id,
    identities,
    readings: identities.map((identity) => ({
      reading: aReading({ identity, name, headline: 'Leads communications', readAt: at }),
    })),
    history: [{ id: `${id}-kept`, at, what: { kind: 'kept' } }],
    drafts: [],
    ...plan,
  };
}

/** How that message stood at first. */
function aVersion(
  when: Pick<PersonEntry['drafts'][number]['versions'][number], 'id' | 'at' | 'because'>,
): PersonEntry['drafts'][number]['versions'][number] {
  const { candidates: _, ...version } = aComposition(['greeting', 'Dear Maya,'], ['ask', '…']);
  return { ...version, ...when };
}

/** One of each kind of entry that the store has. */
export const someEntries: Entry[] = [
  { kind: 'aims', aims: anaAims },
  aPersonEntry({
    history: [
      { id: 'event-kept', at: 1_000, what: { kind: 'kept' } },
      { id: 'event-noted', at: 2_000, what: { kind: 'noted', text: 'Met at the book fair\n=1+1' } },
    ],
    drafts: [
      {
        id: 'draft-maya',
        ...aComposition(['greeting', 'Dear Maya,'], ['ask', '…']),
        savedAt: 3_000,
        versions: [aVersion({ id: 'draft-maya', at: 3_000, because: 'composed' })],
      },
    ],
  }),
  aPersonEntry({ id: 'keep-noor', identities: ['x:noor'], name: 'نور الهدى' }),
  { kind: 'dismissal', identity: 'linkedin:jonas-weber', name: 'Jonas Weber', at: 4_000 },
  {
    kind: 'answer',
    at: 5_000,
    verdict: {
      id: 'verdict-of-noor',
      identity: 'x:noor',
      right: true,
      score: 80,
      chance: 0.8,
      criteria: { topic: 0.8 },
    },
  },
  {
    kind: 'view',
    view: { id: 'view-1', name: 'In Leeds', wish: { words: 'leeds', order: 'fit' } },
  },
  { kind: 'phrase', slot: 'offer', language: 'en', text: 'I can proofread.', at: 6_000 },
  {
    kind: 'apart',
    pair: 'linkedin:maya-okonkwo x:noor',
    identities: ['linkedin:maya-okonkwo', 'x:noor'],
  },
];

/** Things one after the other, as they come out of a stream. */
export async function* stream<T>(things: Iterable<T>): AsyncGenerator<T> {
  for (const thing of things) yield thing;
}

/** All of a stream. */
export async function collect<T>(things: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const thing of things) all.push(thing);
  return all;
}
