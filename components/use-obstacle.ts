import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Way } from '@/utils/outreach/channels/ways';
import type { DraftText } from '@/utils/outreach/draft';
import type { Obstacle } from '@/utils/surface/draft-model';

/** The element id of what is said at a field of a message that keeps it from going. */
export function obstacleId(fieldId: string): string {
  return `${fieldId}-obstacle`;
}

/** What she tried: to send it a way, or only to go on from the address that she typed. */
type Tried = { way: Way; part?: 'to' };

/**
 * What keeps her message from going, from when she tried to send it, or left the address, until it is put right or
 * another way is chosen: never while she is still typing it the first time. Where she tried to send it, the field that
 * is to be changed gets the focus.
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
  /** She goes on from the address: what is against it is shown from now on, and the focus stays where she went. */
  leaveAddress(way: Way): void;
  forget(): void;
} {
  const [tried, setTried] = useState<Tried>();
  const obstacle = tried && obstacleIn(tried);
  const isRight = obstacle === undefined;
  const part = obstacle?.part;
  useEffect(() => {
    if (isRight) setTried(undefined);
  }, [isRight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that she tries, and not while she types
  useLayoutEffect(() => {
    if (part === undefined || tried?.part) return;
    const field = fieldId(part);
    document.getElementById(field)?.focus();
    document.getElementById(obstacleId(field))?.scrollIntoView?.({ block: 'nearest' });
  }, [tried]);
  function obstacleIn({ way, part: only }: Tried): Obstacle | undefined {
    const found = obstacleTo(text, way);
    return only === undefined || found?.part === only ? found : undefined;
  }
  return {
    obstacle,
    allows(way) {
      const isFree = obstacleTo(text, way) === undefined;
      setTried(isFree ? undefined : { way });
      return isFree;
    },
    leaveAddress(way) {
      const left: Tried = { way, part: 'to' };
      // What she was told on trying to send it stays until it is put right.
      if (!obstacle && obstacleIn(left)) setTried(left);
    },
    forget: () => setTried(undefined),
  };
}
