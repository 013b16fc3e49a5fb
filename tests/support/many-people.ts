import { aReading } from './reading';

/** An export of so many made-up people, with ten events each. */
export function manyPeople(count: number): string {
  const lines = Array.from({ length: count }, (_, number) => {
    const identity = `x:somebody${number}`;
    const history = Array.from({ length: 10 }, (__, at) => ({
      id: `event-${number}-${at}`,
      at: 1_700_000_000_000 + at,
      what: at === 0 ? { kind: 'kept' } : { kind: 'noted', text: `Note ${at}` },
    }));
    const reading = aReading({ identity, name: `Somebody ${number}` });
    return JSON.stringify({
      kind: 'person',
      id: `person-${number}`,
      identities: [identity],
      readings: [{ reading }],
      history,
      drafts: [],
    });
  });
  const head = JSON.stringify({ kind: 'just-ask', version: 1, writtenAt: '2026-01-01T00:00:00Z' });
  const end = JSON.stringify({ kind: 'end', lines: count });
  return `[\n${[head, ...lines, end].join(',\n')}\n]\n`;
}
