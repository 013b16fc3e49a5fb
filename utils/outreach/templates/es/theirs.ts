import { isSaid, type Quote } from '@/utils/outreach/specific';
import { shortWords } from '@/utils/outreach/templates/short-words';
import {
  asSentence,
  begun,
  closed,
  type Facts,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { inline, places, profileOf, quoted } from './words';

/** What of theirs she speaks of, and why she asks them. */
export const theirs: Pick<Sentences, 'found' | 'specific' | 'why' | 'short-specific'> = {
  found: (facts) =>
    facts.quote || facts.words.specific ? undefined : `He encontrado ${profileOf(facts)}.`,

  specific(facts) {
    const { quote, words, purpose } = facts;
    if (purpose === 'let-rest') return gladOf(facts);
    if (words.specific) return asSentence(words.specific);
    return quote && spokenOf(facts, quote);
  },

  why(facts) {
    const { words, quote, sameMove } = facts;
    if (words.why) return asSentence(words.why);
    if (words.specific) return undefined;
    if (sameMove && quote?.field === 'roles')
      return say(facts, {
        formal: [
          'Es el cambio que yo quisiera hacer.',
          'Me gustaría recorrer el mismo camino.',
          'Es el paso que tengo en mente.',
        ],
        plain: [
          'Es el cambio que quiero hacer.',
          'Me gustaría recorrer el mismo camino.',
          'Es el paso que tengo en mente.',
        ],
        warm: [
          'Es justo el cambio que quiero hacer.',
          'Me encantaría recorrer el mismo camino.',
          'Es el paso que tengo en mente, así que me gustaría saber cómo fue.',
        ],
      });
    if (!quote?.speaks) return undefined;
    return isSaid(quote)
      ? say(facts, {
          formal: [
            'Es lo que me gustaría entender mejor.',
            'Tiene que ver con lo que intento aprender.',
            'Me gustaría saber más de ello.',
          ],
          plain: [
            'Es justo lo que me gustaría entender mejor.',
            'Tiene que ver con lo que intento aprender.',
            'Es de lo que me gustaría saber más.',
          ],
          warm: [
            'Es justo lo que me encantaría entender mejor.',
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
            'Me gustaría aprender de esa experiencia.',
          ],
          warm: [
            'Está muy cerca de lo que quiero aprender.',
            'Es un trabajo que me encantaría conocer mejor.',
            'Me encantaría aprender de esa experiencia.',
          ],
        });
  },

  'short-specific'(facts) {
    const { quote, words, purpose, voice } = facts;
    if (purpose === 'first-nudge') return quote && calledBack(facts, quote);
    if (words.specific) return asSentence(words.specific);
    if (!quote) return undefined;
    const short = shortOf(quote);
    const formal = voice === 'formal';
    const their = formal ? 'su' : 'tu';
    // Where it has to do with her goal, or she picked it, it is why she writes.
    const why = facts.isReason ? (formal ? 'Le escribo por' : 'Te escribo por') : undefined;
    switch (quote.field) {
      case 'posts':
        return `${why ?? 'He leído'} ${their} publicación ${short}.`;
      case 'about':
        return isSaid(quote)
          ? `En ${profileOf(facts)} ${formal ? 'escribe' : 'escribes'}: ${ended(short)}`
          : `${begun(profileOf(facts))} dice ${short}.`;
      case 'roles':
        if (!quote.held) return `He visto que ${formal ? 'trabajó' : 'trabajaste'} como ${short}.`;
        if (quote.before === undefined || quote.before.length > 40)
          return why
            ? `${why} ${their} trabajo como ${short}.`
            : `He visto que ${formal ? 'trabaja' : 'trabajas'} como ${short}.`;
        return `${why ?? 'He visto'} ${their} camino de ${inline(quote.before)} a ${short}.`;
      case 'volunteering':
        return `${why ?? 'He visto'} ${their} voluntariado como ${short}.`;
      case 'causes':
        return `He visto ${short} entre ${their}s causas.`;
      case 'mutuals':
        return `Tenemos en común a ${quote.words}.`;
      case 'recommendations':
        return `He leído lo que ${formal ? 'escribió' : 'escribiste'} de otra persona: ${ended(short)}`;
      case 'headline':
        return `${begun(profileOf(facts))} dice ${short}.`;
    }
  },
};

/** What of theirs she speaks of, as a sentence. */
function spokenOf(facts: Facts, quote: Quote): string {
  const { site, voice } = facts;
  const profile = profileOf(facts);
  const { on } = places[site];
  const words = inline(quote.words);
  const formal = voice === 'formal';
  const their = formal ? 'su' : 'tu';
  switch (quote.field) {
    case 'posts': {
      const said = quoted(quote);
      if (site === 'web') return `En ${profile} ${formal ? 'escribió' : 'escribiste'}: ${said}`;
      if (!facts.isReason)
        return `En una publicación${on} ${formal ? 'escribió' : 'escribiste'}: ${said}`;
      return say(facts, {
        formal: [
          `En una publicación${on} escribió: ${said}`,
          `Le escribo por una frase de una publicación suya${on}: ${said}`,
          `He leído una publicación suya${on} que dice: ${said}`,
        ],
        plain: [
          `En tu publicación${on} escribiste: ${said}`,
          `He leído tu publicación${on} y te escribo por esta frase: ${said}`,
          `Esto es de tu publicación${on}: ${said}`,
        ],
        warm: [
          `He leído tu publicación${on}, y te escribo por una frase: ${said}`,
          `En tu publicación${on} hay algo de lo que me gustaría saber más: ${said}`,
          `Mis preguntas empiezan en una frase de tu publicación${on}: ${said}`,
        ],
      });
    }
    case 'about': {
      if (!isSaid(quote)) return introduced(facts, words);
      const said = quoted(quote);
      if (!facts.isReason) return `En ${profile} ${formal ? 'escribe' : 'escribes'}: ${said}`;
      return say(facts, {
        formal: [
          `En ${profile} escribe: ${said}`,
          `Le escribo por una frase de ${profile}: ${said}`,
          `He leído en ${profile}: ${said}`,
        ],
        plain: [
          `En ${profile} escribes: ${said}`,
          `He leído ${profile} y te escribo por esta frase: ${said}`,
          `Esto es de ${profile}: ${said}`,
        ],
        warm: [
          `He leído ${profile}, y te escribo por una frase: ${said}`,
          `En ${profile} hay algo de lo que me gustaría saber más: ${said}`,
          `Mis preguntas empiezan en una frase de ${profile}: ${said}`,
        ],
      });
    }
    case 'recommendations':
      return `He leído lo que ${formal ? 'escribió' : 'escribiste'} de una persona con quien ${formal ? 'trabajó' : 'trabajaste'}: ${quoted(quote)}`;
    case 'headline':
      return introduced(facts, words);
    case 'mutuals':
      return closed(`He encontrado ${profile} y he visto que tenemos en común a ${quote.words}`);
    case 'causes':
      return closed(`He encontrado ${profile} y he visto ${words} entre ${their}s causas`);
    case 'volunteering':
      // A page doesn't say whether somebody still does.
      return closed(
        `He encontrado ${profile} y he visto ${their} voluntariado como ${words}` +
          (quote.organisation ? ` en ${quote.organisation}` : ''),
      );
    case 'roles':
      if (!quote.held)
        return closed(
          `He encontrado ${profile} y he visto que ${formal ? 'trabajó' : 'trabajaste'} como ${words}`,
        );
      return quote.before === undefined
        ? closed(
            `He encontrado ${profile} y he visto que ${formal ? 'trabaja' : 'trabajas'} como ${words}`,
          )
        : closed(
            `He encontrado ${profile} y he visto ${their} camino de ${inline(quote.before)} a ${words}`,
          );
  }
}

function introduced(facts: Facts, words: string): string {
  const presents = facts.voice === 'formal' ? 'se presenta' : 'te presentas';
  return closed(`He encontrado ${profileOf(facts)}, donde ${presents} con ${words}`);
}

/** Only of words that they said; of a job there is nothing to be glad of. */
function gladOf(facts: Facts): string | undefined {
  const { quote, site, voice } = facts;
  if (!quote || !isSaid(quote) || quote.field === 'recommendations') return undefined;
  const their = voice === 'formal' ? 'su' : 'tu';
  const place =
    quote.field === 'posts' ? `${their} publicación${places[site].on}` : profileOf(facts);
  return `De todos modos, me alegro de haber leído esto en ${place}: ${quoted(quote)}`;
}

/** Why she asked them of all people, in a few words. */
function calledBack(
  { words: { specific }, voice, isReason, site }: Facts,
  quote: Quote,
): string | undefined {
  // Her own sentence stands in the message that this one comes back to.
  if (specific || !isReason) return undefined;
  const formal = voice === 'formal';
  const short = shortOf(quote);
  const their = formal ? 'su' : 'tu';
  const asked = formal ? 'Pensé en usted por' : 'Pensé en ti por';
  switch (quote.field) {
    case 'posts':
      return `${asked} ${their} publicación${places[site].on}, ${short}.`;
    case 'about':
    case 'headline':
      return `${asked} ${their} perfil, ${short}.`;
    case 'recommendations':
      return undefined;
    case 'roles':
      return `${asked} ${their} trabajo como ${short}.`;
    case 'volunteering':
      return `${asked} ${their} voluntariado como ${short}.`;
    case 'causes':
      return `${asked} una de ${their}s causas, ${short}.`;
    case 'mutuals':
      return undefined;
  }
}

function shortOf(quote: Quote): string {
  const { text, isWhole } = shortWords(quote);
  return isWhole ? inline(text) : `«${text} …»`;
}

/** A quotation that ends with a mark of its own needs none behind it. */
function ended(quotation: string): string {
  return /[!?]»$/.test(quotation) ? quotation : `${quotation}.`;
}
