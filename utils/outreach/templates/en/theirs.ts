import { isSaid, type Quote } from '@/utils/outreach/specific';
import { shortWords } from '@/utils/outreach/templates/short-words';
import {
  asSentence,
  closed,
  type Facts,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { inline, places, quoted } from './words';

/** What of theirs she speaks of, and why she asks them. */
export const theirs: Pick<Sentences, 'found' | 'specific' | 'why' | 'short-specific'> = {
  found: ({ quote, words, site }) =>
    quote || words.specific ? undefined : `I found ${places[site].profile}.`,

  specific(facts) {
    const { quote, words, purpose } = facts;
    if (purpose === 'let-rest') return gladOf(facts);
    if (words.specific) return asSentence(words.specific);
    return quote && spokenOf(facts, quote);
  },

  why(facts) {
    const { words, quote, sameMove } = facts;
    if (words.why) return asSentence(words.why);
    // Her own sentence about them says it.
    if (words.specific) return undefined;
    if (sameMove && quote?.field === 'roles')
      return say(facts, {
        formal: [
          'It is the move that I hope to make myself.',
          'I would like to make the same move.',
          'It is the change that I have in mind for myself.',
        ],
        plain: [
          "It's the move that I want to make.",
          "I'm planning the same change.",
          "I'd like to go the same way.",
        ],
        warm: [
          "It's the move that I'm hoping to make myself.",
          "I'd love to make the same move.",
          "It's the very change that I have in mind.",
        ],
      });
    if (!quote?.speaks) return undefined;
    return isSaid(quote)
      ? say(facts, {
          formal: [
            'It touches on what I would like to understand better.',
            'It bears on what I am trying to learn.',
            'I would be glad to understand it better.',
          ],
          plain: [
            "That's close to what I'm trying to learn.",
            "That's the part I'd like to understand better.",
            "It's what I'd like to hear more of.",
          ],
          warm: [
            "That's just what I'd love to understand better.",
            "It's close to what I'm trying to find out myself.",
            "I'd love to hear more of it.",
          ],
        })
      : say(facts, {
          formal: [
            'It is close to what I would like to learn.',
            'It is work that I would like to know more about.',
            'It is the experience that I would like to learn from.',
          ],
          plain: [
            "That's close to what I'd like to learn.",
            "It's work that I'd like to know more about.",
            "That's the experience I'd like to learn from.",
          ],
          warm: [
            "That's close to what I'd love to learn.",
            "It's work that I'd love to know more about.",
            "I'd love to hear about that.",
          ],
        });
  },

  'short-specific'(facts) {
    const { quote, words, site, purpose } = facts;
    if (purpose === 'first-nudge') return quote && calledBack(facts, quote);
    if (words.specific) return asSentence(words.specific);
    if (!quote) return undefined;
    const short = shortOf(quote);
    switch (quote.field) {
      case 'posts':
        return because(facts, `your post ${short}`) ?? `I read your post ${short}.`;
      case 'about':
        return isSaid(quote)
          ? `On your ${site === 'web' ? 'page' : 'profile'} you write: ${ended(short)}`
          : `Your ${site === 'web' ? 'page' : 'profile'} says ${short}.`;
      case 'roles':
        if (!quote.held) return `I saw that you worked as ${short}.`;
        if (quote.before === undefined || quote.before.length > 40)
          return because(facts, `your work as ${short}`) ?? `I saw that you work as ${short}.`;
        return (
          because(facts, `your way from “${quote.before}” to ${short}`) ??
          `I saw your way from “${quote.before}” to ${short}.`
        );
      case 'volunteering':
        return (
          because(facts, `your volunteering as ${short}`) ?? `I saw your volunteering as ${short}.`
        );
      case 'causes':
        return `I saw ${short} among your causes.`;
      case 'mutuals':
        return `We both know ${quote.words}.`;
      case 'recommendations':
        return `I read what you wrote about a colleague: ${ended(short)}`;
      case 'headline':
        return `Your profile says ${short}.`;
    }
  },
};

/** What of theirs she speaks of, as a sentence. */
function spokenOf(facts: Facts, quote: Quote): string {
  const { profile, on } = places[facts.site];
  const words = inline(quote.words);
  switch (quote.field) {
    case 'posts': {
      const said = quoted(quote);
      if (facts.site === 'web') return `On your page you wrote: ${said}`;
      if (!facts.isReason) return `In your post${on} you wrote: ${said}`;
      return say(facts, {
        formal: [
          `In a post${on} you wrote: ${said}`,
          `I am writing because of a sentence in one of your posts${on}: ${said}`,
          `I read a post of yours${on}, in which you say: ${said}`,
        ],
        plain: [
          `In your post${on} you wrote: ${said}`,
          `I read your post${on}, and I'm writing because of this line: ${said}`,
          `This is from your post${on}: ${said}`,
        ],
        warm: [
          `I read your post${on}, and one line is why I'm writing: ${said}`,
          `In your post${on} you wrote something that I'd like to hear more of: ${said}`,
          `One line in your post${on} is where my questions begin: ${said}`,
        ],
      });
    }
    case 'about': {
      if (!isSaid(quote)) return introduced(facts, words);
      const said = quoted(quote);
      if (!facts.isReason) return `On ${profile} you write: ${said}`;
      return say(facts, {
        formal: [
          `On ${profile} you write: ${said}`,
          `I am writing because of a sentence on ${profile}: ${said}`,
          `I read on ${profile}: ${said}`,
        ],
        plain: [
          `On ${profile} you write: ${said}`,
          `I read ${profile}, and I'm writing because of this line: ${said}`,
          `This is from ${profile}: ${said}`,
        ],
        warm: [
          `I read ${profile}, and one line is why I'm writing: ${said}`,
          `On ${profile} you write something that I'd like to hear more of: ${said}`,
          `One line on ${profile} is where my questions begin: ${said}`,
        ],
      });
    }
    case 'recommendations':
      return `I read what you wrote about somebody you worked with: ${quoted(quote)}`;
    case 'headline':
      return introduced(facts, words);
    case 'mutuals':
      return closed(`I found ${profile} and saw that we both know ${quote.words}`);
    case 'causes':
      return closed(`I found ${profile} and saw ${words} among your causes`);
    case 'volunteering':
      // A page doesn't say whether somebody still does.
      return closed(
        `I found ${profile} and saw your volunteering as ${words}` +
          (quote.organisation ? ` with ${quote.organisation}` : ''),
      );
    case 'roles':
      if (!quote.held) return closed(`I found ${profile} and saw that you worked as ${words}`);
      return quote.before === undefined
        ? closed(`I found ${profile} and saw that you work as ${words}`)
        : closed(`I found ${profile} and saw your way from ${inline(quote.before)} to ${words}`);
  }
}

function introduced({ site }: Facts, words: string): string {
  return closed(`I found ${places[site].profile}, where you introduce yourself with ${words}`);
}

/** Only of words that they said; of a job there is nothing to be glad of. */
function gladOf({ quote, site, voice }: Facts): string | undefined {
  if (!quote || !isSaid(quote)) return undefined;
  const place =
    quote.field === 'posts' ? `in your post${places[site].on}` : `on ${places[site].profile}`;
  if (quote.field === 'recommendations') return undefined;
  return `${voice === 'formal' ? 'I am' : "I'm"} glad all the same that I read this ${place}: ${quoted(quote)}`;
}

/** Where it has to do with her goal, or she picked it, it is why she writes: so it begins with them, not with her. */
function because({ isReason, voice }: Facts, theirs: string): string | undefined {
  if (!isReason) return undefined;
  const why = voice === 'formal' ? 'is why I am writing' : "is why I'm writing";
  return `${theirs.slice(0, 1).toUpperCase()}${theirs.slice(1)} ${why}.`;
}

function shortOf(quote: Quote): string {
  const { text, isWhole } = shortWords(quote);
  return isWhole ? inline(text) : `“${text} …”`;
}

/** A quotation that ends with a mark of its own needs none behind it. */
function ended(quotation: string): string {
  return /[!?]”$/.test(quotation) ? quotation : `${quotation}.`;
}

/** Why she asked them of all people, in a few words. */
function calledBack(
  { words: { specific }, voice, isReason, site }: Facts,
  quote: Quote,
): string | undefined {
  // Her own sentence stands in the message that this one comes back to.
  if (specific || !isReason) return undefined;
  const short = shortOf(quote);
  const because = () => {
    switch (quote.field) {
      case 'posts':
        return `of your post, ${short}`;
      case 'about':
        return `of ${isSaid(quote) ? 'a line on ' : ''}${places[site].profile}, ${short}`;
      case 'recommendations':
        return `of what you wrote about a colleague, ${short}`;
      case 'headline':
        return `of your profile, ${short}`;
      case 'roles':
        return quote.held ? `you work as ${short}` : `you worked as ${short}`;
      case 'volunteering':
        return `of your volunteering as ${short}`;
      case 'causes':
        return `${short} is among your causes`;
      case 'mutuals':
        return `we both know ${quote.words}`;
    }
  };
  return `${voice === 'formal' ? 'I turned to you' : 'I thought of you'} because ${because()}.`;
}
