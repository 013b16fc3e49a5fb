import { type Aims, statedGoals } from '@/utils/aims/aims';
import { assess } from '@/utils/fit/assess';
import type { Assessment } from '@/utils/fit/assessment';
import { compileAims } from '@/utils/fit/compile-aims';
import { compose } from '@/utils/outreach/compose';
import type { Composition } from '@/utils/outreach/draft';
import type { Reading } from '@/utils/profile/reading';

/** The fit of a reading to aims that are compiled for it alone. */
export function fitOf(reading: Reading, aims: Aims): Assessment {
  return assess(reading, compileAims(aims));
}

/** A draft by the fit, as the worker composes it; only among several goals does the fit tell anything. */
export function composeFor(
  request: Omit<Parameters<typeof compose>[0], 'assessment'>,
): Composition {
  const { aims, reading } = request;
  const assessment = statedGoals(aims).length > 1 ? fitOf(reading, aims) : undefined;
  return compose({ ...request, assessment });
}
