import { useEffect, useRef, useState } from 'preact/hooks';
import type { Aims } from '@/utils/aims/aims';
import { useAutosave } from './use-autosave';

export type AimsTyping = {
  aims: Aims;
  change(part: Partial<Aims>): void;
  flush(): void;
};

/**
 * Her aims while she types. A part that she has changed stays as she typed it until the model says the
 * same; the other parts follow the model, so that a second window's edits arrive.
 */
export function useAimsTyping(stored: Aims, save: (change: Partial<Aims>) => void): AimsTyping {
  const [aims, setAims] = useState(stored);
  const latest = useRef(aims);
  const typed = useRef<Partial<Aims>>({});
  const autosave = useAutosave(save);

  useEffect(() => {
    for (const part of Object.keys(typed.current) as (keyof Aims)[]) {
      if (same(typed.current[part], stored[part])) delete typed.current[part];
    }
    latest.current = { ...stored, ...typed.current };
    setAims(latest.current);
  }, [stored]);

  return {
    aims,
    change(part) {
      Object.assign(typed.current, part);
      latest.current = { ...latest.current, ...part };
      setAims(latest.current);
      autosave.schedule(part);
    },
    flush: autosave.flush,
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
