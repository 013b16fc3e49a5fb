import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftText } from '@/utils/outreach/draft';
import type { DraftView } from '@/utils/surface/draft-model';
import { useAutosave } from './use-autosave';

export type DraftTyping = {
  /** What stands in the editor, saved or not. */
  text: DraftText;
  saved: boolean;
  change(part: Partial<DraftText>): void;
  flush(): void;
  /** Gives the words to a deed that brings others in their place; what she types meanwhile stays. */
  hand(deed: (text: DraftText) => void): void;
};

/**
 * Her words while she types. What she has typed always wins over what the model brings; a draft changed
 * elsewhere is taken over only where nothing of hers is waiting. Use it in a component keyed by draft id.
 */
export function useDraftText(
  draft: DraftView,
  save: (draftId: string, text: DraftText) => void,
): DraftTyping {
  const [text, setText] = useState(draft.text);
  const latest = useRef(text);
  // The revision that her unsaved words were typed on; `undefined` when nothing of hers is unsaved.
  const typedOn = useRef<number | undefined>(undefined);
  const autosave = useAutosave<DraftText>((change) => save(draft.id, change));

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
      typedOn.current ??= draft.revision;
      latest.current = { ...latest.current, ...part };
      setText(latest.current);
      autosave.schedule(latest.current);
    },
    flush: autosave.flush,
    hand(deed) {
      autosave.flush();
      typedOn.current = undefined;
      deed(latest.current);
    },
  };
}

function same(a: DraftText, b: DraftText): boolean {
  return a.to === b.to && a.subject === b.subject && a.body === b.body && a.channel === b.channel;
}
