/**
 * How long to wait, in calendar days. Sales mail is followed up after three days; people who give their
 * time freely need longer: MentorConnect asks mentors to answer within 15 days, Exercism nudges at 7, 14
 * and 21 and closes at 28. One or two follow-ups help, the fourth annoys (Woodpecker, Stripo). None of the
 * figures is about mentor requests. All seen 2026-11.
 */
export const pacing = {
  /** Day of the first nudge, counted from the ask. */
  firstNudge: 8,
  /** Day of the second nudge, counted from the ask. */
  secondNudge: 21,
  /** Least days between two messages of hers without an answer. */
  betweenNudges: 7,
  /** Days after the second nudge, when it is kind to stop. */
  stopAfter: 7,
  /** Days after a "not now, maybe later". */
  comeBack: 30,
} as const;
