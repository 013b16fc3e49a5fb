import { isSaid, type Quote } from '@/utils/outreach/specific';
import { asSentence, type Facts, say } from '@/utils/outreach/templates/template';
import { are, quoted } from './words';

/** Why she asks them of all people: nothing that isn't known. */
export function reasonFor(facts: Facts): string | undefined {
  const { words, quote, sameMove, invitation } = facts;
  if (words.why) return asSentence(words.why);
  // Her own sentence about them says it.
  if (words.specific) return undefined;
  const reasons = [
    sameMove ? theirMove(facts) : quote?.matches ? nearMyGoal(facts, quote) : '',
    quote?.invites
      ? say(facts, {
          formal: [
            'So I hope that you do not mind my asking.',
            'That is why I am asking.',
            'That is why I am asking.',
          ],
          plain: ["So I thought I'd ask.", "That's why I'm asking.", "So I thought I'd ask."],
          warm: ["So I thought I'd ask.", 'So here I am.', "That's why I thought I'd ask."],
        })
      : invitation
        ? invited(facts, invitation)
        : '',
  ].filter((reason) => reason !== '');
  return reasons.length === 0 ? undefined : reasons.join(' ');
}

function theirMove(facts: Facts): string {
  return say(facts, {
    formal: [
      'It is the move that I hope to make myself.',
      'I would like to make the same move.',
      'It is the change that I have in mind for myself.',
    ],
    plain: [
      "It's the move that I want to make.",
      "That's the change I'd like to make, too.",
      "I'd like to go the same way.",
    ],
    warm: [
      "It's the move that I'm hoping to make myself.",
      "I'd love to make the same move.",
      "It's the very change that I have in mind.",
    ],
  });
}

/** Only where the fit knows that it is so. */
function nearMyGoal(facts: Facts, quote: Quote): string {
  return isSaid(quote)
    ? say(facts, {
        formal: [
          'It is close to what I would like to understand better.',
          'It is close to what I am trying to learn.',
          'I would be glad to understand it better.',
        ],
        plain: [
          "That's close to what I'm trying to learn.",
          "That's the part I'd like to understand better.",
          "That's why I'm asking you.",
        ],
        warm: [
          "That's just what I'd love to understand better.",
          "It's close to what I'm trying to find out myself.",
          "I'd love to hear more about that.",
        ],
      })
    : say(facts, {
        formal: [
          'It is close to what I would like to learn.',
          'It is work that I would like to know more about.',
          'It is the kind of experience that I would like to learn from.',
        ],
        plain: [
          "That's close to what I'd like to learn.",
          "That's work I'd like to know more about.",
          "That's the kind of experience I'd like to learn from.",
        ],
        warm: [
          "That's close to what I'd love to learn.",
          "That's work I'd love to know more about.",
          "I'd love to hear about that.",
        ],
      });
}

/** They say themselves that they can be asked: said after them where that can be done safely, else quoted. */
function invited(facts: Facts, invitation: Quote): string {
  const so =
    facts.voice === 'formal' ? 'so I hope that you do not mind my asking' : "so I thought I'd ask";
  const said = invitedToo(facts, invitation);
  if (said) return `${said.replace(/^You write/, 'You also write').replace(/\.$/, '')}, ${so}.`;
  return invitation.words.length > 120 || invitation.cut
    ? ''
    : `You also write: ${quoted(invitation)} ${so.slice(0, 1).toUpperCase()}${so.slice(1)}.`;
}

/** The same as a sentence of its own; `undefined` where it can only be quoted. */
export function invitedToo(facts: Facts, { words }: Quote): string | undefined {
  if (/\b(?:my )?dms? (?:are )?(?:always )?open|\bopen dms?\b/i.test(words))
    return 'You write that your DMs are open.';
  const [, often = '', how = '', what = ''] = happyTo.exec(words) ?? [];
  return what === '' || ofPersons.test(what)
    ? undefined
    : `You write that you${are(facts)} ${often.toLowerCase()}${how.toLowerCase()} to ${what.trim()}.`;
}

/** Words that would mean somebody else when she says them. */
const ofPersons = /(?<![\p{L}])(?:i|me|my|mine|we|us|our|you|your)(?![\p{L}])/iu;

const happyTo =
  /^(?:i(?:['’]m| am) )?((?:always|also) )?(happy|glad|open|keen) to ([^.!?;:()“”"|·]{4,80}?)[.!]?$/iu;
