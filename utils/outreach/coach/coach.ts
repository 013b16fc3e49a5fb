import { type CoachInput, readMessage } from './message';
import { type Grounds, type Note, type RuleId, ruleIds, severities } from './note';
import { isAsk, type Rule } from './rule';
import { apology } from './rules/apology';
import { dates } from './rules/dates';
import { easyNo } from './rules/easy-no';
import { emoji } from './rules/emoji';
import { empty } from './rules/empty';
import { gushing } from './rules/gushing';
import { iAndYou } from './rules/i-and-you';
import { insult } from './rules/insult';
import { length } from './rules/length';
import { links } from './rules/links';
import { massMail } from './rules/mass-mail';
import { name } from './rules/name';
import { offer } from './rules/offer';
import { oneAsk } from './rules/one-ask';
import { oneLanguage } from './rules/one-language';
import { paragraphs } from './rules/paragraphs';
import { placeholders } from './rules/placeholders';
import { pressure } from './rules/pressure';
import { privateLife } from './rules/private-life';
import { questions } from './rules/questions';
import { readingGrade } from './rules/reading-grade';
import { salesWords } from './rules/sales-words';
import { shouting } from './rules/shouting';
import { specific } from './rules/specific';
import { subject } from './rules/subject';
import { timeAndEffort } from './rules/time-and-effort';
import { whoWrites } from './rules/who-writes';

const rules: Record<RuleId, Rule> = {
  insult,
  empty,
  placeholders,
  name,
  dates,
  length,
  'one-ask': oneAsk,
  pressure,
  'private-life': privateLife,
  specific,
  'who-writes': whoWrites,
  'mass-mail': massMail,
  'time-and-effort': timeAndEffort,
  questions,
  'easy-no': easyNo,
  subject,
  links,
  shouting,
  emoji,
  'one-language': oneLanguage,
  paragraphs,
  gushing,
  apology,
  'sales-words': salesWords,
  'i-and-you': iAndYou,
  'reading-grade': readingGrade,
  offer,
};

/**
 * What there is to say of a message as she types it, what matters most first. It advises; nothing depends on it.
 * Reads at most the first 4,000 characters, in time linear in them.
 */
export function coach(input: CoachInput): Note[] {
  const message = readMessage(input);
  return ruleIds
    .map((id) => rules[id])
    .filter(({ when }) => when === 'always' || isAsk(input.purpose))
    .filter(({ inAnyLanguage }) => inAnyLanguage || !message.isForeign)
    .flatMap((rule) => rule.look(message))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** What a rule rests on. */
export function groundsOf(rule: RuleId): Grounds {
  return rules[rule].grounds;
}
