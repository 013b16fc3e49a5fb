import './controls.css';
import type { Obstacle } from '@/utils/surface/draft-model';
import { obstacleId } from './use-obstacle';

/** What keeps the message from going, at the field that is to be changed; its field names it as its description. */
export function DraftObstacle({ id, obstacle }: { id: string; obstacle: Obstacle }) {
  return (
    <p id={obstacleId(id)} class="obstacle">
      {obstacle.sentence}
    </p>
  );
}

/** How a field says what is against it, beside what it says anyway. */
export function blockedBy(id: string, obstacle: Obstacle | undefined, described?: string) {
  const ids = [
    ...(obstacle ? [obstacleId(id)] : []),
    ...(described === undefined ? [] : [described]),
  ];
  return {
    'aria-invalid': obstacle !== undefined,
    'aria-describedby': ids.join(' ') || undefined,
  };
}
