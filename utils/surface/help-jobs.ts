import { browser } from 'wxt/browser';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { changeHelp, readHelp, type StoredHelp } from '@/utils/mentors/help-store';
import type { DraftText } from '@/utils/outreach/draft';
import {
  browserModelWriter,
  fetchModel,
  type ModelMaker,
  modelState,
} from '@/utils/outreach/writers/browser-model';
import { endpointWriter } from '@/utils/outreach/writers/endpoint';
import { type EndpointAddress, endpointAddress } from '@/utils/outreach/writers/endpoint-address';
import { type After, withLimits } from '@/utils/outreach/writers/limits';
import { suggestions } from '@/utils/outreach/writers/suggest';
import { createTaking } from '@/utils/outreach/writers/taking';
import { taskOf } from '@/utils/outreach/writers/task';
import { type Writer, WriterProblem } from '@/utils/outreach/writers/writer';
import type { HelpActions, HelpProblem, HelpSession, HelpSetup } from './help-model';

const after: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** The browser's own model; Firefox and older browsers have none. */
function modelMaker(): ModelMaker | undefined {
  return (globalThis as { LanguageModel?: ModelMaker }).LanguageModel;
}

export async function readSetup(db: JustAskDatabase): Promise<HelpSetup> {
  const [{ by, endpoint }, model] = await Promise.all([readHelp(db), modelState(modelMaker())]);
  const origin = browser.runtime.getURL('/').replace(/\/$/, '');
  if (!endpoint) return { by, model, origin };
  const { host, local } = addressOf(endpoint.base);
  const { base, model: name, key } = endpoint;
  return { by, model, origin, endpoint: { base, host, model: name, hasKey: key !== '', local } };
}

export function fetchOwnModel(
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<HelpProblem | undefined> {
  return problemIn(signal, async () => {
    const maker = modelMaker();
    if (!maker) throw new WriterProblem('absent');
    await fetchModel(maker, onShare, signal);
  });
}

/** By the same kind of request as any other: some programs answer to who only looks, and refuse who asks. */
export async function tryEndpoint(
  db: JustAskDatabase,
  signal: AbortSignal,
): Promise<HelpProblem | undefined> {
  const writer = await writerOf(await readHelp(db));
  if (typeof writer === 'string') return writer;
  const request = { instructions: 'Answer with one word.', words: 'Say yes.' };
  return problemIn(signal, async () => {
    for await (const _ of writer.write(request, signal)) return;
    throw new WriterProblem('empty');
  });
}

/** Gives the access to an address back to the browser, unless what is stored still needs it. */
export async function giveBack(base: string, db: JustAskDatabase): Promise<void> {
  const { origin } = addressOf(base);
  const { endpoint } = await readHelp(db);
  if (endpoint && addressOf(endpoint.base).origin === origin) return;
  await browser.permissions.remove({ origins: [origin] });
}

export async function prepare(
  db: JustAskDatabase,
  text: DraftText,
  of: Parameters<HelpActions['prepare']>[1],
): Promise<HelpSession | HelpProblem> {
  const stored = await readHelp(db);
  const writer = await writerOf(stored);
  if (typeof writer === 'string') return writer;
  const fence = `text-${crypto.randomUUID().slice(0, 8)}`;
  const task = taskOf({ ...of, body: text.body, fence });
  if (task.asked.length === 0) return 'nothing-to-ask';
  const destination = destinationOf(stored);
  return {
    request: task.request,
    to: destination.to,
    shownBefore: stored.shown.includes(destination.id),
    taking: createTaking(task.pieces),
    async run(onFound, signal) {
      await changeHelp(db, (now) => ({
        ...now,
        shown: [...new Set([...now.shown, destination.id])],
      }));
      return problemIn(signal, async () => {
        const answer = writer.write(task.request, signal);
        for await (const found of suggestions(task, text.subject, answer)) onFound(found);
      });
    },
  };
}

/** Who would help, or why nobody can. */
async function writerOf({ by, endpoint }: StoredHelp): Promise<Writer | HelpProblem> {
  if (by === 'browser') {
    const maker = modelMaker();
    if (!maker || (await modelState(maker)) !== 'ready') return 'absent';
    return withLimits(browserModelWriter(maker), after);
  }
  if (by === 'nobody' || !endpoint) return 'off';
  const { origin, local } = addressOf(endpoint.base);
  if (!(await browser.permissions.contains({ origins: [origin] }))) return 'no-access';
  return withLimits(
    endpointWriter({ ...endpoint, local }, (url, init) => fetch(url, init)),
    after,
  );
}

function destinationOf({ by, endpoint }: StoredHelp): { id: string; to: HelpSession['to'] } {
  if (by === 'browser' || !endpoint) return { id: 'browser', to: { by: 'browser' } };
  const { base, model } = endpoint;
  const { host, local } = addressOf(base);
  return { id: `${base} ${model}`, to: { by: 'endpoint', host, model, local } };
}

/** Of an address that was looked at when it was stored. */
function addressOf(base: string): EndpointAddress {
  const address = endpointAddress(base);
  if (typeof address === 'string') throw new Error(`The stored address is ${address}`);
  return address;
}

/** The problem that a deed fails with, if there are words for it. Stopping is no problem, so it is passed on. */
async function problemIn(
  signal: AbortSignal,
  deed: () => Promise<void>,
): Promise<HelpProblem | undefined> {
  try {
    await deed();
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof WriterProblem) return error.code;
    throw error;
  }
}
