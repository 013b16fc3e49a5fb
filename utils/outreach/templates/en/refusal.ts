import { type Facts, say } from '@/utils/outreach/templates/template';
import { topicOf } from './words';

/** Thanks for a no, for having no time, or for saying that somebody else is the right person. */
export function understood(facts: Facts): string {
  switch (facts.past.said) {
    case 'no-time':
      return say(facts, {
        formal: [
          'Thank you for letting me know. I understand that there is no room for it at present.',
          'Thank you for answering all the same. I understand that your time is short.',
          'Thank you for taking the time to tell me. I understand.',
        ],
        plain: [
          "Thank you for letting me know. I understand that there's no room for it right now.",
          'Thank you for answering even so. I know how full a week can get.',
          'Thank you for telling me. I understand that your time is short.',
        ],
        warm: [
          "Thank you for letting me know. I understand that there's no room for it right now.",
          'Thank you for answering even so. I know how full a week can get.',
          'Thank you so much for writing back. I understand that your time is short.',
        ],
      });
    case 'wrong-person':
      return say(facts, {
        formal: [
          'Thank you for letting me know that this is not for you to answer.',
          'Thank you for telling me that I should ask somebody else.',
          'Thank you for your answer. I understand that somebody else knows more about this.',
        ],
        plain: [
          "Thank you for letting me know that you're not the right person for this.",
          'Thank you for telling me that I should ask someone else.',
          "Thank you for writing back, and for being honest that this isn't yours to answer.",
        ],
        warm: [
          "Thank you for letting me know that you're not the right person for this.",
          'Thank you for telling me that I should ask someone else.',
          "Thank you so much for writing back, and for being honest that this isn't yours to answer.",
        ],
      });
    default:
      return say(facts, {
        formal: [
          'Thank you for your answer. I understand.',
          'Thank you for letting me know. I understand.',
          'Thank you for taking the time to reply. I understand.',
        ],
        plain: [
          'Thank you for a clear answer. I understand.',
          'Thank you for letting me know. I understand.',
          'Thank you for writing back, and for a clear answer.',
        ],
        warm: [
          'Thank you for writing back. I understand completely.',
          'Thank you for telling me. A no is just fine.',
          'Thank you for taking the time to answer. I understand.',
        ],
      });
  }
}

/** Who else could be asked: of a flat no nothing more is asked, only left open. */
export function suggest(facts: Facts): string {
  const topic = topicOf(facts);
  switch (facts.past.said) {
    case 'no':
      // No is no: nothing more is asked, only left open.
      return say(facts, {
        formal: [
          `If there is someone whom you would suggest I ask about ${topic}, I would be glad of a name; if not, there is no need to answer.`,
          `Should someone come to mind whom I could ask about ${topic}, a name would help me. There is no need to answer otherwise.`,
          `If you can think of someone else to ask about ${topic}, I would be glad of a name. Otherwise, no answer is needed.`,
        ],
        plain: [
          `If there's someone you'd suggest I ask about ${topic}, I'd be glad of a name; if not, no need to answer.`,
          `If someone comes to mind whom I could ask about ${topic}, a name would help me. Otherwise, no need to answer.`,
          `If you can think of someone else to ask about ${topic}, I'd be glad of a name. If not, that's fine.`,
        ],
        warm: [
          `If there's someone you'd suggest I ask about ${topic}, I'd love a name; if not, no need to answer.`,
          `If someone comes to mind whom I could ask about ${topic}, a name would help me a lot. Otherwise, no need to answer.`,
          `If you can think of someone else to ask about ${topic}, I'd love a name. If not, that's just fine.`,
        ],
      });
    case 'wrong-person':
      return say(facts, {
        formal: [
          `Whom would you suggest I ask about ${topic}?`,
          `Who would be the right person to ask about ${topic}?`,
          `Do you know who would be the right person to ask about ${topic}?`,
        ],
        plain: [
          `Who would you ask about ${topic}?`,
          `Who would be the right person to ask about ${topic}?`,
          `Do you know who I could ask about ${topic}?`,
        ],
        warm: [
          `Who would you ask about ${topic}?`,
          `Who would be the right person to ask about ${topic}?`,
          `Do you happen to know who I could ask about ${topic}?`,
        ],
      });
    default:
      return say(facts, {
        formal: [
          `Is there someone whom you would suggest I ask about ${topic} instead?`,
          `Is there somebody else whom you would ask about ${topic}?`,
          `If you were to ask someone about ${topic}, who would it be?`,
        ],
        plain: [
          `Is there someone you'd suggest I ask about ${topic} instead?`,
          `Who would you ask about ${topic}?`,
          `Does anybody come to mind whom I could ask about ${topic}?`,
        ],
        warm: [
          `Is there someone you'd suggest I ask about ${topic} instead?`,
          `If you were me, who would you ask about ${topic}?`,
          `Does a name come to mind for my questions about ${topic}?`,
        ],
      });
  }
}

/** Behind "is there someone you would suggest?": a flat no has that said already. */
export function nobodyElse(facts: Facts): string | undefined {
  const { said } = facts.past;
  if (said === 'no') return undefined;
  if (said === 'no-time')
    return say(facts, {
      formal: [
        'If nobody comes to mind, that is quite all right. Should things get quieter one day, I would still be glad to hear from you.',
        'If nobody comes to mind, there is no need to answer.',
        'If nobody comes to mind, I will understand.',
      ],
      plain: [
        "If nobody comes to mind, that's fine too. And if things get quieter one day, I'd still be glad to hear from you.",
        "And if nobody comes to mind, that's fine too.",
        "If nobody does, that's fine. And if things get quieter one day, I'd still be glad to hear from you.",
      ],
      warm: [
        "If nobody comes to mind, that's fine too. And if things get quieter one day, I'd still love to hear from you.",
        "And if nobody comes to mind, that's just fine.",
        "If none does, that's fine too. And if things get quieter one day, I'd still love to hear from you.",
      ],
    });
  return say(facts, {
    formal: [
      'If nobody comes to mind, that is quite all right.',
      'And if there is nobody, that is quite all right.',
      'If nobody comes to mind, I will understand.',
    ],
    plain: [
      "If nobody comes to mind, that's fine too.",
      "And if nobody comes to mind, that's fine too.",
      "And if nobody does, that's fine.",
    ],
    warm: [
      "If nobody comes to mind, that's fine too.",
      "And if nobody comes to mind, that's just fine.",
      "And if none does, that's fine too.",
    ],
  });
}
