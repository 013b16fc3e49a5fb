import { fitOf } from '@/tests/support/fit';
import type { Aims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { Happening, HistoryEvent } from '@/utils/journey/history';
import { happensBy, type Purpose, purposes } from '@/utils/journey/purpose';
import { compose } from '@/utils/outreach/compose';
import type { Composition, Plan } from '@/utils/outreach/draft';
import type { Reading } from '@/utils/profile/reading';
import { firstReadings } from './example-readings';
import { moreReadings } from './example-readings-more';

/** Somebody made up, the aims of whoever writes to them, and what she chose and said for the messages. */
export type ToldExample = {
  now: number;
  aims: Aims;
  reading: Reading;
  plan: Plan;
};
type Example = ToldExample & { assessment: Assessment };

/** Each with their fit; what is composed of it is in `examples/`. */
export const examples: [name: string, example: Example][] = Object.entries({
  ...firstReadings,
  ...moreReadings,
}).map(([name, example]) => [
  name,
  { ...example, assessment: fitOf(example.reading, example.aims) },
]);

const day = 86_400_000;

/** What has to have happened before each message, with how many days it is ago. */
const before: Partial<Record<Purpose, readonly (readonly [daysAgo: number, what: Happening])[]>> = {
  'ask-again': [[32, { kind: 'replied', outcome: 'later' }]],
  'second-nudge': [[20, { kind: 'nudged' }]],
  'let-rest': [
    [24, { kind: 'nudged' }],
    [11, { kind: 'nudged' }],
  ],
  'answer-yes': [[1, { kind: 'replied', outcome: 'yes' }]],
  'answer-later': [[1, { kind: 'replied', outcome: 'later' }]],
  'answer-no': [[1, { kind: 'replied', outcome: 'no' }]],
  'answer-referral': [[1, { kind: 'replied', outcome: 'referral' }]],
  thanks: [
    [20, { kind: 'replied', outcome: 'yes' }],
    [2, { kind: 'met' }],
  ],
  'report-back': [
    [30, { kind: 'replied', outcome: 'yes' }],
    [23, { kind: 'met' }],
    [22, { kind: 'thanked' }],
  ],
  'check-in': [
    [38, { kind: 'replied', outcome: 'yes' }],
    [33, { kind: 'met' }],
  ],
};

/** What happened before a message of an example, oldest first: asked six weeks ago, at the latest. */
function historyBefore(purpose: Purpose, { now }: Example, subject: string): HistoryEvent[] {
  const isFirst = happensBy[purpose] === 'asked' && purpose !== 'ask-again';
  const asked: Happening = { kind: 'asked', channel: 'gmail', subject, body: '…' };
  const happenings: readonly (readonly [number, Happening])[] = [
    [60, { kind: 'kept' }],
    ...(isFirst ? [] : [[purpose === 'first-nudge' ? 8 : 42, asked] as const]),
    ...(before[purpose] ?? []),
  ];
  return happenings.map(([daysAgo, what], at) => ({
    id: `${at}`,
    mentorId: 'm',
    at: now - daysAgo * day,
    what,
  }));
}

/** A message of an example, as the worker composes it. */
export function letterOf(purpose: Purpose, example: Example): Composition {
  const { now, aims, reading, assessment, plan } = example;
  const request = { now, aims, reading, assessment, plan };
  const { subject } = compose(request);
  return compose({ ...request, purpose, history: historyBefore(purpose, example, subject) });
}

/** All messages of an example as they are read, one below the other. */
export function lettersOf(example: Example): string {
  const letters = purposes.map((purpose) => {
    const { subject, text, gaps, otherLanguage } = letterOf(purpose, example);
    const missing = gaps.length > 0 ? `Missing: ${gaps.join(', ')}\n` : '';
    const other = otherLanguage.length > 0 ? `Other language: ${otherLanguage.join(', ')}\n` : '';
    return `### ${purpose}\n${missing}${other}\nSubject: ${subject}\n\n${text.body}\n`;
  });
  return letters.join('\n');
}
