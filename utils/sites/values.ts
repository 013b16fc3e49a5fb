import { caps } from '@/utils/profile/caps';
import { type Basis, type Field, read, unreadable } from '@/utils/profile/field';

/** A value cut to its cap, or `undefined` when there is nothing in it: no field has an empty value. */
export function cut(text: string | null | undefined, cap: number = caps.line): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  // A cut must not leave half of a surrogate pair behind.
  return trimmed.length > cap
    ? trimmed
        .slice(0, cap)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim()
    : trimmed;
}

/** A field of a value that should be there: `unreadable` when it is not. */
export function fieldOr<T>(
  value: T | undefined,
  basis: Basis,
  otherwise: Field<T> = unreadable,
): Field<T> {
  return value === undefined ? otherwise : read(value, basis);
}

/** A field of a list, without doubles; an empty list is never a value. */
export function listField<T>(
  items: readonly T[],
  basis: Basis,
  otherwise: Field<T[]> = unreadable,
): Field<T[]> {
  const unique = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  return unique.length > 0 ? read(unique.slice(0, caps.items), basis) : otherwise;
}

type Optional<T> = {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
type Required<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

/** An object without its `undefined` members, as the schemas want it. */
export function defined<T extends object>(object: T): Required<T> & Optional<T> {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Required<T> & Optional<T>;
}
