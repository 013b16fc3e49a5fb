import type { Favour } from '@/utils/outreach/draft';
import { begun, ended, isTalk, type Sentences, say } from '@/utils/outreach/templates/template';
import { suggest, understood } from './refusal';
import { dated, isSentence, topicOf } from './words';

/** What she answers, and what she says later. */
export const answers: Pick<
  Sentences,
  'glad' | 'took' | 'did' | 'suggest' | 'come-back' | 'follow'
> = {
  glad(facts) {
    const { purpose, favour, past, words } = facts;
    const topic = topicOf(facts);
    const when = past.met ? ` on ${dated(past.met)}` : '';
    switch (purpose) {
      case 'answer-yes':
        return say(facts, {
          formal: [
            `Thank you for agreeing to ${deeds[favour]}.`,
            'Thank you for your kind answer.',
            `Thank you very much for agreeing to ${deeds[favour]}.`,
          ],
          plain: [
            'Thank you for saying yes.',
            `Thank you, I'm glad that you'll ${deeds[favour]}.`,
            `Thank you for agreeing to ${deeds[favour]}.`,
          ],
          warm: [
            'Thank you so much for saying yes.',
            `Thank you, I'm so glad that you'll ${deeds[favour]}.`,
            'Thank you, your answer made my day.',
          ],
        });
      case 'answer-later':
        return say(facts, {
          formal: [
            'Thank you for your answer. A later time suits me just as well.',
            'Thank you for letting me know. I am happy to wait.',
            'Thank you for your reply. I understand that this is not the moment.',
          ],
          plain: [
            'Thank you for answering. Later is fine.',
            "Thank you for letting me know. I'm happy to wait.",
            'Thank you for writing back. There is no hurry.',
          ],
          warm: [
            'Thank you for writing back. Later is just fine.',
            "Thank you for letting me know. I'm glad to wait.",
            "Thank you for your answer. I know how it is, and there's no hurry.",
          ],
        });
      case 'answer-no':
        return understood(facts);
      case 'answer-referral': {
        const named = words.named || past.referredTo;
        if (!named)
          return facts.voice === 'formal'
            ? 'Thank you for your answer, and for pointing me to somebody else.'
            : 'Thank you for writing back, and for pointing me to someone else.';
        return say(facts, {
          formal: [
            `Thank you for pointing me to ${named}.`,
            `Thank you for suggesting ${named}.`,
            `Thank you for your answer, and for pointing me to ${named}.`,
          ],
          plain: [
            `Thank you for pointing me to ${named}.`,
            `Thank you for suggesting ${named}.`,
            `Thank you for your answer, and for pointing me to ${named}.`,
          ],
          warm: [
            `Thank you so much for pointing me to ${named}.`,
            `How kind of you to think of ${named}. Thank you.`,
            `Thank you for your answer, and for thinking of ${named}.`,
          ],
        });
      }
      default:
        return say(facts, {
          formal: [
            `Thank you for ${talks[favour]} about ${topic}${when}.`,
            `Thank you for your time${when}, and for what you told me about ${topic}.`,
            `Thank you very much for ${talks[favour]} about ${topic}${when}.`,
          ],
          plain: [
            `Thank you for ${talks[favour]} about ${topic}${when}.`,
            `Thank you for your time${when}, and for what you told me about ${topic}.`,
            `Thanks so much for ${talks[favour]} about ${topic}${when}.`,
          ],
          warm: [
            `Thank you so much for ${talks[favour]} about ${topic}${when}.`,
            `Thank you for your time${when}, and for your patience with my questions about ${topic}.`,
            isTalk(facts)
              ? `I enjoyed our talk${when}. Thank you for all that you told me about ${topic}.`
              : `Thank you so much for ${talks[favour]} about ${topic}${when}.`,
          ],
        });
    }
  },

  took(facts) {
    const { took } = facts.words;
    if (!took) return undefined;
    const lead =
      facts.purpose === 'report-back'
        ? "What I've learned from it"
        : ["What I'm taking with me", 'What stays with me', "What I'll remember"][facts.variant];
    return ended(`${lead}: ${took}`);
  },

  did(facts) {
    const { did } = facts.words;
    if (!did) return undefined;
    if (isSentence(did)) return ended(begun(did));
    const lead = ["Here is what I've done with it", 'What I did with it', 'Since then'];
    return ended(`${lead[facts.variant]}: ${did}`);
  },

  suggest,

  'come-back'(facts) {
    const { past } = facts;
    const topic = topicOf(facts);
    if (!past.comeBack) return `When may I write again about ${topic}?`;
    const day = dated(past.comeBack);
    return say(facts, {
      formal: [
        `I will write again around ${day} about ${topic}, unless you would rather that I did not.`,
        `May I come back to you about ${topic} around ${day}?`,
        `I will come back to you about ${topic} around ${day}; any other day suits me as well.`,
      ],
      plain: [
        `I'll write again around ${day} about ${topic}, unless you'd rather that I didn't.`,
        `I'll come back to you about ${topic} around ${day}, if that's all right.`,
        `May I write again about ${topic} around ${day}?`,
      ],
      warm: [
        `I'll write again around ${day} about ${topic}, unless you'd rather I didn't.`,
        `I'll be back around ${day} about ${topic}, and if that's still too soon, just say so.`,
        `Shall I write again about ${topic} around ${day}?`,
      ],
    });
  },

  follow(facts) {
    const topic = topicOf(facts);
    switch (facts.purpose) {
      case 'answer-referral':
        return say(facts, {
          formal: [
            `I will put my question about ${topic} to them, and mention you unless you would rather that I did not.`,
            `May I mention you when I ask them about ${topic}? I will let you know what comes of it.`,
            `I will ask them about ${topic}, and let you know what comes of it.`,
          ],
          plain: [
            `I'll ask them about ${topic} and say that you sent me, unless you'd rather I didn't.`,
            `May I say that you sent me when I ask them about ${topic}? I'll let you know what comes of it.`,
            `I'll ask them about ${topic}, and let you know what comes of it.`,
          ],
          warm: [
            `I'll ask them about ${topic} and say that you sent me, if you don't mind.`,
            `May I say hello from you when I ask them about ${topic}? I'll tell you how it goes.`,
            `I'll ask them about ${topic}, and I'll tell you how it goes.`,
          ],
        });
      case 'report-back':
        if (!facts.words.did) return undefined;
        return say(facts, {
          formal: [
            'I thought that you would like to know. No answer is needed.',
            'I wanted you to hear what became of your advice.',
            'Please do not feel that you need to answer.',
          ],
          plain: [
            "I thought you'd like to know. No need to answer.",
            'I wanted you to know what became of your advice.',
            "You don't need to answer; I only wanted you to know.",
          ],
          warm: [
            "I thought you'd like to hear it. No need to answer.",
            'I wanted you to know what became of your advice.',
            'I just wanted you to know that it helped.',
          ],
        });
      default:
        return say(facts, {
          formal: [
            'I will let you know how it goes.',
            'I will report back on what comes of it.',
            'I will write in a few weeks and tell you how it went.',
          ],
          plain: [
            "I'll let you know how it goes.",
            "I'll tell you what comes of it.",
            "I'll write in a few weeks and tell you how it went.",
          ],
          warm: [
            "I'll tell you how it goes.",
            "You'll hear from me how it turns out.",
            "I'll write in a few weeks and tell you how it went.",
          ],
        });
    }
  },
};

const deeds: Record<Favour, string> = {
  call: 'talk with me',
  mail: 'answer my questions',
  'in-person': 'meet me',
  feedback: 'look at my work',
};

const talks: Record<Favour, string> = {
  call: 'talking with me',
  mail: 'answering my questions',
  'in-person': 'meeting me to talk',
  feedback: 'looking at my work and talking',
};
