import { distance } from 'fastest-levenshtein';
import { fold } from '@/utils/fit/text/tokenise';
import { isTelling } from '@/utils/outreach/coach/common-words';
import { gaps } from '@/utils/outreach/coach/gaps';
import type { Stretch } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import type { Rule } from '@/utils/outreach/coach/rule';
import { valueIn } from '@/utils/profile/field';

/** What stands in a greeting before or between names. */
const around =
  /^(?:hi|hello|hey|dear|good|morning|afternoon|evening|day|greetings|there|mr|mrs|ms|miss|mx|dr|prof|professor|chef|coach|captain|father|sister|brother|rev|rabbi|ma[îi]tre|maestr[oa]|lic|ing|arq|licenciad[oa]|ingenier[oa]|abogad[oa]|profe|padre|hermana|sir|madam|hola|buen|buenos|buenas|d[íi]as?|tardes|noches|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|se[ñn]or|se[ñn]ora|sra?|don|do[ñn]a|doctora?|profesora?|to|whom|it|may|concern|a|quien|corresponda|or|o|all|everyone|team|again|and|y|the|mentors?|hiring|manager|todos|equipo)$/iu;

/**
 * Their name as their page writes it. No figure: a name spelt wrong is the first thing that anybody sees. Two letters
 * of difference are a slip, more are another name, perhaps a short one that she knows; accents are letters too.
 */
export const name: Rule = {
  id: 'name',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: [] },
  look(message) {
    const theirs = message.reading && valueIn(message.reading.fields.name);
    const called = theirs === undefined ? [] : nameParts(theirs);
    // An introduction is asked of somebody else, whose page we haven't seen.
    if (message.purpose === 'introduction') return [];
    if (!message.greeting || called.length === 0) return [];
    return notesOn(namesIn(message.greeting), called, theirs ?? '');
  },
};

function nameParts(whole: string): string[] {
  return whole
    .normalize('NFC')
    .split(/[\s,.()/|"“”]+/)
    .flatMap((part) => (part.includes('-') ? [part, ...part.split('-')] : [part]))
    .filter((part) => /\p{L}{2}/u.test(part));
}

/** The words of a greeting that may be their name, without the gaps of a template: those have a note of their own. */
function namesIn({ text, start }: Stretch): Stretch[] {
  const own = gaps.reduce((left, gap) => left.replace(gap, (all) => ' '.repeat(all.length)), text);
  return Array.from(own.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu), (match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  })).filter(({ text: word }) => word.length > 1 && !around.test(word));
}

/**
 * What a greeting runs into where no comma ends it is no name: "Hey Maya how are you?" After a part of their name only
 * slips in further parts are looked for, written with a capital; a small word that isn't their name ends it.
 */
function notesOn(words: readonly Stretch[], called: readonly string[], whole: string): Note[] {
  const notes: Note[] = [];
  let isNamed = false;
  for (const [at, word] of words.entries()) {
    const isSmall = /^\p{Ll}/u.test(word.text);
    const isPart = isPartOf(word.text, called);
    if (isSmall && !isPart && (isNamed || !isTelling(fold(word.text)))) break;
    const [found] = noteOn(word, called, whole);
    const isOther = found?.saying === 'name.other';
    // Of small words only the one that is all of the greeting: "hey robert,".
    if (isOther && (isNamed || (isSmall && at < words.length - 1))) break;
    if (found) notes.push(found);
    if (isOther) break;
    isNamed = true;
  }
  return notes;
}

function isPartOf(word: string, called: readonly string[]): boolean {
  return called.some((part) => fold(part) === fold(word));
}

function noteOn(word: Stretch, called: readonly string[], whole: string): Note[] {
  const written = word.text.normalize('NFC');
  // Capitals are a way of typing.
  const same = called.find((part) => part.toLowerCase() === written.toLowerCase());
  if (same !== undefined) return [];
  const place = { part: 'body' as const, start: word.start, end: word.end };
  const bare = called.find((part) => fold(part) === fold(written));
  if (bare !== undefined) return [said('name.accent', 'consider', [written, bare], place, bare)];
  const [nearest] = called
    .map((part) => ({ part, far: distance(fold(part), fold(written)) }))
    .sort((a, b) => a.far - b.far);
  if (!nearest) return [];
  const { part, far } = nearest;
  const slip = Math.min(part.length, written.length) >= 6 ? 2 : 1;
  // "Liz" for Elizabeth, "Ann" for Anna: what begins the name or stands in it may be what they are called.
  if (far <= slip && !isShortFor(written, part))
    return [said('name.misspelt', 'mend', [written, part], place, part)];
  if (isShortFor(written, part) || called.some((one) => isShortFor(written, one))) return [];
  return [said('name.other', 'consider', [written, whole], place)];
}

function isShortFor(short: string, long: string): boolean {
  return short.length >= 2 && short.length < long.length && fold(long).startsWith(fold(short));
}

function said(
  saying: Note['saying'],
  severity: Note['severity'],
  values: string[],
  place: NonNullable<Note['place']>,
  right?: string,
): Note {
  return {
    rule: 'name',
    severity,
    saying,
    values,
    place,
    ...(right === undefined ? {} : { fix: { ...place, text: right } }),
  };
}
