import { availableParallelism, loadavg } from 'node:os';
import { printTable } from '../report.ts';
import type { Figure } from './figure.ts';

/** What a run of some parts found; a part that could not be measured is a failure, in words. */
export interface Measured {
  figures: Figure[];
  failures: string[];
}

/**
 * The parts that the command line names, all of them if none, and whether `--quick` is said.
 * @throws where it names one that there isn't
 */
export function chosenParts<Name extends string>(
  all: readonly Name[],
): { names: Name[]; quick: boolean } {
  const words = process.argv.slice(2);
  const chosen = words.filter((word) => !word.startsWith('--'));
  const unknown = chosen.find((word) => !all.some((name) => name === word));
  if (unknown) throw new Error(`“${unknown}” is no part: say ${all.join(', ')}.`);
  return {
    names: all.filter((name) => chosen.length === 0 || chosen.includes(name)),
    quick: words.includes('--quick'),
  };
}

/** Times by the clock mean something only on a machine that does nothing else. */
export function sayIfBusy(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load > cores / 2)
    console.log(
      `This machine is busy (load ${load.toFixed(1)} on ${cores} cores): times will be too long.`,
    );
}

/** Measures one part after the other; where one fails, the others are measured still. */
export async function measureParts<Name extends string>(
  names: readonly Name[],
  measure: (name: Name) => Promise<Figure[]>,
): Promise<Measured> {
  const measured: Measured = { figures: [], failures: [] };
  for (const name of names) {
    const started = Date.now();
    try {
      measured.figures.push(...(await measure(name)));
    } catch (error) {
      measured.failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
    console.log(`Measured ${name} in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
  return measured;
}

/**
 * Prints a table, one line of JSON, and a sentence for each failure and each limit that is passed; with one of
 * those the process ends with an error.
 */
export function reportMeasured({ figures, failures }: Measured): void {
  printTable(
    ['figure', 'value', 'limit', ''],
    figures.map((figure) => [
      figure.name,
      shown(figure.value, figure.unit),
      figure.limit === undefined ? '' : `${figure.limit} ${figure.unit}`.trim(),
      figure.limit === undefined ? '' : isOver(figure) ? 'OVER' : 'ok',
    ]),
  );
  console.log(
    JSON.stringify(
      Object.fromEntries(figures.map(({ name, value }) => [name, Number(value.toPrecision(4))])),
    ),
  );
  const complaints = [...failures, ...figures.filter(isOver).map(sentence)];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

function isOver({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit);
}

function sentence({ name, value, unit, limit }: Figure): string {
  return `Over the limit: ${name} is ${shown(value, unit)}, and may be ${`${limit} ${unit}`.trim()}.`;
}

function shown(value: number, unit: string): string {
  return `${Number(value.toPrecision(3))} ${unit}`.trim();
}
