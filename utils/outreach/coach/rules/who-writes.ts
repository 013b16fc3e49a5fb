import type { Message } from '@/utils/outreach/coach/message';
import { anyOf, has } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** How people say who they are, in English and Spanish. */
const introduces = anyOf(
  "my name(?:'s| is)|i'm|i am|i've been|i have been|as an? \\p{L}+|\\p{L}+ here|years? in|(?<!(?:your|his|her|their) (?:\\p{L}+ ){0,2})(?:\\d+|a few|several|many|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years \\p{L}+ing|i do \\p{L}+ (?:for|in|at)|we met|we spoke|we worked|you taught me|your (?:former |old )?student",
  'soy|me llamo|mi nombre|trabaj(?:o|[ée]|amos)|estudi(?:o|[ée])|llev(?:o|amos)|fui|(?:doy|di|damos) clases?|prepar(?:o|amos)|curs(?:o|amos)|acabo de|termin[ée]|empec[ée]|nos conocimos|me dedico|vengo de|estoy|cuid(?:o|amos)|dirij(?:o|imos)|ense[ñn](?:o|amos)|vend(?:o|emos)|coordin(?:o|amos)|gestion(?:o|amos)|atiend(?:o|emos)|dise[ñn](?:o|amos)|program(?:o|amos)|investig(?:o|amos)|constru(?:yo|imos)|cant(?:o|amos)|toc(?:o|amos)|pint(?:o|amos)|ten(?:go|emos) (?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d+) \\p{L}+|con mis (?:colegas|alumn[oa]s|compa[ñn]er[oa]s)',
);
/** "I'm" that says how she feels, and what she does with them, which anybody could. */
const feels =
  '(?:(?:so|very|really|quite|not|just|also|only|always|a|an?|truly|deeply) ){0,2}(?:great|sure|afraid|sorry|aware|curious|interested|writing|reaching|hoping|wondering|looking|glad|happy|keen|eager|excited|grateful|thankful|available|free|able|disappointed|inspired|impressed|certain|honou?red|asking|trying|sending|contacting|big fan|huge fan|fan)';
const saysNothing = anyOf(`(?:i'm|i am|i've been|i have been) ${feels}`);
/** What anybody does who writes such a letter; all else that she does tells who she is. */
const does = anyOf(
  "i (?!(?:(?:have|just|recently|really|also|always|often|still|only|so|did|do|came|come|once|now|already|very|too|even|would|could|can|may|might|will|shall|should|must|hope|wonder|want|wanted|wish|need|know|think|thought|believe|guess|suppose|see|saw|read|watch|watched|heard|hear|listened|found|find|noticed|love|loved|like|liked|enjoyed|enjoy|admire|admired|appreciate|understand|came|am|was|wrote|write|ask|asked|reached|look forward|look up|looked|promise|mean|feel|felt|get|got|stumbled|follow|followed|don't|didn't|couldn't|can't|won't|know|owe|thank)(?!\\p{L})))\\p{L}{2,}",
);

/**
 * Says who writes. The one thing that every adviser asks for; nothing measured it. It hears only whether she says
 * anything of herself that not everybody would who writes, not whether it is enough.
 */
export const whoWrites: Rule = {
  id: 'who-writes',
  when: 'asks',
  grounds: { sources: [] },
  look(message) {
    const { own, words, purpose, way } = message;
    if (purpose === 'ask-acquaintance' || words.length < 12) return [];
    if (has(own.replace(saysNothing, ' '), introduces) || has(own, does)) return [];
    if (signs(message)) return [];
    // An invitation shows her name and headline beside the note.
    const severity = way.channel === 'linkedin-note' ? 'idea' : 'consider';
    return [{ rule: 'who-writes', severity, saying: 'whoWrites.none' }];
  },
};

/** "Kind Regards", which is written as a name is. */
const closes = anyOf(
  '(?:best|kind|kindest|warm|warmest|many|thanks|thank|yours|with|sincerely|cheers|regards|all|looking|greetings)',
  '(?:un|saludos?|gracias|atentamente|cordialmente|reciba|muchas|abrazos?)',
);
/** A name, and behind it on the same line or below what she is. */
const signature =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}) ?[/|·,–—\n]\s*([^\n.!?:]+)$/u;

/** Whether her name at the end has what she is beside it: "Priya Nair / Account executive, Bright & Loud". */
function signs({ own, greeting }: Message): boolean {
  const lines = own
    .slice(greeting?.end ?? 0)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/[@\d]|https?:|www\./.test(line));
  return [lines.slice(-1), lines.slice(-2)].some((end) => {
    const [, name = '', title = ''] = signature.exec(end.join('\n')) ?? [];
    const count = title.split(/\s+/).length;
    return name !== '' && !has(name, closes) && count > 1 && count <= 12;
  });
}
