import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { Assessment, Band, Judgement } from '@/utils/fit/assessment';
import type { Reading } from '@/utils/profile/reading';
import { fieldsInSentence } from './field-words';
import { isolate } from './isolate';

const bands = {
  strong: 'band.strong',
  good: 'band.good',
  some: 'band.some',
  little: 'band.little',
  'not-enough': 'band.notEnough',
} as const satisfies Record<Band, string>;

/** The band as a word: "strong". */
export function bandWord(band: Band): string {
  return i18n.t(bands[band]);
}

/** What a known judgement says, as a sentence of its own. */
export function reasonSentence(
  judgement: Judgement & { known: true },
  aims: Aims | undefined,
): string {
  const { points } = judgement;
  switch (judgement.criterion) {
    case 'topic':
      return topicSentence(points, goalWords(judgement, aims));
    case 'logistics':
      if (points >= 0.8) return i18n.t('reason.logisticsStrong');
      return points > 0 ? i18n.t('reason.logisticsSome') : i18n.t('reason.logisticsNone');
    case 'road':
      return i18n.t('reason.road');
    case 'values':
      return i18n.t('reason.values');
    case 'common-ground':
      return i18n.t('reason.commonGround');
    case 'openness':
      if (points >= 1) return i18n.t('reason.opennessStrong');
      if (points >= 0.5) return i18n.t('reason.opennessSome');
      return points > 0 ? i18n.t('reason.opennessPaid') : i18n.t('reason.opennessClosed');
  }
}

function topicSentence(points: number, goal: string | undefined): string {
  if (goal === undefined) {
    if (points >= 0.6) return i18n.t('reason.topicStrongAny');
    return points > 0 ? i18n.t('reason.topicSomeAny') : i18n.t('reason.topicNoneAny');
  }
  const words: [string] = [isolate(goal)];
  if (points >= 0.6) return i18n.t('reason.topicStrong', words);
  return points > 0 ? i18n.t('reason.topicSome', words) : i18n.t('reason.topicNone', words);
}

/** What an unknown judgement would have been about: "About your goal". */
export function unknownTopic(judgement: Judgement, aims: Aims | undefined): string {
  const goal = goalWords(judgement, aims);
  switch (judgement.criterion) {
    case 'topic':
      return goal ? i18n.t('unknown.topic', [isolate(goal)]) : i18n.t('unknown.topicAny');
    case 'logistics':
      return i18n.t('unknown.logistics');
    case 'road':
      return i18n.t('unknown.road');
    case 'values':
      return i18n.t('unknown.values');
    case 'common-ground':
      return i18n.t('unknown.commonGround');
    case 'openness':
      return i18n.t('unknown.openness');
  }
}

/** Why it is unknown, and what she can do: one sentence per kind of gap. */
export function unknownSentences(
  judgement: Judgement & { known: false },
  reading: Reading,
): string[] {
  // The page was read, so the goal itself is what can't be looked for.
  if (judgement.criterion === 'topic' && judgement.missing.length === 0) {
    return [i18n.t('unknown.goal')];
  }
  const withStatus = (status: string) =>
    judgement.missing.filter((field) => reading.fields[field].status === status);
  const notLoaded = withStatus('not-loaded');
  const absent = withStatus('absent');
  const unreadable = withStatus('unreadable');
  const sentences: string[] = [];
  if (notLoaded.length > 0)
    sentences.push(
      reading.source === 'profile'
        ? i18n.t('unknown.notLoaded', [fieldsInSentence(notLoaded)])
        : i18n.t('unknown.notHere', [fieldsInSentence(notLoaded)]),
    );
  if (absent.length > 0) sentences.push(i18n.t('unknown.absent', [fieldsInSentence(absent)]));
  if (unreadable.length > 0)
    sentences.push(i18n.t('unknown.unreadable', [fieldsInSentence(unreadable)]));
  return sentences.length > 0 ? sentences : [i18n.t('unknown.nothing')];
}

/** What they say against being asked, in one sentence with their words, where they do. */
export function refusalSentence(assessment: Assessment | undefined): string | undefined {
  const refusal = assessment?.judgements.find(
    (judgement) => judgement.criterion === 'openness' && judgement.known && judgement.points === 0,
  );
  if (!refusal?.known) return undefined;
  const words = refusal.evidence[0]?.words;
  return words === undefined
    ? i18n.t('refusal.wordless')
    : i18n.t('refusal.words', [isolate(words)]);
}

function goalWords(judgement: Judgement, aims: Aims | undefined): string | undefined {
  return aims?.goals.find((goal) => goal.id === judgement.goalId)?.learn.trim() || undefined;
}
