import type { Evidence } from '@/utils/fit/assessment';
import type { CompiledAims } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import { oncePer } from '@/utils/fit/once-per';
import { excerpt } from '@/utils/fit/text/excerpt';
import { sentences } from '@/utils/fit/text/segments';
import { valueIn } from '@/utils/profile/field';
import { lacks } from './lacks';
import { lookedFor, type Value, valueTermsOf, type Wanted, wantedOf } from './value-words';

type Line = { text: string; listed: boolean };
/** What says one thing together: an entry of the list of causes, or all of one voluntary work. */
type Entry = { field: 'causes' | 'volunteering'; lines: Line[] };

type Wishes = { wished: readonly { named: string; value: Value }[]; wanted: Wanted };

/** What to look for, found out once for all people that her aims are compared with. */
const wishesOf = oncePer(({ aims, goals }: CompiledAims): Wishes => {
  const elsewhere = new Set(
    [...aims.values, ...aims.qualities, ...goals.map(({ learn }) => learn)].flatMap((text) =>
      valueTermsOf(text, { listed: true }).map(({ key }) => key),
    ),
  );
  const wished = aims.background.causes.flatMap((named) => {
    const value = lookedFor(named, elsewhere);
    return value ? [{ named, value }] : [];
  });
  return { wished, wanted: wantedOf(wished.flatMap(({ value }) => [...value.keys])) };
});

/**
 * The causes of hers that somebody lists or gives time to, each with the page's words. What she named as a
 * value as well is counted there, and what her goals look for, in the topic: no word counts twice.
 */
export function sharedCauses(
  input: FitInput,
  compiled: CompiledAims,
): { named: string; evidence: Evidence }[] {
  const { wished, wanted } = wishesOf(compiled);
  if (wished.length === 0) return [];
  return entries(input).flatMap((entry) => {
    const hits = hitsIn(entry, wanted);
    if (hits.length === 0) return [];
    return wished.flatMap(({ named, value }) => {
      const evidence = evidenceFor(value, entry, hits);
      return evidence ? [{ named, evidence }] : [];
    });
  });
}

function entries(input: FitInput): Entry[] {
  return [
    ...(valueIn(input.causes) ?? []).map(
      (cause): Entry => ({ field: 'causes', lines: listedLines(cause) }),
    ),
    ...(valueIn(input.volunteering) ?? []).map(
      ({ role, cause, association, description }): Entry => ({
        field: 'volunteering',
        lines: [
          ...[role, cause, association?.words].flatMap(listedLines),
          ...sentences(description ?? '').map((text) => ({ text, listed: false })),
        ],
      }),
    ),
  ];
}

function listedLines(text = ''): Line[] {
  return text.split('\n').map((line) => ({ text: line, listed: true }));
}

type Hit = { key: string; start: number; end: number; line: string };

function hitsIn({ lines }: Entry, wanted: Wanted): Hit[] {
  return lines.flatMap(({ text, listed }) =>
    valueTermsOf(text, { wanted, listed })
      .filter((term) => !lacks(text, term))
      .map((term) => ({ ...term, line: text })),
  );
}

function evidenceFor(
  { keys, needed }: Value,
  { field }: Entry,
  hits: readonly Hit[],
): Evidence | undefined {
  const met = hits.filter(({ key }) => keys.has(key));
  const [first] = met;
  if (!first || new Set(met.map(({ key }) => key)).size < needed) return undefined;
  return { field, words: excerpt(first.line, first.start, first.end) };
}
