import type { Message } from '@/utils/outreach/coach/message';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Fewer words of hers about herself than this are no weight. */
const least = 8;
/** How many times as often she may speak of herself. */
const ratio = 3.5;

const first = new Set(
  "i i'm i've i'd i'll me my mine myself yo me mi mis mio mia conmigo".split(' '),
);
const second = new Set(
  "you you're you've you'd you'll your yours yourself te ti tu tus usted le les su sus contigo".split(
    ' ',
  ),
);

/**
 * About them as well as about her. No study of it was found, for mails or for mentors; it is what advisers say, and a
 * message has to introduce her, so only a heavy weight is noted. Spanish says much of it in its verbs, which aren't
 * counted.
 */
export const iAndYou: Rule = {
  id: 'i-and-you',
  when: 'asks',
  grounds: { sources: [] },
  look(message) {
    const [i, you] = [count(message, first), count(message, second)];
    if (i < least || i <= you * ratio) return [];
    return [{ rule: 'i-and-you', severity: 'idea', saying: 'iAndYou.ratio', values: [i, you] }];
  },
};

function count({ words, own }: Message, wanted: ReadonlySet<string>): number {
  return words.filter(({ word, start }) => wanted.has(word) && own[start] !== ' ').length;
}
