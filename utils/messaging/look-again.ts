/** The one message that the worker sends to a page: look again and report. The page answers `true`. */
export const lookAgain = 'look-again';
