import * as z from 'zod/mini';

/**
 * What a value rests on, strongest first after her own word: `structured` data (JSON-LD), an `attribute`
 * made for machines, a `position` in a known layout, a `heading` in her language, or visible `text`.
 */
export const bases = ['user', 'structured', 'attribute', 'position', 'heading', 'text'] as const;
export type Basis = (typeof bases)[number];

/**
 * One field of a reading. `absent`: the page shows that there is none. `not-loaded`: the page loads this
 * part only when she scrolls to it. `unreadable`: it should be there and could not be read. Only `read`
 * has a value; there is no empty value.
 */
export type Field<T> =
  | { status: 'read'; value: T; basis: Basis }
  | { status: 'absent' }
  | { status: 'not-loaded' }
  | { status: 'unreadable' };
export type FieldStatus = Field<unknown>['status'];

export const absent = { status: 'absent' } as const;
export const notLoaded = { status: 'not-loaded' } as const;
export const unreadable = { status: 'unreadable' } as const;

/** A field that was read. */
export function read<T>(value: T, basis: Basis): Field<T> {
  return { status: 'read', value, basis };
}

/** The value of a field that was read, else `undefined`: unknown is never turned into an empty value. */
export function valueIn<T>(field: Field<T>): T | undefined {
  return field.status === 'read' ? field.value : undefined;
}

/** The schema of a field whose value matches `value`. */
export function fieldOf<T extends z.core.$ZodType>(value: T) {
  return z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('read'), value, basis: z.enum(bases) }),
    z.strictObject({ status: z.literal('absent') }),
    z.strictObject({ status: z.literal('not-loaded') }),
    z.strictObject({ status: z.literal('unreadable') }),
  ]);
}
