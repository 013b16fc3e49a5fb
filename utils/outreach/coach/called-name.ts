import { greetingName } from '@/utils/outreach/first-name';
import { valueIn } from '@/utils/profile/field';
import type { Message } from './message';

/** What to call them in a greeting, where their page shows a name. */
export function calledName({ reading }: Pick<Message, 'reading'>): string | undefined {
  const name = reading && valueIn(reading.fields.name);
  return name === undefined ? undefined : greetingName(name);
}
