const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|hon|herr|frau|ing|mag|dipl)\.?$/i;
/** What stands behind a name and isn't one, as it is written. */
const honours = /^(?:MBE|OBE|CBE|KBE|DBE|Ph\.?D\.?|MBA|MSc|BSc|MD|CPA|CFA|PMP|RN|Esq\.?)$/;
/** Beginnings that belong to what follows ("de la Cruz", "Al Amin"). */
const particles =
  /^(?:de|da|di|do|du|del|della|van|von|der|den|la|le|el|al|bin|binti|ibn|abu|st|mac|o)$/i;
/** Letters of Vietnamese alone, where the family name comes first. */
const familyFirst = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/**
 * What to call somebody in a greeting: their first name where it can be told safely, else the whole name.
 * Names of one word, in other scripts than Latin, with initials or particles in front, or from where the
 * family name comes first are left whole. `undefined` when nothing in it is a name, or anything in it
 * belongs in none: markup, digits, a link, a sign that turns the direction of writing.
 */
export function greetingName(name: string): string | undefined {
  return namesOf(name)?.called;
}

/** The same, and the whole name as one writes it, without emoji, titles and credentials. */
export function namesOf(name: string): { called: string; whole: string } | undefined {
  if (turning.test(name)) return undefined;
  const whole = withoutExtras(name);
  if (whole.length > longestName || !nameOnly.test(whole) || linked.test(whole)) return undefined;
  if (!/\p{L}{2}/u.test(whole) && !/[^\p{Script=Latin}\P{L}]/u.test(whole)) return undefined;
  // "The Design Lead", "Team Lantern": an account, not a person.
  if (/^(?:the|team|we|our|a) /i.test(whole)) return undefined;
  const parts = whole.split(' ').filter((part) => !titles.test(part) && !honours.test(part));
  const [first = ''] = parts;
  const shown = parts.join(' ');
  const isSafe =
    parts.length >= 2 &&
    parts.length <= 4 &&
    /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u.test(first) &&
    !/[^\p{Script=Latin}\p{M}\s.'’-]/u.test(shown) &&
    !familyFirst.test(shown.toLowerCase()) &&
    !particles.test(first);
  return { called: calm(isSafe ? first : shown), whole: calm(shown) };
}

const longestName = 80;
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const nameOnly = /^(?:[\p{L}\p{M}\s.'’‘・-]|\u200c|\u200d)*$/u;
const linked = /\.\p{Ll}{2}/u;

/** Without emoji, nicknames in quotation marks, credentials after a comma, brackets, and slogans after a bar. */
function withoutExtras(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[([{（][^)\]}）]*[)\]}）]?/g, ' ')
    .replace(/["“„«][^"“”»]*["“”»]/g, ' ')
    .replace(/(?:[,|·•/]|\s[-–—]\s|\s@|\sis\s).*$/s, '')
    .replace(
      /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{So}|\p{Variation_Selector})\u200d?/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** "JANE" is a way of typing, not a name. */
function calm(name: string): string {
  if (!/^\p{Lu}{3,}(?:[ -]\p{Lu}+)*$/u.test(name)) return name;
  return name.replace(
    /(\p{Lu})(\p{Lu}*)/gu,
    (_, initial: string, rest: string) => initial + rest.toLowerCase(),
  );
}
