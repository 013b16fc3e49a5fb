/**
 * How long to wait, in calendar days; what falls on a weekend comes on the Monday after. Sales mail is
 * followed up after three days; people who give their time freely need longer: MentorConnect asks mentors
 * to answer within 15 days, Exercism nudges at 7, 14 and 21 and closes at 28. One or two follow-ups help,
 * the fourth annoys (Woodpecker, Stripo). Mentoring programmes look after a pair that has been silent for
 * 21 days (Mentorloop) and review monthly (MentorCruise). None of the figures is about informal mentors.
 * All seen 2026-11.
 */
export const pacing = {
  /** Day of the first nudge, counted from the message that waits for an answer. */
  firstNudge: 8,
  /** Day of the second nudge, counted from the same. */
  secondNudge: 21,
  /** Least days between two messages of hers without an answer. */
  betweenNudges: 7,
  /** Days after the second nudge, when it is kind to stop. */
  stopAfter: 7,
  /** Nudges without an answer, at most. */
  mostNudges: 2,
  /** Days after a "not now, maybe later" without a day of theirs. */
  comeBack: 30,
  /** Days after which to ask how it went, where they agreed on no day. */
  undated: 14,
  /** Days after a meeting, to tell what she did with the advice. */
  reportBack: 21,
  /** Days without a word, after which to check in. */
  checkIn: 30,
  /** Check-ins without a word from them, at most. */
  mostCheckIns: 2,
  /** Asks that wait for an answer at the same time, at most, unless she sets another number. */
  openAsks: 3,
} as const;
