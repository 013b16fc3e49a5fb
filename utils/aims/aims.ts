import * as z from 'zod/mini';

const line = z.string().check(z.maxLength(300));
const text = z.string().check(z.maxLength(4_000));
const words = z.array(line).check(z.maxLength(50));

/** How much a goal matters to her: 1 nice to have, 2 matters, 3 matters most. */
export const Importance = z.union([z.literal(1), z.literal(2), z.literal(3)]);

export const Goal = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  /** What she wants to learn or become, in her own words. */
  learn: line,
  /** By when, as a month (`2027-06`), or empty. */
  by: line,
  importance: Importance,
});
export type Goal = z.infer<typeof Goal>;

export const meetingWays = ['call', 'mail', 'in-person'] as const;
export type MeetingWay = (typeof meetingWays)[number];

/** What she puts in order by what matters most to her; fit knows what each of them is. */
export const priorityIds = ['topic', 'road', 'values', 'common-ground', 'logistics'] as const;
export type Priority = (typeof priorityIds)[number];

/** How many steps ahead of her a mentor should be: no matter, the next one, or far. */
const stepsAhead = ['any', 'next', 'far'] as const;

/**
 * What she stores about herself. It is saved as she types, so every field may be empty; `isReady` says
 * whether there is enough to judge a fit.
 */
export const Aims = z.strictObject({
  name: line,
  /** What she does now. */
  now: line,
  /** How she signs; empty means her name. */
  signature: line,
  goals: z.array(Goal).check(z.minLength(1), z.maxLength(10)),
  /** Qualities that she looks for in a mentor. */
  qualities: words,
  values: words,
  logistics: z.strictObject({
    /** Where a mentor may work, seen from her own organisation. */
    organisation: z.enum(['inside', 'outside', 'either']),
    /** The organisation that "inside" and "outside" speak of. */
    employer: line,
    places: words,
    /** IANA name, `Europe/Vienna`. */
    timeZone: line,
    /** Languages as she names them: "English", "Español". */
    languages: words,
    meet: z.array(z.enum(meetingWays)),
  }),
  /** What she can offer in return. */
  offer: text,
  /** Proof of her work: a sentence, a link. */
  proof: text,
  background: z.strictObject({
    schools: words,
    employers: words,
    causes: words,
    communities: words,
  }),
  /** What matters to her in a mentor, most first. */
  priorities: z.array(z.enum(priorityIds)).check(z.maxLength(priorityIds.length)),
  steps: z.enum(stepsAhead),
  /** Whether what she said of earlier scores moves the later ones. */
  answers: z.enum(['count', 'aside']),
});
export type Aims = z.infer<typeof Aims>;

/** Aims as they are before she has said anything: one empty goal to fill in. */
export function emptyAims(goalId: string): Aims {
  return {
    name: '',
    now: '',
    signature: '',
    goals: [{ id: goalId, learn: '', by: '', importance: 3 }],
    qualities: [],
    values: [],
    logistics: {
      organisation: 'either',
      employer: '',
      places: [],
      timeZone: '',
      languages: [],
      meet: [],
    },
    offer: '',
    proof: '',
    background: { schools: [], employers: [], causes: [], communities: [] },
    priorities: [...priorityIds],
    steps: 'any',
    answers: 'count',
  };
}

/** The goals that she has put into words. */
export function statedGoals(aims: Aims): Goal[] {
  return aims.goals.filter((goal) => goal.learn.trim() !== '');
}

/** Whether there is enough to judge a fit: one goal in words. */
export function isReady(aims: Aims): boolean {
  return statedGoals(aims).length > 0;
}
