/**
 * Words by which people say what they would like to be rather than what they are. Text alone rewards
 * wishes: an "aspiring nonprofit communicator" has every word of the goal and none of the way there.
 */
const wish =
  /\b(?:aspiring|aspire[sd]?|wannabe|want(?:s|ed)? to|hop(?:e|es|ing) to|hopeful|seeking|looking (?:for|to)|in search of|trying to|eager to|keen to|open to work|opentowork|job[- ]?(?:seeker|hunting)|future(?! of)|soon to be|student(?! (?:affairs|engagement|success|services|experience|life|support))|undergrad(?:uate)?|trainee|intern|internship|transitioning (?:in)?to|learning about|new to)\b/i;

/** Interest is more than nothing and less than doing. */
const interest =
  /\b(?:interested in|passionate about|fascinated by|curious about|enthusiast|fan of|love reading)\b/i;

/** "Helping students", "mentor to aspiring writers": about others. */
const others =
  /\b(?:help\w*|support\w*|mentor\w*|coach\w*|teach\w*|train(?:s|ing)|advis\w*|guid\w*|empower\w*|hir\w+|recruit\w*|serv\w+|for|with)\s(?:\S+\s){0,3}$/i;

/** What is left of a wish. */
export const wished = 0.25;

/** How much of a piece of text counts, 0 to 1: a quarter for a wish, 0.6 for an interest, else all. */
export function realness(segment: string): number {
  const found = wish.exec(segment);
  if (found && !others.test(segment.slice(Math.max(0, found.index - 60), found.index)))
    return wished;
  return interest.test(segment) ? 0.6 : 1;
}
