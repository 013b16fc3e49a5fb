import type { Stretch } from '@/utils/outreach/coach/message';
import type { Fix, Note } from '@/utils/outreach/coach/note';
import { anyOf, findAll } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Most links: one to her work and one to a calendar. */
const most = 2;

const link = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/g;
const shortened =
  /^https?:\/\/(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|buff\.ly|rebrand\.ly|lnkd\.in|cutt\.ly|is\.gd|shorturl\.at)\//i;
/** What tells on whom a link was given to (the names that browsers take out themselves, seen 2026-11). */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_eid|mc_cid|igshid|trk|trackingId|lipi|si|ref_src)$/;
const attached = anyOf(
  "(?:i've |i have |please find |i am |i'm )?attach(?:ed|ing)(?: is| are| you| to| my)?|see (?:the )?attach(?:ment|ed)",
  'adjunto|adjunta|adjuntos|te adjunto|le adjunto',
);

/**
 * Few links, each of them open. Mail filters weigh links of unknown senders, and a shortened one hides where it leads;
 * how much, no figure that can be checked says. Nothing can be attached by any of our ways, so a message that speaks of
 * it says so to her.
 */
export const links: Rule = {
  id: 'links',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: [] },
  look({ body, own }) {
    const found = findAll(body, link);
    const notes: Note[] = [];
    const extra = found[most];
    if (extra) notes.push(note('links.many', 'idea', extra, [found.length]));
    const short = found.find(({ text }) => shortened.test(text));
    if (short) notes.push(note('links.short', 'consider', short, [short.text]));
    for (const one of found) {
      const fix = untracked(one);
      if (fix) notes.push({ ...note('links.tracking', 'idea', one, []), fix });
    }
    const [speaks] = findAll(own, attached);
    if (speaks) notes.push(note('links.attachment', 'idea', speaks, [speaks.text]));
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
