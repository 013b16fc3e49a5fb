import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '@/utils/journey/history';
import type { Purpose } from '@/utils/journey/purpose';
import { coach } from '@/utils/outreach/coach/coach';
import type { CoachInput } from '@/utils/outreach/coach/message';
import type { Note, Saying } from '@/utils/outreach/coach/note';
import { aReading } from './reading';

/** An ask with a careers adviser's judgement: tests/fixtures/coach/README.md. */
export type JudgedAsk = {
  id: string;
  channel: string;
  purpose: string;
  to: { name: string; headline: string; facts: string[] };
  subject?: string;
  body: string;
  good: boolean;
  remarks: { what: string; words?: string; advice: string }[];
};

const folder = join(import.meta.dirname, '../fixtures/coach');

/** All forty, in order. */
export const judgedAsks: readonly JudgedAsk[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    id: file.replace(/\.json$/, ''),
    ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<JudgedAsk, 'id'>),
  }));

const ways: Record<string, CoachInput['way']> = {
  mail: { channel: 'gmail' satisfies Channel, hasSubject: true, limits: {} },
  'linkedin-note': { channel: 'linkedin-note', hasSubject: false, limits: { body: 300 } },
  'linkedin-message': { channel: 'linkedin-message', hasSubject: false, limits: { body: 3_000 } },
  inmail: { channel: 'inmail', hasSubject: true, limits: { subject: 200, body: 1_900 } },
  'x-dm': { channel: 'x-dm', hasSubject: false, limits: { body: 10_000 } },
};
const purposes: Record<string, Purpose> = {
  'first-ask': 'ask',
  introduction: 'introduction',
  nudge: 'first-nudge',
};

/** What the coach says of one. */
export function coached(ask: JudgedAsk): Note[] {
  const way = ways[ask.channel];
  const purpose = purposes[ask.purpose];
  if (!way || !purpose) throw new Error(`${ask.id}: unknown ${ask.channel} or ${ask.purpose}`);
  const { name, headline, facts } = ask.to;
  return coach({
    text: { subject: ask.subject ?? '', body: ask.body },
    way,
    purpose,
    reading: aReading({ name, headline, about: facts.join('\n') }),
  });
}

/** The sayings that tell her what a remark of the adviser tells; empty where no rule tries to. */
const answers: Record<string, readonly Saying[]> = {
  'all-about-me': ['iAndYou.ratio'],
  attachment: ['links.attachment'],
  'buried-ask': ['oneAsk.buried'],
  'empty-nudge': ['empty.nudge'],
  flattery: ['gushing.praise'],
  'hard-to-read': ['reading.grade', 'reading.sentence'],
  link: ['links.many', 'links.short', 'links.calendar', 'links.tracking'],
  'many-asks': ['oneAsk.several'],
  'many-questions': ['questions.many'],
  'mass-mail': ['massMail.greeting', 'massMail.phrase', 'massMail.nameless'],
  'no-ask': ['oneAsk.none'],
  // “…, and who you are”
  'no-introduction': ['whoWrites.none', 'empty.nudge'],
  'no-offer': ['offer.none'],
  'no-size': ['time.both', 'time.length', 'time.effort'],
  'no-way-out': [
    'easyNo.none',
    'pressure.hurry',
    'pressure.guilt',
    'pressure.begging',
    'pressure.granted',
  ],
  'not-specific': ['specific.none'],
  'over-apology': ['apology.many'],
  'over-limit': ['length.cutOff'],
  placeholder: ['placeholders.left'],
  pressure: ['pressure.hurry', 'pressure.guilt', 'pressure.begging'],
  'sales-talk': ['sales.words'],
  subject: [
    'subject.none',
    'subject.bare',
    'subject.capitals',
    'subject.long',
    'subject.reply',
    'subject.urgent',
  ],
  'too-big-ask': ['oneAsk.mentor', 'oneAsk.job', 'oneAsk.regular', 'time.long'],
  'too-long': ['length.tooLong', 'length.long'],
  'too-personal': ['privateLife.looks', 'privateLife.life'],
  // “Be my mentor” is answered by what to ask for instead.
  'vague-ask': ['oneAsk.vague', 'oneAsk.none', 'oneAsk.mentor', 'oneAsk.topic'],
  'wrong-fact': [],
  'wrong-name': ['name.misspelt', 'name.other', 'name.accent'],
};

/** Which of the remarks the coach finds, as `ask what`. */
export function found(asks: readonly JudgedAsk[] = judgedAsks): {
  found: string[];
  missed: string[];
} {
  const result = { found: [] as string[], missed: [] as string[] };
  for (const ask of asks) {
    const said = new Set(coached(ask).map(({ saying }) => saying));
    for (const { what } of ask.remarks) {
      const wanted = answers[what];
      if (!wanted) throw new Error(`${ask.id}: no rule is named for ${what}`);
      result[wanted.some((saying) => said.has(saying)) ? 'found' : 'missed'].push(
        `${ask.id} ${what}`,
      );
    }
  }
  return result;
}

/** What the coach says of the asks that deserve no remark, as `ask saying`. */
export function needless(): { firm: string[]; ideas: string[] } {
  const result = { firm: [] as string[], ideas: [] as string[] };
  for (const ask of judgedAsks.filter(({ good }) => good))
    for (const { severity, saying } of coached(ask))
      result[severity === 'idea' ? 'ideas' : 'firm'].push(`${ask.id} ${saying}`);
  return result;
}
