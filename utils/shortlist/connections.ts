import * as z from 'zod/mini';
import { Identity, identityOf } from '@/utils/profile/identity';
import { decode } from '@/utils/sites/linkedin/slug';

const words = z.string().check(z.minLength(1), z.maxLength(700));

/** Somebody whom she is connected with on LinkedIn, as LinkedIn's own export says it. */
export const Connection = z.strictObject({
  identity: Identity,
  name: words,
  company: z.exactOptional(words),
  position: z.exactOptional(words),
  /** The day they were connected, ISO 8601; missing where the export's words for it aren't understood. */
  since: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export type Connection = z.infer<typeof Connection>;

/** Why a file is none of LinkedIn's exports; the words for each are in the locales. */
export type ConnectionsProblem = 'no-header' | 'nobody' | 'too-long';

/** LinkedIn lets nobody have more than 30,000 connections (linkedin.com/help, seen 2026-11). */
export const mostConnections = 50_000;

/**
 * The people in LinkedIn's `Connections.csv` (Settings, Data privacy, "Get a copy of your data"): a few lines of
 * notes, then a header, then one line each. Columns are found by their English names, which the file has in
 * every language (seen 2026-11). The mail addresses in it are left out: people gave them to LinkedIn.
 *
 * @param rows the cells of each line
 */
export function connectionsIn(
  rows: readonly (readonly string[])[],
): { connections: Connection[]; leftOut: number } | { problem: ConnectionsProblem } {
  const head = rows.findIndex((row) => row.some((cell) => cell.trim() === 'URL'));
  const header = rows[head]?.map((cell) => cell.trim());
  if (!header?.includes('First Name') || !header.includes('Last Name')) {
    return { problem: 'no-header' };
  }
  if (rows.length - head > mostConnections) return { problem: 'too-long' };
  const connections = new Map<Identity, Connection>();
  let leftOut = 0;
  for (const row of rows.slice(head + 1)) {
    const cell = (name: string) => row[header.indexOf(name)]?.trim().slice(0, 300) ?? '';
    const slug = decode(/\/in\/([^/?#]+)/.exec(cell('URL'))?.[1]);
    const name = `${cell('First Name')} ${cell('Last Name')}`.trim();
    if (!slug || name === '') {
      // People who left LinkedIn stand there as an empty line.
      if (row.some((one) => one.trim() !== '')) leftOut += 1;
      continue;
    }
    const identity = identityOf('linkedin', slug);
    const [company, position, since] = [
      cell('Company'),
      cell('Position'),
      dayIn(cell('Connected On')),
    ];
    connections.set(identity, {
      identity,
      name,
      ...(company ? { company } : {}),
      ...(position ? { position } : {}),
      ...(since ? { since } : {}),
    });
  }
  if (connections.size === 0) return { problem: 'nobody' };
  return { connections: [...connections.values()], leftOut };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "24 Nov 2026", as the export writes a day. */
function dayIn(words: string): string | undefined {
  const [, day, month = '', year] = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(words) ?? [];
  const index = months.indexOf(month.toLowerCase());
  if (!day || !year || index < 0) return undefined;
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
