import { useMemo } from 'preact/hooks';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { lately, recentSending } from '@/utils/mentors/sending-store';
import type { Sending } from '@/utils/outreach/channels/ways';
import type { Settings } from '@/utils/settings/settings';
import { useLiveQuery } from './use-live-query';

/**
 * What the sites allow her and how she has been sending; careful values until both are read.
 *
 * @param needed false while something else is waited for: the store answers one after the other
 */
export function useSending(
  db: JustAskDatabase,
  settings: Settings | undefined,
  { now, needed }: { now: number; needed: boolean },
  report: (error: unknown) => void,
): Sending {
  const recent = useLiveQuery(
    async () => (needed ? recentSending(db, now - lately) : undefined),
    report,
    [now, needed],
  );
  return useMemo(
    () => ({
      noteLength: settings?.notes.length ?? 200,
      notesMost: settings?.notes.most,
      notesSent: recent?.notes ?? 0,
      usualMail: recent?.usualMail,
    }),
    [settings, recent],
  );
}
