import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftText } from '@/utils/outreach/draft';
import type { DraftView, TypedDraft } from '@/utils/surface/draft-model';
import { useAutosave } from './use-autosave';

export type DraftTyping = {
  /** What stands in the editor, saved or not. */
  text: DraftText;
  saved: boolean;
  change(part: Partial<DraftText>): void;
  flush(): void;
  /**
   * Gives the words to a deed that brings others in their place, and says whether it was done; what she types
   * meanwhile stays.
   */
  hand(deed: (typed: TypedDraft) => Promise<boolean>): void;
};

/**
 * Her words while she types. What she has typed always wins over what the model brings; a draft changed
 * elsewhere is taken over only where nothing of hers is waiting. Use it in a component keyed by draft id.
 */
export function useDraftText(draft: DraftView, save: (typed: TypedDraft) => void): DraftTyping {
  const [text, setText] = useState(draft.text);
  const latest = useRef(text);
  // The revision that her unsaved words were typed on; `undefined` when nothing of hers is unsaved.
  const typedOn = useRef<number | undefined>(undefined);
  // Counts what makes the words that a deed brings too late.
  const turn = useRef(0);
  const newest = useRef(draft);
  newest.current = draft;
  const autosave = useAutosave<DraftText>((words) => save(typed(words)));

  function typed(words: DraftText): TypedDraft {
    return { draftId: draft.id, text: words, typedOn: typedOn.current ?? draft.revision };
  }

  function take(brought: DraftText): void {
    latest.current = brought;
    setText(brought);
  }

  useEffect(() => {
    if (same(draft.text, latest.current)) {
      typedOn.current = undefined;
    } else if (typedOn.current === undefined) {
      latest.current = draft.text;
      setText(draft.text);
    }
  }, [draft]);

  return {
    text,
    saved: same(draft.text, text),
    change(part) {
      turn.current += 1;
      typedOn.current ??= draft.revision;
      take({ ...latest.current, ...part });
      autosave.schedule(latest.current);
    },
    flush: autosave.flush,
    hand(deed) {
      autosave.flush();
      turn.current += 1;
      const mine = turn.current;
      // Saves that are still on their way would bring older words back before the deed's.
      typedOn.current ??= draft.revision;
      const { current: handed } = latest;
      const { revision } = draft;
      deed(typed(handed)).then((isDone) => {
        if (!isDone || turn.current !== mine) return;
        typedOn.current = undefined;
        const { text: brought, revision: at } = newest.current;
        // Where the deed's words are not here yet, they are taken when they come.
        if (at > revision && !same(brought, handed)) take(brought);
      }, reportError);
    },
  };
}

function same(a: DraftText, b: DraftText): boolean {
  return a.to === b.to && a.subject === b.subject && a.body === b.body && a.channel === b.channel;
}
