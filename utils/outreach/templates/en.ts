import type { Quote } from '@/utils/outreach/specific';
import type { SiteId } from '@/utils/profile/identity';
import { closed, goalSentence, goalTopic, lowered } from './en-goal';
import type { Template } from './template';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const places: Record<SiteId, { profile: string; onProfile: string; inPost: string }> = {
  linkedin: {
    profile: 'your profile on LinkedIn',
    onProfile: 'On your profile on LinkedIn',
    inPost: 'In your post on LinkedIn',
  },
  x: {
    profile: 'your profile on X',
    onProfile: 'On your profile on X',
    inPost: 'In your post on X',
  },
  web: { profile: 'your page', onProfile: 'On your page', inPost: 'On your page' },
};

/** Plain and short: says what she read, what she wants, and asks one small thing. No praise. */
export const en: Template = {
  greeting: (name) => (name === undefined ? 'Hello,' : `Hi ${name},`),

  self({ name, now }) {
    const called = closed(`My name is ${name}`);
    if (now === '') return name === '' ? undefined : called;
    if (isSentence(now)) return name === '' ? closed(now) : `${called} ${closed(now)}`;
    return name === ''
      ? closed(`A word about me: ${lowered(now)}`)
      : closed(`I'm ${name}, ${lowered(now)}`);
  },

  found(site, quote) {
    const { profile, onProfile, inPost } = places[site];
    if (!quote) return `I found ${profile}.`;
    switch (quote.field) {
      case 'posts':
        return `${inPost} you wrote: ${quoted(quote)}`;
      case 'about':
        if (quote.words.split(' ').length < 5) return introduced(profile, quote);
        return `${onProfile} you write: ${quoted(quote)}`;
      case 'headline':
        return introduced(profile, quote);
      case 'roles':
        if (!quote.held)
          return closed(`I found ${profile} and saw that you worked as ${inline(quote.words)}`);
        return quote.before === undefined
          ? closed(`I found ${profile} and saw that you work as ${inline(quote.words)}`)
          : closed(
              `I found ${profile} and saw your way from ${inline(quote.before)} to ${inline(quote.words)}`,
            );
      case 'volunteering':
        return closed(
          // A page doesn't say whether somebody still does.
          `I found ${profile} and saw your volunteering as ${inline(quote.words)}` +
            (quote.organisation ? ` with ${quote.organisation}` : ''),
        );
    }
  },

  goal: (goal) => (goal === undefined ? undefined : goalSentence(goal)),

  proof({ proof }) {
    if (proof === '') return undefined;
    if (/^https?:\/\/\S+$/.test(proof)) return `Some of my work: ${proof}`;
    return isSentence(proof)
      ? ended(proof)
      : ended(`Something I've done so far: ${lowered(proof)}`);
  },

  ask(ways, { day, month }, goal) {
    const week = `in the week of ${day} ${months[month]}`;
    const about = `about ${(goal === undefined ? undefined : goalTopic(goal, 6)) ?? 'your work'}`;
    if (ways.length === 1 && ways[0] === 'mail') {
      return `May I send you two short questions ${about} by mail ${week}? A few lines back would be plenty.`;
    }
    const inPerson = ways.includes('in-person') && !ways.includes('call');
    const meeting = inPerson ? 'to meet in person' : 'for a call';
    const writing =
      ways.length === 0 || ways.includes('mail')
        ? " If you'd rather, I can send them by mail."
        : '';
    return `Would you have 20 minutes ${meeting} ${week}? I'd bring two questions ${about}.${writing}`;
  },

  offer({ offer }) {
    if (offer === '') return undefined;
    if (/^i(?: can| could| would| will|['’]d|['’]ll) /i.test(offer))
      return ended(`In return, I${offer.slice(1)}`);
    if (/^help (?:with|on|in) /i.test(offer)) return ended(`In return, I can ${lowered(offer)}`);
    return isSentence(offer) ? ended(offer) : ended(`In return, I can offer: ${lowered(offer)}`);
  },

  easyNo: () => "If this isn't a good time, a one-line no is completely fine.",
  thanks: (isSigned) => `Thank you for reading${isSigned ? ',' : '.'}`,

  subject(goal, quote) {
    const topic = goal === undefined ? undefined : goalTopic(goal, 4);
    if (topic !== undefined) {
      return topic.split(' ').length <= 3 ? `A question about ${topic}` : `Question about ${topic}`;
    }
    return quote?.field === 'posts' ? 'A question about your post' : 'A question about your work';
  },
};

/** A whole sentence in the first person or one that needs nothing before it. */
function isSentence(text: string): boolean {
  return /^(?:i|i['’]\w+|we|my|our|here|you|if|last|in|this|since|at the moment|currently)\s/i.test(
    text,
  );
}

/** No end mark right behind an address: mail programs take it along into the link. */
function ended(text: string): string {
  return /https?:\/\/\S+$/.test(text) ? text : closed(text);
}

function quoted({ words, cut }: Quote): string {
  if (cut) return `“${words} …”`;
  return /[.!?…]$/.test(words) ? inline(words) : `${inline(words)}.`;
}

function introduced(profile: string, { words }: Quote): string {
  return closed(`I found ${profile}, where you introduce yourself with ${inline(words)}`);
}

function inline(words: string): string {
  return `“${words}”`;
}
