import type { Happening } from '@/utils/journey/history';
import { newRequestId, send } from '@/utils/messaging/send';

/** One event, of whom it is. */
export type RecordedEvent = { mentorId: string; eventId: string };

/**
 * Has the worker record what happened, all of it or nothing, in this order.
 *
 * @returns the events, for taking them back
 */
export function recordOf(
  events: { mentorId: string; what: Happening }[],
): Promise<RecordedEvent[]> {
  return send('record', { requestId: newRequestId(), events });
}

/**
 * Takes events back, all of them or none.
 *
 * @returns the events by which they are taken back
 */
export function takeBackEvents(events: readonly RecordedEvent[]): Promise<RecordedEvent[]> {
  return recordOf(
    events.map(({ mentorId, eventId }) => ({ mentorId, what: { kind: 'undone', eventId } })),
  );
}
