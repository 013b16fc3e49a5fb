import { i18n } from '#i18n';
import type { Heard } from '@/utils/journey/heard';
import { isoDayInWords } from './dates';

/** That somebody may have written back: a question, for she says whether they did. */
export function heardWords({ day }: Heard, now: number): { title: string; why: string } {
  return {
    title: i18n.t('heard.title'),
    why:
      day === undefined ? i18n.t('heard.undated') : i18n.t('heard.on', [isoDayInWords(day, now)]),
  };
}
