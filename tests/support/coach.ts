import type { Channel } from '@/utils/journey/history';
import { coach } from '@/utils/outreach/coach/coach';
import type { CoachInput } from '@/utils/outreach/coach/message';
import type { Fix, Note, RuleId } from '@/utils/outreach/coach/note';
import { aReading } from './reading';

/** Maya as her page shows her; nobody of this name exists. */
export const maya = aReading({
  name: 'Maya Okonkwo',
  headline: 'Head of Communications at Rivermark Relief',
  organisations: ['Rivermark Relief'],
  about:
    'I left agencies after nine years. I write about crisis communication for small charities.',
});

/** A good ask, which no rule has anything against. */
export const goodAsk = [
  'Hi Maya,',
  "I'm Ana, account executive at a PR agency in Vienna. Your post on leaving agencies made me look at my own week with other eyes.",
  'Last year I ran the press work for a food bank, and I want to go on in that direction. Would you have 20 minutes for a call in the week of 7 December? I would bring two questions about the first year at a charity.',
  'In return, I can help with media lists for Spanish-speaking press.',
  "If this isn't a good time, a one-line no is completely fine.",
  'Thank you for reading,\nAna',
].join('\n\n');

const mail: CoachInput['way'] = { channel: 'gmail', hasSubject: true, limits: {} };
export const note: CoachInput['way'] = {
  channel: 'linkedin-note',
  hasSubject: false,
  limits: { body: 200 },
};
/** The ways that letters of the tests go. */
export const waysOf = {
  gmail: mail,
  'linkedin-note': note,
  'linkedin-message': { channel: 'linkedin-message', hasSubject: false, limits: { body: 3_000 } },
  inmail: { channel: 'inmail', hasSubject: true, limits: { subject: 200, body: 1_900 } },
  'x-dm': { channel: 'x-dm', hasSubject: false, limits: { body: 10_000 } },
} as const satisfies Partial<Record<Channel, CoachInput['way']>>;

/** 27 November 2026, a Friday, in days since 1970. */
export const onFriday = Date.UTC(2026, 10, 27) / 86_400_000;

type Over = Partial<Omit<CoachInput, 'text'>> & { subject?: string };

/** What the coach says of a body, as a mail to Maya that asks. */
export function said(body: string, over: Over = {}): Note[] {
  const { subject = 'Two questions about small charities', ...rest } = over;
  return coach({
    text: { subject, body },
    way: mail,
    purpose: 'ask',
    reading: maya,
    today: onFriday,
    ...rest,
  });
}

/** What one rule says of it. */
export function saysOf(rule: RuleId, body: string, over?: Over): string[] {
  return notesOf(rule, body, over).map(({ saying }) => saying);
}

/** The notes of one rule. */
export function notesOf(rule: RuleId, body: string, over?: Over): Note[] {
  return said(body, over).filter((one) => one.rule === rule);
}

/** A text after a fix. */
export function fixed(text: string, fix: Fix | undefined): string {
  if (!fix) throw new Error('There is no fix');
  return text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}
