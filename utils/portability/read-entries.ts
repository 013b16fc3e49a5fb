import type * as z from 'zod/mini';
import { End, Entry, formatVersion, Head, portable } from './entry';
import { ImportProblem } from './import-problem';
import { linesOf } from './lines';
import { upgraded } from './upgrade';

/**
 * The entries of an export, one after the other, each checked against the format and against all that came
 * before. Whoever wants all or nothing reads to the end before doing anything: only there it is known that
 * the file is whole.
 *
 * @throws {ImportProblem} at the first line that is wrong
 */
export async function* readEntries(text: AsyncIterable<string>): AsyncGenerator<Entry> {
  const seen = createSeen();
  let number = 0;
  let version = 0;
  let lines = 0;
  let state: 'opening' | 'head' | 'entries' | 'ended' | 'closed' = 'opening';
  for await (const raw of linesOf(text)) {
    number += 1;
    // A byte order mark and Windows' line ends change nothing.
    const line = (number === 1 ? raw.replace(/^\uFEFF/, '') : raw).trim();
    switch (state) {
      case 'opening':
        if (line !== '[') throw new ImportProblem('not-ours', number);
        state = 'head';
        break;
      case 'head':
        version = versionIn(line, number);
        state = 'entries';
        break;
      case 'entries': {
        const value = parsed(line, number);
        if (kindOf(value) === 'end') {
          const { lines: promised } = checked(End, value, number);
          if (promised !== lines) throw new ImportProblem('cut-off', number);
          state = 'ended';
          break;
        }
        lines += 1;
        if (lines > portable.lines) throw new ImportProblem('too-many', number);
        const entry = checked(Entry, upgraded(value, version), number);
        seen.check(entry, number);
        yield entry;
        break;
      }
      case 'ended':
        if (line !== ']') throw new ImportProblem('not-json', number);
        state = 'closed';
        break;
      case 'closed':
        if (line !== '') throw new ImportProblem('not-json', number);
        break;
    }
  }
  if (state === 'opening' || state === 'head') throw new ImportProblem('not-ours', number);
  if (state !== 'closed') throw new ImportProblem('cut-off', number);
}

function versionIn(line: string, number: number): number {
  let value: unknown;
  try {
    value = JSON.parse(withoutComma(line));
  } catch {
    throw new ImportProblem('not-ours', number);
  }
  if (kindOf(value) !== 'just-ask') throw new ImportProblem('not-ours', number);
  // A newer head may look otherwise, so the version is read before anything else is asked of it.
  const { version } = value as { version?: unknown };
  if (typeof version === 'number' && version > formatVersion) {
    throw new ImportProblem('newer', number);
  }
  return checked(Head, value, number).version;
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(withoutComma(line));
  } catch {
    // The last line of a file that was cut off is half a line; `readEntries` finds out that the end is missing.
    throw new ImportProblem(line === '' ? 'cut-off' : 'not-json', number);
  }
}

function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line;
}

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind')
    ? (value as { kind: unknown }).kind
    : undefined;
}

function checked<T extends z.ZodMiniType>(schema: T, value: unknown, line: number): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const [unknownKey] = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...(issue?.path ?? []), ...(unknownKey === undefined ? [] : [unknownKey])];
  const code = issue?.code === 'too_big' && issue.origin === 'array' ? 'too-many' : 'shape';
  throw new ImportProblem(code, line, path.length > 0 ? path.map(String).join('.') : undefined);
}

/** Notices what can be only once: a person, an address, an event, a draft, an answer. */
function createSeen() {
  const lines = new Map<string, number>();

  function once(what: string, line: number, place: string): void {
    const other = lines.get(what);
    if (other !== undefined) throw new ImportProblem('twice', line, place, other);
    lines.set(what, line);
  }

  return {
    check(entry: Entry, line: number): void {
      switch (entry.kind) {
        case 'settings':
        case 'aims':
          once(entry.kind, line, entry.kind);
          break;
        case 'view':
          once(`view ${entry.view.id}`, line, entry.view.id);
          break;
        case 'phrase':
          once(`phrase ${entry.language} ${entry.slot} ${entry.text}`, line, entry.text);
          break;
        case 'apart':
          once(`apart ${entry.pair}`, line, entry.pair);
          break;
        case 'dismissal':
          once(`no ${entry.identity}`, line, entry.identity);
          break;
        case 'answer':
          once(`answer ${entry.verdict.id}`, line, entry.verdict.id);
          once(`answer about ${entry.verdict.identity}`, line, entry.verdict.identity);
          break;
        case 'person': {
          once(`person ${entry.id}`, line, entry.id);
          for (const identity of entry.identities) once(`is ${identity}`, line, identity);
          for (const { id } of entry.history) once(`event ${id}`, line, id);
          for (const { id } of entry.drafts) once(`draft ${id}`, line, id);
          for (const { reading } of entry.readings) {
            once(`reading ${reading.identity}`, line, reading.identity);
            if (!entry.identities.includes(reading.identity)) {
              throw new ImportProblem('stranger', line, reading.identity);
            }
          }
          break;
        }
      }
    },
  };
}
