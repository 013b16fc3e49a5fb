import * as z from 'zod/mini';
import { Turn } from '@/utils/mentors/turn';
import { Connection, mostConnections } from '@/utils/shortlist/connections';
import { SavedView, Tag } from '@/utils/shortlist/wish';
import { answer, type Entry, id, requestId } from './entry';

/** Everybody whom somebody could keep, and more. */
export const mostPeople = 200_000;
const tags = z.array(Tag).check(z.maxLength(50));

/** What can be asked of the worker for many people at once, for those who may be one, and for lists of them. */
export const peopleMessages = {
  /** Gives people tags and takes tags off them; the answer says whose became others. */
  tag: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({
      mentorIds: z.array(id).check(z.maxLength(mostPeople)),
      add: tags,
      remove: tags,
    }),
    response: answer<{ added: string[]; removed: string[] }>(),
  },
  /** Her own rating of somebody, 1 to 5; `null` takes it away. */
  rate: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({
      turn: Turn,
      mentorId: id,
      rating: z.nullable(z.number().check(z.gte(1), z.lte(5), z.multipleOf(1))),
    }),
    response: answer<null>(),
  },
  /** Makes one person of two who are the same; `split` takes them apart again, at any time. */
  merge: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ requestId, intoId: id, fromId: id }),
    response: answer<{ mergeId: string }>(),
  },
  split: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ mergeId: id }),
    response: answer<null>(),
  },
  /** "Not the same person": two of hers aren't proposed as one again, until `maybeOne` takes it back. */
  keepApart: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ mentorIds: z.tuple([id, id]) }),
    response: answer<null>(),
  },
  maybeOne: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ mentorIds: z.tuple([id, id]) }),
    response: answer<null>(),
  },
  /** Whom she is connected with on LinkedIn, by its own export, in place of those of before. */
  saveConnections: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({
      connections: z.array(Connection).check(z.maxLength(mostConnections)),
    }),
    response: answer<null>(),
  },
  /** Saves a view of her people; one of the same name is replaced. */
  saveView: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ view: SavedView }),
    response: answer<null>(),
  },
  forgetView: {
    callers: ['extension'],
    writes: true,
    request: z.strictObject({ id }),
    response: answer<null>(),
  },
} as const satisfies Record<string, Entry>;
