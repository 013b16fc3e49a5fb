import type { Field } from '@/utils/profile/field';
import type { Count, FieldName, Mutuals } from '@/utils/profile/reading';

/** One of several things in a part, as it stands in the fields of a form; `kept` is what no field shows. */
export type DraftItem = { key: number; words: Record<string, string>; kept: object };

/** What she has typed of a part so far. Which of it counts depends on the part's shape. */
export type FieldDraft = { text: string; total: string; items: DraftItem[] };

export type InputName =
  | 'title'
  | 'organisation'
  | 'current'
  | 'dates'
  | 'location'
  | 'description'
  | 'school'
  | 'degree'
  | 'role'
  | 'cause'
  | 'text'
  | 'to'
  | 'age'
  | 'pinned';
type Input = { name: InputName; long?: boolean; options?: 'current' | 'pinned' };
export type Shape =
  | { kind: 'line' | 'text' | 'lines' | 'count' | 'mutuals' | 'yes-no' | 'degree' }
  | { kind: 'items'; inputs: readonly Input[] };

const line = { kind: 'line' } as const;
const lines = { kind: 'lines' } as const;
const yesNo = { kind: 'yes-no' } as const;

/** How each part is edited; the first input of an item is the one that it can't be without. */
export const shapes: Record<FieldName, Shape> = {
  name: line,
  handle: line,
  headline: line,
  organisations: lines,
  location: line,
  about: { kind: 'text' },
  roles: {
    kind: 'items',
    inputs: [
      { name: 'title' },
      { name: 'organisation' },
      { name: 'current', options: 'current' },
      { name: 'dates' },
      { name: 'location' },
      { name: 'description', long: true },
    ],
  },
  education: { kind: 'items', inputs: [{ name: 'school' }, { name: 'degree' }, { name: 'dates' }] },
  skills: lines,
  languages: lines,
  volunteering: {
    kind: 'items',
    inputs: [
      { name: 'role' },
      { name: 'organisation' },
      { name: 'cause' },
      { name: 'dates' },
      { name: 'description', long: true },
    ],
  },
  causes: lines,
  recommendations: { kind: 'items', inputs: [{ name: 'text', long: true }, { name: 'to' }] },
  services: lines,
  links: lines,
  category: line,
  followers: { kind: 'count' },
  degree: { kind: 'degree' },
  mutuals: { kind: 'mutuals' },
  followsYou: yesNo,
  posts: {
    kind: 'items',
    inputs: [{ name: 'text', long: true }, { name: 'age' }, { name: 'pinned', options: 'pinned' }],
  },
  directMessages: yesNo,
};

/** The form of a part as it is now; empty where nothing was read. */
export function draftOf(field: FieldName, now: Field<unknown>): FieldDraft {
  const shape = shapes[field];
  const empty = { text: '', total: '', items: shape.kind === 'items' ? [emptyItem(0)] : [] };
  if (now.status !== 'read') return empty;
  const { value } = now;
  switch (shape.kind) {
    case 'items':
      return { ...empty, items: (value as object[]).map((item, key) => itemOf(item, key, shape)) };
    case 'lines':
      return { ...empty, text: (value as string[]).join('\n') };
    case 'count':
      return { ...empty, total: countText(value as Count) };
    case 'mutuals': {
      const { named, total } = value as Mutuals;
      return { ...empty, text: named.join('\n'), total: total ? countText(total) : '' };
    }
    default:
      return { ...empty, text: String(value) };
  }
}

export function emptyItem(key: number): DraftItem {
  return { key, words: {}, kept: {} };
}

function itemOf(item: object, key: number, { inputs }: Shape & { kind: 'items' }): DraftItem {
  const shown: string[] = inputs.map(({ name }) => name);
  const entries = Object.entries(item);
  return {
    key,
    words: Object.fromEntries(
      entries.filter(([name]) => shown.includes(name)).map(([name, value]) => [name, `${value}`]),
    ),
    kept: Object.fromEntries(entries.filter(([name]) => !shown.includes(name))),
  };
}

/** The draft without what is blank, so that what is left counts as she sees it. */
export function tidied(field: FieldName, draft: FieldDraft): FieldDraft {
  const { kind } = shapes[field];
  return {
    text:
      kind === 'lines' || kind === 'mutuals' ? linesOf(draft.text).join('\n') : draft.text.trim(),
    total: draft.total.trim(),
    items: draft.items.filter(({ words }) => Object.values(words).some((word) => word.trim())),
  };
}

/** The value that a draft stands for, in the shape of its part; whether it is one is judged elsewhere. */
export function wordsIn(field: FieldName, draft: FieldDraft): unknown {
  const { text, total, items } = draft;
  const shape = shapes[field];
  switch (shape.kind) {
    case 'line':
      return text.replace(/\s+/g, ' ').trim();
    case 'text':
      return text.trim();
    case 'lines':
      return linesOf(text);
    case 'count':
      return countIn(total);
    case 'mutuals':
      return { named: linesOf(text), ...(total.trim() ? { total: countIn(total) } : {}) };
    case 'yes-no':
      return text === '' ? undefined : text === 'true';
    case 'degree':
      return Number(text);
    case 'items':
      return items.map(({ words, kept }) => ({ ...kept, ...itemValue(words, shape) }));
  }
}

function itemValue(words: Record<string, string>, { inputs }: Shape & { kind: 'items' }): object {
  const values = inputs.map(({ name, options }, at) => {
    const word = words[name]?.trim() ?? '';
    if (options) return [name, word === '' ? undefined : word === 'true'] as const;
    return [name, word === '' && at > 0 ? undefined : word] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean);
}

function countText({ min, max }: Count): string {
  return min === max ? `${min}` : `${min}-${max}`;
}

/** `1200`, `1,200`, `1.200` or `500-600`; what isn't one of these is no number. */
function countIn(text: string): Count {
  const [min = '', max = min, ...more] = text.split(/[-–]/).map((part) => part.trim());
  const number = (part: string) =>
    more.length === 0 && /^\d{1,3}([.,'’\s]\d{3})+$|^\d+$/.test(part)
      ? Number(part.replace(/\D/g, ''))
      : Number.NaN;
  return { min: number(min), max: number(max) };
}
