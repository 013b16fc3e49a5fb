import type { Aims } from '@/utils/aims/aims';

/**
 * What a gap is worth, from behind her (first) over her own rung to five rungs ahead and more (last); 0.5 says
 * nothing. There is no good evidence for one ideal gap: near peers know the next step (Stanford's guide for
 * near-peer mentoring), senior mentors gave more support (Ensher, Thomas and Murphy 2001). So the curves are
 * flat, she chooses among them, and `mild` takes three fifths of what they say.
 */
const curves: Record<Aims['steps'], readonly number[]> = {
  any: [0.3, 0.5, 0.65, 0.7, 0.7, 0.65, 0.6],
  next: [0.25, 0.5, 0.8, 0.7, 0.55, 0.45, 0.4],
  far: [0.2, 0.35, 0.45, 0.6, 0.75, 0.75, 0.75],
};
const mild = 0.6;

/** How far a gap in rungs moves the points, −0.5 to 0.5, by how many steps ahead she looks for. */
export function pull(gap: number, steps: Aims['steps']): number {
  const curve = curves[steps];
  const at = Math.min(Math.max(gap, -1) + 1, curve.length - 1);
  return mild * ((curve[at] ?? 0.5) - 0.5);
}
