import type { Stretch } from '@/utils/outreach/coach/message';
import type { Fix, Note } from '@/utils/outreach/coach/note';
import { anyOf, findAll } from '@/utils/outreach/coach/phrases';
import { isAsk, type Rule } from '@/utils/outreach/coach/rule';

/** Most links: one to her work and one to a calendar. */
const most = 2;

const link = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/g;
const shortened =
  /^https?:\/\/(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|buff\.ly|rebrand\.ly|lnkd\.in|cutt\.ly|is\.gd|shorturl\.at)\//i;
/** Where somebody books a time with her (seen 2026-11). */
const calendar =
  /^https?:\/\/(?:www\.|app\.)?(?:calendly\.com|cal\.com|calendar\.app\.google|savvycal\.com|zcal\.co|meetings\.hubspot\.com|koalendar\.com|tidycal\.com|doodle\.com)\//i;
/** What tells on whom a link was given to (the names that browsers take out themselves, seen 2026-11). */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_eid|mc_cid|igshid|trk|trackingId|lipi|si|ref_src)$/;
const file =
  '(?:cv|r[ée]sum[ée]|portfolio|letter|files?|pdf|document|work|thesis|draft|photos?|slides?|plan)';
/** A file that is said to come along. "Attached to the ward" is none. */
const attached = anyOf(
  `(?:attach(?:ed|ing)?|pfa) (?:my|(?:a|the|some|two|three) (?:\\p{L}+ ){0,2}${file})|${file} (?:and (?:\\p{L}+ ){1,3})?(?:is|are) attached`,
  "(?:i've|i have|i'm|i am|please find|find|see) (?:also )?attach(?:ed|ing)(?! to)|attached (?:is|are|you(?:'ll| will)|please|herewith)|(?<=\\()attached|(?:see|in) the attach(?:ment|ed)|see attach\\p{L}+",
  '(?:te|le|os|les) adjunto|adjunt[oa]s? (?:mi|mis)|(?:va|van|encontrar[áa]s?) (?:\\p{L}+ )?adjunt[oa]s?|archivo adjunto',
);

/**
 * Few links, each of them open. Mail filters weigh links of unknown senders, and a shortened one hides where it leads;
 * how much, no figure that can be checked says. Nothing can be attached by any of our ways, so a message that speaks of
 * it says so to her; unasked, it shouldn't be: careers offices tell to bring a résumé only where it is wanted (Bethel
 * University, seen 2026-11). A calendar to book oneself into asks a stranger to do what she wants of them; no figure.
 */
export const links: Rule = {
  id: 'links',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: ['bethel'] },
  look({ body, own, purpose }) {
    const found = findAll(body, link);
    const notes: Note[] = [];
    const extra = found[most];
    if (extra) notes.push(note('links.many', 'idea', extra, [found.length]));
    const short = found.find(({ text }) => shortened.test(text));
    if (short) notes.push(note('links.short', 'consider', short, [short.text]));
    const booking = found.find(({ text }) => calendar.test(text));
    if (booking && isAsk(purpose))
      notes.push(note('links.calendar', 'idea', booking, [booking.text]));
    for (const one of found) {
      const fix = untracked(one);
      if (fix) notes.push({ ...note('links.tracking', 'idea', one, []), fix });
    }
    const [speaks] = findAll(own, attached);
    if (speaks)
      notes.push(
        note('links.attachment', isAsk(purpose) ? 'consider' : 'idea', speaks, [speaks.text]),
      );
    return notes;
  },
};

/** The same link without what tells on her; nothing else of it changes. */
function untracked({ text, start, end }: Stretch): Fix | undefined {
  const [, address = '', query = '', hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(text) ?? [];
  if (query === '') return undefined;
  const parts = query.split('&');
  const kept = parts.filter((part) => !tracking.test(part.split('=')[0] ?? ''));
  if (kept.length === parts.length) return undefined;
  const rest = kept.length > 0 ? `?${kept.join('&')}` : '';
  return { part: 'body', start, end, text: address + rest + hash };
}

function note(
  saying: Note['saying'],
  severity: Note['severity'],
  { start, end }: Stretch,
  values: (string | number)[],
): Note {
  return { rule: 'links', severity, saying, values, place: { part: 'body', start, end } };
}
