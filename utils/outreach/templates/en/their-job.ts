import { titleAndOrganisation } from '@/utils/fit/text/segments';
import type { Quote } from '@/utils/outreach/specific';
import type { Facts } from '@/utils/outreach/templates/template';
import { isCommon, isCommonTitle, lowered, withArticle } from './case';
import { isSomebody } from './somebody';
import { are, inline } from './words';

/** "'re a lead data scientist", "'re head of design at Lantern", to follow "you"; `undefined` where it is no job in plain words. */
export function whoTheyAre(facts: Facts, words: string): string | undefined {
  const { title, organisation } = jobAndPlace(words);
  const noun = jobNoun(title);
  return noun === undefined ? undefined : `${are(facts)} ${noun}${at(organisation)}`;
}

/** A job of theirs, to follow "you": "'re a product manager at Lumen", " went from teacher to researcher". */
export function job(facts: Facts, quote: Quote & { field: 'roles' }): string {
  const { title, organisation = quote.held ? quote.organisation : undefined } = jobAndPlace(
    quote.words,
  );
  const noun = quote.cut ? undefined : jobNoun(title);
  if (!quote.held)
    return noun === undefined
      ? ` worked as ${inline(quote.words)}`
      : ` worked as ${noun}${at(organisation)}`;
  const before = quote.before;
  if (before !== undefined) {
    const [from, to] = [titleAndOrganisation(before).title, title].map((each) =>
      isPlain(each) ? calmly(each) : undefined,
    );
    return from && to
      ? ` went from ${from} to ${to}${at(organisation)}`
      : ` went from ${inline(before)} to ${inline(quote.words)}`;
  }
  if (noun === undefined) return ` work as ${inline(quote.words)}`;
  if (quote.since !== undefined)
    return ` have been ${noun}${at(organisation)} since ${quote.since}`;
  const of = /^(?:an? )?(?:co-?)?(?:founder|owner)$/i.test(noun);
  return of && organisation !== undefined
    ? `${are(facts)} ${noun} of ${named(organisation)}`
    : `${are(facts)} ${noun}${at(organisation)}`;
}

/** Words that organisations end with. */
const institution =
  /(?:^| )(?:foundation|trust|university|institute|college|school|hospital|museum|council|association|society|agency|bank|fund|network|group|inc|ltd|llc|plc|gmbh)\.?$/i;

/** A job and where it is, also in "Fundraising Lead, Lumen Foundation", where the name surely is an organisation's. */
function jobAndPlace(words: string): ReturnType<typeof titleAndOrganisation> {
  const job = titleAndOrganisation(words);
  if (job.organisation !== undefined) return job;
  const [, title, place = ''] =
    /^(.+?), (\p{Lu}[^,]*(?:, (?:inc|ltd|llc|plc|gmbh)\.?)?)$/iu.exec(job.title) ?? [];
  // "Manager, Research Group" is what they manage.
  const isNamed = institution.test(place) && !isCommonTitle(place.replace(institution, ''));
  return title !== undefined && isNamed && isHolder(title) ? { title, organisation: place } : job;
}

/** Whether a title says who somebody is, also a "Sales and Marketing Manager". */
function isHolder(title: string): boolean {
  const last = title.split(/ (?:and|&) /).at(-1) ?? '';
  return isSomebody(title) || (isCommonTitle(title) && isSomebody(last));
}

/** "Director, Fundraising" is read aloud as the director of it. */
function spoken(title: string): string {
  return title.replace(/^((?:\p{L}+ )?(?:director|head|vice president|vp)), (?=\p{L})/iu, '$1 of ');
}

/** A job in plain English words, with its article: no names in it, and none of another language. */
function jobNoun(title: string): string | undefined {
  return isPlain(title) && isHolder(title) ? withArticle(calmly(spoken(title))) : undefined;
}

/** In small letters, unless it begins with a capital of its own: "Lantern Designer" may be of a place called so. */
function calmly(title: string): string {
  const [first = '', second = ''] = title.split(' ');
  const isName = [first, second].every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isName && !isCommon(first) ? title : lowered(title);
}

function isPlain(title: string): boolean {
  if (isCommonTitle(title)) return true;
  const [head = ''] = title.split(/ (?:for|in|of|with|on) /i);
  const isEnglish = /^[A-Za-z][A-Za-z ,'&-]+$/.test(title) && title.split(' ').length <= 8;
  return isEnglish && isCommon(head.split(' ').at(-1) ?? '');
}

function at(organisation: string | undefined): string {
  return organisation === undefined || organisation.length > 60 ? '' : ` at ${named(organisation)}`;
}

/** "The University of Leeds", in the middle of a sentence. */
export function named(organisation: string): string {
  if (
    /^(?:university|college|school|institute|academy|ministry|bank|department) of /i.test(
      organisation,
    )
  )
    return `the ${organisation}`;
  return organisation.replace(/^The /, 'the ');
}
