import { siteLength } from '@/utils/outreach/channels/on-site';
import type { Message } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import { anyOf, has } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Longer ones are cut off in most lists of mail; no figure finds them better. */
const longest = 70;

const bare =
  /^\s*(?:hi|hello|hey|hola|saludos|help|ayuda|question|a question|quick question|pregunta|una pregunta|request|advice|consejo|mentor|mentoring|mentorship|mentor[íi]a|mentorship request|introduction|opportunity|coffee\??|networking|connect|let'?s connect|inquiry|enquiry|jobs?|application|vacanc(?:y|ies)|solicitud|consulta|petici[óo]n|trabajo|empleo|message|hello there|hi there|contact|a favou?r|follow(?:ing)? up|(?:just )?check(?:ing)? in|bump|reminder|seguimiento|recordatorio)\s*[!?.]*\s*$/iu;
const urgent = anyOf(
  "urgent|asap|important|please read|read this|want to (?:read|see) this|don't miss|you won't believe|urgente|importante|no te lo pierdas",
);
const praise = anyOf(
  'admiration|admiraci[óo]n|huge fan|big fan|your biggest fan|amazing|incre[íi]ble',
);

/**
 * A subject that says what it is about. Without one, 14 % were answered (Boomerang, 2016), in capitals a third fewer
 * than else. Boomerang finds three or four words best, Backlinko 36 to 50 characters, a quarter more than short ones;
 * so length is noted only where it is cut off.
 */
export const subject: Rule = {
  id: 'subject',
  when: 'always',
  grounds: { sources: ['boomerang', 'backlinko'] },
  look(message) {
    if (!message.way.hasSubject || message.way.channel === 'copy') return [];
    const text = message.subject.trim();
    const isAsk = message.purpose === 'ask' || message.purpose === 'introduction';
    if (text === '') return isAsk ? [note('subject.none', 'consider')] : [];
    const at = message.subject.indexOf(text);
    const place = { part: 'subject' as const, start: at, end: at + text.length };
    if (isShouted(text))
      return [
        {
          ...note('subject.capitals', 'consider'),
          place,
          fix: { ...place, text: calmed(text, message) },
        },
      ];
    if (isAsk && /^(?:re|fwd?|rv)\s*:/i.test(text))
      return [{ ...note('subject.reply', 'consider'), place }];
    if (has(text, urgent) || /!{2,}/.test(text))
      return [{ ...note('subject.urgent', 'consider'), place }];
    const said = text.replace(/^(?:(?:re|fwd?|rv)\s*:\s*)+/i, '');
    if (bare.test(said) || (has(text, praise) && text.split(/\s+/).length < 4))
      return [{ ...note('subject.bare', 'consider'), place }];
    if (siteLength(text) > longest)
      return [{ ...note('subject.long', 'idea'), values: [siteLength(text)], place }];
    return [];
  },
};

/** Two words of capitals or more, and no small letter. */
function isShouted(text: string): boolean {
  return (text.match(/\p{Lu}{3,}/gu) ?? []).length > 1 && !/\p{Ll}/u.test(text);
}

/** As a sentence; their name keeps its capital where it stands. */
function calmed(text: string, { reading }: Message): string {
  const name = reading?.fields.name.status === 'read' ? reading.fields.name.value : '';
  const small = text.toLowerCase();
  const sentence = small.slice(0, 1).toUpperCase() + small.slice(1);
  return name
    .split(/\s+/)
    .filter((part) => part.length > 1)
    .reduce((all, part) => all.replaceAll(part.toLowerCase(), part), sentence);
}

function note(saying: Note['saying'], severity: Note['severity']): Note {
  return { rule: 'subject', severity, saying };
}
