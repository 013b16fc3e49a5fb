/**
 * The person's part of a profile address, decoded and in lower case. One person's address is written with
 * and without percent signs, and in any case; all of these are one slug.
 */
export function slugOf(address: string | null | undefined): string | undefined {
  return decode(/\/in\/([^/?#]+)/.exec(address ?? '')?.[1]);
}

/** Decodes a slug where it can be decoded; `undefined` for what can be nobody's. */
export function decode(slug: string | undefined): string | undefined {
  if (!slug) return undefined;
  try {
    const decoded = decodeURIComponent(slug).normalize('NFC').toLowerCase();
    return /[\s/]/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}
