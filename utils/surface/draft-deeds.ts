import { send } from '@/utils/messaging/send';
import type { createAttempts } from './attempts';
import type { DraftActions } from './draft-model';
import type { createTurns } from './turns';
import { saveWords } from './unsaved-words';

type Context = Pick<ReturnType<typeof createAttempts>, 'succeeds'> & {
  nextTurn: ReturnType<typeof createTurns>;
  report: (error: unknown) => void;
};

/** What she does with the words of a message, each a message to the worker with a turn of its own. */
export function draftDeeds({
  succeeds,
  nextTurn,
  report,
}: Context): Pick<DraftActions, 'rework' | 'renew' | 'restoreVersion' | 'saveDraft' | 'loadCoach'> {
  return {
    rework: (typed, change) =>
      succeeds(() => send('reworkDraft', { turn: nextTurn(), ...typed, change })),
    renew: (typed) => succeeds(() => send('renewDraft', { turn: nextTurn(), ...typed })),
    restoreVersion: (typed, versionId) =>
      succeeds(() => send('restoreVersion', { turn: nextTurn(), ...typed, versionId })),
    saveDraft: (typed) => {
      saveWords({ turn: nextTurn(), ...typed }).catch(report);
    },
    loadCoach: () => import('./coach').then(({ coach }) => coach),
  };
}
