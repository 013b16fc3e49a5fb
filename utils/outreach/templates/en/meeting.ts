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
    if (words.times) return ended(`These times would suit me: ${inOneLine(words.times)}`);
    return say(facts, {
      formal: [
        `Which 20 minutes ${week} would suit you? I will gladly fit in.`,
        `Would there be a time ${week} that suits you? I will fit in with it.`,
        `Please name a time ${week} that suits you, and I will be there.`,
      ],
      plain: [
        `Which 20 minutes ${week} would suit you? I'll fit in.`,
        `Is there a time ${week} that suits you? I'll make room for it.`,
        `Name any 20 minutes ${week}, and I'll be there.`,
      ],
      warm: [
        `Which 20 minutes ${week} would suit you best? I'll gladly fit in.`,
        `Pick whatever time suits you ${week}, and I'll be there.`,
        `When would it suit you ${week}? I'll make room for it.`,
      ],
    });
  },

  agenda(facts) {
    const topic = topicOf(facts);
    const { questions } = facts.words;
    if (facts.favour === 'mail')
      return questions ? undefined : `My questions are about ${topic}, and I'll keep them short.`;
    if (facts.favour === 'feedback') return undefined;
    const before = questions ? '' : " I'll send you my two questions the day before.";
    return say(facts, {
      formal: [
        `I would like to talk about ${topic}, and I will keep to the 20 minutes.${before.replace("I'll", 'I will')}`,
        `It is about ${topic}, and 20 minutes are enough.${before.replace("I'll", 'I will')}`,
        `I will keep to 20 minutes and to one subject, ${topic}.${before.replace("I'll", 'I will')}`,
      ],
      plain: [
        `I'd like to talk about ${topic}, and I'll keep to 20 minutes.${before}`,
        `It's about ${topic}, and 20 minutes are enough.${before}`,
        `I'll keep it to 20 minutes and to one thing, ${topic}.${before}`,
      ],
      warm: [
        `I'd love to talk about ${topic}, and I'll watch the clock: 20 minutes.${before}`,
        `It's all about ${topic}, and I promise to keep to 20 minutes.${before}`,
        `I'll keep it to 20 minutes, all on ${topic}.${before}`,
      ],
    });
  },

  'keep-in-touch': (facts) =>
    say(facts, {
      formal: [
        'How do you prefer to keep in touch: by email, by message or by telephone?',
        'Please tell me how you would like me to keep in touch with you.',
        'How may I best reach you, should something come up?',
      ],
      plain: [
        'How do you like to keep in touch: by email, by message or by phone?',
        "Tell me how you like to keep in touch, and I'll keep to it.",
        'How do I best reach you if something comes up?',
      ],
      warm: [
        'How do you like to keep in touch: by email, by message or by phone?',
        'And tell me how you like to keep in touch; any way is fine with me.',
        'And how do I best reach you if life gets in the way?',
      ],
    }),
};
