import { emptyAims } from '@/utils/aims/aims';

/**
 * An entry of an older file as this version would have written it. What is no entry at all stays as it is
 * and is refused afterwards.
 *
 * @param version the version of the file
 */
export function upgraded(value: unknown, _version: number): unknown {
  return isAims(value) ? { ...value, aims: { ...emptyAims('goal-1'), ...value.aims } } : value;
}

/** Aims may have been written before a part of them was thought of: it is then as it comes. */
function isAims(value: unknown): value is { kind: 'aims'; aims: object } {
  const { kind, aims } = (value ?? {}) as { kind?: unknown; aims?: unknown };
  return kind === 'aims' && typeof aims === 'object' && aims !== null && !Array.isArray(aims);
}
