import { fold } from '@/utils/fit/text/tokenise';
import { isTelling } from '@/utils/outreach/coach/common-words';
import type { Message } from '@/utils/outreach/coach/message';
import { anyOf, findAll, has } from '@/utils/outreach/coach/phrases';
import type { Rule } from '@/utils/outreach/coach/rule';
import { theirWords } from '@/utils/outreach/coach/their-words';

/** How many telling words of their page a sentence to them shares, to be about them. */
const shared = 2;

/** A thing of theirs that is named: "your post on …", "your talk at …". */
const thing = anyOf(
  'your (?:recent |last |latest |new |\\p{L}+ )?(?:posts?|lessons?|pictures?|drawings?|bridges?|recipes?|chapters?|sermons?|poems?|songs?|maps?|novels?|guides?|visits?|speech|presentations?|talks?|articles?|papers?|books?|threads?|essays?|episodes?|interviews?|lectures?|videos?|newsletters?|reports?|research|study|studies|projects?|work|piece|columns?|thesis|blog|podcast|exhibition|film|course|workshop|answers?|comments?|move|switch|change|step|path|way|decision|note|notes|story|series|team|years?) (?:on|about|at|in|for|from|with|of|where|to|called|titled|how|why|as|between|into)',
  'you (?:write|say|describe|explain|mention|argue|tell) (?:that|on|in|about|how|why|of)|you (?:came to|visited|let us|showed us|taught us)',
  'you (?:wrote|said|described|explained|mentioned|posted|shared|told|gave|built|led|hired|moved|switched|left|went|started|founded|spoke|taught|published|ran|made|went from|trained|worked|argued|showed|recommended)',
  'tu (?:\\p{L}+ )?(?:publicaci[óo]n|publicaciones|charla|conferencia|ponencia|taller|curso|clase|art[íi]culo|libro|novela|hilo|blog|p[óo]dcast|serie|cap[íi]tulo|episodio|entrevista|informe|gu[íi]a|columna|exposici[óo]n|proyecto|trabajo|investigaci[óo]n|paso|cambio|post) (?:sobre|en|de|con|acerca|a)',
  'su (?:\\p{L}+ )?(?:publicaci[óo]n|publicaciones|charla|conferencia|ponencia|taller|curso|clase|art[íi]culo|libro|novela|hilo|blog|p[óo]dcast|serie|cap[íi]tulo|episodio|entrevista|informe|gu[íi]a|columna|exposici[óo]n|proyecto|trabajo|investigaci[óo]n|paso|cambio|post) (?:sobre|en|de|con|acerca|a)',
  '(?:escribiste|escrib[íi]s|dijiste|dices|cuentas|contaste|explicaste|mencionaste|publicaste|compartiste|pasaste de|empezaste|escribi[óo] (?:usted|que|sobre))',
);
/** A step that isn't named: "how you made that move" could be asked of anybody. */
const unnamed = anyOf(
  'you (?:made|took|got|came|managed|found|built|achieved) (?:(?:to|that|this|the|your|such|where|here|there) ?)+(?:step|move|change|switch|transition|leap|way|path|career|position|point|today|now|are)?',
  '(?:diste|hiciste|lograste|llegaste) (?:a )?(?:ese|este|el|tu|donde) ?(?:paso|cambio|salto|camino|puesto|est[áa]s)?',
);
/** Words that say nothing of whom they are about. */
const anybody = anyOf(
  'your (?:\\p{L}+ ){0,2}(?:profile|background|career|journey|experience|success|achievements|accomplishments|work)',
  '(?:tu|su) (?:\\p{L}+ )?(?:perfil|trayectoria|carrera|experiencia|[ée]xito|trabajo)',
);
/** Who sent her: nobody else could be told so. A name, not "a friend". */
const sentHer = anyOf(
  '(?:suggested|recommended|proposed|advised|said|thought|told me|urged me|encouraged me|asked me)(?: that)? (?:i |me |to )*(?:should |could |might )?(?:to )?(?:write|writing|wrote|contact|contacting|reach out|reaching out|reached out|talk|talking|speak|speaking|turn|get in touch|ask|asking|message|mail|e-?mail)(?: out)?(?: to| with)? you',
  'sent me (?:to you|your way)|(?:put|pointed|referred|directed) me (?:on )?(?:to|towards?) you|gave me your (?:name|address|e-?mail)|told me (?:all )?about you|mentioned you(?: to me)?|introduced us',
  'me (?:sugiri[óo]|recomend[óo]|aconsej[óo]|propuso|dijo|anim[óo] a) (?:que (?:te|le) \\p{L}+|(?:escribir|contactar|preguntar|hablar)(?:te|le| contigo| con usted))|me (?:habl[óo] de (?:ti|usted)|dio (?:tu|su) (?:nombre|correo|contacto)|envi[óo] a (?:ti|usted))',
);
/** Capitals that name nobody who could send her. */
const nobody = anyOf(
  'a|an|my|our|the|one|some|someone|somebody|people|everyone|everybody|they|he|she|it|i|we|you|your|and|who|as|several|many|linkedin|google|twitter|chatgpt|mi|un|una|alguien|me|que|el|la',
);
const toThem = anyOf("you|your|you've|yours", 'te|tu|tus|ti|usted|le|su|sus');

