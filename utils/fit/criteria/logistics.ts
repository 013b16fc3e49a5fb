import type { Aims } from '@/utils/aims/aims';
import type { Evidence, Finding } from '@/utils/fit/assessment';
import type { CompiledAims } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import { excerpt } from '@/utils/fit/text/excerpt';
import { mentionsIn } from '@/utils/fit/text/organisations';
import { headlineParts } from '@/utils/fit/text/segments';
import { tokenise } from '@/utils/fit/text/tokenise';
import { type Field, valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';
import { distinct } from './distinct';
import { holds, place, timeZone } from './places';
import { silence } from './silence';

/** What one of her wishes came to, 0 to 1; or the parts of the page that would tell. */
type Part =
  | { points: number; evidence: Evidence[] }
  | { told: Partial<Record<FieldName, Field<unknown>>> };

/** One wish: `undefined` where she has none. */
export type Wish = (input: FitInput, logistics: Aims['logistics']) => Part | undefined;

const mostEvidence = 3;
/** At or below this a wish is broken. */
const broken = 0.1;

/**
 * Logistics: organisation, place, time zone and languages, as far as she set them. Their mean, drawn halfway
 * to a wish that is broken: a language in common makes up for nobody who works in the wrong house. Left out
 * altogether when she set nothing, so that it neither counts nor lowers the coverage.
 */
export function logistics(input: FitInput, { aims }: CompiledAims): Finding[] {
  const parts = [organisation, place, timeZone, language]
    .map((wish) => wish(input, aims.logistics))
    .filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  const known = parts.filter((part) => 'points' in part);
  if (known.length === 0) {
    const told = parts.map((part) => ('told' in part ? part.told : {}));
    return [silence('logistics', Object.assign({}, ...told))];
  }
  const mean = known.reduce((sum, { points }) => sum + points, 0) / known.length;
  const least = Math.min(...known.map(({ points }) => points));
  const evidence = distinct(
    [...known]
      .sort((a, b) => Math.abs(b.points - 0.5) - Math.abs(a.points - 0.5))
      .flatMap((part) => part.evidence),
  ).slice(0, mostEvidence);
  return [
    {
      criterion: 'logistics',
      known: true,
      points: least <= broken ? (mean + least) / 2 : mean,
      evidence,
    },
  ];
}

/** Nearly everybody works elsewhere: that they do is worth less than that they work in the same house. */
const elsewhere = 0.7;

/** Whether they work inside or outside her organisation, by the jobs that they hold. */
const organisation: Wish = (input, { organisation: wished, employer }) => {
  if (wished === 'either' || employer.trim() === '') return undefined;
  const { organisations, roles, headline } = input;
  const shown = [
    ...(valueIn(organisations) ?? []).map((each) => ({ field: 'organisations' as const, each })),
    ...(valueIn(roles) ?? []).flatMap(({ employer: each, current }) =>
      each && current ? [{ field: 'roles' as const, each }] : [],
    ),
  ];
  const line = headlineParts(valueIn(headline) ?? '').filter((part) => /(?:\bat\s|@)/i.test(part));
  const inside: Evidence[] = [
    ...shown.flatMap(({ field, each }) => {
      const words = each.calledLike(employer);
      return words === undefined ? [] : [{ field, words: excerpt(words, 0, 0) }];
    }),
    ...line.flatMap((part) => {
      const place = mentionsIn(part)(employer);
      return place && !/\bex\b|\bformer/i.test(part)
        ? [{ field: 'headline' as const, words: part.slice(place.start, place.end) }]
        : [];
    }),
  ];
  if (shown.length === 0 && line.length === 0) return { told: { organisations, roles } };
  if (inside.length > 0)
    return { points: wished === 'inside' ? 1 : 0, evidence: inside.slice(0, 1) };
  const evidence: Evidence[] = [
    ...shown.flatMap(({ field, each: { words } }) =>
      words ? [{ field, words: excerpt(words, 0, 0) }] : [],
    ),
    ...line.map((words) => ({ field: 'headline' as const, words: excerpt(words, 0, 0) })),
  ];
  return { points: wished === 'inside' ? 0 : elsewhere, evidence: evidence.slice(0, 1) };
};

const sharedLanguage = 0.7;

const language: Wish = ({ languages }, { languages: named }) => {
  const wished = named.map(words).filter((name) => name.length > 0);
  if (wished.length === 0) return undefined;
  const shared = (valueIn(languages) ?? []).find((name) =>
    wished.some((each) => holds(words(name), each)),
  );
  // People list the languages that they are proud of and often leave out the one that the page is in.
  return shared === undefined
    ? { told: { languages } }
    : {
        points: sharedLanguage,
        evidence: [{ field: 'languages', words: excerpt(shared, 0, 0) }],
      };
};

function words(name: string): string[] {
  return tokenise(name).map(({ word }) => word);
}
