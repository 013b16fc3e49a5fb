import { isNudge } from '@/utils/outreach/family';
import {
  type Facts,
  isDoubtful,
  lineCount,
  listed,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { askedAnew, askedInPassing } from './asked-again';
import { nobodyElse } from './refusal';
import { aboutTopic, questionsOf, topicOf, weekOf, withoutMark } from './words';

/** The one small thing that she asks for, and the easy no. */
export const asks: Pick<
  Sentences,
  | 'ask'
  | 'questions'
  | 'introduce'
  | 'easy-no'
  | 'note-heading'
  | 'note-no'
  | 'short-ask'
  | 'short-no'
> = {
  ask(facts) {
    if (facts.purpose === 'check-in') return askedInPassing(facts);
    return isNudge(facts.purpose) ? askedAnew(facts) : asked(facts);
  },

  questions({ words: { questions } }) {
    if (!questions) return undefined;
    return lineCount(questions) === 1
      ? `My question: ${listed(questions)}`
      : `My questions:
${listed(questions)}`;
  },

  introduce(facts) {
    const { about, connected } = facts;
    const whom = about?.whole ?? 'somebody whom you know';
    const topic = topicOf(facts, 'their work');
    const seen = connected ? `I saw that you know ${whom}. ` : '';
    const them = connected ? 'them' : whom;
    return say(facts, {
      formal: [
        `${seen}Would you be willing to introduce me to ${them}? My questions are about ${topic}.`,
        `${seen}I would like to ask ${them} for advice on ${topic}. Could you introduce me?`,
        `${seen}May I ask you for an introduction to ${them}? It is about ${topic}.`,
      ],
      plain: [
        `${seen}Would you introduce me to ${them}? I'm looking for advice on ${topic}.`,
        `${seen}Could you introduce me to ${them}? I have a few questions about ${topic}.`,
        `${seen}Could I ask you for an introduction to ${them}? It's about ${topic}.`,
      ],
      warm: [
        `${seen}Would you introduce me to ${them}? I'd be glad of some advice on ${topic}.`,
        `${seen}Do you think you could introduce me to ${them}? I'm looking for advice on ${topic}.`,
        `${seen}Could you put me in touch with ${them}? It's about ${topic}.`,
      ],
    });
  },

  'easy-no'(facts) {
    switch (facts.purpose) {
      case 'answer-no':
        return nobodyElse(facts);
      case 'introduction':
        return say(facts, {
          formal: [
            'If you would rather not, please simply say so; no reason is needed.',
            'I will understand if you would rather not.',
            'Please feel free to decline.',
          ],
          plain: [
            "If you'd rather not, just say so. No reason needed.",
            "I'll understand if you'd rather not.",
            "It's fine to say no.",
          ],
          warm: [
            "If you'd rather not, just say so. It changes nothing between us.",
            "And if it doesn't feel right, no is a fine answer.",
            'No is a fine answer too, and needs no reason.',
          ],
        });
      case 'second-nudge':
        return say(facts, {
          formal: [
            'If it is a no, there is no need to answer. I will understand.',
            'If it does not suit you, there is no need to answer.',
            'If I hear nothing, I will understand.',
          ],
          plain: [
            "And if it's a no, you don't need to answer.",
            "If it doesn't suit you, no answer is fine.",
            "If I hear nothing, I'll understand.",
          ],
          warm: [
            "And if it's a no, you don't even need to answer. I'll understand.",
            "If it's not for you, no answer is fine too.",
            "If I hear nothing, I'll understand, and thank you all the same.",
          ],
        });
      default:
        return declined(facts);
    }
  },

  'note-heading': ({ to, about }) =>
    about
      ? `Here is a note that you could forward to ${about.called} as it is${to ? '' : ', if you like'}:`
      : 'Here is a note that you could forward as it is:',

  'note-no': (facts) =>
    [declined(facts), facts.self.signature].filter((text) => text !== '').join('\n'),

  'short-ask'(facts) {
    // Right behind her goal, it needn't be said again.
    const about = facts.statesGoal ? 'about that' : aboutTopic(facts);
    return say(facts, {
      formal: [
        `May I ask you two questions ${about}?`,
        `Could I send you two questions ${about}?`,
        `Would you answer two questions ${about}?`,
      ],
      plain: [
        `Could I ask you two questions ${about}?`,
        `May I send you two questions ${about}?`,
        `Would you answer two questions ${about}?`,
      ],
      warm: [
        `Could I ask you two questions ${about}?`,
        `May I send you two quick questions ${about}?`,
        `Would you have a minute for two questions ${about}?`,
      ],
    });
  },

  'short-no': ({ voice }) =>
    ({ formal: 'A no is perfectly fine.', plain: 'A no is fine.', warm: 'No worries if not.' })[
      voice
    ],
};

function doubted(facts: Facts): string {
  const page = facts.site === 'web' ? 'page' : 'profile';
  return say(facts, {
    formal: [
      `I could not tell from your ${page} whether my questions are for you. If they are not, a short no is perfectly fine.`,
      `I may be asking the wrong person: your ${page} does not say. If so, a one-line no is enough.`,
      `Your ${page} does not say whether this is your field. If it is not, I will understand.`,
    ],
    plain: [
      `I couldn't tell from your ${page} whether my questions are for you. If they aren't, a one-line no is completely fine.`,
      `I may be asking the wrong person: your ${page} doesn't say. If so, a short no is fine.`,
      `Your ${page} doesn't say whether this is your field. If it isn't, just say so. I'll understand.`,
    ],
    warm: [
      `I couldn't tell from your ${page} whether my questions are for you. If they aren't, a one-line no is completely fine.`,
      `I may be asking the wrong person: your ${page} doesn't say. If so, just say no. I'll understand.`,
      `Your ${page} doesn't say whether this is your field. If it isn't, a no is fine, no hard feelings.`,
    ],
  });
}

function asked(facts: Facts): string {
  const { favour } = facts;
  if (favour === 'mail') return askedInWriting(facts);
  if (favour === 'feedback') return askedForFeedback(facts);
  const week = weekOf(facts);
  const about = aboutTopic(facts);
  const questions = questionsOf(facts);
  const inPerson = favour === 'in-person';
  const meeting = inPerson ? 'to meet in person' : 'for a call';
  const short = inPerson ? '20-minute meeting' : '20-minute call';
  const talk = inPerson ? 'meet' : 'talk';
  const asking = say(facts, {
    formal: [
      `Would you have 20 minutes ${meeting} ${week}? I would bring ${questions} ${about}.`,
      `Could I ask you for a ${short} ${week}? I have ${questions} ${about}.`,
      `Could you spare 20 minutes ${meeting} ${week}? I would ask you ${questions} ${about}.`,
    ],
    plain: [
      `Would you have 20 minutes ${meeting} ${week}? I'd bring ${questions} ${about}.`,
      `Could we ${talk} for 20 minutes ${week}? I have ${questions} ${about}.`,
      `Would a ${short} ${week} work for you? I'd ask you ${questions} ${about}.`,
    ],
    warm: [
      `Would you have 20 minutes ${meeting} ${week}? I'd bring ${questions} ${about}.`,
      `Could I borrow 20 minutes of your time ${meeting} ${week}? I have ${questions} ${about}.`,
      `Would you be up for a ${short} ${week}? I'd bring ${questions} ${about}.`,
    ],
  });
  if (!facts.orInWriting || facts.words.questions) return asking;
  const instead = {
    formal: 'If you prefer, I can send them in writing.',
    plain: 'If writing is easier, I can send them instead.',
    warm: "Or I can send them in writing, if that's easier for you.",
  };
  return `${asking} ${instead[facts.voice]}`;
}

function askedInWriting(facts: Facts): string {
  const week = weekOf(facts);
  const questions = questionsOf(facts).replace(/ (?=question)/, ' short ');
  const about = aboutTopic(facts);
  // Where they stand below, nothing is to be sent later.
  if (facts.words.questions)
    return say(facts, {
      formal: [
        `Would you answer ${questions} ${about}, ${week} or whenever it suits you? A few lines would be plenty.`,
        `Would you be willing to answer ${questions} ${about} in a few lines, ${week} or whenever it suits you?`,
        `Would you have five minutes ${week} for ${questions} ${about}? A few lines would be plenty.`,
      ],
      plain: [
        `Would you answer ${questions} ${about}, ${week} or whenever it suits you? A few lines would be plenty.`,
        `Could you answer ${questions} ${about} in a few lines, ${week} or whenever it suits you?`,
        `Would you have five minutes ${week} for ${questions} ${about}? A few lines would be plenty.`,
      ],
      warm: [
        `Would you answer ${questions} ${about}, ${week} or whenever it suits you? A few lines would make me happy.`,
        `Could you answer ${questions} ${about} in a few lines, ${week} or whenever it suits you?`,
        `Would you have five minutes ${week} for ${questions} ${about}? A few words would do.`,
      ],
    });
  return say(facts, {
    formal: [
      `May I send you ${questions} ${about}? A few lines would be plenty, ${week} or whenever it suits you.`,
      `Would you be willing to answer ${questions} ${about}? A few lines would do, ${week} or whenever it suits you.`,
      `Would you have five minutes ${week} for ${questions} ${about}? I would send them in writing.`,
    ],
    plain: [
      `Could I send you ${questions} ${about}? A few lines back would be plenty, ${week} or whenever it suits you.`,
      `Would you answer ${questions} ${about}? A few lines would do, ${week} or whenever it suits you.`,
      `Would you have five minutes ${week} for ${questions} ${about}? I'd send them in writing.`,
    ],
    warm: [
      `Could I send you ${questions} ${about}? A few lines back would make me happy, ${week} or whenever it suits you.`,
      `Would you answer ${questions} ${about}? A few lines would do, ${week} or whenever it suits you.`,
      `Would you have five minutes ${week} for ${questions} ${about}? I'd send them in writing.`,
    ],
  });
}

function askedForFeedback(facts: Facts): string {
  const week = weekOf(facts);
  const piece = facts.words.piece ? withoutMark(facts.words.piece) : 'one piece of my work';
  return say(facts, {
    formal: [
      `Would you look at ${piece} and tell me one thing that you would change? It takes about 15 minutes, ${week} or later.`,
      `May I ask for your view of ${piece}? Fifteen minutes and a few lines, ${week} or later, would be plenty.`,
      `Could I ask you to read through ${piece} ${week}? One remark on what to improve would be enough.`,
    ],
    plain: [
      `Would you look at ${piece} and tell me one thing you'd change? It takes about 15 minutes, ${week} or later.`,
      `May I ask what you think of ${piece}? Fifteen minutes and a few lines, ${week} or later, would be plenty.`,
      `Could you look through ${piece} ${week}? One thing to change would be enough.`,
    ],
    warm: [
      `Would you look at ${piece} and tell me the one thing you'd change? It takes about 15 minutes, ${week} or later.`,
      `Would you tell me what you think of ${piece}? Fifteen minutes and a few lines, ${week} or later, would be plenty.`,
      `Could you look through ${piece} ${week}? Even one thing to change would help me.`,
    ],
  });
}

function declined(facts: Facts): string {
  if (isDoubtful(facts)) return doubted(facts);
  return say(facts, {
    formal: [
      'If this is not a good time, a short no is perfectly fine.',
      'If it does not suit you, a one-line no is enough.',
      'I will understand if you would rather not.',
    ],
    plain: [
      "If this isn't a good time, a one-line no is completely fine.",
      "If it's not for you, a short no is fine.",
      "And if you'd rather not, just say so. I'll understand.",
    ],
    warm: [
      "And if it's not a good time, a one-line no is completely fine.",
      "If it's too much right now, just say no. I'll understand.",
      "And if it doesn't fit in, a no is fine, no hard feelings.",
    ],
  });
}
