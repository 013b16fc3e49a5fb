import { type Channel, type HistoryEvent, stillCounting } from '@/utils/journey/history';
import { happensBy, type Purpose } from '@/utils/journey/purpose';
import type { Composition, DraftText, Plan } from '@/utils/outreach/draft';
import { happeningOf } from '@/utils/outreach/happening';
import { assemble, rework } from '@/utils/outreach/letter';
import { phrasesIn } from '@/utils/outreach/phrases';
import { defined } from '@/utils/sites/values';
import type { JustAskDatabase, StoredDraft } from './database';
import { dropComposed, keepVersion } from './draft-versions';
import { GoneError } from './gone-error';
import { historyOf } from './history-store';
import { appendEvent, projected } from './mentor-store';
import { rememberPhrases } from './phrase-store';
import { lastOf, type Turn, take } from './turn';

/** What she typed before is a version of its own after a pause as long as this, in milliseconds. */
const sitting = 10 * 60_000;
/** The same when this much of it went at once: a slip of the hand, more often than not. */
const muchLost = { from: 80, share: 0.5 };

/**
 * What a surface has of a message: the words in its editor, saved or not, and the revision of the draft that they
 * were typed on. `at` is milliseconds since 1970.
 */
type Typed = { draftId: string; turn: Turn; text: DraftText; typedOn: number; at: number };

/** A composed message, and what of its plan wasn't chosen for her. */
export type Letter = Composition & Pick<StoredDraft, 'wanted'>;

/** @throws {GoneError} when the draft is gone. */
export async function draftBy(db: JustAskDatabase, draftId: string): Promise<StoredDraft> {
  const draft = await db.drafts.get(draftId);
  if (!draft) throw new GoneError(`No draft ${draftId}`);
  return draft;
}

/** The messages for a mentor that she hasn't sent, the one that she looked at last first. */
export async function draftsOf(db: JustAskDatabase, mentorId: string): Promise<StoredDraft[]> {
  const [drafts, history] = await Promise.all([
    db.drafts.where('mentorId').equals(mentorId).toArray(),
    historyOf(db, mentorId),
  ]);
  return openAmong(drafts, history).sort((a, b) => b.savedAt - a.savedAt);
}

/** The last ask to a mentor that she sent, as it was made. */
export async function sentAskOf(
  db: JustAskDatabase,
  mentorId: string,
): Promise<StoredDraft | undefined> {
  const drafts = await db.drafts.where('mentorId').equals(mentorId).toArray();
  return drafts
    .filter(({ sentBy, purpose }) => sentBy !== undefined && happensBy[purpose] === 'asked')
    .sort((a, b) => b.savedAt - a.savedAt)[0];
}

/** Those that she hasn't said she sent, or took that back. */
function openAmong(drafts: StoredDraft[], history: readonly HistoryEvent[]): StoredDraft[] {
  const counting = new Set(stillCounting(history).map(({ id }) => id));
  return drafts.filter(({ sentBy }) => sentBy === undefined || !counting.has(sentBy));
}

/**
 * Stores a composed message, unless this mentor has an open one for the same purpose: what she wrote is never
 * replaced. That one comes to the front instead.
 *
 * @param at milliseconds since 1970
 */
export async function addDraft(
  db: JustAskDatabase,
  request: { requestId: string; mentorId: string; composition: Letter; at: number },
): Promise<{ draftId: string }> {
  const { requestId, mentorId, composition, at } = request;
  const tables = [db.drafts, db.draftVersions, ...projected(db)];
  return db.transaction('rw', tables, async () => {
    const { purpose } = composition;
    if (await db.drafts.get(requestId)) return { draftId: requestId };
    const open = await draftsOf(db, mentorId);
    const known = open.find((draft) => draft.purpose === purpose);
    if (known !== undefined) {
      await db.drafts.update(known.id, { savedAt: at });
      return { draftId: known.id };
    }
    const draft = { ...composition, id: requestId, mentorId, revision: 1, turns: {}, savedAt: at };
    await db.drafts.add(draft);
    await keepVersion(db, draft, { id: requestId, because: 'composed', at });
    await appendEvent(db, mentorId, { id: requestId, at, what: { kind: 'drafted', purpose } });
    return { draftId: requestId };
  });
}

/**
 * Stores what she typed, unless the same surface has saved something newer already.
 *
 * @throws {GoneError} when the draft is gone.
 */
export async function saveDraft(db: JustAskDatabase, request: Typed): Promise<void> {
  const { text, at } = request;
  await change(db, request, async (draft, versionId) => {
    const { body } = draft.text;
    const lost = body.length >= muchLost.from && text.body.length < body.length * muchLost.share;
    if (at - draft.savedAt > sitting || lost)
      await keepVersion(db, draft, { id: versionId, because: 'replaced', at: draft.savedAt });
    return saysTheSame(draft, text) ? { text } : { text, renewedFrom: undefined };
  });
}

