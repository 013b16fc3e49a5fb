import { agreements } from './adviser.ts';
import { baselines } from './baselines.ts';
import { interval95 } from './bootstrap.ts';
import { type Calibration, crossCalibration, fitKnots, ownCalibration } from './calibration.ts';
import type { Knot } from './isotonic.ts';
import { mentorsByTag } from './mentors-by-tag.ts';
import { measurePeople, type PeopleLine, readingOf, readPeopleFile } from './people-files.ts';
import { isListed, matchesOf, roleMatchOf } from './product.ts';
import { product, type Result } from './result.ts';
import type { Sources } from './sources.ts';
import { compareOn, noisy, resultOf, scoresBy, scoresByProduct } from './title-similarity.ts';
import { onlyDocuments, readTitles, type Titles } from './titles.ts';

/** What it must not fall under (`least`), and what it should reach; the anchors are in docs/fit.md. */
const floors = {
  en: { clean: 0.54, aim: 0.6, noisy: 0.52, unlisted: 0.52 },
  es: { clean: 0.4 },
} as const;
const worstDecile = 0.05;

const least = (value: number, aim?: number): NonNullable<Result['limit']> => ({
  figure: 'MAP',
  at: 'least',
  value,
  ...(aim === undefined ? {} : { aim }),
});

export type Say = (line: string) => void;

/** Job titles: clean, as people write them, and how well probabilities hold. */
export function evaluateTitles({ titles }: Sources, say: Say): Result[] {
  const results: Result[] = [];
  for (const { name, language, folder } of titles) {
    say(`${name} …`);
    const all = readTitles(folder);
    if (language === 'es') {
      results.push(...compareOn(name, all, least(floors.es.clean)));
      continue;
    }
    results.push(...compareOn(name, all, least(floors.en.clean, floors.en.aim)));
    results.push(
      ...compareOn(
        `${name}: without those that ESCO or O*NET list`,
        onlyDocuments(all, (title) => !isListed(title)),
        least(floors.en.unlisted),
      ),
    );
    results.push(...evaluateNoisy(name, all));
    results.push(...evaluateCalibration(name, all));
  }
  return results;
}

function evaluateNoisy(name: string, all: Titles): Result[] {
  const both = noisy(all);
  const benchmark = `${name}: headlines and goals as people write them`;
  return [
    resultOf(benchmark, product, scoresByProduct(both), least(floors.en.noisy)),
    resultOf(benchmark, `${product}, role match of the whole strings`, scoresBy(roleMatchOf, both)),
    ...Object.entries(baselines).map(([system, score]) =>
      resultOf(benchmark, system, scoresBy(score, both)),
    ),
    resultOf(
      `${name}: headlines as people write them`,
      product,
      scoresByProduct({ ...all, documents: both.documents }),
    ),
    resultOf(
      `${name}: goals as people write them`,
      product,
      scoresByProduct({ ...all, queries: both.queries }),
    ),
    resultOf(`${name}: through the whole fit`, product, scoresByProduct(all)),
  ];
}

function evaluateCalibration(name: string, all: Titles): Result[] {
  const crossed = crossCalibration(scoresBy(roleMatchOf, all));
  return [
    ...calibrationResults(`${name}: calibration, 5 folds by query`, crossed, worstDecile),
    ...calibrationResults(
      `${name}: calibration as shipped, through the whole fit`,
      ownCalibration(scoresByProduct(noisy(all))),
    ),
  ];
}

/** The errors, and beneath them what was predicted and observed by tenths of the scale, in per cent. */
function calibrationResults(benchmark: string, found: Calibration, limit?: number): Result[] {
  const by = (key: 'predicted' | 'observed' | 'matches') => ({
    benchmark,
    system: key,
    figures: Object.fromEntries(
      found.deciles.map((decile) => [
        `${Math.round(decile.from * 100)}+`,
        key === 'matches' ? decile.matches : 100 * decile[key],
      ]),
    ),
  });
  return [
    {
      benchmark,
      system: product,
      figures: { 'worst decile': found.worst, ECE: found.ece },
      ...(limit === undefined
        ? {}
        : { limit: { figure: 'worst decile', at: 'most', value: limit } as const }),
    },
    by('predicted'),
    by('observed'),
    by('matches'),
  ];
}

/** The knots to paste into utils/fit/calibration.ts. */
export function knotsFor({ titles }: Sources): Knot[] {
  const english = titles.find(({ language }) => language === 'en');
  if (!english) throw new Error('There are no English job titles to fit a calibration to.');
  return fitKnots(scoresBy(roleMatchOf, readTitles(english.folder)));
}

/** Benchmarks of people for goals, through the whole fit. */
export function evaluatePeople({ mentors, people }: Sources, say: Say): Result[] {
  const files: { name: string; lines: PeopleLine[] }[] = [
    ...(mentors ? [{ name: 'mentors by tag', lines: mentorsByTag(mentors) }] : []),
    ...people.map(({ name, file }) => ({ name, lines: readPeopleFile(file) })),
  ];
  return files.flatMap(({ name, lines }) => {
    say(`${name} …`);
    const systems: Record<string, (line: PeopleLine) => ArrayLike<number>> = {
      [product]: ({ goal, people }) => matchesOf([goal], people.map(readingOf))[0] ?? [],
      ...Object.fromEntries(
        Object.entries(baselines).map(([system, score]) => [
          system,
          ({ goal, people }: PeopleLine) => score(people.map(wordsOf))(goal),
        ]),
      ),
    };
    return Object.entries(systems).map(([system, scoreOf]): Result => {
      const { figures, precisions } = measurePeople(lines, scoreOf);
      return { benchmark: name, system, figures, interval: interval95(precisions) };
    });
  });
}

function wordsOf({ headline, about, roles, texts }: PeopleLine['people'][number]): string {
  const jobs = (roles ?? []).flatMap(({ title, description }) => [title, description]);
  return [headline, about, ...jobs, ...(texts ?? [])].filter((text) => text).join('\n');
}

/** The adviser's judgement; every pair that she ruled out is a limit passed. */
export function evaluateAdviser(): { results: Result[]; violated: string[]; orders: string[] } {
  const all = agreements();
  return {
    results: all.map(({ goal, tau, violated, sharedReasons }) => ({
      benchmark: `the adviser: ${goal}`,
      system: product,
      figures: {
        tau,
        'same words': sharedReasons.shared / sharedReasons.of,
        violated: violated.length,
      },
      limit: { figure: 'violated', at: 'most', value: 0 },
    })),
    violated: all.flatMap(({ violated }) => violated),
    orders: all.map(
      ({ goal, order }) =>
        `${goal}: ${order.map(({ person, score }) => `${person} ${score ?? '–'}`).join(', ')}`,
    ),
  };
}
