import type { Channel, HistoryEvent } from '@/utils/journey/history';
import type { Stage } from '@/utils/journey/standing';

/** A deed that can be taken back at once: something that happened with somebody, or a removal. */
export type Undoable = EventDone | Removal | ManyDone;

/** Something that happened with somebody, as one event or several. */
export type EventDone = {
  mentorId: string;
  name: string;
  /** What it is called by: of several events, the last. */
  kind: HistoryEvent['what']['kind'];
  /** For `opened`: where the message went. */
  channel?: Channel;
  /** For `undone`: that she doesn't keep them any more. */
  unkept?: true;
};

/** What was removed by a request; of one person the name. */
export type Removal = {
  removed: 'people' | 'answers';
  requestId: string;
  count: number;
  name?: string;
};

/** Something that was done with several people, or in several steps with one. */
export type ManyDone =
  | { many: 'closed' | 'tagged' | 'untagged'; count: number; tag?: string }
  | { many: 'moved'; name: string; stage: Stage }
  | {
      many:
        | 'joined'
        | 'taken-apart'
        | 'kept-apart'
        | 'not-heard'
        | 'view-forgotten'
        | 'view-replaced';
      name: string;
    }
  | { many: 'phrase-forgotten'; name: string }
  | { many: 'connections-forgotten'; count: number };