/**
 * Makes a message anew by a changed plan, around every word that she wrote in it. How it stood before is kept
 * as a version.
 *
 * @param request.recompose composes it by a plan
 * @throws {GoneError} when the draft is gone.
 */
export async function reworkDraft(
  db: JustAskDatabase,
  request: Typed & {
    change: Plan;
    recompose: (purpose: Purpose, plan: Plan) => Composition;
  },
): Promise<void> {
  const { text, at, recompose } = request;
  await change(db, request, async (draft, versionId) => {
    const before = { ...draft, text };
    // While she types a line for it, the message is made anew at every pause: one version is enough.
    if (Object.keys(request.change).every((part) => part === 'words'))
      await dropComposed(db, before);
    const composed = recompose(draft.purpose, changed(draft.plan, request.change));
    const { made } = await madeAnew(db, before, composed, { versionId, at });
    const { wanted } = draft;
    return {
      ...{ ...made, renewedFrom: undefined, asItWas: undefined },
      ...(wanted ? { wanted: changed(wanted, request.change) } : {}),
    };
  });
}

function changed(plan: Plan, change: Plan): Plan {
  return {
    ...plan,
    ...change,
    words: { ...plan.words, ...change.words },
    phrases: { ...plan.phrases, ...change.phrases },
  };
}

/**
 * Makes a message anew where that comes to something else by now: her aims, their page or the day have changed since.
 * One that she left as it was made is chosen anew too; in any other every word that she wrote stays, and it is
 * remembered how it was before. Where it comes to the same, or she put it back as it was, nothing changes.
 *
 * @param request.recompose composes it by a plan, about the same goal and the same something of theirs
 * @throws {GoneError} when the draft is gone.
 */
export async function renewDraft(
  db: JustAskDatabase,
  request: Typed & { recompose: (draft: StoredDraft, plan: Plan) => Composition },
): Promise<void> {
  const { text, at } = request;
  const recompose = (draft: StoredDraft) => {
    const { plan, wanted = plan } = draft;
    return request.recompose(draft, hasWordsOfHers(draft, text) ? plan : wanted);
  };
  const standing = await draftBy(db, request.draftId);
  if (standing.asItWas || isMadeSo(standing, recompose(standing))) return;
  await change(db, request, async (draft, versionId) => {
    // Without words of hers that are new it doesn't come before one that she has called for since.
    const savedAt = saysTheSame(draft, text) ? draft.savedAt : at;
    if (draft.asItWas) return { text, savedAt };
    const composed = recompose(draft);
    if (!saysOther(draft, composed)) return { ...offersOf(composed), text, savedAt };
    const { made, from } = await madeAnew(db, { ...draft, text }, composed, { versionId, at });
    const isTold = hasWordsOfHers(draft, text) && !saysTheSame({ text }, made.text);
    // Her aims are saved at every pause in typing them: the way back leads to what she saw last, not half way.
    return {
      ...made,
      savedAt,
      ...(isTold ? { renewedFrom: draft.renewedFrom ?? from } : {}),
    };
  });
}

function hasWordsOfHers({ parts, subject }: Made, text: DraftText): boolean {
  return text.subject !== subject || text.body !== assemble(parts);
}

/** What a message's words are made from. */
type Made = Pick<Composition, 'parts' | 'subject'>;

function isMadeSo(draft: StoredDraft, composed: Composition): boolean {
  const same = JSON.stringify(offersOf(draft)) === JSON.stringify(offersOf(composed));
  return same && !saysOther(draft, composed);
}

function saysOther(draft: Made, composed: Made): boolean {
  return draft.subject !== composed.subject || assemble(draft.parts) !== assemble(composed.parts);
}

/** What is beside the words of a message: what is missing, and what she could pick. */
function offersOf({ gaps, candidates, otherLanguage, goalId }: Composition) {
  return { gaps, candidates, otherLanguage, goalId };
}

/**
 * A message by another composition, around what she wrote. How it stood before is kept as a version, whose id is `from`.
 */
async function madeAnew(
  db: JustAskDatabase,
  draft: StoredDraft,
  composed: Composition,
  { versionId, at }: { versionId: string; at: number },
): Promise<{ made: Change & { text: DraftText }; from: string }> {
  const { text } = draft;
  const before = { id: `${versionId} before`, because: 'replaced', at } as const;
  const from = await keepVersion(db, draft, before);
  const after = {
    ...composed,
    text: {
      ...text,
      subject: text.subject === draft.subject ? composed.subject : text.subject,
      body: rework(text.body, draft.parts, composed.parts),
    },
  };
  await keepVersion(db, { ...draft, ...after }, { id: versionId, because: 'composed', at: at + 1 });
  return { made: { ...after, specific: composed.specific, goalId: composed.goalId }, from };
}

