import { absent, type Field, notLoaded, read } from '@/utils/profile/field';
import {
  type FieldName,
  type Fields,
  fieldNames,
  type Reading,
  type Source,
} from '@/utils/profile/reading';

type Values = { [Name in FieldName]?: Fields[Name] extends Field<infer Value> ? Value : never };

/** How a reading is made up; `rest` is the state of every field that has no value. */
export type ReadingPlan = Values & {
  identity?: string;
  source?: Source;
  readAt?: number;
  notLoaded?: readonly FieldName[];
  unreadable?: readonly FieldName[];
};

/**
 * A made-up reading: fields with a value are read, the named ones not loaded or unreadable, all others
 * absent. Nobody in it exists.
 */
export function aReading({
  identity = 'linkedin:robin-example',
  source = 'profile',
  readAt = 1_790_000_000_000,
  ...plan
}: ReadingPlan): Reading {
  const fields = Object.fromEntries(
    fieldNames.map((name) => {
      if (plan.notLoaded?.includes(name)) return [name, notLoaded];
      if (plan.unreadable?.includes(name)) return [name, { status: 'unreadable' }];
      return [name, plan[name] === undefined ? absent : read(plan[name], 'position')];
    }),
  ) as Fields;
  const [site = '', id = ''] = identity.split(/:(.*)/s);
  const urls: Record<string, string> = {
    linkedin: `https://www.linkedin.com/in/${id}/`,
    x: `https://x.com/${id}`,
    web: id,
  };
  return { identity, source, url: urls[site] ?? id, layout: `${site}/example`, readAt, fields };
}
