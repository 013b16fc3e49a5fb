import type { Aims } from '@/utils/aims/aims';
import type { Evidence, Finding } from '@/utils/fit/assessment';
import type { CompiledAims } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import { headlineParts, titleAndOrganisation } from '@/utils/fit/text/segments';
import { tokenise } from '@/utils/fit/text/tokenise';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

/** What one wish came to: met or not, or unknown because the page doesn't show it. */
type Part = { points: number; evidence: Evidence } | { missing: FieldName[] };

/**
 * Logistics: organisation, place and languages, as far as she set them; their mean. Left out altogether
 * when she set nothing, so that it neither counts nor lowers the coverage.
 */
export function logistics(input: FitInput, { aims }: CompiledAims): Finding[] {
  const parts = [organisation(input, aims), place(input, aims), language(input, aims)].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return [];
  const known = parts.filter((part) => 'points' in part);
  const head = { criterion: 'logistics' } as const;
  if (known.length === 0) {
    return [
      {
        ...head,
        known: false,
        missing: parts.flatMap((part) => ('missing' in part ? part.missing : [])),
      },
    ];
  }
  const points = known.reduce((sum, part) => sum + part.points, 0) / known.length;
  return [
    {
      ...head,
      known: true,
      points,
      evidence: [...known].sort((a, b) => b.points - a.points).map(({ evidence }) => evidence),
    },
  ];
}

function organisation(input: FitInput, { logistics: wish }: Aims): Part | undefined {
  const own = organisationWords(wish.employer);
  if (wish.organisation === 'either' || own.length === 0) return undefined;
  const shown = shownOrganisations(input);
  const [first] = shown;
  if (!first) return { missing: ['organisations', 'roles'] };
  const inside = shown.find(({ words }) => holds(organisationWords(words), own));
  return {
    points: (inside !== undefined) === (wish.organisation === 'inside') ? 1 : 0,
    evidence: inside ?? first,
  };
}

function shownOrganisations(input: FitInput): Evidence[] {
  const roles = (valueIn(input.roles) ?? []).filter(({ current }) => current);
  const headline = headlineParts(valueIn(input.headline) ?? '');
  return [
    ...(valueIn(input.organisations) ?? []).map((words) => ({
      field: 'organisations' as const,
      words,
    })),
    ...roles.flatMap(({ organisation: words }) =>
      words ? [{ field: 'roles' as const, words }] : [],
    ),
    ...headline.flatMap((part) => {
      const { organisation: words } = titleAndOrganisation(part);
      return words ? [{ field: 'headline' as const, words }] : [];
    }),
  ]
    .flatMap(({ field, words }) => words.split('\n').map((line) => ({ field, words: line })))
    .filter(({ words }) => words.trim() !== '');
}

const legalForms = new Set([
  'inc',
  'ltd',
  'llc',
  'llp',
  'plc',
  'gmbh',
  'ag',
  'sa',
  'bv',
  'co',
  'corp',
  'the',
  'company',
  'limited',
]);

function organisationWords(name: string): string[] {
  return tokenise(name)
    .map(({ word }) => word)
    .filter((word) => !legalForms.has(word));
}

const anywhere = /\b(?:remote|remotely|anywhere|online|worldwide)\b/i;
const placeNames: ReadonlyMap<string, string> = new Map([
  ['uk', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['usa', 'united states'],
  ['us', 'united states'],
  ['nyc', 'new york'],
  ['uae', 'united arab emirates'],
  ['sf', 'san francisco'],
]);

function place(input: FitInput, { logistics: wish }: Aims): Part | undefined {
  const places = wish.places.filter((name) => name.trim() !== '');
  if (places.length === 0 || places.some((name) => anywhere.test(name))) return undefined;
  const location = valueIn(input.location);
  if (location === undefined) return { missing: ['location'] };
  const shown = placeWords(location);
  const near = places.some((name) => holds(shown, placeWords(name)));
  // Elsewhere is a smaller matter to somebody who would call or write anyway.
  const far = wish.meet.some((way) => way !== 'in-person') ? 0.4 : 0;
  return { points: near ? 1 : far, evidence: { field: 'location', words: location } };
}

function placeWords(name: string): string[] {
  return name.split(',').flatMap((part) => {
    const words = tokenise(part).map(({ word }) => word);
    return placeNames.get(words.join(' '))?.split(' ') ?? words;
  });
}

function language(input: FitInput, { logistics: wish }: Aims): Part | undefined {
  const wished = wish.languages
    .map((name) => tokenise(name).map(({ word }) => word))
    .filter((words) => words.length > 0);
  if (wished.length === 0) return undefined;
  const spoken = valueIn(input.languages);
  if (!spoken) return { missing: ['languages'] };
  const shared = spoken.find((name) =>
    wished.some((words) =>
      holds(
        tokenise(name).map(({ word }) => word),
        words,
      ),
    ),
  );
  // People list the languages that they are proud of and often leave out the one that the page is in.
  return shared === undefined
    ? { missing: ['languages'] }
    : { points: 1, evidence: { field: 'languages', words: shared } };
}

/** Whether `words` hold `wanted` as neighbours in order. */
function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return (
    wanted.length > 0 &&
    words.some((_, at) => wanted.every((word, index) => words[at + index] === word))
  );
}
