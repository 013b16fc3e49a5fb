import { isThankful } from '@/utils/outreach/family';
import {
  asSentence,
  begun,
  closed,
  ended,
  type Facts,
  isLink,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { lowered } from './case';
import { deedOf, type GoalWords, goalWords } from './goal';
import { occupation } from './occupation';
import { isSentence } from './words';

/** Who she is, what she is working towards, and how she signs. */
export const herself: Pick<
  Sentences,
  'greeting' | 'known' | 'referrer' | 'self' | 'goal' | 'proof' | 'offer' | 'thanks' | 'signature'
> = {
  greeting({ voice, to }) {
    if (!to) return 'Hello,';
    if (voice === 'formal') return `Dear ${to.titled},`;
    return voice === 'plain' ? `Hi ${to.called},` : `Hello ${to.called},`;
  },

  known: ({ words }) => words.known && asSentence(words.known),

  referrer(facts) {
    const { referrer } = facts.words;
    if (!referrer) return undefined;
    return say(facts, {
      formal: [
        `${referrer} suggested that I write to you.`,
        `I am writing at the suggestion of ${referrer}.`,
        `${referrer} kindly gave me your name.`,
      ],
      plain: [
        `${referrer} suggested that I write to you.`,
        `${referrer} thought that you would be the right person to ask.`,
        `I have your name from ${referrer}.`,
      ],
      warm: [
        `${referrer} thought that I should write to you.`,
        `${referrer} sent me your way.`,
        `It was ${referrer} who suggested that I write to you.`,
      ],
    });
  },

  self(facts) {
    const { name, now } = facts.self;
    if (facts.words.known && facts.purpose === 'ask-acquaintance') return undefined;
    const called = closed(`My name is ${name}`);
    if (now === '') return name === '' ? undefined : called;
    const is = occupation(now);
    if (is.kind === 'sentence')
      return name === '' ? asSentence(is.words) : `${called} ${asSentence(is.words)}`;
    const am = facts.voice === 'formal' ? 'I am' : "I'm";
    const clause = is.kind === 'clause' ? `I ${is.words}`.replace(/^I am(?= )/, am) : undefined;
    if (name === '') {
      if (clause) return closed(clause);
      return closed(is.kind === 'noun' ? `${am} ${is.words}` : `A word about me: ${is.words}`);
    }
    if (facts.variant === 1)
      return closed(`My name is ${name}, and ${clause ?? `${am} ${is.words}`}`);
    return closed(`${am} ${name}, ${clause ? `and ${clause}` : is.words}`);
  },

  goal(facts) {
    const { goal } = facts;
    if (goal === undefined) return undefined;
    const is = goalWords(goal);
    return facts.sameMove && is.kind === 'verb' && !/^(?:get|find|land|secure) /i.test(is.words)
      ? sameWay(facts, is.words)
      : goalSentence(facts, is);
  },

  proof(facts) {
    const { proof } = facts.self;
    if (proof === '') return undefined;
    if (isLink(proof))
      return say(facts, {
        formal: [
          `Some of my work can be seen here: ${proof}`,
          `An example of my work: ${proof}`,
          `You will find some of my work here: ${proof}`,
        ],
        plain: [
          `Some of my work: ${proof}`,
          `Here's some of my work: ${proof}`,
          `You can see some of my work here: ${proof}`,
        ],
        warm: [
          `Here's some of my work, if you're curious: ${proof}`,
          `Some of my work is here: ${proof}`,
          `If you'd like to see some of my work: ${proof}`,
        ],
      });
    if (isSentence(proof) && !/^(?:my|our) (?:\p{L}+ ){0,2}\p{L}+$/iu.test(proof))
      return ended(begun(proof));
    if (pastVerb.test(proof) || (deedOf(proof) !== undefined && !isIng.test(proof)))
      return ended(`I ${lowered(proof)}`);
    return ended(`What I've done so far: ${lowered(proof)}`);
  },

  offer(facts) {
    const { offer } = facts.self;
    if (offer === '') return undefined;
    const lead = say(facts, {
      formal: ['In return, I', 'If it is of use to you, I', 'In return, I'],
      plain: ['In return, I', "If it's of use to you, I", 'In return, I'],
      warm: ['In return, I', "And if it's useful to you, I", 'In return, I'],
    });
    if (/^i(?: can| could| would| will|['’]d|['’]ll) /i.test(offer))
      return ended(`${lead}${offer.slice(1)}`);
    if (/^help (?:with|on|in) /i.test(offer)) return ended(`${lead} can ${lowered(offer)}`);
    const would = facts.voice === 'formal' ? 'I would' : "I'd";
    if (/^(?:happy|glad|willing|delighted) to /i.test(offer))
      return ended(`${would} be ${lowered(offer)}`);
    if (/^(?:can|could|will|would) /i.test(offer)) return ended(`I ${lowered(offer)}`);
    if (/^(?:proof|copy)?\p{L}+ing$/iu.test(offer))
      return ended(`${lead} can help with ${lowered(offer)}`);
    if (isSentence(offer)) return ended(begun(offer));
    const deed = deedOf(offer);
    if (deed !== undefined) return ended(`${lead} can ${deed}`);
    const isOne = /^(?:second|third|fresh|spare) (?!\p{L}+s\b)/iu.test(offer);
    if (isOne) return ended(`${lead} can offer a ${lowered(offer)}`);
    return ended(
      /[.:;](?=.)/.test(offer)
        ? `${lead} can offer: ${lowered(offer)}`
        : `${lead} can offer ${lowered(offer)}`,
    );
  },

  thanks(facts) {
    const close = isThankful(facts.purpose)
      ? say(facts, {
          formal: ['Kind regards', 'With kind regards', 'Yours sincerely'],
          plain: ['Best wishes', 'All the best', 'Best regards'],
          warm: ['Warm wishes', 'All good wishes', 'With warm regards'],
        })
      : say(facts, {
          formal: [
            'Thank you for your time',
            'With thanks and kind regards',
            'Thank you for reading this',
          ],
          plain: ['Thank you for reading', 'Thank you', 'Thanks for reading'],
          warm: [
            'Thank you, and all the best',
            'With thanks and warm wishes',
            'Thank you for reading',
          ],
        });
    return `${close}${facts.self.signature === '' ? '.' : ','}`;
  },

  signature: ({ self }) => self.signature || undefined,
};

const isIng = /^\p{L}+ing\s/iu;

/** What begins so is what she did, without "I". */
const pastVerb =
  /^(?:won|built|ran|led|wrote|made|taught|gave|started|founded|organi[sz]ed|published|created|designed|launched|finished|completed|graduated|raised|volunteered|managed|helped|worked|developed|coached|mentored|translated|hosted|earned|passed|spoke|grew|placed|rebuilt|redid|redesigned|set up|sold)\s/i;

/** They went before her where she wants to go. */
function sameWay(facts: Facts, words: string): string {
  const would = { formal: 'I hope to', plain: "I'd like to", warm: "I'd love to" }[facts.voice];
  const [, from] =
    /^(?:move|go|switch|change|transition|shift|pivot|get) (from .+)$/i.exec(words) ?? [];
  return closed(
    from === undefined
      ? `${would} go the way that you went, and ${words}`
      : `${would} make the move that you made, ${from}`,
  );
}

function goalSentence(facts: Facts, { kind, words }: GoalWords): string {
  switch (kind) {
    case 'quoted':
      return closed(`My goal at the moment: ${isPlain(words) ? words : `“${words}”`}`);
    case 'wish':
      return closed(
        say(facts, {
          formal: [
            `I would be glad of ${words}`,
            `I am hoping for ${words}`,
            `I would like ${words}`,
          ],
          plain: [`I'd like ${words}`, `I'm hoping for ${words}`, `I'd like ${words}`],
          warm: [`I'd love ${words}`, `I'm hoping for ${words}`, `I'd love ${words}`],
        }),
      );
    case 'thing':
      return closed(
        say(facts, {
          formal: [
            `I am working towards ${words}`,
            `At present I am working towards ${words}`,
            `I am working towards ${words}`,
          ],
          plain: [
            `I'm working towards ${words}`,
            `Right now I'm working towards ${words}`,
            `I'm working towards ${words}`,
          ],
          warm: [
            `I'm working towards ${words}`,
            `These days I'm working towards ${words}`,
            `I'm working towards ${words}`,
          ],
        }),
      );
    case 'verb':
      return closed(
        say(facts, {
          formal: [`I would like to ${words}`, `I hope to ${words}`, `My goal is to ${words}`],
          plain: [`I want to ${words}`, `I'm hoping to ${words}`, `I'd like to ${words}`],
          warm: [`I'm hoping to ${words}`, `I'd love to ${words}`, `I'd really like to ${words}`],
        }),
      );
  }
}

/** Words that can stand in a sentence without quotation marks: nothing in them ends it or quotes. */
function isPlain(words: string): boolean {
  return words.length <= 120 && !/[.!?:;"“”«»\n]/.test(words);
}
