import { i18n } from '#i18n';
import type { MarkView } from '@/utils/messaging/contract';

/** Marks of one page say few different things, and asking the browser for its language takes time. */
const known = new Map<string, string>();

/** The mark in words, for a screen reader. */
export function markInWords(view: MarkView): string {
  const key = JSON.stringify(view);
  const words = known.get(key) ?? inWords(view);
  known.set(key, words);
  return words;
}

function inWords(view: MarkView): string {
  const { stage } = view;
  return [
    fitInWords(view),
    view.provisional && i18n.t('mark.provisional'),
    stage && i18n.t(stageWords[stage]),
    i18n.t('mark.opens'),
  ]
    .filter(Boolean)
    .join(' ');
}

function fitInWords({ score, band, coverage, provisional }: MarkView): string {
  if (score === undefined) return i18n.t('mark.notEnough');
  const word = i18n.t(bandWords[band]);
  return coverage < 1 || provisional
    ? i18n.t('mark.fitSoFar', [String(score), word])
    : i18n.t('mark.fit', [String(score), word]);
}

const bandWords = {
  strong: 'band.strong',
  good: 'band.good',
  some: 'band.some',
  little: 'band.little',
  'not-enough': 'band.notEnough',
} as const;

const stageWords = {
  kept: 'mark.stageKept',
  asked: 'mark.stageAsked',
  replied: 'mark.stageReplied',
  closed: 'mark.stageClosed',
} as const;
