import {
  ended,
  type Facts,
  isTalk,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { dated, topicOf } from './words';

/** What a message comes back to. */
export const reminders: Pick<Sentences, 'reminder' | 'news' | 'settled' | 'rest'> = {
  reminder(facts) {
    const { purpose, past } = facts;
    const topic = topicOf(facts);
    const day = past.asked ? ` on ${dated(past.asked)}` : '';
    const ofDay = past.asked ? ` of ${dated(past.asked)}` : '';
    if (purpose === 'check-in') return talkedBefore(facts);
    if (purpose === 'report-back') {
      const when = past.met ? ` on ${dated(past.met)}` : '';
      if (!isTalk(facts)) return `You gave me your advice on ${topic}${when}.`;
      return say(facts, {
        formal: [
          `When we spoke${when}, you gave me your advice on ${topic}.`,
          `You gave me your advice on ${topic} when we spoke${when}.`,
          `We spoke${when} about ${topic}.`,
        ],
        plain: [
          `When we talked${when}, you gave me advice on ${topic}.`,
          `You gave me advice on ${topic} when we talked${when}.`,
          `We talked${when} about ${topic}.`,
        ],
        warm: [
          `When we talked${when}, you gave me your advice on ${topic}.`,
          `You took the time to talk with me${when} about ${topic}.`,
          `We talked${when} about ${topic}${facts.words.did ? ", and I'd like to tell you how it went" : ''}.`,
        ],
      });
    }
    if (purpose === 'ask-again') {
      const later = past.said === 'later' ? ', and you said that later would suit you better' : '';
      return say(facts, {
        formal: [
          `I wrote to you${day} about ${topic}${later}.`,
          `You may remember my message${ofDay} about ${topic}${later.replace(', and', ';')}.`,
          `I first wrote to you${day} about ${topic}${later}.`,
        ],
        plain: [
          `I wrote to you${day} about ${topic}${later}.`,
          `I asked you${day} about ${topic}${later}.`,
          `I'm coming back to my message${ofDay} about ${topic}${later.replace(', and', ';')}.`,
        ],
        warm: [
          `I wrote to you${day} about ${topic}${later}.`,
          past.said === 'later'
            ? `You said that later would suit you better, so here I am again, with my question about ${topic}.`
            : `I'm coming back to my message${ofDay} about ${topic}.`,
          `It's me again, about ${topic}: I first wrote${day || ' a while ago'}${later}.`,
        ],
      });
    }
    if (past.said === 'yes' && purpose !== 'release') return agreedBefore(facts);
    if (purpose === 'second-nudge') {
      const again = past.nudged ? `, and again on ${dated(past.nudged)},` : '';
      return say(facts, {
        formal: [
          `I wrote to you${day}${again} about ${topic}, and I will not press further after this.`,
          `This is my last message about ${topic}; I first wrote${day || ' some weeks ago'}.`,
          `I am writing to you about ${topic} once more, for the last time.`,
        ],
        plain: [
          `I wrote${day}${again} about ${topic}. This is the last time I'll ask.`,
          `One last message about ${topic}; I first wrote${day || ' some weeks ago'}.`,
          `I'll ask about ${topic} just once more, and then let it rest.`,
        ],
        warm: [
          `I wrote${day}${again} about ${topic}, and after this I'll leave you in peace.`,
          `One last try about ${topic}, and then I'll let you be.`,
          `This is my last message about ${topic}; I first wrote${day || ' some weeks ago'}.`,
        ],
      });
    }
    return say(facts, {
      formal: [
        `I wrote to you${day} about ${topic}.`,
        `I am following up on my message${ofDay} about ${topic}.`,
        `You may have seen my message${ofDay} about ${topic}.`,
      ],
      plain: [
        `I wrote to you${day} about ${topic}.`,
        `I'm following up on my message${ofDay} about ${topic}.`,
        `I asked you${day} about ${topic}.`,
      ],
      warm: [
        `I wrote to you${day} about ${topic}.`,
        `You may have seen my message${ofDay} about ${topic}.`,
        `I asked you${day} about ${topic}, and I know how full a week can be.`,
      ],
    });
  },

  news({ words: { news } }) {
    if (!news) return undefined;
    return ended(
      /^(?:i|i['’]\w+) /i.test(news) ? `Since then, I${news.slice(1)}` : `Since then: ${news}`,
    );
  },

  settled(facts) {
    const offered =
      facts.past.said === 'later' ? ' Thank you for being willing to talk later.' : '';
    return (
      say(facts, {
        formal: [
          'I have since found someone who will help me with it, so please consider my question settled.',
          'Someone has since offered to help me with it, so there is no need for you to do anything.',
          'I have since found a mentor for it, and I did not want to leave my question open with you.',
        ],
        plain: [
          "I've since found someone who'll help me with it, so you don't need to do anything.",
          'Someone has since said yes, so please take my question as settled.',
          "I've found a mentor for it, and I didn't want to leave my question hanging with you.",
        ],
        warm: [
          "I've since found someone who'll help me with it, so there's nothing you need to do.",
          'Someone has since said yes, so nothing is waiting for you from me.',
          "I've found a mentor for it, and I didn't want my question to weigh on you any longer.",
        ],
      }) + offered
    );
  },

  rest: (facts) =>
    facts.past.said === 'yes'
      ? noTimeFound(facts)
      : say(facts, {
          formal: [
            'I have not heard back, which is quite all right, and I will not write about it again.',
            'As I have not heard from you, I will leave it there. I understand.',
            'I take it that this is not a good time, so I will leave it there.',
          ],
          plain: [
            "I haven't heard back, and that's fine. I won't write about it again.",
            "I'll leave it there. If it suits you one day, I'd still be glad to hear from you.",
            "I take it that it's not a good time, so I'll let it rest.",
          ],
          warm: [
            "I haven't heard back, and that's all right. I'll let it rest now.",
            "I'll leave it there, no hard feelings. If it suits you one day, I'd still love to hear from you.",
            "It doesn't seem to be the right time, and that's fine. I won't write about it again.",
          ],
        }),
};

/** They said yes, and nothing came of it yet. */
function agreedBefore(facts: Facts): string {
  const topic = topicOf(facts);
  const would = agreedTo(facts, topic);
  const last = facts.purpose === 'second-nudge';
  return say(facts, {
    formal: [
      `You kindly said yes to my question about ${topic}, and we have not yet found a time.${last ? ' I will not press after this.' : ''}`,
      `You said that you would ${would}. ${last ? 'I am asking once more, for the last time.' : 'I would still be glad of it.'}`,
      `We have not yet found a time for my questions about ${topic}.${last ? ' This is the last time I will ask.' : ''}`,
    ],
    plain: [
      `You said yes to my question about ${topic}, and we haven't found a time yet.${last ? " I won't press after this." : ''}`,
      `You said that you'd ${would}. ${last ? "I'll ask once more, and then let it rest." : "I'd still be glad of it."}`,
      `We haven't found a time yet for my questions about ${topic}.${last ? " This is the last time I'll ask." : ''}`,
    ],
    warm: [
      `You kindly said yes to my question about ${topic}, and we haven't found a time yet.${last ? " I won't press after this." : ''}`,
      `You said that you'd ${would}. ${last ? "I'll ask just once more." : "I'd still love that."}`,
      `We haven't found a time yet for my questions about ${topic}.${last ? " One last try, and then I'll let you be." : ''}`,
    ],
  });
}

function agreedTo({ favour }: Facts, topic: string): string {
  switch (favour) {
    case 'mail':
      return `answer my questions about ${topic}`;
    case 'feedback':
      return 'look at my work';
    case 'in-person':
      return `meet me to talk about ${topic}`;
    case 'call':
      return `talk with me about ${topic}`;
  }
}

function noTimeFound(facts: Facts): string {
  return say(facts, {
    formal: [
      'That is quite all right, and I will leave it there. Thank you for having been willing.',
      'It does not seem to be the right time, so I will leave it there.',
      'I will leave it there, with thanks for your yes.',
    ],
    plain: [
      "That's fine, and I'll leave it there. Thank you for having been willing.",
      "It doesn't seem to be the right time, so I'll leave it there.",
      "I'll leave it there, and thank you for your yes.",
    ],
    warm: [
      "That's quite all right, and I'll leave it there. Thank you for having been willing.",
      "It doesn't seem to be the right time, and that's fine. I'll leave it there.",
      "I'll leave it there, and thank you all the same for your yes.",
    ],
  });
}

function talkedBefore(facts: Facts): string {
  const topic = topicOf(facts);
  const when = facts.past.met ? ` on ${dated(facts.past.met)}` : '';
  if (facts.past.metLately)
    return isTalk(facts)
      ? `We talked${when} about ${topic}.`
      : `You gave me advice on ${topic}${when}.`;
  // The last wording fits who only wrote to each other.
  return say(isTalk(facts) ? facts : { ...facts, variant: 2 }, {
    formal: [
      `It has been a while since we talked${when} about ${topic}.`,
      `We last talked${when} about ${topic}.`,
      `It has been a while since you gave me your advice on ${topic}${when}.`,
    ],
    plain: [
      `It's been a while since we talked${when} about ${topic}.`,
      `We last talked${when} about ${topic}.`,
      `It's been a while since you gave me advice on ${topic}${when}.`,
    ],
    warm: [
      `It's been a while since we talked${when} about ${topic}.`,
      `We last talked${when} about ${topic}, and I wanted to say hello.`,
      `It's been a while since you gave me advice on ${topic}${when}.`,
    ],
  });
}
