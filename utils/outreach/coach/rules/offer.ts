import { longTimesIn } from '@/utils/outreach/coach/durations';
import type { Message } from '@/utils/outreach/coach/message';
import { anyOf, has } from '@/utils/outreach/coach/phrases';
import { asksOften, requestsIn } from '@/utils/outreach/coach/requests';
import type { Rule } from '@/utils/outreach/coach/rule';

const gives = anyOf(
  "in return|in exchange|return the favou?r|give (?:something |it )?back|pay it (?:back|forward)|(?:i'd|i would|i'll|i will|i'm|i am) (?:also |more than |very |so )?(?:be )?(?:happy|glad|pleased|delighted) to (?:help|share|give|offer|return|send|do|introduce|test|write|read|lend)|i can (?:offer|help|share|give|lend|return|test|send you|introduce)|i could (?:offer|help|share|return|lend)|if (?:there's|there is) (?:anything|something|any way) i can|anything i can do|useful to you|of (?:use|help|service) to you|coffee(?:'s| is)? on me|buy you (?:a|lunch|coffee)|let you know (?:how|what)|report back|tell you (?:how|what) (?:i|it|came)|share what i|write up",
  'a cambio|devolver(?:te|le)? el favor|(?:puedo|podr[íi]a) (?:ofrecer|ayudar|compartir|enviar)\\p{L}*|si (?:en algo )?(?:te|le) puedo ayudar|encantad[oa] de (?:ayudar|compartir)|invitar(?:te|le) a|te invito|contar(?:te|le)(?:é)? (?:c[óo]mo|qu[ée])|te contar[ée]',
);

/**
 * Something given back: a second pair of eyes, what came of the advice. Mentors choose by what somebody is able to do
 * more than by how much help they need (Allen, Poteet and Russell, 282 mentors); whether an offer in the first message
 * brings more answers was not measured. A short call or a question needs none, so it is missed only where more is
 * asked for.
 */
export const offer: Rule = {
  id: 'offer',
  when: 'asks',
  grounds: { sources: ['allen'] },
  look(message) {
    const { way, own } = message;
    if (way.channel === 'linkedin-note' || !costsWork(message) || has(own, gives)) return [];
    return [{ rule: 'offer', severity: 'idea', saying: 'offer.none' }];
  },
};

/** More than a short call or a question: a piece of work to look at, an introduction, a job, an hour. */
function costsWork(message: Message): boolean {
  const requests = requestsIn(message).filter(({ kind }) => kind !== 'vague');
  return requests.some(
    ({ kind, text }) => kind !== 'talk' || longTimesIn(text).length > 0 || asksOften(text),
  );
}
