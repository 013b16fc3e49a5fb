/**
 * `make`, which looks up what it made of the same object before, as long as anybody holds it. Only for what
 * follows from the object alone, and for an object that doesn't change.
 */
export function oncePer<Key extends object, Made extends object | number>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
