import { i18n } from '#i18n';
import type { HerWord } from '@/utils/outreach/draft';

const labels = {
  specific: 'word.specific',
  why: 'word.why',
  known: 'word.known',
  referrer: 'word.referrer',
  connector: 'word.connector',
  named: 'word.named',
  questions: 'word.questions',
  piece: 'word.piece',
  times: 'word.times',
  news: 'word.news',
  took: 'word.took',
  did: 'word.did',
  now: 'word.now',
  goal: 'word.goal',
  proof: 'word.proof',
  offer: 'word.offer',
} as const satisfies Record<HerWord, string>;

const hints = {
  specific: 'word.specificHint',
  why: 'word.whyHint',
  known: 'word.knownHint',
  referrer: 'word.referrerHint',
  connector: 'word.connectorHint',
  named: 'word.namedHint',
  questions: 'word.questionsHint',
  piece: 'word.pieceHint',
  times: 'word.timesHint',
  news: 'word.newsHint',
  took: 'word.tookHint',
  did: 'word.didHint',
  now: 'word.nowHint',
  goal: 'word.goalHint',
  proof: 'word.proofHint',
  offer: 'word.offerHint',
} as const satisfies Record<HerWord, string>;

/** What a line of hers is. */
export function wordLabel(word: HerWord): string {
  return i18n.t(labels[word]);
}

/** What such a line may look like. */
export function wordHint(word: HerWord): string {
  return i18n.t(hints[word]);
}
