/**
 * What our own code asks a page's script, with nothing else in the message: `look-again` has it look and
 * report, and is answered with `true`.
 */
export type PageRequest = 'look-again';
