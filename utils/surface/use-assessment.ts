import { useEffect, useState } from 'preact/hooks';
import type { Assessment } from '@/utils/fit/assessment';
import { send } from '@/utils/messaging/send';
import type { Reading } from '@/utils/profile/reading';

/**
 * The fit of a reading, judged anew for every other object; until then the last one of the same person.
 * `undefined` before the first answer, `null` while she has no goal in words.
 */
export function useAssessment(
  reading: Reading | undefined,
  onError: (error: unknown) => void,
): Assessment | null | undefined {
  const [assessed, setAssessed] = useState<{ reading: Reading; assessment: Assessment | null }>();
  useEffect(() => {
    if (!reading) return undefined;
    let outdated = false;
    send('assess', { reading }).then(
      (assessment) => {
        if (!outdated) setAssessed({ reading, assessment });
      },
      (error) => {
        if (!outdated) onError(error);
      },
    );
    return () => {
      outdated = true;
    };
  }, [reading, onError]);
  return assessed && assessed.reading.identity === reading?.identity
    ? assessed.assessment
    : undefined;
}
