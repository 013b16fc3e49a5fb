const one = /[^\s<>()[\]:;,"']+@[^\s<>()[\]:;,"']+\.[^\s<>()[\]:;,"'.]+/;

/** The address in a text that has exactly one, in lower case. */
export function addressIn(text: string | null | undefined): string | undefined {
  const [first, ...others] = addressesIn(text);
  return others.length === 0 ? first : undefined;
}

/** Every address in a text, in lower case, each once. */
export function addressesIn(text: string | null | undefined): string[] {
  const found = text?.match(new RegExp(one, 'g')) ?? [];
  return [...new Set(found.map((address) => address.toLowerCase()))];
}

/** The text itself, in lower case, if it is one address and nothing else. */
export function plainAddress(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim().toLowerCase();
  return trimmed !== undefined && addressIn(trimmed) === trimmed ? trimmed : undefined;
}
