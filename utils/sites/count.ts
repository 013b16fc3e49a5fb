import type { Count } from '@/utils/profile/reading';

const grouped = /^\d{1,3}(?:[.,'’\s]\d{3})*$|^\d+$/;
const compact = /^(\d+)(?:\.(\d))?\s?([KMB])$/i;
const thousands = { K: 1e3, M: 1e6, B: 1e9 } as const;

/**
 * A count as LinkedIn prints it: full digits are exact, "86.4K" is an interval, half a step to both sides of
 * what is shown, as the site may round or cut off. `undefined` where the words are not English: the letters
 * mean other powers of ten elsewhere. X has a table of its own.
 */
export function countFrom(text: string, language: string | undefined): Count | undefined {
  const trimmed = text.trim();
  if (grouped.test(trimmed)) {
    const exact = Number(trimmed.replace(/\D/g, ''));
    return { min: exact, max: exact };
  }
  const match = compact.exec(trimmed);
  if (!match || !/^en\b/i.test(language ?? '')) return undefined;
  const power = thousands[match[3]?.toUpperCase() as keyof typeof thousands];
  const step = match[2] === undefined ? power : power / 10;
  const shown = Number(match[1]) * power + Number(match[2] ?? 0) * (power / 10);
  return { min: shown - step / 2, max: shown + step - 1 };
}
