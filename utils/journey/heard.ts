import type { IsoDay } from './iso-day';
import type { Standing } from './standing';

/** It looks as if somebody had written back, where she has the conversation open; she says whether they did. */
export type Heard = {
  site: 'linkedin' | 'x' | 'gmail' | 'outlook';
  /** The message of hers that it may answer, by its moment in milliseconds since 1970. */
  since: number;
  /** Missing where the page doesn't say it clearly. */
  day?: IsoDay;
  /** She said that it is no answer. */
  settled?: true;
};

/** What she is still to be asked about; nothing once she has said what they answered, or that they didn't. */
export function stillHeard(
  heard: Heard | undefined,
  standing: Standing | undefined,
): Heard | undefined {
  if (!heard || heard.settled || standing?.open.kind !== 'waiting') return undefined;
  return heard.since === standing.open.since ? heard : undefined;
}
