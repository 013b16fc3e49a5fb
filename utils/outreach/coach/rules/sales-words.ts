import { fold } from '@/utils/fit/text/tokenise';
import { anyOf, findAll } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';
import { theirWords } from '@/utils/outreach/coach/their-words';

const selling = anyOf(
  "synerg(?:y|ies|istic)|leverage|leveraging|touch base|circle back|value[- ]add(?:ed)?|value proposition|win[- ]win|game[- ]chang(?:er|ing)|low-hanging|move the needle|mutually beneficial|limited time|act now|don't miss|once[- ]in[- ]a[- ]lifetime|exclusive|guaranteed?|roi|kpis?|bandwidth|deep dive|thought leader(?:ship)?|best[- ]in[- ]class|cutting[- ]edge|next level|10x|scalable|disrupt(?:ive|ion)?|monetis\\p{L}+|monetiz\\p{L}+|growth hack\\p{L}*|rockstar|ninja|self-starter|go-getter|results-driven|hit the ground running|think outside the box|strategic partnership|quick win|at scale|actionable",
  'sinergias?|apalancar|propuesta de valor|ganar-ganar|oportunidad [úu]nica|por tiempo limitado|disruptiv[oa]s?|valor a[ñn]adido|proactiv[oa]|fuera de la caja|escalable|mutuo beneficio|beneficio mutuo',
);

/**
 * The words of advertisements and offices. No figure was found for them; they are noted because a mentor is a person,
 * not a customer, and because they can be said to anybody.
 */
export const salesWords: Rule = {
  id: 'sales-words',
  when: 'always',
  grounds: { sources: [] },
  look({ own, reading }) {
    const theirs = reading && theirWords(reading).words;
    // "Bandwidth" to a network engineer is a word of their work.
    const found = findAll(own, selling).filter(({ text }) => !theirs?.has(fold(text)));
    const [first] = found;
    if (!first) return [];
    const words = [...new Set(found.map(({ text }) => text.toLowerCase()))];
    return [
      {
        rule: 'sales-words',
        severity: words.length > 1 ? 'consider' : 'idea',
        saying: 'sales.words',
        values: [words.slice(0, 4).join(', ')],
        place: { part: 'body', start: first.start, end: first.end },
      },
    ];
  },
};
