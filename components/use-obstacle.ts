import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Way } from '@/utils/outreach/channels/ways';
import type { DraftText } from '@/utils/outreach/draft';
import type { Obstacle } from '@/utils/surface/draft-model';

/** The element id of what is said at a field of a message that keeps it from going. */
export function obstacleId(fieldId: string): string {
  return `${fieldId}-obstacle`;
}

/**
 * What keeps her message from going the way that she tried, from when she tried until it is put right or another way
 * is chosen: never while she is still typing it the first time. The field that is to be changed gets the focus.
 *
 * @param fieldId the element id of a part of the draft
 */
export function useObstacle(
  text: DraftText,
  fieldId: (part: string) => string,
  obstacleTo: (text: DraftText, way: Way) => Obstacle | undefined,
): {
  obstacle: Obstacle | undefined;
  /** Whether it may go this way as it stands; what is against it is shown from now on. */
  allows(way: Way): boolean;
  forget(): void;
} {
  const [tried, setTried] = useState<{ way: Way }>();
  const obstacle = tried && obstacleTo(text, tried.way);
  const isRight = obstacle === undefined;
  const part = obstacle?.part;
  useEffect(() => {
    if (isRight) setTried(undefined);
  }, [isRight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that she tries, and not while she types
  useLayoutEffect(() => {
    if (part === undefined) return;
    const field = fieldId(part);
    document.getElementById(field)?.focus();
    document.getElementById(obstacleId(field))?.scrollIntoView?.({ block: 'nearest' });
  }, [tried]);
  return {
    obstacle,
    allows(way) {
      const isFree = obstacleTo(text, way) === undefined;
      setTried(isFree ? undefined : { way });
      return isFree;
    },
    forget: () => setTried(undefined),
  };
}
