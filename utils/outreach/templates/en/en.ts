import type { Purpose } from '@/utils/journey/purpose';

import type { Template } from '@/utils/outreach/templates/template';
import { answers } from './answers';
import { asks } from './asks';
import { goalTopic } from './goal';
import { herself } from './herself';
import { meeting } from './meeting';
import { reminders } from './reminders';
import { theirs } from './theirs';

/** English. Plain and short: says what she read, what she wants, and asks one small thing. No praise. */
export const en: Template = {
  id: 'en',
  names: [
    'english',
    'en',
    'inglés',
    'ingles',
    'englisch',
    'anglais',
    'inglês',
    'inglese',
    'engels',
  ],

  subject(facts) {
    const { purpose, past, variant, about } = facts;
    if (purpose === 'introduction')
      return about ? `An introduction to ${about.whole}?` : 'An introduction, if you can';
    if (purpose === 'report-back') return 'What I did with your advice';
    if (past.subject && !isAnew(purpose)) return `Re: ${past.subject.replace(/^(?:re: *)+/i, '')}`;
    if (purpose === 'thanks') return 'Thank you for our conversation';
    const topic = facts.goal === undefined ? undefined : goalTopic(facts.goal, 4);
    if (topic === undefined)
      return facts.quote?.field === 'posts'
        ? 'A question about your post'
        : 'A question about your work';
    if (topic.split(' ').length > 3) return `Question about ${topic}`;
    return [`A question about ${topic}`, `Two questions about ${topic}`, `Your advice on ${topic}`][
      variant
    ] as string;
  },

  sentences: { ...herself, ...theirs, ...asks, ...reminders, ...answers, ...meeting },
};

function isAnew(purpose: Purpose): boolean {
  return purpose === 'ask' || purpose === 'ask-acquaintance' || purpose === 'thanks';
}
