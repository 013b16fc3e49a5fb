import type { Aims } from '@/utils/aims/aims';
import type { Affiliation } from '@/utils/fit/affiliation';
import type { Evidence, Finding } from '@/utils/fit/assessment';
import type { CompiledAims } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import { denies } from '@/utils/fit/text/denials';
import { excerpt } from '@/utils/fit/text/excerpt';
import { mentionsIn } from '@/utils/fit/text/organisations';
import { sentences } from '@/utils/fit/text/segments';
import { realness } from '@/utils/fit/text/wishes';
import { type Field, valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';
import { sharedCauses } from './shared-causes';
import { silence } from './silence';

/**
 * How much of what is left each thing in common closes, 0 to 1. A small association is a warmer way in than a
 * large school, and people whom both know open a door whatever it is about. Judgement (2026-11).
 */
const closes = {
  community: 0.6,
  employer: 0.5,
  school: 0.5,
  cause: 0.35,
  mutuals: 0.2,
  manyMutuals: 0.3,
} as const;
const many = 5;
/** In running text a name may be dropped in passing. */
const mentioned = 0.8;
const mostEvidence = 3;

/** One thing in common: which of hers it is, how much it closes, and the page's words. */
type Ground = { named: string; closes: number; evidence: Evidence };

/**
 * Common ground: a school, an employer, a community or a cause of hers, or people whom both know. Only what
 * she named herself counts, and people whom both know a little by themselves. To have nothing in common says
 * nothing against anybody. Left out where she named nothing and the page shows nobody whom both know.
 */
export function commonGround(input: FitInput, compiled: CompiledAims): Finding[] {
  const { background } = compiled.aims;
  const places = [...background.schools, ...background.employers, ...background.communities];
  const known = mutuals(input);
  const isSilent = [...places, ...background.causes].every((name) => name.trim() === '');
  if (isSilent && known.length === 0) return [];
  const grounds = strongest([
    ...affiliations(input, background),
    ...mentions(input, background),
    ...sharedCauses(input, compiled).map((shared) => ({ ...shared, closes: closes.cause })),
    ...known,
  ]);
  if (grounds.length === 0) return [silence('common-ground', toldBy(input, background))];
  const open = grounds.reduce((left, ground) => left * (1 - ground.closes), 1);
  return [
    {
      criterion: 'common-ground',
      known: true,
      points: 0.5 + 0.5 * (1 - open),
      evidence: grounds.map(({ evidence }) => evidence).slice(0, mostEvidence),
    },
  ];
}

type Background = Aims['background'];
const kinds = [
  ['schools', 'school'],
  ['employers', 'employer'],
  ['communities', 'community'],
] as const;

/** Each thing of hers once, where it stands best; the strongest first. */
function strongest(all: readonly Ground[]): Ground[] {
  const sorted = [...all].sort((a, b) => b.closes - a.closes);
  return sorted.filter(
    ({ named }, at) => sorted.findIndex((other) => other.named === named) === at,
  );
}

/** The organisations of hers that stand where the page names organisations. */
function affiliations(input: FitInput, background: Background): Ground[] {
  const shown: [FieldName, readonly (Affiliation | undefined)[]][] = [
    ['education', valueIn(input.schools) ?? []],
    ['roles', (valueIn(input.roles) ?? []).map(({ employer }) => employer)],
    ['organisations', valueIn(input.organisations) ?? []],
    ['volunteering', (valueIn(input.volunteering) ?? []).map(({ association }) => association)],
  ];
  return kinds.flatMap(([list, kind]) =>
    background[list].flatMap((named): Ground[] => {
      for (const [field, names] of shown)
        for (const each of names) {
          const words = each?.calledLike(named);
          if (words !== undefined)
            return [
              { named, closes: closes[kind], evidence: { field, words: excerpt(words, 0, 0) } },
            ];
        }
      return [];
    }),
  );
}

/** The same in what somebody writes: on X there is no other place for it. */
function mentions(input: FitInput, background: Background): Ground[] {
  const texts: [FieldName, readonly string[]][] = [
    ['headline', [valueIn(input.headline) ?? '']],
    ['about', [valueIn(input.about) ?? '']],
    ['posts', valueIn(input.posts) ?? []],
  ];
  const wanted = kinds.flatMap(([list, kind]) =>
    background[list].map((named) => ({ named, closes: closes[kind] })),
  );
  if (wanted.length === 0) return [];
  return texts.flatMap(([field, all]) =>
    all.flatMap((text) => {
      const find = mentionsIn(text);
      if (!wanted.some(({ named }) => find(named))) return [];
      return sentences(text).flatMap((sentence) => {
        const isDenied = denies(sentence);
        const findHere = mentionsIn(sentence);
        return wanted.flatMap(({ named, closes: share }): Ground[] => {
          const place = findHere(named);
          if (!place || isDenied(place)) return [];
          const words = excerpt(sentence, place.start, place.end);
          return [
            {
              named,
              closes: share * mentioned * realness(sentence),
              evidence: { field, words },
            },
          ];
        });
      });
    }),
  );
}

function mutuals(input: FitInput): Ground[] {
  const people = valueIn(input.mutuals);
  const [first] = people?.named ?? [];
  if (!people || first === undefined) return [];
  return [
    {
      named: '',
      closes: people.atLeast >= many ? closes.manyMutuals : closes.mutuals,
      evidence: { field: 'mutuals', words: excerpt(first, 0, 0) },
    },
  ];
}

/** The parts of the page that would tell what she named, and whom both know: at the third degree, nobody. */
function toldBy(
  input: FitInput,
  background: Background,
): Partial<Record<FieldName, Field<unknown>>> {
  const { schools: education, roles, volunteering, causes: listed, about } = input;
  return {
    ...(background.schools.length > 0 ? { education } : {}),
    ...(background.employers.length > 0 ? { roles } : {}),
    ...(background.communities.length > 0 ? { volunteering } : {}),
    ...(background.causes.length > 0 ? { causes: listed, volunteering } : {}),
    about,
    ...(valueIn(input.degree) === 2 ? { mutuals: input.mutuals } : {}),
  };
}
