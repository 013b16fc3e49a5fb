import { isSaid, isShared, type Quote } from '@/utils/outreach/specific';
import { shortWords } from '@/utils/outreach/templates/short-words';
import {
  asSentence,
  begun,
  closed,
  type Facts,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { reasonFor } from './reasons';
import { retold } from './retold';
import { inline, places, profileOf, quoted } from './words';

/** What of theirs she speaks of, and why she asks them. */
export const theirs: Pick<Sentences, 'found' | 'specific' | 'why' | 'short-specific'> = {
  found: (facts) =>
    facts.quote || facts.words.specific ? undefined : `He encontrado ${profileOf(facts)}.`,

  specific(facts) {
    const { quote, words, common } = facts;
    if (words.specific) return asSentence(words.specific);
    if (!quote) return undefined;
    const spoken = spokenOf(facts, quote);
    if (!common || isShared(quote)) return spoken;
    // What else she saw, without saying again where.
    return `${shared(facts, common)} ${spoken.replace(/^He encontrado (?:(?! y he visto ).)+ y he visto /, 'También he visto ')}`;
  },

  why: reasonFor,

  'short-specific'(facts) {
    const { quote, words, purpose, voice, common } = facts;
    if (purpose === 'first-nudge') return quote && calledBack(facts, quote);
    if (words.specific) return asSentence(words.specific);
    if (!quote) return undefined;
    if (common && !facts.isReason) return sharedInShort(common);
    const short = shortOf(facts, quote);
    const formal = voice === 'formal';
    const their = formal ? 'su' : 'tu';
    // Where it has to do with her goal, or she picked it, it is why she writes.
    const why = facts.isReason ? (formal ? 'Le escribo por' : 'Te escribo por') : undefined;
    switch (quote.field) {
      case 'posts':
        return retold(quote.words) && !quote.cut && facts.site !== 'web'
          ? `${why ?? 'He leído'} ${their} publicación sobre ${retold(quote.words)}.`
          : `${why ?? 'He leído'} ${their} publicación ${short}.`;
      case 'about':
        if (isSaid(quote))
          return `En ${profileOf(facts)} ${formal ? 'escribe' : 'escribes'}: ${ended(short)}`;
        return facts.isReason ? `${begun(profileOf(facts))} dice ${short}.` : undefined;
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
        return isShared(quote) ? sharedInShort(quote) : `He visto ${short} entre ${their}s causas.`;
      case 'education':
      case 'organisations':
        return sharedInShort(quote);
      case 'mutuals':
        return `Tenemos en común a ${quote.words}.`;
      case 'recommendations':
        return `He leído lo que ${formal ? 'escribió' : 'escribiste'} de otra persona: ${ended(short)}`;
      case 'headline':
        // A label of theirs alone is no news to them.
        return facts.isReason ? `${begun(profileOf(facts))} dice ${short}.` : undefined;
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
      const topic = site === 'web' || quote.cut ? undefined : retold(quote.words);
      if (topic) return `He leído ${their} publicación${on} sobre ${topic}.`;
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
      return closed(
        `He encontrado ${profile} y he visto ${words} entre ${their}s causas` +
          (isShared(quote) ? '; también es una de las mías' : ''),
      );
    case 'education':
    case 'organisations':
      return closed(`He encontrado ${profile} y he visto que tenemos en común ${quote.words}`);
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

/** In front of what else of theirs she speaks of. */
function shared(facts: Facts, common: Quote): string {
  const their = facts.voice === 'formal' ? 'sus' : 'tus';
  return common.field === 'causes'
    ? closed(`He visto ${inline(common.words)} entre ${their} causas; también es una de las mías`)
    : closed(`He visto en ${profileOf(facts)} que tenemos en común ${common.words}`);
}

function sharedInShort(common: Quote): string {
  return common.field === 'causes'
    ? `${inline(common.words)} es también una causa mía.`
    : `Tenemos en común ${common.words}.`;
}

/** Why she asked them of all people, in a few words. */
function calledBack(facts: Facts, quote: Quote): string | undefined {
  const {
    words: { specific },
    voice,
    isReason,
    site,
  } = facts;
  // Her own sentence stands in the message that this one comes back to.
  if (specific || !isReason) return undefined;
  const formal = voice === 'formal';
  const short = shortOf(facts, quote);
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
    case 'education':
    case 'organisations':
      return undefined;
  }
}

function shortOf(facts: Pick<Facts, 'inFull'>, quote: Quote): string {
  const { text, isWhole } = shortWords(quote, facts.inFull);
  return isWhole ? inline(text) : `«${text} …»`;
}

/** A quotation that ends with a mark of its own needs none behind it. */
function ended(quotation: string): string {
  return /[!?]»$/.test(quotation) ? quotation : `${quotation}.`;
}
