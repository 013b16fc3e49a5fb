import type { Purpose } from '@/utils/journey/purpose';

import { isSaid } from '@/utils/outreach/specific';
import { begun, type Facts, type Template } from '@/utils/outreach/templates/template';
import { answers } from './answers';
import { asks } from './asks';
import { goalTopic } from './goal';
import { herself } from './herself';
import { meeting } from './meeting';
import { reminders } from './reminders';
import { theirs } from './theirs';
import { questionsOf } from './words';

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
    const topic = facts.goal === undefined ? undefined : goalTopic(facts.goal, 6);
    if (topic === undefined || topic.length > longestTopic) return aboutTheirs(facts);
    const questions = questionsOf(facts);
    const first = `${begun(questions)} about ${topic}`;
    if (topic.split(' ').length > 3) return first;
    return [first, `${begun(topic)}: ${questions}`, `Your advice on ${topic}`][variant] as string;
  },

  sentences: { ...herself, ...theirs, ...asks, ...reminders, ...answers, ...meeting },
};

/** Longest topic in a subject, in UTF-16 units: lists of mail cut off subjects of more than some 50. */
const longestTopic = 35;

/** What of theirs it is about, where her goal is too long for a subject. */
function aboutTheirs(facts: Facts): string {
  const { quote, site } = facts;
  const questions = begun(questionsOf(facts));
  if (quote?.field === 'posts') return `${questions} about your post`;
  return quote?.field === 'about' && isSaid(quote)
    ? `About a line on your ${site === 'web' ? 'page' : 'profile'}`
    : `${questions} about your work`;
}

function isAnew(purpose: Purpose): boolean {
  return purpose === 'ask' || purpose === 'ask-acquaintance' || purpose === 'thanks';
}
