import { anyOf, findAll } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Praise that says nothing of what it praises. One is warmth; two are noted. */
const praise = anyOf(
  'amazing|incredibl[ey]|awesome|brilliant|phenomenal|extraordinary|outstanding|exceptional|remarkable|unbelievable|stellar|genius|legendary|fantastic|wonderful|fabulous|inspiring|inspirational|truly inspired|so inspired|impressive|impressed|admire|admiration|fascinating|invaluable',
  'incre[íi]bles?|impresionantes?|extraordinari[oa]s?|excepcional(?:es)?|fant[áa]stic[oa]s?|maravillos[oa]s?|inspirador(?:a|es)?|admirables?|admiro|admiraci[óo]n|brillantes?|espectacular(?:es)?',
);
/** Praise that is too much by itself. */
const worship = anyOf(
  "huge fan|big(?:gest)? fan|massive fan|great fan|in awe|my idol|my hero|role model|blown away|dream come true|(?:such an? |deeply |truly |so |extremely )honou?r(?:ed)?|it would be an honou?r|obsessed with|worship|a legend|one of a kind|can't believe (?:i'm|i am)|visionary|world-class|cannot express|(?:the )?(?:best|greatest|most \\p{L}+) (?:\\p{L}+ ){1,3}(?:in|of) the (?:world|country|field|industry|universe)|beyond words|changed my life",
  'gran(?:d[íi]sim[oa])? fan|mi [íi]dolo|mi referente|un sue[ñn]o|un (?:gran |verdadero )?honor|leyenda|visionari[oa]|ser de luz|obra de arte|(?:el|la) mejor (?!(?:manera|forma|modo|momento|hora|d[íi]a) )(?:\\p{L}+ ){1,2}(?:del?|que ha|que hay)|me cambi[óo] la vida',
);

/**
 * Warm, not gushing. Mails that were a little to moderately positive were answered 10 to 15 % more often than neutral
 * ones, gushing ones no more (Boomerang, 2016, told by The Atlantic). How they told the two apart isn't known; these
 * lists are judgement.
 */
export const gushing: Rule = {
  id: 'gushing',
  when: 'always',
  grounds: { sources: ['boomerang'] },
  look({ own }) {
    const much = findAll(own, worship);
    const all = [...much, ...findAll(own, praise)].sort((a, b) => a.start - b.start);
    const [first] = much.length > 0 ? much : all;
    if (!first || (much.length === 0 && all.length < 2)) return [];
    return [
      {
        rule: 'gushing',
        severity: 'consider',
        saying: 'gushing.praise',
        values: [listed(all.map(({ text }) => text))],
        place: { part: 'body', start: first.start, end: first.end },
      },
    ];
  },
};

function listed(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.toLowerCase()))].slice(0, 4).join(', ');
}
