import type { Purpose } from '@/utils/journey/purpose';
import { type CoachInput, readMessage } from './message';
import { type Grounds, type Note, type RuleId, ruleIds, severities } from './note';
import type { Rule } from './rule';
import { apology } from './rules/apology';
import { easyNo } from './rules/easy-no';
import { gushing } from './rules/gushing';
import { iAndYou } from './rules/i-and-you';
import { length } from './rules/length';
import { links } from './rules/links';
import { massMail } from './rules/mass-mail';
import { name } from './rules/name';
import { offer } from './rules/offer';
import { oneAsk } from './rules/one-ask';
import { placeholders } from './rules/placeholders';
import { pressure } from './rules/pressure';
import { questions } from './rules/questions';
import { readingGrade } from './rules/reading-grade';
import { salesWords } from './rules/sales-words';
import { specific } from './rules/specific';
import { subject } from './rules/subject';
import { timeAndEffort } from './rules/time-and-effort';
import { whoWrites } from './rules/who-writes';

const rules: Record<RuleId, Rule> = {
  placeholders,
  name,
  length,
  'one-ask': oneAsk,
  pressure,
  specific,
  'who-writes': whoWrites,
  'mass-mail': massMail,
  'time-and-effort': timeAndEffort,
  questions,
  'easy-no': easyNo,
  subject,
  links,
  gushing,
  apology,
  'sales-words': salesWords,
  'i-and-you': iAndYou,
  'reading-grade': readingGrade,
  offer,
};

const asks: ReadonlySet<Purpose> = new Set(['ask', 'ask-acquaintance', 'introduction']);

/**
 * What there is to say of a message as she types it, what matters most first. It advises; nothing depends on it.
 * Reads at most the first 4,000 characters, in time linear in them.
 */
export function coach(input: CoachInput): Note[] {
  const message = readMessage(input);
  const isAsk = asks.has(input.purpose);
  return ruleIds
    .map((id) => rules[id])
    .filter(({ when }) => isAsk || when === 'always')
    .filter(({ inAnyLanguage }) => inAnyLanguage || !message.isForeign)
    .flatMap((rule) => rule.look(message))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** What a rule rests on. */
export function groundsOf(rule: RuleId): Grounds {
  return rules[rule].grounds;
}
