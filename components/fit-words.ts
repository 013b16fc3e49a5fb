import { i18n } from '#i18n';
import type { Aims } from '@/utils/aims/aims';
import type { Assessment, Band, Judgement, KnownJudgement } from '@/utils/fit/assessment';
import type { FieldName, Reading } from '@/utils/profile/reading';
import { goalWords } from './criterion-words';
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

/** Which sentence a criterion has for points above, at and below the middle, which says nothing. */
const sentences = {
  road: { for: 'reason.roadFor', neutral: 'reason.roadNeutral', against: 'reason.roadAgainst' },
  values: {
    for: 'reason.valuesFor',
    neutral: 'reason.valuesNeutral',
    against: 'reason.valuesAgainst',
  },
  'common-ground': {
    for: 'reason.commonGroundFor',
    neutral: 'reason.commonGroundNeutral',
    against: 'reason.commonGroundAgainst',
  },
  logistics: {
    for: 'reason.logisticsFor',
    neutral: 'reason.logisticsNeutral',
    against: 'reason.logisticsAgainst',
  },
} as const;

/** What a known judgement says, as a sentence of its own. */
export function reasonSentence(judgement: KnownJudgement, aims: Aims | undefined): string {
  const { criterion, points } = judgement;
  if (criterion === 'topic') return topicSentence(judgement, goalWords(judgement, aims));
  if (criterion === 'openness') return opennessSentence(points);
  if (criterion === 'logistics' && points >= 0.8) return i18n.t('reason.logisticsStrong');
  if (criterion === 'logistics' && points <= 0.2) return i18n.t('reason.logisticsNone');
  const side = points > 0.5 ? 'for' : points < 0.5 ? 'against' : 'neutral';
  return i18n.t(sentences[criterion][side]);
}

const topics = {
  strong: { goal: 'reason.topicStrong', any: 'reason.topicStrongAny' },
  some: { goal: 'reason.topicSome', any: 'reason.topicSomeAny' },
  little: { goal: 'reason.topicLittle', any: 'reason.topicLittleAny' },
  none: { goal: 'reason.topicNone', any: 'reason.topicNoneAny' },
} as const;

/** The points are a probability here, and its steps those of the bands. */
function topicSentence({ points, evidence }: KnownJudgement, goal: string | undefined): string {
  const degree = points >= 0.55 ? 'strong' : points >= 0.35 ? 'some' : 'little';
  const words = topics[evidence.length === 0 ? 'none' : degree];
  return goal === undefined ? i18n.t(words.any) : i18n.t(words.goal, [isolate(goal)]);
}

function opennessSentence(points: number): string {
  if (points >= 1) return i18n.t('reason.opennessStrong');
  if (points > 0.5) return i18n.t('reason.opennessSome');
  if (points === 0.5) return i18n.t('reason.opennessNeutral');
  return points > 0 ? i18n.t('reason.opennessPaid') : i18n.t('reason.opennessClosed');
}

const silences = {
  road: 'silent.road',
  values: 'silent.values',
  'common-ground': 'silent.commonGround',
  logistics: 'silent.logistics',
  openness: 'silent.openness',
} as const;

/** Why it is unknown, and what she can do: one sentence per kind of gap. */
export function unknownSentences(
  judgement: Judgement & { known: false },
  reading: Reading,
): string[] {
  // The page was read, so the goal itself is what can't be looked for.
  if (judgement.criterion === 'topic' && judgement.missing.length === 0) {
    return [i18n.t('unknown.goal')];
  }
  const { criterion, missing } = judgement;
  const isSeen = (field: FieldName) =>
    reading.fields[field].status === 'read' || reading.fields[field].status === 'absent';
  // Everything that could have told was looked at.
  if (criterion !== 'topic' && missing.every(isSeen)) return [i18n.t(silences[criterion])];
  const sentences = missingSentences(missing, reading);
  return sentences.length > 0 ? sentences : [i18n.t('unknown.nothing')];
}

/** Why parts of a page are missing, and what she can do: one sentence per kind of gap. */
export function missingSentences(missing: readonly FieldName[], reading: Reading): string[] {
  const withStatus = (status: string) =>
    missing.filter((field) => reading.fields[field].status === status);
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
  return sentences;
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
