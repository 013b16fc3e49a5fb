import { i18n } from '#i18n';
import type { Heard } from '@/utils/journey/heard';
import { daysAgo, lateDayInWords } from './dates';

/** That somebody may have written back: a question, for she says whether they did. */
export function heardWords({ day }: Heard, now: number): { title: string; why: string } {
  return { title: i18n.t('heard.title'), why: whenHeard(day, now) };
}

function whenHeard(day: Heard['day'], now: number): string {
  if (day === undefined) return i18n.t('heard.undated');
  const ago = daysAgo(day, now);
  if (ago === 0) return i18n.t('heard.today');
  return ago === 1 ? i18n.t('heard.yesterday') : i18n.t('heard.on', [lateDayInWords(day, now)]);
}
