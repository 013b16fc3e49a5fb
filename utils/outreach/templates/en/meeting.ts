import { ended, type Sentences, say } from '@/utils/outreach/templates/template';
import { inOneLine, topicOf, weekOf } from './words';

/** How a yes goes on. */
export const meeting: Pick<Sentences, 'times' | 'agenda' | 'keep-in-touch'> = {
  times(facts) {
    const { favour, words } = facts;
    const week = weekOf(facts);
    if (favour === 'mail')
      return 'Please answer whenever it suits you, and in as few words as you like.';
    if (favour === 'feedback')
      return words.piece
        ? ended(`This is the piece: ${words.piece}`)
        : "I'll send it with one question on top, so that you know what to look for.";
    if (words.times) return ended(`These times would work for me: ${inOneLine(words.times)}`);
    return say(facts, {
      formal: [
        `When ${week} would suit you? I will fit in around you.`,
        `Is there a time ${week} that suits you? I will fit in with it.`,
        `Please name a time ${week} that suits you, and I will be there.`,
      ],
      plain: [
        `When ${week} would suit you? I'll fit in around you.`,
        `Is there a time ${week} that suits you? I'll make it work.`,
        `Pick any 20 minutes ${week}, and I'll be there.`,
      ],
      warm: [
        `When ${week} would suit you best? I'll happily fit in around you.`,
        `Pick whatever time suits you ${week}, and I'll be there.`,
        `When would suit you ${week}? I'll make it work.`,
      ],
    });
  },

  agenda(facts) {
    const topic = topicOf(facts);
    const { questions } = facts.words;
    if (facts.favour === 'mail')
      return questions ? undefined : `My questions are about ${topic}, and I'll keep them short.`;
    if (facts.favour === 'feedback') return undefined;
    const formal = facts.voice === 'formal';
    const before = questions
      ? ''
      : formal
        ? ' I will send you my two questions the day before.'
        : " I'll send you my two questions the day before.";
    return (
      say(facts, {
        formal: [
          `I would like to talk about ${topic}, and I will keep to the 20 minutes.`,
          `It is about ${topic}, and I will keep to the 20 minutes.`,
          `I will keep to 20 minutes, and to what I asked you about: ${topic}.`,
        ],
        plain: [
          `I'd like to talk about ${topic}, and I'll keep to 20 minutes.`,
          `It's about ${topic}, and I'll keep to 20 minutes.`,
          `I'll keep to 20 minutes, and to what I asked you about: ${topic}.`,
        ],
        warm: [
          `I'd love to talk about ${topic}, and I'll watch the clock: 20 minutes.`,
          `It's all about ${topic}, and I promise to keep to 20 minutes.`,
          `I'll keep to 20 minutes, all about ${topic}.`,
        ],
      }) + before
    );
  },

  'keep-in-touch': (facts) =>
    say(facts, {
      formal: [
        'How do you prefer to keep in touch: by email, by message or by telephone?',
        'How would you like me to keep in touch with you?',
        'How can I best reach you if something comes up?',
      ],
      plain: [
        'How do you like to keep in touch: by email, by message or by phone?',
        'How would you like me to keep in touch?',
        'How can I best reach you if something comes up?',
      ],
      warm: [
        'How do you like to keep in touch: by email, by message or by phone?',
        'And tell me how you like to keep in touch; any way is fine with me.',
        'And how can I best reach you if life gets in the way?',
      ],
    }),
};
