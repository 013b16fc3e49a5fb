import type { Priority } from '@/utils/aims/aims';
import { completeOrder, reach, topicShare } from '@/utils/fit/weights';

/** Her order of what matters, with what each place of it comes to. */
export type OrderView = {
  places: {
    priority: Priority;
    /** By how many points it can raise or lower a score of 50; the topic sets the score itself. */
    points: number;
  }[];
  /** How much of what the topic says counts, in per cent: all of it in the first place. */
  topicShare: number;
  /** By how many points openness can move a score of 50, wherever the rest stands. */
  openness: number;
};

/** What an order comes to; whatever it lacks stands at its end. */
export function orderView(priorities: readonly Priority[]): OrderView {
  const order = completeOrder(priorities);
  return {
    places: order.map((priority, place) => ({ priority, points: reach(priority, place) })),
    topicShare: Math.round(100 * topicShare(order)),
    openness: reach('openness', 0),
  };
}
