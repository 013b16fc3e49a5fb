import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../tools.ts';

/** What is wrong with what was asked for: a sentence for the one who asked. Nothing was changed. */
export class Refusal extends Error {}

/** Files to write, with all that they will hold, so that a refusal half way changes nothing. */
export type Plan = Map<string, string>;

/** Plans a new file. */
export function create(plan: Plan, path: string, text: string): void {
  if (plan.has(path) || existsSync(join(root, path)))
    throw new Refusal(`${path} is there already: choose another name, or change that file.`);
  plan.set(path, text);
}

/**
 * Plans to put `text` before (or after) the one place of a file that matches `anchor`. Plain text on purpose:
 * when a file no longer looks as this script knows it, it says so instead of guessing.
 */
export function insert(
  plan: Plan,
  path: string,
  { before, after }: { before?: RegExp; after?: RegExp },
  text: string,
): void {
  const old = current(plan, path);
  const anchor = before ?? after;
  const found = anchor && [...old.matchAll(new RegExp(anchor.source, 'gm'))];
  const [match] = found ?? [];
  if (!match || found?.length !== 1)
    throw new Refusal(
      `${path} no longer has the one place where this line goes: ${text.trim()}. Mend scripts/new-site/, or add it by hand.`,
    );
  const at = match.index + (before ? 0 : match[0].length);
  plan.set(path, old.slice(0, at) + text + old.slice(at));
}

/** What a file holds, with what is planned for it. */
export function current(plan: Plan, path: string): string {
  const planned = plan.get(path);
  if (planned !== undefined) return planned;
  if (!existsSync(join(root, path))) throw new Refusal(`${path} is missing.`);
  return readFileSync(join(root, path), 'utf8');
}

export function write(plan: Plan): void {
  for (const [path, text] of plan) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The names of every field of a reading, in the order of its schema. */
export function fieldNames(): string[] {
  const text = current(new Map(), 'utils/profile/reading.ts');
  const [, schemas = ''] = /export const fieldSchemas = \{(.*?)\n\} as const;/s.exec(text) ?? [];
  const names = [...schemas.matchAll(/^ {2}(\w+): fieldOf/gm)].map(([, name = '']) => name);
  if (names.length === 0) throw new Refusal('utils/profile/reading.ts lists no fields any more.');
  return names;
}

/** The expected reading of a stub's fixture: a name, and nothing else that could be read yet. */
export function expectedReading(start: Record<string, string>): string {
  const fields = Object.fromEntries(
    fieldNames().map((name) => [
      name,
      name === 'name'
        ? { status: 'read', value: 'Ada Sample', basis: 'position' }
        : { status: 'unreadable' },
    ]),
  );
  const reading = { ...start, language: 'en', fields };
  return `${JSON.stringify({ outcome: 'person', reading }, undefined, 2)}\n`;
}

/** The fields of a stub, as code. */
export function stubFields(): string {
  return fieldNames()
    .map((name) =>
      name === 'name'
        ? "    name: fieldOr(cut(visibleText(name)), 'position'),"
        : `    ${name}: unreadable,`,
    )
    .join('\n');
}

/** `new-layout` → `newLayout`: what a file's name becomes in code. */
export function inCode(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The month that a selector table says it was seen in. */
export function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}
