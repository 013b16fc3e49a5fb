import type { HelpBy } from '@/utils/mentors/help-store';
import type { DraftText } from '@/utils/outreach/draft';
import type { ModelState } from '@/utils/outreach/writers/browser-model';
import type { AddressProblem } from '@/utils/outreach/writers/endpoint-address';
import type { Found } from '@/utils/outreach/writers/suggest';
import type { Taking } from '@/utils/outreach/writers/taking';
import type { Wish } from '@/utils/outreach/writers/task';
import type { HelpRequest, WriterProblemCode } from '@/utils/outreach/writers/writer';

/** Whose help she wants, and how things stand with each. The key itself is never shown again. */
export type HelpSetup = {
  by: HelpBy;
  /** Of the browser's own model. */
  model: ModelState;
  endpoint?: { base: string; host: string; model: string; hasKey: boolean; local: boolean };
  /** What our own requests come from, for programs that ask. */
  origin: string;
};

/** Why there is no help, or no more of it, in a code that there are words for. */
export type HelpProblem =
  | WriterProblemCode
  | AddressProblem
  /** It is switched off. */
  | 'off'
  | 'no-model-name'
  /** The browser was not allowed to ask there, or isn't any more. */
  | 'no-access'
  /** No sentence that could be said otherwise. */
  | 'nothing-to-ask';

/** A request that is ready, and not sent. */
export type HelpSession = {
  /** Everything that is sent, word for word. */
  request: HelpRequest;
  /** Who is asked; `model` and `host` of her service. */
  to: { by: 'browser' } | { by: 'endpoint'; host: string; model: string; local: boolean };
  /** Whether she has seen, before, what is sent there. */
  shownBefore: boolean;
  /**
   * Sends it, by her click, and tells of each suggestion as it comes. What came before a problem stands. Rejects
   * when she stops it.
   */
  run(onFound: (found: Found) => void, signal: AbortSignal): Promise<HelpProblem | undefined>;
  taking: Taking;
};

/** Help with a message. Nothing is sent but by `run` of a session, and by `tryEndpoint`, which sends nothing of hers. */
export type HelpActions = {
  setup(): Promise<HelpSetup>;
  choose(by: HelpBy): Promise<void>;
  /** Has the browser fetch its own model; to be called in a click. */
  fetchModel(
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<HelpProblem | undefined>;
  /**
   * Asks the browser for access to that address alone and stores it; to be called in a click. Without a key the
   * one of the same address is kept.
   */
  saveEndpoint(typed: {
    address: string;
    model: string;
    key: string;
  }): Promise<HelpProblem | undefined>;
  /** Sends one word of ours, to see whether it answers. */
  tryEndpoint(signal: AbortSignal): Promise<HelpProblem | undefined>;
  /** Forgets address, model and key, and gives the access back. */
  forgetEndpoint(): Promise<void>;
  prepare(
    text: DraftText,
    of: { wish: Wish; ownWish: string; pageWords: string; limit: number | undefined },
  ): Promise<HelpSession | HelpProblem>;
};
