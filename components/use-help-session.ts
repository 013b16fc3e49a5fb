import { useEffect, useRef, useState } from 'preact/hooks';
import type { Found, Suggestion } from '@/utils/outreach/writers/suggest';
import type { HelpActions, HelpProblem, HelpSession } from '@/utils/surface/help-model';
import type { DraftTyping } from './use-draft-text';

/** Where asking for help stands. `unexpected` is what there is no code for; the console has it whole. */
export type HelpStage =
  | { at: 'wish'; problem?: HelpProblem | 'unexpected' }
  /** The request lies before her, and nothing was sent. */
  | { at: 'look'; session: HelpSession }
  | { at: 'writing'; session: HelpSession }
  | { at: 'done'; session: HelpSession; stopped: boolean; problem?: HelpProblem | 'unexpected' };

export type HelpTurn = {
  stage: HelpStage;
  found: Found[];
  /** What she did with a suggestion; `lost` where the sentence isn't there any more. */
  fate(suggestion: Suggestion): 'open' | 'taken' | 'lost';
  begin(of: Parameters<HelpActions['prepare']>[1], look: boolean): void;
  send(session: HelpSession): void;
  stop(): void;
  back(): void;
  take(suggestions: readonly Suggestion[]): void;
  undo(suggestion: Suggestion): void;
};

/** One asking for help at a time; it ends with the view. Her words change only by `take` and `undo`. */
export function useHelpSession(help: HelpActions, typing: DraftTyping): HelpTurn {
  const [stage, setStage] = useState<HelpStage>({ at: 'wish' });
  const [found, setFound] = useState<Found[]>([]);
  const [fates, setFates] = useState<ReadonlyMap<number, 'taken' | 'lost'>>(new Map());
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  /** The controller of a new asking; what an earlier one still says is nothing any more. */
  function renew(): AbortSignal {
    stopping.current?.abort();
    const controller = new AbortController();
    stopping.current = controller;
    setFound([]);
    setFates(new Map());
    return controller.signal;
  }

  function send(session: HelpSession): void {
    const signal = renew();
    setStage({ at: 'writing', session });
    const tell = (next: Found) => {
      if (!signal.aborted) setFound((before) => [...before, next]);
    };
    session.run(tell, signal).then(
      (problem) => {
        if (!signal.aborted)
          setStage({ at: 'done', session, stopped: false, ...(problem ? { problem } : {}) });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        reportError(error);
        setStage({ at: 'done', session, stopped: false, problem: 'unexpected' });
      },
    );
  }

  function begin(of: Parameters<HelpActions['prepare']>[1], look: boolean): void {
    const signal = renew();
    help.prepare(typing.text, of).then(
      (session) => {
        if (signal.aborted) return;
        if (typeof session === 'string') setStage({ at: 'wish', problem: session });
        else if (look || !session.shownBefore) setStage({ at: 'look', session });
        else send(session);
      },
      (error: unknown) => {
        reportError(error);
        if (!signal.aborted) setStage({ at: 'wish', problem: 'unexpected' });
      },
    );
  }

  return {
    stage,
    found,
    fate: ({ piece }) => fates.get(piece) ?? 'open',
    begin,
    send,
    stop() {
      stopping.current?.abort();
      if (stage.at === 'writing') setStage({ at: 'done', session: stage.session, stopped: true });
    },
    back() {
      renew();
      setStage({ at: 'wish' });
    },
    take(suggestions) {
      if (!('session' in stage)) return;
      let { body } = typing.text;
      const next = new Map(fates);
      for (const suggestion of suggestions) {
        const changed = stage.session.taking.take(body, suggestion);
        next.set(suggestion.piece, changed === undefined ? 'lost' : 'taken');
        body = changed ?? body;
      }
      setFates(next);
      if (body !== typing.text.body) typing.change({ body });
    },
    undo(suggestion) {
      if (!('session' in stage)) return;
      const body = stage.session.taking.undo(typing.text.body, suggestion);
      const next = new Map(fates);
      if (body === undefined) next.set(suggestion.piece, 'lost');
      else next.delete(suggestion.piece);
      setFates(next);
      if (body !== undefined) typing.change({ body });
    },
  };
}
