import { useState } from 'preact/hooks';
import type { Way } from '@/utils/outreach/channels/ways';
import type { DraftText } from '@/utils/outreach/draft';

/**
 * The way that she chose for a draft; until then the likeliest one that the draft, as it was when it was opened,
 * fits into: what she types later must not change it under her hands. Use it in a component keyed by draft id.
 *
 * @param ways never empty: copying is always there
 */
export function useWay(ways: readonly Way[], text: DraftText): Way {
  const [first] = useState(() => ways.find((way) => fits(text, way))?.channel);
  const chosen = text.channel ?? first;
  const way = ways.find(({ channel }) => channel === chosen) ?? ways.at(-1);
  if (!way) throw new Error('There is always a way: copying');
  return way;
}

function fits({ subject, body }: DraftText, { limits }: Way): boolean {
  return (
    body.length <= (limits.body ?? Number.POSITIVE_INFINITY) &&
    subject.length <= (limits.subject ?? Number.POSITIVE_INFINITY)
  );
}
