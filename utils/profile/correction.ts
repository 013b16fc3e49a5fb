import * as z from 'zod/mini';
import { type Fields, fieldNames, fieldSchemas, type Reading } from './reading';

/** What she says of one part herself: a value, with the basis `user`, or that there is none. */
export const Correction = z
  .union(Object.values(fieldSchemas))
  .check(
    z.refine(
      (field) => field.status === 'absent' || (field.status === 'read' && field.basis === 'user'),
      'Her word is a value of her own, or that there is none.',
    ),
  );
export type Correction = z.infer<typeof Correction>;

/** Her words for the parts of one person. What she said nothing about is missing. */
export type Corrections = Partial<Fields>;

/** The reading with her words in place of the page's. The reading itself stays as it was read. */
export function corrected(reading: Reading, corrections: Corrections | undefined): Reading {
  if (!corrections) return reading;
  return { ...reading, fields: { ...reading.fields, ...corrections } };
}

/** Whether a correction fits the field that it is for: a list is no name. */
export function fits(field: keyof Fields, word: Correction): boolean {
  return fieldNames.includes(field) && fieldSchemas[field].safeParse(word).success;
}
