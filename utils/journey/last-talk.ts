import { type HistoryEvent, stillCounting } from './history';

/** What there is to prepare a talk with: what she wants to talk about, and what was said the last time. */
export type LastTalk = { agenda?: string; said?: string };

/** Read from the history; empty where nothing was noted. What was taken back doesn't count. */
export function lastTalk(history: readonly HistoryEvent[]): LastTalk {
  const events = stillCounting(history).map(({ what }) => what);
  const agreed = events.findLast((what) => what.kind === 'agreed');
  const met = events.findLast((what) => what.kind === 'met');
  const agenda = agreed?.kind === 'agreed' && agreed.agenda?.trim();
  const said = met?.kind === 'met' && met.said?.trim();
  return { ...(agenda ? { agenda } : {}), ...(said ? { said } : {}) };
}
