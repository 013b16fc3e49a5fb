import type { Message } from '@/utils/outreach/coach/message';
import { anyOf, has } from '@/utils/outreach/coach/phrases';
import { isNudge, type Rule } from '@/utils/outreach/coach/rule';

/** How nudges begin that bring nothing else. */
const bump = anyOf(
  'bump(?:ing)?|follow(?:ing)?[- ]up|check(?:ing)? in|circl(?:e|ing) back|touch(?:ing)? base|any (?:news|updates?|thoughts|progress)|(?:top|front) of (?:your|my) (?:inbox|mind)|(?:(?:get|got|received|see|saw|seen|read) (?:this|my|the) (?:\\p{L}+ )?(?:mail|e-?mail|message|note|letter))|(?:my|the) (?:last|previous|first|earlier) (?:mail|e-?mail|message|note|letter)|(?:mail|e-?mail|message) below|(?:remind|reminder)\\p{L}*|heard (?:back )?from you|hear(?:ing)? (?:back )?from you|(?:already )?(?:wrote|written|emailed|messaged)(?: to)? you',
  'recordar\\p{L}*|recordatorio|seguimiento|alguna novedad|novedades|(?:mi|el) (?:mensaje|correo) (?:anterior|de abajo)|(?:recibiste|recibi[óo]|leíste|ley[óo]|viste|vio) (?:mi|el) (?:mensaje|correo)|retomar|por si no (?:lo|viste)|ya (?:te|le) (?:escrib[íi]|he escrito|mand[ée])',
);
/** What tells what it is about, or asks for something. */
const subjectOf = anyOf(
  'about|whether|how|what|which|why|when(?! you)|who|where|regarding|concerning|on (?:your|my|the) \\p{L}+ing|questions?|minutes?|hours?|call(?: about| on)|advice on|ask(?:ed)? (?:you )?(?:for|if|how|about|whether)',
  'sobre|acerca|c[óo]mo|qu[ée]|cu[áa]l|por qu[ée]|cu[áa]ndo|preguntas?|minutos?|llamada',
);
/** A nudge with more words than this says something, whatever it is. */
const fewWords = 45;
/** A report with fewer says that they talked, and greets. */
const fewOfReport = 20;

/**
 * Something in it. A nudge that only says that it is one sends them searching for the first message: a careers adviser,
 * asked to judge forty asks (docs/coach.md), remarked on it; nobody counted it.
 */
export const empty: Rule = {
  id: 'empty',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: [] },
  look(message) {
    const { body, greeting, purpose, isForeign } = message;
    const rest = body.slice(greeting?.end ?? 0);
    if (!/[\p{L}\p{N}]/u.test(rest))
      return [{ rule: 'empty', severity: 'mend', saying: 'empty.body' }];
    if (purpose === 'report-back' && message.words.length < fewOfReport)
      return [{ rule: 'empty', severity: 'consider', saying: 'empty.report' }];
    if (!isNudge(purpose) || isForeign || !onlyBumps(message)) return [];
    return [{ rule: 'empty', severity: 'consider', saying: 'empty.nudge' }];
  },
};

function onlyBumps({ own, greeting, words }: Message): boolean {
  const rest = own.slice(greeting?.end ?? 0);
  if (words.length > fewWords || !has(rest, bump)) return false;
  return !has(rest, subjectOf);
}
