import { isSaid, type Quote } from '@/utils/outreach/specific';
import { asSentence, type Facts, say } from '@/utils/outreach/templates/template';
import { quoted } from './words';

/** Why she asks them of all people: nothing that isn't known. */
export function reasonFor(facts: Facts): string | undefined {
  const { words, quote, sameMove, invitation } = facts;
  if (words.why) return asSentence(words.why);
  if (words.specific) return undefined;
  const reasons = [
    // Where they made her move, her goal says so right behind.
    !sameMove && quote?.matches && !quote.invites ? nearMyGoal(facts, quote) : '',
    quote?.invites
      ? facts.voice === 'formal'
        ? 'Por eso me permito preguntarle.'
        : 'Por eso me animo a preguntarte.'
      : invitation
        ? invited(facts, invitation)
        : '',
  ].filter((reason) => reason !== '');
  return reasons.length === 0 ? undefined : reasons.join(' ');
}

/** Only where the fit knows that it is so. */
function nearMyGoal(facts: Facts, quote: Quote): string {
  return isSaid(quote)
    ? say(facts, {
        formal: [
          'Tiene que ver con lo que busco.',
          'Tiene que ver con lo que intento aprender.',
          'Me gustaría saber más de ello.',
        ],
        plain: [
          'Se acerca mucho a lo que busco.',
          'Tiene que ver con lo que intento aprender.',
          'Es de lo que me gustaría saber más.',
        ],
        warm: [
          'Se acerca mucho a lo que busco.',
          'Tiene mucho que ver con lo que intento aprender.',
          'Me encantaría saber más de eso.',
        ],
      })
    : say(facts, {
        formal: [
          'Está cerca de lo que quisiera aprender.',
          'Es un trabajo que me gustaría conocer mejor.',
          'Me gustaría aprender de esa experiencia.',
        ],
        plain: [
          'Está cerca de lo que quiero aprender.',
          'Es un trabajo que me gustaría conocer mejor.',
          'Es una experiencia de la que quiero aprender.',
        ],
        warm: [
          'Está muy cerca de lo que quiero aprender.',
          'Es un trabajo que me encantaría conocer mejor.',
          'Me encantaría aprender de esa experiencia.',
        ],
      });
}

/** They say themselves that they can be asked. */
function invited({ voice }: Facts, invitation: Quote): string {
  const formal = voice === 'formal';
  if (
    /\b(?:mds?|dms?|mensajes) (?:est[áa]n |are )?(?:always )?(?:abiert[oa]s|open)\b/i.test(
      invitation.words,
    )
  )
    return formal
      ? 'Además, dice que tiene los mensajes abiertos, y por eso me permito preguntarle.'
      : 'Además, dices que tienes los mensajes abiertos, y por eso me animo a preguntarte.';
  if (invitation.words.length > 120 || invitation.cut) return '';
  return formal
    ? `Además, escribe: ${quoted(invitation)} Por eso me permito preguntarle.`
    : `Además, escribes: ${quoted(invitation)} Por eso me animo a preguntarte.`;
}
