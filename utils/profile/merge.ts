import { caps } from './caps';
import type { Field } from './field';
import type { FieldName, Fields, Post, Reading } from './reading';

/** Readings of one person within this time are one visit: she scrolls, sections come and go. */
const visit = 60 * 60 * 1000;

/**
 * One reading out of two of the same person. Field by field: what was read stays over what was not, her
 * own word stays over every page's, and otherwise the newer reading wins. Address, layout, time and
 * language are the newer one's.
 */
export function mergeReadings(older: Reading, newer: Reading): Reading {
  if (older.identity !== newer.identity) {
    throw new Error(
      `Readings of two people cannot be merged: ${older.identity}, ${newer.identity}`,
    );
  }
  const sameVisit = Math.abs(newer.readAt - older.readAt) <= visit;
  const names = Object.keys(newer.fields) as FieldName[];
  const merged = names.map((name) => {
    const before: Field<unknown> = older.fields[name];
    return [name, mergeField(before, newer.fields[name], sameVisit)];
  });
  const posts = mergePosts(older.fields.posts, newer.fields.posts);
  return { ...newer, fields: { ...(Object.fromEntries(merged) as Fields), posts } };
}

function mergeField<T>(before: Field<T>, after: Field<T>, sameVisit: boolean): Field<T> {
  if (before.status === 'read' && after.status === 'read') {
    if (after.basis === 'user') return after;
    if (before.basis === 'user') return before;
    // A virtual list lets go of rows that she scrolled past; that is not a change of the person.
    return sameVisit && lengthOf(before.value) > lengthOf(after.value) ? before : after;
  }
  if (after.status === 'read') return after;
  if (before.status === 'read') return before;
  return before.status === 'absent' ? before : after;
}

/** Posts are what she happened to scroll past, so each reading adds to them. */
function mergePosts(before: Fields['posts'], after: Fields['posts']): Fields['posts'] {
  const kept = mergeField(before, after, false);
  if (before.status !== 'read' || after.status !== 'read') return kept;
  if (before.basis === 'user' || after.basis === 'user') return kept;
  const byText = new Map<string, Post>();
  for (const post of [...after.value, ...before.value]) {
    if (!byText.has(post.text)) byText.set(post.text, post);
  }
  return { ...after, value: [...byText.values()].slice(0, caps.items) };
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
