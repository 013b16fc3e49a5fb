import type { Reading } from '@/utils/profile/reading';
import { slugOf } from './address';

/**
 * The reading under an identity of its own. Whom the page's data doesn't know shares the page's address with
 * everybody else on it until she has named them; then the name goes behind it.
 */
export function named(reading: Reading): Reading {
  const { layout, identity, url, fields } = reading;
  const isNameless = layout === 'blank' || layout === 'selection';
  if (!isNameless || url.includes('#') || fields.name.status !== 'read') return reading;
  const slug = slugOf(fields.name.value);
  return { ...reading, identity: `${identity}#${slug}`, url: `${url}#${slug}` };
}
