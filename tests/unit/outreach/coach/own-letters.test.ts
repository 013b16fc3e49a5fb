import { describe, expect, it } from 'vitest';
import { dayOf } from '@/utils/journey/calendar';
import { purposes } from '@/utils/journey/purpose';
import { coach } from '@/utils/outreach/coach/coach';
import { favours, type Plan, voices } from '@/utils/outreach/draft';
import { examples, letterOf } from '../example-letters';

/** Those whose messages lack nothing that the coach would miss, in both languages; of LinkedIn, X and a page. */
const told = ['rich-linkedin', 'thin-linkedin', 'x-only', 'web-page', 'spanish-both', 'spanish-x'];
const gmail = { channel: 'gmail', hasSubject: true, limits: {} } as const;

/** Every way in which a message can be said. Her own questions beside a look at her work would be two asks. */
const plans: Plan[] = voices.flatMap((voice) =>
  [0, 1, 2].flatMap((variant) => favours.map((favour) => ({ voice, variant, favour }))),
);

describe.each(examples.filter(([name]) => told.includes(name)))(
  'in the messages to %s',
  (_, example) => {
    it.each(purposes)('the coach has nothing to mend or to look at: %s', (purpose) => {
      const { questions: _questions, ...words } = example.plan.words ?? {};
      const said = plans.flatMap((plan) => {
        const { text } = letterOf(purpose, {
          ...example,
          plan: { ...example.plan, words, ...plan },
        });
        const today = dayOf(example.now);
        return (
          coach({ text, way: gmail, purpose, reading: example.reading, today })
            .filter(({ severity }) => severity !== 'idea')
            // What came of it only she can say; where she hasn't yet, that is rightly missed.
            .filter(({ saying }) => saying !== 'empty.report')
            .map(({ saying, place }) => [saying, text.body.slice(place?.start, place?.end)])
        );
      });
      expect(said).toEqual([]);
    });
  },
);
