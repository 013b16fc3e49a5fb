/** A thing of schema.org, as JSON-LD writes it: hostile until each member has been looked at. */
export type Thing = Record<string, unknown>;

/** A member of what may be an object; never one that it inherits. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Thing)[key]
    : undefined;
}

/** The values of a member as a list, however it is written; at most a hundred. */
export function listIn(value: unknown, key: string): unknown[] {
  const found = member(value, key);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found.slice(0, 100) : [found];
}

/** The types of a thing without their vocabulary's address: `Person`. */
export function typesOf(value: unknown): string[] {
  return listIn(value, '@type').flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [],
  );
}

/** A text as it is: a string, or one with a language (`@value`). Numbers are no words. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const inner = member(value, '@value');
  return typeof inner === 'string' ? inner : undefined;
}

/** The texts of a member, and the names of the things in it. */
export function namesIn(value: unknown, key: string): string[] {
  return listIn(value, key).flatMap((item) => nameOf(item) ?? []);
}

/** The name of a thing, or the text that stands for it. An address is no name. */
export function nameOf(item: unknown): string | undefined {
  const [name] = [textOf(item), ...listIn(item, 'name').map(textOf)].filter(
    (text) => text !== undefined,
  );
  if (name === undefined || /^\s*(?:https?:|mailto:|$)/i.test(name)) return undefined;
  return name;
}
