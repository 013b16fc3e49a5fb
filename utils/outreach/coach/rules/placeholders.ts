import { gaps } from '@/utils/outreach/coach/gaps';
import type { Message, Stretch } from '@/utils/outreach/coach/message';
import type { Note, Place } from '@/utils/outreach/coach/note';
import { anyOf, findAll } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';

/** What a program that writes says to her, and not to them: its answer was taken along with the letter. */
const answers: readonly RegExp[] = [
  anyOf(
    "as an ai(?: language)?(?: model)?|i(?:'m| am) an ai(?! \\p{L}+)|(?:certainly|sure|of course|absolutely)[!,.] (?:here|below)(?:'s| is| are)|here(?:'s| is) (?:an?|the|your|my) (?:\\p{L}+ ){0,4}(?:draft|version|template|e-?mail|message|letter) (?:you can|that you|for you|to send|tailored)|feel free to (?:adjust|customi[sz]e|personali[sz]e|modify|tweak|edit) (?:this|it|the)|let me know if you(?:'d| would) like (?:me to )?(?:any (?:changes|adjustments)|adjust|a (?:shorter|longer|more))",
    'como (?:modelo de lenguaje|inteligencia artificial)|aqu[íi] tienes? (?:un|una|el|tu) (?:\\p{L}+ ){0,3}(?:borrador|versi[óo]n|plantilla|ejemplo)|puedes (?:ajustar|personalizar|modificar|adaptar)lo',
  ),
  /^[ \t]*\**(?:Subject|Subject line|Asunto|Betreff)\**[ \t]*:/gm,
  /\*\*[^*\n]{1,60}\*\*|^#{1,4} \S/gm,
];

/** What a template or a program left. Nobody has to measure that: it tells them that she didn't read it herself. */
export const placeholders: Rule = {
  id: 'placeholders',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: [] },
  look(message) {
    const found = [
      ...gapsIn(message.own, gaps).map((gap) => ({ ...gap, part: 'body' as const })),
      ...(message.way.hasSubject
        ? gapsIn(message.subject, gaps).map((gap) => ({ ...gap, part: 'subject' as const }))
        : []),
    ];
    const [answer] = gapsIn(message.own, answers);
    return [
      ...found.slice(0, 3).map((gap) => noteOn('placeholders.left', gap)),
      ...(answer ? [noteOn('placeholders.machine', { ...answer, part: 'body' })] : []),
    ];
  },
};

function gapsIn(text: Message['own'], kinds: readonly RegExp[]): Stretch[] {
  return kinds
    .flatMap((gap) => findAll(text, gap))
    .sort((a, b) => a.start - b.start)
    .filter((one, at, all) => at === 0 || one.start >= (all[at - 1]?.end ?? 0));
}

function noteOn(
  saying: Note['saying'],
  { part, start, end, text }: Stretch & Pick<Place, 'part'>,
): Note {
  return {
    rule: 'placeholders',
    severity: 'mend',
    saying,
    values: [text.trim()],
    place: { part, start, end },
  };
}
