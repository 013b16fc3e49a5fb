import type { CriterionId, Finding } from '@/utils/fit/assessment';
import type { Field } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

/**
 * A finding where nothing was found: unknown, with the parts of the page that could have told and weren't
 * read. Where each of them was read or is absent, they were looked at and are silent, which the coverage
 * counts by half.
 */
export function silence(
  criterion: CriterionId,
  told: Partial<Record<FieldName, Field<unknown>>>,
): Finding {
  const missing = Object.entries(told)
    .filter(([, { status }]) => status !== 'read')
    .map(([name]) => name as FieldName);
  return { criterion, known: false, missing };
}
