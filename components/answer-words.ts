import { i18n } from '#i18n';
import type { Because } from '@/utils/fit/verdict';
import type { Answer } from '@/utils/surface/model';

const labels = {
  field: 'because.field',
  senior: 'because.senior',
  junior: 'because.junior',
  far: 'because.far',
  closed: 'because.closed',
  other: 'because.other',
} as const satisfies Record<Because, string>;

/** Every reason why somebody isn't for her, in the order in which they are offered. */
export const becauses = Object.keys(labels) as Because[];

/** Why somebody isn't for her, in two or three words. */
export function becauseLabel(because: Because): string {
  return i18n.t(labels[because]);
}

/** What she said of a fit, in words: "Right", "Not for me: another field". */
export function answerWords({ right, because }: Pick<Answer, 'right' | 'because'>): string {
  if (right) return i18n.t('answer.right');
  return because === undefined
    ? i18n.t('answer.not')
    : i18n.t('answer.notBecause', [becauseLabel(because)]);
}
