import { i18n } from '#i18n';
import type { Band } from '@/utils/fit/assessment';
import type { Stage } from '@/utils/journey/standing';
import type { MarkView } from '@/utils/messaging/contract';

/** What is known of somebody whose mark is drawn. */
export type Marked = {
  score?: number;
  band: Band;
  coverage: number;
  /** Judged by a row alone. */
  provisional?: true;
  stage?: Stage;
};

/** What a page gets to draw of it: the words are found here, so that no page waits for them. */
export function markView(marked: Marked): MarkView {
  const { score, provisional, stage } = marked;
  return {
    label: inWords(marked),
    soFar: isSoFar(marked),
    ...(score === undefined ? {} : { score }),
    ...(provisional ? { provisional } : {}),
    ...(stage ? { stage } : {}),
  };
}

function isSoFar({ coverage, provisional }: Marked): boolean {
  return coverage < 1 || provisional === true;
}

/** The mark in words, for a screen reader. */
function inWords(marked: Marked): string {
  const { stage } = marked;
  return [
    fitInWords(marked),
    marked.provisional && i18n.t('mark.provisional'),
    stage && i18n.t(stageWords[stage]),
    i18n.t('mark.opens'),
  ]
    .filter(Boolean)
    .join(' ');
}

function fitInWords(marked: Marked): string {
  const { score, band } = marked;
  if (score === undefined) return i18n.t('mark.notEnough');
  const word = i18n.t(bandWords[band]);
  return isSoFar(marked)
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
  meeting: 'mark.stageMeeting',
  mentoring: 'mark.stageMentoring',
  closed: 'mark.stageClosed',
} as const;
