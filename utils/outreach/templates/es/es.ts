import type { Purpose } from '@/utils/journey/purpose';
import { begun, type Template } from '@/utils/outreach/templates/template';
import { answers } from './answers';
import { asks } from './asks';
import { goalTopic, isTheirWay } from './goal';
import { herself } from './herself';
import { meeting } from './meeting';
import { reminders } from './reminders';
import { theirs } from './theirs';
import { questionsOf } from './words';

/**
 * Spanish. The formal voice says "usted", the other two "tú". No sentence tells whether she, or whoever reads
 * it, is a man or a woman.
 */
export const es: Template = {
  id: 'es',
  names: [
    'spanish',
    'español',
    'espanol',
    'castellano',
    'es',
    'spanisch',
    'espagnol',
    'espanhol',
    'spagnolo',
    'spaans',
  ],

  subject(facts) {
    const { purpose, past, variant, about, voice } = facts;
    const their = voice === 'formal' ? 'su' : 'tu';
    if (purpose === 'introduction')
      return about
        ? `¿Me ${voice === 'formal' ? 'presentaría' : 'presentas'} a ${about.whole}?`
        : 'Una presentación, si puede ser';
    if (purpose === 'report-back') return `Lo que hice con ${their} consejo`;
    if (past.subject && !isAnew(purpose)) return `Re: ${past.subject.replace(/^(?:re: *)+/i, '')}`;
    if (purpose === 'thanks') return 'Gracias por la conversación';
    const topic =
      facts.goal === undefined || isTheirWay(facts.goal) ? undefined : goalTopic(facts.goal, 6);
    const questions = questionsOf(facts);
    if (topic === undefined)
      return `${begun(questions)} sobre ${their} ${facts.quote?.field === 'posts' ? 'publicación' : 'trabajo'}`;
    return [
      `${begun(questions)} sobre ${topic}`,
      `${begun(topic)}: ${questions}`,
      `${voice === 'formal' ? 'Su' : 'Tu'} consejo sobre ${topic}`,
    ][variant] as string;
  },

  sentences: { ...herself, ...theirs, ...asks, ...reminders, ...answers, ...meeting },
};

function isAnew(purpose: Purpose): boolean {
  return purpose === 'ask' || purpose === 'ask-acquaintance' || purpose === 'thanks';
}