/**
 * Something that could only be said to this person. Mails with a personal part were answered a third more often
 * (Backlinko, 12 million, told by gaidme.com), or twice as often (Lavender); a generic note with an invitation did
 * no better than none (Botdog, 16,492 invitations). All three sell it.
 */
export const specific: Rule = {
  id: 'specific',
  when: 'asks',
  grounds: { sources: ['backlinko', 'lavender', 'botdog'] },
  look(message) {
    // Who knows them wouldn't say such a thing to anybody else.
    if (message.purpose === 'ask-acquaintance') return [];
    if (message.words.length === 0 || isSpecific(message)) return [];
    return [{ rule: 'specific', severity: 'consider', saying: 'specific.none' }];
  },
};

function isSpecific(message: Message): boolean {
  if (message.body !== message.own) return true;
  const theirs = message.reading ? theirWords(message.reading) : undefined;
  return message.sentences.some(({ text, start, end }) => {
    if (namesWhoSent(text)) return true;
    const words = message.words.filter((word) => word.start >= start && word.end <= end);
    if (theirs) {
      if (namesIn(text).some((name) => theirs.things.has(name))) return true;
      if (titlesIn(text).some((title) => isTheirs(title, theirs.words))) return true;
      const common = new Set(
        words.filter(({ word }) => theirs.words.has(word)).map(({ word }) => word),
      );
      if (common.size >= shared && has(text, toThem)) return true;
      if ([...common].some((word) => theirs.names.has(word))) return true;
    }
    if (/[[{<][^\]}>]{1,50}[\]}>]/.test(text)) return false;
    return (
      has(text.replace(unnamed, ' '), thing) &&
      words.some(({ word }) => isTelling(word)) &&
      !isBare(text)
    );
  });
}

/** "Tom Reed, whom I worked for, suggested that I write to you." */
function namesWhoSent(text: string): boolean {
  return findAll(text, sentHer).some(({ start }) =>
    (text.slice(0, start).match(capital) ?? []).some((name) => !has(name, nobody)),
  );
}

/** A word with a capital; the first of a sentence has one anyway, so what follows tells whether it is a name. */
const capital =
  /(?<=[^\p{L}])\p{Lu}\p{L}+|^\p{Lu}\p{L}+(?= \p{Lu}| ?$|, (?:who|whose|from|of|at))/gu;

/** Words with a capital that isn't the sentence's own: "the Annie". */
function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}{2,}/gu), ([name]) => fold(name));
}

/** Capitals in a row: "The Screwdriver Library". */
function titlesIn(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)+/gu) ?? [];
}

function isTheirs(title: string, theirs: ReadonlySet<string>): boolean {
  return title.split(' ').filter((word) => theirs.has(fold(word))).length > 1;
}

/** "I read your work": named, and nothing said of it. */
function isBare(text: string): boolean {
  return has(text, anybody) && text.split(/\s+/).length < 8;
}
