import { type Candidate, isSaid, isShared, type Quote } from '@/utils/outreach/specific';
import { shortWords } from '@/utils/outreach/templates/short-words';
import {
  asSentence,
  closed,
  type Facts,
  type Sentences,
  say,
} from '@/utils/outreach/templates/template';
import { invitedToo, reasonFor } from './reasons';
import { retold } from './retold';
import { job, named, whoTheyAre } from './their-job';
import { inline, places, quoted } from './words';

/** What of theirs she speaks of, and why she asks them. */
export const theirs: Pick<Sentences, 'found' | 'specific' | 'why' | 'short-specific'> = {
  found: ({ quote, words, site }) =>
    quote || words.specific ? undefined : `I found ${places[site].profile}.`,

  specific(facts) {
    const { quote, words, common } = facts;
    if (words.specific) return asSentence(words.specific);
    if (!quote) return undefined;
    const spoken = spokenOf(facts, quote);
    return common && !isShared(quote) ? behind(shared(facts, common), spoken) : spoken;
  },

  why: reasonFor,

  'short-specific'(facts) {
    const { quote, words, purpose, common, invitation } = facts;
    if (purpose === 'first-nudge') return quote && calledBack(facts, quote);
    if (words.specific) return asSentence(words.specific);
    if (!quote) return undefined;
    const asked =
      invitation && (invitation.speaks || !quote.speaks) && invitedToo(facts, invitation);
    if (asked) return asked;
    if (common && !facts.isReason) return sharedInShort(common);
    return inShort(facts, quote);
  },
};

/** What of theirs she speaks of, in a note. A label of theirs alone is no news to them, so it goes without. */
function inShort(facts: Facts, quote: Candidate): string | undefined {
  const page = facts.site === 'web' ? 'page' : 'profile';
  const short = shortOf(facts, quote);
  switch (quote.field) {
    case 'posts':
      return onTopic(facts, quote) ?? `In a post you wrote: ${ended(short)}`;
    case 'about':
      if (quote.job) return undefined;
      if (quote.invites && !shortWords(quote, facts.inFull).isWhole)
        return `From your ${page} I take it that I may ask.`;
      if (isSaid(quote)) return `On your ${page} you write: ${ended(short)}`;
      return facts.isReason ? `Your ${page} says ${ended(short)}` : undefined;
    case 'roles':
      return `I saw that you${job(facts, quote)}.`;
    case 'volunteering':
      return facts.isReason
        ? `Your volunteering as ${short} is why ${facts.voice === 'formal' ? 'I am' : "I'm"} writing.`
        : `I saw your volunteering as ${ended(short)}`;
    case 'causes':
      return isShared(quote) ? sharedInShort(quote) : `I saw ${short} among your causes.`;
    case 'education':
    case 'organisations':
      return sharedInShort(quote);
    case 'mutuals':
      return `We both know ${quote.words}.`;
    case 'recommendations':
      return `I read what you wrote about a colleague: ${ended(short)}`;
    case 'headline': {
      const what = whoTheyAre(facts, quote.words);
      if (what !== undefined) return `I saw that you${what}.`;
      return facts.isReason ? `Your ${page} says ${ended(short)}` : undefined;
    }
  }
}

/** What of theirs she speaks of, as a sentence. */
function spokenOf(facts: Facts, quote: Candidate): string {
  const { profile, on } = places[facts.site];
  const asked = quote.invites ? invitedToo(facts, quote) : undefined;
  if (asked !== undefined && quote.field !== 'posts')
    return asked.replace('You write', `On ${profile} you write`);
  const words = inline(quote.words);
  const saw = facts.site === 'web' ? 'I saw on your page' : `I saw${on}`;
  switch (quote.field) {
    case 'posts':
      return onTopic(facts, quote) ?? fromPost(facts, on, quoted(quote));
    case 'about':
      if (quote.job) return `On ${profile} you say this of your work: ${quoted(quote)}`;
      return isSaid(quote) ? fromProfile(facts, profile, quoted(quote)) : introduced(facts, quote);
    case 'recommendations':
      return `I read what you wrote about somebody you worked with: ${quoted(quote)}`;
    case 'headline':
      return introduced(facts, quote);
    case 'mutuals':
      return closed(`${saw} that we both know ${quote.words}`);
    case 'education':
    case 'organisations':
      return closed(`${saw} that we have ${named(quote.words)} in common`);
    case 'causes':
      return isShared(quote)
        ? closed(`${saw} that ${words} is among your causes; it is one of mine, too`)
        : closed(`${saw} that ${words} is among your causes`);
    case 'volunteering':
      // A page doesn't say whether somebody still does.
      return closed(
        `I saw your volunteering as ${words}` +
          `${quote.organisation ? ` with ${quote.organisation}` : ''}${on}`,
      );
    case 'roles':
      return closed(`${saw} that you${job(facts, quote)}`);
  }
}

