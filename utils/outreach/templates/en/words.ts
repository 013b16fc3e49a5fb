import type { Quote } from '@/utils/outreach/specific';
import { type Facts, questionCount } from '@/utils/outreach/templates/template';
import type { NamedDay } from '@/utils/outreach/week';
import type { SiteId } from '@/utils/profile/identity';
import { goalTopic, goalWords, isDestination } from './goal';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const places: Record<SiteId, { profile: string; on: string }> = {
  linkedin: { profile: 'your LinkedIn profile', on: ' on LinkedIn' },
  x: { profile: 'your X profile', on: ' on X' },
  web: { profile: 'your page', on: '' },
};

export function dated({ day, month, year }: NamedDay): string {
  return `${day} ${months[month]}${year === undefined ? '' : ` ${year}`}`;
}

export function weekOf({ week }: Facts): string {
  return `in the week of ${dated(week)}`;
}

/** What to ask about; what they do, where her goal can't be said in a few words. */
export function topicOf({ goal, quote }: Facts, otherwise?: string): string {
  const topic = goal === undefined ? undefined : goalTopic(goal, 9);
  return topic ?? otherwise ?? (quote?.field === 'posts' ? 'what you wrote' : 'your work');
}

/**
 * "About" it; "on" where another "about" follows. Right behind her goal, a job that she'd like is where she wants to
 * get, and a move that they made is theirs to tell of.
 */
export function aboutTopic(facts: Facts): string {
  const { goal, purpose, statesGoal, sameMove, isReason, words, voice, variant } = facts;
  // An ask that comes back begins with what it is about.
  const isNamed = goal !== undefined && (statesGoal || purpose === 'ask-again');
  if (statesGoal && goal !== undefined) {
    if (sameMove && goalWords(goal).kind === 'verb')
      return `about ${['how you did it', 'how you went about it', 'what it took'][variant] ?? 'how you did it'}`;
    if (isDestination(goal)) return 'about how to get there';
  }
  // Who has to do with it needn't be told twice what it is; questions of her own may be about anything.
  if (isReason && isNamed && !words.questions)
    return `about ${['what you# do in my place', 'where you# begin in my place', 'how you# go about it'][variant]?.replace('#', voice === 'formal' ? ' would' : "'d")}`;
  const topic = topicOf(facts);
  return `${/ about /.test(topic) ? 'on' : 'about'} ${topic}`;
}

export function inOneLine(text: string): string {
  return text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)
    .join('; ');
}

/** A whole sentence in the first person or one that needs nothing before it. */
export function isSentence(text: string): boolean {
  return /^(?:i|i['’]\w+|we|my|our|here|you|if|last|in|this|since|at the moment|currently)\s/i.test(
    text,
  );
}

export function quoted({ words, cut }: Quote): string {
  if (cut) return `“${words} …”`;
  return /[.!?…]$/.test(words) ? inline(words) : `${inline(words)}.`;
}

export function inline(words: string): string {
  return `“${words}”`;
}

export function withoutMark(text: string): string {
  return text.trim().replace(/[.,;:\s]+$/, '');
}

export function questionsOf(facts: Facts): string {
  return (
    ['', 'one question', 'two questions', 'three questions'][questionCount(facts)] ??
    'a few questions'
  );
}

export function are({ voice }: Facts): string {
  return voice === 'formal' ? ' are' : "'re";
}
