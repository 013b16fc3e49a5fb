import { caps } from './caps';
import { bases, type Field } from './field';
import type { FieldName, Fields, Post, Reading } from './reading';

/** Readings of one person within this time are one visit: she scrolls, sections come and go. */
const visit = 60 * 60 * 1000;

/**
 * One reading out of two of the same person. Field by field: what was read stays over what was not, her
 * own word stays over every page's, their own page over a row of a list, and otherwise the newer reading
 * wins. Within one visit nothing shrinks: a longer list stays over a shorter one, a whole text over its
 * beginning, a stronger basis over a weaker one. Address, layout, time and language are the newer one's,
 * but never a row's where their own page was read.
 */
export function mergeReadings(older: Reading, newer: Reading): Reading {
  if (older.identity !== newer.identity) {
    throw new Error(
      `Readings of two people cannot be merged: ${older.identity}, ${newer.identity}`,
    );
  }
  const isGlimpse = newer.source === 'row' && older.source !== 'row';
  const merge = isGlimpse
    ? fillGap
    : mergeWithin(Math.abs(newer.readAt - older.readAt) <= visit ? 'visit' : 'time');
  const names = Object.keys(newer.fields) as FieldName[];
  const merged = names.map((name) => {
    const before: Field<unknown> = older.fields[name];
    return [name, merge(before, newer.fields[name])];
  });
  const fields = Object.fromEntries(merged) as Fields;
  if (isGlimpse) return { ...older, fields };
  return {
    ...newer,
    fields: { ...fields, posts: mergePosts(older.fields.posts, newer.fields.posts) },
  };
}

/** What was read stays, whatever a row says now: rows cut their lines short. */
function fillGap<T>(before: Field<T>, after: Field<T>): Field<T> {
  if (before.status === 'read' || after.status !== 'read') return before;
  return after;
}

function mergeWithin(span: 'visit' | 'time') {
  return <T>(before: Field<T>, after: Field<T>): Field<T> => {
    if (before.status === 'read' && after.status === 'read') {
      if (after.basis === 'user') return after;
      if (before.basis === 'user') return before;
      return span === 'visit' && shrinks(before, after) ? before : after;
    }
    if (after.status === 'read') return after;
    if (before.status === 'read') return before;
    return before.status === 'absent' ? before : after;
  };
}

type Read<T> = Extract<Field<T>, { status: 'read' }>;

/**
 * Whether the newer of two values of one visit is only less of the older one: a virtual list lets go of rows
 * that she scrolled past, and a fallback knows less than what it stands in for. That is not a change of the
 * person.
 */
function shrinks(before: Read<unknown>, after: Read<unknown>): boolean {
  const [was, is] = [before.value, after.value];
  if (Array.isArray(was) && Array.isArray(is)) return was.length > is.length;
  if (typeof was === 'string' && typeof is === 'string')
    return was.length > is.length && was.startsWith(is.replace(/\s*(?:…|\.\.\.)$/, ''));
  return bases.indexOf(before.basis) < bases.indexOf(after.basis);
}

/** Posts are what she happened to scroll past, so each reading adds to them. */
function mergePosts(before: Fields['posts'], after: Fields['posts']): Fields['posts'] {
  const kept = mergeWithin('time')(before, after);
  if (before.status !== 'read' || after.status !== 'read') return kept;
  if (before.basis === 'user' || after.basis === 'user') return kept;
  const byText = new Map<string, Post>();
  for (const post of [...after.value, ...before.value]) {
    if (!byText.has(post.text)) byText.set(post.text, post);
  }
  return { ...after, value: [...byText.values()].slice(0, caps.items) };
}
