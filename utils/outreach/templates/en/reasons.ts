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
    // Where they made her move, her goal says so right behind.
    !sameMove && quote?.matches && !quote.invites ? nearMyGoal(facts, quote) : '',
    quote?.invites ? takenUp(facts) : invitation ? invited(facts, invitation) : '',
  ].filter((reason) => reason !== '');
  return reasons.length === 0 ? undefined : reasons.join(' ');
}

/** They say that they can be asked, so she asks. */
function takenUp(facts: Facts): string {
  return say(facts, {
    formal: [
      'So I hope that you do not mind my asking.',
      'Allow me to take you up on that.',
      'So I hope that you do not mind my asking.',
    ],
    plain: ["So I thought I'd ask.", 'May I take you up on that?', "So I thought I'd ask."],
    warm: ["So I thought I'd ask.", 'May I take you up on that?', 'So here I am.'],
  });
}

/** Only where the fit knows that it is so. */
function nearMyGoal(facts: Facts, quote: Quote): string {
  return isSaid(quote)
    ? say(facts, {
        formal: [
          'It has to do with what I would like to learn.',
          'It is close to what I am trying to learn.',
          'It is close to what I have in mind.',
        ],
        plain: [
          "That's close to what I'm trying to learn.",
          "It has to do with what I'd like to learn.",
          "That's close to what I have in mind.",
        ],
        warm: [
          "That's very close to what I'm trying to learn.",
          "It's close to what I'm trying to find out myself.",
          'It made me want to ask you.',
        ],
      })
    : say(facts, {
        formal: [
          'It is close to what I am trying to learn.',
          'It is work that I know too little about.',
          'It is the kind of experience that I could learn from.',
        ],
        plain: [
          "That's close to what I'm trying to learn.",
          "That's work I know too little about.",
          "That's the kind of experience I could learn from.",
        ],
        warm: [
          "That's very close to what I'm trying to learn.",
          "That's work I know too little about.",
          "That's the kind of experience I could learn from.",
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
    : `You also write: ${quoted(invitation)} ${takenUp(facts)}`;
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
