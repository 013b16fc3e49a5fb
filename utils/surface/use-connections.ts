import { useState } from 'preact/hooks';
import { countConnections } from '@/utils/mentors/connection-store';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { send } from '@/utils/messaging/send';
import { type ConnectionsProblem, connectionsIn } from '@/utils/shortlist/connections';
import { useLiveQuery } from './use-live-query';
import type { Undo } from './use-undoable';

/**
 * Whom she knows already, by the export that she brought; `problem` is why the last file was refused, `leftOut` how
 * many of its lines say of nobody who they are.
 */
export type Connections = {
  count: number | undefined;
  leftOut: number;
  problem: ConnectionsProblem | 'unreadable' | undefined;
  bring(file: File): void;
  forget(): void;
};

/** Reads LinkedIn's export of her connections, whole or not at all. */
export function useConnections(
  db: JustAskDatabase,
  offerUndo: (done: Undo) => void,
  onError: (error: unknown) => void,
): Connections {
  const count = useLiveQuery(() => countConnections(db), onError, []);
  const [problem, setProblem] = useState<Connections['problem']>();
  const [leftOut, setLeftOut] = useState(0);

  async function bring(file: File): Promise<void> {
    setProblem(undefined);
    setLeftOut(0);
    const rows = await rowsOf(file);
    if (!rows) return setProblem('unreadable');
    const read = connectionsIn(rows);
    if ('problem' in read) return setProblem(read.problem);
    await send('saveConnections', { connections: read.connections });
    setLeftOut(read.leftOut);
  }

  async function forget(): Promise<void> {
    setLeftOut(0);
    const stored = await db.connections.toArray();
    await send('saveConnections', { connections: [] });
    offerUndo({
      done: { many: 'connections-forgotten', count: stored.length },
      takeBack: () =>
        send('saveConnections', { connections: stored.map(({ called: _, ...one }) => one) }),
    });
  }
  return {
    count,
    leftOut,
    problem,
    bring: (file) => {
      bring(file).catch(onError);
    },
    forget: () => {
      forget().catch(onError);
    },
  };
}

/** No export of connections is larger: 50,000 people with a line of 300 bytes each. */
const largest = 20_000_000;

/** The cells of a file; `undefined` where it is no table. The parser is loaded with the first file. */
async function rowsOf(file: File): Promise<string[][] | undefined> {
  if (file.size > largest) return undefined;
  const { parse } = await import('csv-parse/browser/esm/sync');
  try {
    return parse(await file.text(), {
      bom: true,
      // The notes above the table have fewer cells than the table.
      relax_column_count: true,
      skip_empty_lines: true,
    }) as string[][];
  } catch {
    return undefined;
  }
}
