import { rateMentor, tagMentors } from '@/utils/mentors/care-store';
import { replaceConnections } from '@/utils/mentors/connection-store';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { keepApart, maybeOne } from '@/utils/mentors/likeness-store';
import type { Judge } from '@/utils/mentors/mentor-store';
import { mergeMentors, splitMentor } from '@/utils/mentors/merge-store';
import { forgetView, saveView } from '@/utils/mentors/view-store';
import type { Handlers } from '@/utils/messaging/serve';

type Name =
  | 'tag'
  | 'rate'
  | 'merge'
  | 'split'
  | 'keepApart'
  | 'maybeOne'
  | 'saveConnections'
  | 'saveView'
  | 'forgetView';

/**
 * What the worker does with many of her people, and with those who may be one.
 *
 * @param judgeNow judges by her aims as they are now
 * @param afterWrite called after every durable change, without being waited for
 */
export function createPeopleHandlers(
  db: JustAskDatabase,
  now: () => number,
  judgeNow: () => Promise<Judge>,
  afterWrite: () => void,
): Pick<Handlers, Name> {
  return {
    async tag(change) {
      const changed = await tagMentors(db, change);
      afterWrite();
      return changed;
    },

    async rate(rating) {
      await rateMentor(db, rating);
      afterWrite();
      return null;
    },

    async merge(request) {
      const merged = await mergeMentors(db, { ...request, at: now(), judge: await judgeNow() });
      afterWrite();
      return merged;
    },

    async split({ mergeId }) {
      await splitMentor(db, { mergeId, judge: await judgeNow() });
      afterWrite();
      return null;
    },

    async keepApart({ mentorIds }) {
      await keepApart(db, mentorIds);
      return null;
    },

    async maybeOne({ mentorIds }) {
      await maybeOne(db, mentorIds);
      return null;
    },

    async saveConnections({ connections }) {
      await replaceConnections(db, connections);
      return null;
    },

    async saveView({ view }) {
      await saveView(db, view);
      return null;
    },

    async forgetView({ id }) {
      await forgetView(db, id);
      return null;
    },
  };
}
