/**
 * `make`, which looks up what it made of a text before. Only for what follows from the text alone: then
 * nobody can tell a look-up from making it again. Remembers up to `most` texts, and starts anew when full.
 */
export function memo<T extends object | string>(
  most: number,
  make: (text: string) => T,
): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
