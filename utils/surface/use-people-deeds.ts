import { useMemo } from 'preact/hooks';
import { type Move, moveTo, stageBefore } from '@/utils/journey/move';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { historyOf } from '@/utils/mentors/history-store';
import { newRequestId, send } from '@/utils/messaging/send';
import { createAttempts } from './attempts';
import { type RecordedEvent, recordOf, takeBackEvents } from './recorded';
import type { PeopleDeeds } from './shortlist-model';
import { createTurns } from './turns';
import type { Undo } from './use-undoable';

/** What she can do with several people at once, and with one alike. */
export function usePeopleDeeds(
  db: JustAskDatabase,
  context: {
    report(error: unknown): void;
    dismissProblem(): void;
    offerUndo(undo: Undo): void;
    nameOf(mentorId: string): Promise<string>;
  },
): Omit<PeopleDeeds, 'removePeople'> {
  const { offerUndo, nameOf } = context;
  const { attempt } = createAttempts(context);
  const nextTurn = useMemo(createTurns, []);

  return {
    tagPeople: (ids, { add, remove }) =>
      attempt(async () => {
        const changed = await send('tag', { mentorIds: [...ids], add, remove });
        const [tag = ''] = [...add, ...remove];
        const [many, touched] =
          add.length > 0
            ? (['tagged', changed.added] as const)
            : (['untagged', changed.removed] as const);
        offerUndo({
          done: { many, count: touched.length, tag },
          // Only of those who became others by it.
          takeBack: () =>
            Promise.all([
              send('tag', { mentorIds: changed.added, add: [], remove: add }),
              send('tag', { mentorIds: changed.removed, add: remove, remove: [] }),
            ]),
        });
      }),
    closePeople: (ids) =>
      attempt(async () => {
        const what = { kind: 'closed' } as const;
        const closed = await recordOf([...ids].map((mentorId) => ({ mentorId, what })));
        offerUndo({
          done: { many: 'closed', count: closed.length },
          takeBack: () => takeBackEvents(closed),
        });
      }),
    planMove: async (mentorId, stage) => moveTo(await historyOf(db, mentorId), stage),
    stageBefore: async (mentorId) => stageBefore(await historyOf(db, mentorId)),
    move: (mentorId, stage, move) =>
      attempt(async () => {
        const name = await nameOf(mentorId);
        const events = await carryOut(mentorId, move);
        offerUndo({
          done: { many: 'moved', name, stage },
          takeBack: () => takeBackEvents(events),
        });
      }),
    rate: (mentorId, rating) =>
      attempt(() => send('rate', { turn: nextTurn(), mentorId, rating: rating ?? null })),
    joinPeople: (intoId, fromId) =>
      attempt(async () => {
        const name = await nameOf(fromId);
        const { mergeId } = await send('merge', { requestId: newRequestId(), intoId, fromId });
        offerUndo({
          done: { many: 'joined', name },
          takeBack: () => send('split', { mergeId }),
        });
      }),
    takeApart: (mergeId) =>
      attempt(async () => {
        const joined = await db.merges.get(mergeId);
        await send('split', { mergeId });
        if (!joined) return;
        const { into: intoId, from } = joined;
        offerUndo({
          done: { many: 'taken-apart', name: from.name },
          takeBack: () => send('merge', { requestId: newRequestId(), intoId, fromId: from.id }),
        });
      }),
    keepApart: (one, other) =>
      attempt(async () => {
        const mentorIds: [string, string] = [one, other];
        await send('keepApart', { mentorIds });
        offerUndo({
          done: { many: 'kept-apart', name: await nameOf(other) },
          takeBack: () => send('maybeOne', { mentorIds }),
        });
      }),
    notHeard: (mentorId) =>
      attempt(async () => {
        await send('notHeard', { mentorId });
        offerUndo({
          done: { many: 'not-heard', name: await nameOf(mentorId) },
          takeBack: () => send('notHeard', { mentorId, takenBack: true }),
        });
      }),
    saveView: (name, wish) =>
      attempt(async () => {
        const replaced = (await db.views.toArray()).find((view) => view.name === name);
        await send('saveView', { view: { id: newRequestId(), name, wish } });
        if (!replaced) return;
        offerUndo({
          done: { many: 'view-replaced', name },
          takeBack: () => send('saveView', { view: replaced }),
        });
      }),
    forgetView: (id) =>
      attempt(async () => {
        const view = await db.views.get(id);
        await send('forgetView', { id });
        if (!view) return;
        offerUndo({
          done: { many: 'view-forgotten', name: view.name },
          takeBack: () => send('saveView', { view }),
        });
      }),
  };
}

/** Does what a move means; returns the events that it was done by, for taking them back. */
function carryOut(
  mentorId: string,
  move: Exclude<Move, { kind: 'ask-outcome' }>,
): Promise<RecordedEvent[]> {
  if (move.kind === 'record') return recordOf(move.what.map((what) => ({ mentorId, what })));
  return takeBackEvents(move.events.map(({ id }) => ({ mentorId, eventId: id })));
}
