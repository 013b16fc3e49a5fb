import { onSite } from './on-site';

/**
 * A direct message on X: 10,000 characters (announced 2015: bustle.com, breakingnewsenglish.com; seen 2026-11).
 *
 * `x.com/messages/compose` needs a number in place of the handle, which no page shows; `text` is undocumented.
 */
export const xDm = onSite('x-dm', 'x', { limits: () => ({ body: 10_000 }) });
