/**
 * What our own code asks a page's script, with nothing else in the message: `look-again` has it look and
 * report, and is answered with `true`; `describe` is answered with the page's structure in words of machines
 * (`outlineOf`), for a report that she copies herself.
 */
export const pageRequests = ['look-again', 'describe'] as const;
export type PageRequest = (typeof pageRequests)[number];
