import type { Assessment } from '@/utils/fit/assessment';
import type { JustAskDatabase, StoredDraft } from '@/utils/mentors/database';
import {
  addDraft,
  draftBy,
  renewDraft,
  restoreVersion,
  reworkDraft,
  saveDraft,
  sendDraft,
} from '@/utils/mentors/draft-store';
import { forgetPhrase, rememberAgain } from '@/utils/mentors/phrase-store';
import type { letterMessages } from '@/utils/messaging/letter-messages';
import type { Handlers } from '@/utils/messaging/serve';
import type { About } from '@/utils/outreach/compose';
import type { Reading } from '@/utils/profile/reading';
import { lettersTo, newLetter } from './letters';

type World = {
  now(): number;
  judgeNow(): Promise<(reading: Reading) => Assessment | undefined>;
  afterWrite(): void;
};

/** What a message goes on to be about. Where something of theirs was asked for, a better one may take its place. */
function keptOf({ goalId, specific, gaps }: Pick<StoredDraft, keyof About | 'gaps'>): About {
  return {
    ...(goalId === undefined ? {} : { goalId }),
    ...(specific && !gaps.includes('specific') ? { specific } : {}),
  };
}

/** What the worker does with her messages to people. */
export function letterHandlers(
  db: JustAskDatabase,
  { now, judgeNow, afterWrite }: World,
): Pick<Handlers, keyof typeof letterMessages> {
  return {
    async draft({ requestId, mentorId, purpose }) {
      const composition = await newLetter(db, { mentorId, purpose }, await judgeNow(), now());
      const draft = await addDraft(db, { requestId, mentorId, composition, at: now() });
      afterWrite();
      return draft;
    },

    async reworkDraft(request) {
      const draft = await draftBy(db, request.draftId);
      const recompose = await lettersTo(db, draft.mentorId, await judgeNow(), now());
      await reworkDraft(db, { ...request, recompose, at: now() });
      return null;
    },

    async renewDraft(request) {
      const { mentorId } = await draftBy(db, request.draftId);
      const compose = await lettersTo(db, mentorId, await judgeNow(), now());
      await renewDraft(db, {
        ...request,
        recompose: ({ purpose, ...before }, plan) => compose(purpose, plan, keptOf(before)),
        at: now(),
      });
      return null;
    },

    async restoreVersion(request) {
      await restoreVersion(db, { ...request, at: now() });
      return null;
    },

    async sentDraft({ requestId, draftId, channel, text }) {
      const sent = await sendDraft(db, { requestId, draftId, channel, text, at: now() });
      afterWrite();
      return sent;
    },

    async forgetPhrase({ id }) {
      await forgetPhrase(db, id);
      return null;
    },

    async rememberPhrase(phrase) {
      await rememberAgain(db, phrase);
      return null;
    },

    async saveDraft(request) {
      await saveDraft(db, { ...request, at: now() });
      return null;
    },
  };
}
