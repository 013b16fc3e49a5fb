import type { Evidence } from '@/utils/fit/assessment';
import type { FitInput } from '@/utils/fit/fit-input';
import type { Knowledge } from '@/utils/fit/knowledge/pack';
import { excerpt } from '@/utils/fit/text/excerpt';
import { likeness, type TextVector, textVector } from '@/utils/fit/text/text-vector';
import { valueIn } from '@/utils/profile/field';

/**
 * How much a person's texts are about a long one, 0 to 1: the cosine of each, half the mean of all and half
 * that of the best three. In an earlier experiment on 58 people's ratings that came as near as SPECTER
 * with citations does (docs/fit.md); who writes about many things isn't less of an expert in one.
 */
export function byTexts(
  input: FitInput,
  wanted: TextVector,
  knowledge: Knowledge,
): { points: number; evidence: Evidence[] } {
  const texts = textsOf(input)
    .filter(({ words }) => words.trim() !== '')
    .map((text) => ({ ...text, value: likeness(wanted, textVector(text.words, knowledge)) }))
    .sort((a, b) => b.value - a.value);
  if (texts.length === 0) return { points: 0, evidence: [] };
  const mean = (of: typeof texts) => of.reduce((sum, { value }) => sum + value, 0) / of.length;
  const [best] = texts;
  return {
    points: (mean(texts) + mean(texts.slice(0, 3))) / 2,
    evidence: best && best.value > 0 ? [{ field: best.field, words: firstLine(best.words) }] : [],
  };
}

/** Something hidden is a line break, and so is what we put between a title and itself: the page has neither. */
function firstLine(words: string): string {
  return excerpt(words.split('\n').find((line) => line.trim() !== '') ?? '', 0, 0);
}

function textsOf(input: FitInput): Evidence[] {
  const one = (field: 'headline' | 'about'): Evidence[] => {
    const words = valueIn(input[field]);
    return words === undefined ? [] : [{ field, words }];
  };
  return [
    ...one('headline'),
    ...one('about'),
    ...(valueIn(input.roles) ?? []).map(
      ({ title, description = '' }): Evidence => ({
        field: 'roles',
        words: `${title}\n${title}\n${description}`,
      }),
    ),
    ...(valueIn(input.posts) ?? []).map((words): Evidence => ({ field: 'posts', words })),
  ];
}
