import type { Happening } from '@/utils/journey/history';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { recordEvents } from '@/utils/mentors/mentor-store';

/** Records one thing that happened with one person, at `at` (milliseconds since 1970); its event has the request's id and `/0`. */
export function recordEvent(
  db: JustAskDatabase,
  request: { requestId: string; mentorId: string; what: Happening; at: number },
) {
  const { requestId, mentorId, what, at } = request;
  return recordEvents(db, { requestId, events: [{ mentorId, what }], at });
}
