import { type Facts, isTalk, say } from '@/utils/outreach/templates/template';
import { weekOf } from './words';

/** To somebody who has helped her before: nothing that needs an answer. */
export function askedInPassing(facts: Facts): string {
  // Where she tells nothing, there is nothing to know.
  const isNews = facts.words.news !== undefined;
  const again = isTalk(facts) ? 'talk again' : 'ask you one more thing';
  return say(facts, {
    formal: [
      `If you have 20 minutes in the coming weeks, I would be glad to ${again}; if not, please take this as a greeting.`,
      isNews
        ? 'There is no need to answer; I only wanted you to know how it is going.'
        : 'There is no need to answer; I only wished to send you my regards.',
      'If you have a thought on what my next step should be, I would be glad to hear it.',
    ],
    plain: [
      `If you have 20 minutes in the coming weeks, I'd be glad to ${again}; if not, just take this as a hello.`,
      isNews
        ? "No need to answer; I just wanted you to know how it's going."
        : 'No need to answer; this is only a hello.',
      "If you have a thought on what my next step should be, I'd be glad to hear it.",
    ],
    warm: [
      `If you have 20 minutes in the coming weeks, I'd love to ${again}; if not, just take this as a warm hello.`,
      isNews
        ? "No need to answer; I just wanted you to know how it's going."
        : 'No need to answer; I was only thinking of your advice.',
      "If you have a thought on what my next step should be, I'd love to hear it.",
    ],
  });
}

/** A nudge asks for less than the ask did. */
export function askedAnew(facts: Facts): string {
  const week = weekOf(facts);
  if (facts.past.said === 'yes')
    return say(facts, {
      formal: [
        `Would any 20 minutes ${week} suit you? I will fit in around you.`,
        `Is there a time ${week} that would suit you?`,
        `May I ask you for 20 minutes ${week}, at any time that suits you?`,
      ],
      plain: [
        `Would any 20 minutes ${week} work for you? I'll fit in around you.`,
        `Is there a time ${week} that would suit you?`,
        `Any 20 minutes ${week} would work for me.`,
      ],
      warm: [
        `Would any 20 minutes ${week} work for you? I'll happily fit in around you.`,
        `Is there a time ${week} that would suit you?`,
        `Any 20 minutes ${week} would make me happy.`,
      ],
    });
  if (facts.purpose === 'second-nudge') {
    const talks = isTalk(facts);
    const formal = talks ? 'a conversation' : 'that';
    const talk = talks ? 'a talk' : 'that';
    return say(facts, {
      formal: [
        `If ${formal} is too much, one line on where you would begin would help me as well.`,
        'A single line, or the name of somebody else to ask, would already help me.',
        'If you know somebody else whom I should ask, a name would help me just as much.',
      ],
      plain: [
        `If ${talk} is too much, one line on where you would begin would help me too.`,
        'A single line, or the name of somebody else to ask, would already help.',
        'If somebody else is the better person to ask, a name would help me just as much.',
      ],
      warm: [
        `If ${talk} is too much, one line on where you would begin would help me a lot.`,
        'A single line, or the name of somebody else to ask, would make me happy.',
        'If somebody else comes to mind, a name would help me just as much.',
      ],
    });
  }
  switch (facts.favour) {
    case 'mail':
      return `Would you have five minutes for my questions ${week}? A few words would be plenty.`;
    case 'feedback':
      return `Would you have 15 minutes for it ${week}? One remark would be plenty.`;
    default:
      return say(facts, {
        formal: [
          `Would you have 20 minutes ${week}? Otherwise I would gladly send my questions in writing.`,
          `Would 20 minutes ${week} suit you? If writing is easier for you, I will send my questions.`,
          `Could you spare 20 minutes ${week}, or would you rather have my questions in writing?`,
        ],
        plain: [
          `Would you have 20 minutes ${week}? If writing is easier, I'll send my questions.`,
          `Could you fit in 20 minutes ${week}? Or I can send my two questions instead.`,
          `Would 20 minutes ${week} work, or would you rather have my questions in writing?`,
        ],
        warm: [
          `Would you have 20 minutes ${week}? If writing is easier, I'll happily send my questions.`,
          `Could you fit in 20 minutes ${week}? If not, I can send my two questions instead.`,
          `Would 20 minutes ${week} work? Or shall I just send you my questions?`,
        ],
      });
  }
}
