import type { Turn } from '@/utils/mentors/turn';

/** Numbers the saves of one surface. */
export function createTurns(): () => Turn {
  const surface = crypto.randomUUID();
  let number = 0;
  return () => {
    number += 1;
    return { surface, number };
  };
}
