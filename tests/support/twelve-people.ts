import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Aims, emptyAims } from '@/utils/aims/aims';
import type { Reading } from '@/utils/profile/reading';

const folder = join(import.meta.dirname, '../fixtures/fit');

function parsed<T>(file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

/** The twelve people whom the careers adviser judged, by their file's name. */
export const twelvePeople: ReadonlyMap<string, Reading> = new Map(
  readdirSync(join(folder, 'people')).map((file) => [
    file.replace(/\.json$/, ''),
    parsed<Reading>(`people/${file}`),
  ]),
);

/** The aims of the four women for whom she judged them, by their goal. */
export const fourAims: ReadonlyMap<string, Aims> = new Map(
  Object.entries(parsed<Record<string, Aims>>('goals.json')).map(([goal, aims]) => [
    goal,
    { ...emptyAims(goal), ...aims },
  ]),
);