/**
 * Puts a version in the place of what stands there, which is kept as a version too. So it stays until she chooses
 * something else for it.
 *
 * @throws {GoneError} when the draft or the version is gone.
 */
export async function restoreVersion(
  db: JustAskDatabase,
  request: Typed & { versionId: string },
): Promise<void> {
  const { text, at } = request;
  await change(db, request, async (draft, versionId) => {
    const version = await db.draftVersions.get(request.versionId);
    if (!version) throw new GoneError(`No version ${request.versionId}`);
    await keepVersion(db, { ...draft, text }, { id: versionId, because: 'replaced', at });
    const { plan, subject, parts, specific, goalId, gaps, otherLanguage } = version;
    return {
      ...{ plan, subject, parts, specific, goalId, gaps, otherLanguage },
      ...{ wanted: plan, renewedFrom: undefined, asItWas: true },
      text: { ...text, subject: version.text.subject, body: version.text.body },
    };
  });
}

/**
 * Records that she sent a message: what happened by it, its words, the channel and the time. The message is
 * no draft any more, and sentences that she wrote instead of ours are remembered.
 *
 * @throws {GoneError} when the draft is gone.
 */
export async function sendDraft(
  db: JustAskDatabase,
  request: { requestId: string; draftId: string; channel: Channel; text: DraftText; at: number },
): Promise<{ eventId: string }> {
  const { requestId, draftId, channel, text, at } = request;
  const tables = [db.drafts, db.draftVersions, db.phrases, ...projected(db)];
  return db.transaction('rw', tables, async () => {
    const draft = await draftBy(db, draftId);
    if (draft.sentBy === requestId) return { eventId: requestId };
    const { mentorId, purpose, parts, plan } = draft;
    const what = happeningOf(purpose, channel, text);
    await appendEvent(db, mentorId, { id: requestId, at, what });
    const sent = { ...draft, text, sentBy: requestId, revision: draft.revision + 1, savedAt: at };
    await db.drafts.put(sent);
    await keepVersion(db, sent, { id: requestId, because: 'sent', at });
    const name = (await db.mentors.get(mentorId))?.name;
    await rememberPhrases(db, phrasesIn(text.body, parts, name), plan.language, at);
    return { eventId: requestId };
  });
}

function saysTheSame({ text }: Pick<StoredDraft, 'text'>, { subject, body }: DraftText): boolean {
  return text.subject === subject && text.body === body;
}

/** What becomes of a draft's parts; `undefined` takes away one that it needn't have. */
type Change = {
  [K in keyof StoredDraft]?:
    | StoredDraft[K]
    | (object extends Pick<StoredDraft, K> ? undefined : never);
};

/**
 * Changes a draft, unless the same surface has changed it later already. What another surface has saved since these
 * words were begun, and they don't say, becomes a version: nothing that she wrote is written over.
 */
async function change(
  db: JustAskDatabase,
  { draftId, turn, text, typedOn, at }: Typed,
  how: (draft: StoredDraft, versionId: string) => Promise<Change>,
): Promise<void> {
  await db.transaction('rw', db.drafts, db.draftVersions, async () => {
    const draft = await draftBy(db, draftId);
    const turns = take(draft.turns, turn);
    if (!turns) return;
    const versionId = `${draftId} ${turn.surface} ${turn.number}`;
    if (
      draft.revision > typedOn &&
      lastOf(draft.turns) !== turn.surface &&
      !saysTheSame(draft, text)
    )
      await keepVersion(db, draft, {
        id: `${versionId} elsewhere`,
        because: 'replaced',
        at: draft.savedAt,
      });
    const standing = { ...draft, ...madeFrom(draft, typedOn) };
    const changed = { ...standing, savedAt: at, ...(await how(standing, versionId)) };
    await db.drafts.put(
      defined({
        ...changed,
        before: beforeOf(draft, changed),
        turns,
        revision: draft.revision + 1,
      }),
    );
  });
}

/** As many changes of what a message is made from can be on their way at the same time. */
const remembered = 6;

/**
 * What the words of a revision were made from. Words that were handed over before another change was there are
 * understood by what they were made from: by the newer one, old sentences of ours would count as hers.
 */
function madeFrom({ before = [], parts, subject }: StoredDraft, revision: number): Made {
  const older = before.find(({ upTo }) => revision <= upTo);
  return older ? { parts: older.parts, subject: older.subject } : { parts, subject };
}

function beforeOf(draft: StoredDraft, changed: Made): StoredDraft['before'] {
  const { before = [], parts, subject, revision } = draft;
  if (!saysOther(draft, changed)) return draft.before;
  return [...before, { parts, subject, upTo: revision }].slice(-remembered);
}
