/** Short names that are written so, however she types them; in English and Spanish. */
const written: ReadonlyMap<string, string> = new Map(
  'UX UI PR HR AI ML CTO CEO CFO COO CMO PhD MBA NGO NGOs ONG SEO SQL VP QA API'
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
);

/** What says that she doesn't know yet, or names what everybody who writes such a message looks for. */
const saysNothing =
  /^(?:(?:i(?:['’]m| am)? |i )?(?:not (?:yet )?(?:sure|known|decided)|(?:do not|don['’]?t|dunno)(?: really)?(?: know)?|no idea|undecided|unsure)(?: yet| right now)?|(?:i )?(?:really )?(?:do not|don['’]?t) (?:really )?know (?:yet )?(?:what|which|where|how|who)(?: .{0,40})?|idk|tbd|n\/?a|none|nothing|anything|something|whatever|goals?|(?:(?:find|get|look(?:ing)? for|meet|having|have) )?(?:an?|my|some|the)? ?(?:good |great |new )?(?:mentors?|mentorship|mentoring|advice|help|guidance)|no (?:lo )?s[eé](?: todav[ií]a| a[uú]n)?|ni idea|nada|algo|lo que sea|ninguna?|(?:(?:encontrar|buscar|tener|conseguir|conocer) )?(?:(?:a )?un[ao]? |mi )?(?:buen[ao]? )?(?:mentor(?:a|es|as)?|mentor[ií]a|consejos?|ayuda|orientaci[oó]n))$/iu;

/**
 * Her goal as one writes it in a sentence: in small letters where she typed capitals throughout, and short names as
 * they are written. `undefined` where it says nothing of what she'd like to learn.
 */
export function goalText(goal: string): string | undefined {
  const text = goal.replace(/\s+/g, ' ').trim();
  const bare = text.replace(/^[\s.,;:!¡?¿–—-]+|[\s.,;:!?…–—-]+$/gu, '');
  if (!/\p{L}{2}/u.test(bare) || saysNothing.test(bare)) return undefined;
  return isShouted(text) ? respelled(text.toLowerCase()) : respelled(text);
}

/** Capitals throughout; one word alone may be a short name. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text) && text.includes(' ');
}

function respelled(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const known = written.get(word.toLowerCase());
    return known !== undefined && (word === word.toLowerCase() || word === word.toUpperCase())
      ? known
      : word;
  });
}
