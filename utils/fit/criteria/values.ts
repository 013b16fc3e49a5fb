import type { Evidence, Finding } from '@/utils/fit/assessment';
import type { CompiledAims } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import { oncePer } from '@/utils/fit/once-per';
import { denies } from '@/utils/fit/text/denials';
import { excerpt } from '@/utils/fit/text/excerpt';
import { headlineParts, sentences } from '@/utils/fit/text/segments';
import { realness } from '@/utils/fit/text/wishes';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';
import { distinct } from './distinct';
import { lacks } from './lacks';
import { silence } from './silence';
import { lookedFor, type Value, valueTermsOf, type Wanted, wantedOf } from './value-words';

/**
 * What a word says in each place, 0 to 1: what somebody gives their time to says more than what they write
 * on a day. Judgement (2026-11).
 */
const trust = {
  volunteering: 0.95,
  causes: 0.9,
  about: 0.85,
  headline: 0.85,
  recommendations: 0.75,
  roles: 0.65,
  posts: 0.65,
} as const satisfies Partial<Record<FieldName, number>>;

/** How much of what is left one shared value closes: one is much, and three are nearly all there is to say. */
const eachCloses = 0.55;
const mostEvidence = 3;

/**
 * Qualities and values: which of those that she named do they show, in their own words? Deep similarity is
 * what predicts best how a match is felt (Eby et al. 2013). Nothing is concluded: a value counts where its
 * words stand, or plain forms of them, and however often, it counts once. Silence says nothing against
 * anybody. Left out while she has named none that could be looked for.
 */
export function values(input: FitInput, compiled: CompiledAims): Finding[] {
  const { wished, wanted } = wishesOf(compiled);
  if (wished.length === 0) return [];
  const said = saidIn(input, wanted);
  const met = wished.flatMap((value) => best(value, said) ?? []);
  if (met.length === 0) {
    const { about, volunteering, causes, recommendations, posts } = input;
    return [silence('values', { about, volunteering, causes, recommendations, posts })];
  }
  const open = met.reduce((left, { strength }) => left * (1 - eachCloses * strength), 1);
  const evidence = distinct(
    met.sort((a, b) => b.strength - a.strength).map(({ evidence: words }) => words),
  );
  return [
    {
      criterion: 'values',
      known: true,
      points: 0.5 + 0.5 * (1 - open),
      evidence: evidence.slice(0, mostEvidence),
    },
  ];
}

type Wishes = { wished: readonly Value[]; wanted: Wanted };

/** What to look for, found out once for all people that her aims are compared with. */
const wishesOf = oncePer(({ aims, goals }: CompiledAims): Wishes => {
  const inGoals = new Set(
    goals.flatMap(({ learn }) => valueTermsOf(learn, { listed: true }).map(({ key }) => key)),
  );
  const wished = eachOnce(
    [...aims.qualities, ...aims.values].flatMap((named) => lookedFor(named, inGoals) ?? []),
  );
  return { wished, wanted: wantedOf(wished.flatMap(({ keys }) => [...keys])) };
});

/** Each value once, also where she named it as a quality and as a value. */
function eachOnce(all: readonly Value[]): Value[] {
  const name = ({ keys }: Value) => [...keys].sort().join(' ');
  return all.filter((value, at) => all.findIndex((other) => name(other) === name(value)) === at);
}

/** A sentence or a line of the page in which one of her words stands. */
type Said = {
  field: FieldName;
  text: string;
  worth: number;
  terms: { key: string; start: number; end: number }[];
};

function saidIn(input: FitInput, wanted: Wanted): Said[] {
  const lines = (field: keyof typeof trust, texts: readonly string[], listed = false): Said[] =>
    texts.flatMap((text) => {
      const terms = valueTermsOf(text, { wanted, listed });
      if (terms.length === 0) return [];
      const isDenied = denies(text);
      const meant = terms.filter((term) => !isDenied(term) && !lacks(text, term));
      return meant.length === 0
        ? []
        : [{ field, text, worth: trust[field] * realness(text), terms: meant }];
    });
  const spoken = (field: keyof typeof trust, texts: readonly (string | undefined)[]): Said[] =>
    texts.flatMap((text = '') =>
      // Most texts hold none of her words, and need not be taken apart.
      valueTermsOf(text, { wanted }).length === 0 ? [] : lines(field, sentences(text)),
    );
  const volunteering = valueIn(input.volunteering) ?? [];
  return [
    ...lines('headline', headlineParts(valueIn(input.headline) ?? '')),
    ...spoken('about', [valueIn(input.about)]),
    ...lines(
      'causes',
      (valueIn(input.causes) ?? []).flatMap((cause) => cause.split('\n')),
      true,
    ),
    ...lines(
      'volunteering',
      volunteering.flatMap(({ role, cause, association }) =>
        [role, cause, association?.words].flatMap((text) => text?.split('\n') ?? []),
      ),
      true,
    ),
    ...spoken(
      'volunteering',
      volunteering.map(({ description }) => description),
    ),
    ...spoken('recommendations', valueIn(input.recommendations) ?? []),
    ...spoken(
      'roles',
      (valueIn(input.roles) ?? []).map(({ description }) => description),
    ),
    ...spoken('posts', valueIn(input.posts) ?? []),
  ];
}

/** Where a value is met best: enough of its words in one sentence. */
function best(
  { keys, needed }: Value,
  said: readonly Said[],
): { strength: number; evidence: Evidence } | undefined {
  let top: { said: Said; start: number; end: number } | undefined;
  for (const each of said) {
    const hits = each.terms.filter(({ key }) => keys.has(key));
    if (new Set(hits.map(({ key }) => key)).size < needed) continue;
    if (top && each.worth <= top.said.worth) continue;
    top = { said: each, start: hits[0]?.start ?? 0, end: hits.at(-1)?.end ?? 0 };
  }
  if (!top) return undefined;
  const { field, text, worth } = top.said;
  return { strength: worth, evidence: { field, words: excerpt(text, top.start, top.end) } };
}