function fromPost(facts: Facts, on: string, said: string): string {
  if (facts.site === 'web') return `On your page you wrote: ${said}`;
  if (!facts.isReason) return `In your post${on} you wrote: ${said}`;
  return say(facts, {
    formal: [
      `In a post${on} you wrote: ${said}`,
      `I am writing because of something you said in a post${on}: ${said}`,
      `I read a post of yours${on}, in which you say: ${said}`,
    ],
    plain: [
      `In your post${on} you wrote: ${said}`,
      `I read your post${on}, and I'm writing because of this line: ${said}`,
      `I'm writing because of something you said in a post${on}: ${said}`,
    ],
    warm: [
      `I read your post${on}, and one line is why I'm writing: ${said}`,
      `I'm writing because of something you said in a post${on}: ${said}`,
      `One line in your post${on} is where my questions start: ${said}`,
    ],
  });
}

function fromProfile(facts: Facts, profile: string, said: string): string {
  if (!facts.isReason) return `On ${profile} you write: ${said}`;
  return say(facts, {
    formal: [
      `On ${profile} you write: ${said}`,
      `I am writing because of something you say on ${profile}: ${said}`,
      `I read ${profile}, where you say: ${said}`,
    ],
    plain: [
      `On ${profile} you write: ${said}`,
      `I read ${profile}, and I'm writing because of this line: ${said}`,
      `I'm writing because of something you say on ${profile}: ${said}`,
    ],
    warm: [
      `I read ${profile}, and one line is why I'm writing: ${said}`,
      `I'm writing because of something you say on ${profile}: ${said}`,
      `One line on ${profile} is where my questions start: ${said}`,
    ],
  });
}

/** A post by what it is about, where its own words only lead to that. */
function onTopic({ site }: Facts, { words, cut }: Quote): string | undefined {
  const topic = cut || site === 'web' ? undefined : retold(words);
  return topic && closed(`I read your post on ${topic}`);
}

/** What they call themselves: said of them where it is a job in plain words, else as it stands there. */
function introduced(facts: Facts, quote: Quote): string {
  const { profile, on } = places[facts.site];
  const what = whoTheyAre(facts, quote.words);
  if (what === undefined) return closed(`I found ${profile}, which says ${inline(quote.words)}`);
  return closed(`${facts.site === 'web' ? 'I saw on your page' : `I saw${on}`} that you${what}`);
}

/** In front of what else of theirs she speaks of. */
function shared({ site }: Facts, common: Quote): string {
  const saw = site === 'web' ? 'I saw on your page' : `I saw${places[site].on}`;
  return common.field === 'causes'
    ? closed(`${saw} that ${inline(common.words)} is among your causes; it is one of mine, too`)
    : closed(`${saw} that we have ${named(common.words)} in common`);
}

/** What else she saw, behind what both have in common: neither says again where she saw it. */
function behind(common: string, spoken: string): string {
  const [, seen] = /^I saw(?: on (?:LinkedIn|X|your page))? that (.+)$/.exec(spoken) ?? [];
  if (seen === undefined) return `${common} ${spoken}`;
  return common.includes(';')
    ? `${common} I also noticed that ${seen}`
    : `${common.replace(/\.$/, '')}, and that ${seen}`;
}

function sharedInShort(common: Quote): string {
  return common.field === 'causes'
    ? `${inline(common.words)} is a cause of mine, too.`
    : `We have ${named(common.words)} in common.`;
}

function shortOf(facts: Pick<Facts, 'inFull'>, quote: Quote): string {
  const { text, isWhole } = shortWords(quote, facts.inFull);
  return isWhole ? inline(text) : `“${text} …”`;
}

/** A quotation that ends with a mark of its own needs none behind it. */
function ended(quotation: string): string {
  return /[!?]”$/.test(quotation) ? quotation : `${quotation}.`;
}

/** Why she asked them of all people, in a few words. */
function calledBack(facts: Facts, quote: Quote): string | undefined {
  const { words, voice, isReason, site } = facts;
  // Her own sentence stands in the message that this one comes back to.
  if (words.specific || !isReason) return undefined;
  const short = shortOf(facts, quote);
  const because = () => {
    switch (quote.field) {
      case 'posts':
        return `of your post, ${short}`;
      case 'about':
        return `of ${isSaid(quote) ? 'a line on ' : ''}${places[site].profile}, ${short}`;
      case 'recommendations':
        return `of what you wrote about a colleague, ${short}`;
      case 'headline': {
        const what = whoTheyAre(facts, quote.words);
        return what === undefined ? `your profile says ${short}` : `you${what}`;
      }
      case 'roles':
        return `you${job(facts, quote)}`;
      case 'volunteering':
        return `of your volunteering as ${short}`;
      case 'causes':
        return `${short} is among your causes`;
      case 'education':
      case 'organisations':
        return `we have ${named(quote.words)} in common`;
      case 'mutuals':
        return `we both know ${quote.words}`;
    }
  };
  return ended(
    `${voice === 'formal' ? 'I turned to you' : 'I thought of you'} because ${because()}`,
  );
}
