import { compose } from '@/utils/outreach/compose';
import type { Composition, Plan } from '@/utils/outreach/draft';
import { anAims } from './aims';
import { fitOf } from './fit';
import { aReading, type ReadingPlan } from './reading';

/** 2026-11-23 at 11 o'clock, UTC. */
export const askedAt = Date.UTC(2026, 10, 23, 11);

/** An ask of Ana's, who learns beekeeping, to Ada Lund as the worker composes it: with the fit. */
export function anAsk(
  page: ReadingPlan,
  aims: Partial<Parameters<typeof anAims>[0]> = {},
  plan: Plan = {},
): Composition {
  const hers = anAims({ name: 'Ana Ruiz', goals: ['learn beekeeping'], ...aims });
  const reading = aReading({ name: 'Ada Lund', ...page });
  return compose({
    aims: hers,
    reading,
    assessment: fitOf(reading, hers),
    now: askedAt,
    plan: { variant: 0, voice: 'plain', ...plan },
  });
}
