const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|hon|herr|frau|ing|mag|dipl)\.?$/i;
/** Beginnings that belong to what follows ("de la Cruz", "Al Amin"). */
const particles =
  /^(?:de|da|di|do|du|del|della|van|von|der|den|la|le|el|al|bin|binti|ibn|abu|st|mac|o)$/i;
/** Letters of Vietnamese alone, where the family name comes first. */
const familyFirst = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/**
 * What to call somebody in a greeting: their first name where it can be told safely, else the whole name.
 * Names of one word, in other scripts than Latin, with initials or particles in front, or from where the
 * family name comes first are left whole. `undefined` when nothing in it is a name.
 */
export function greetingName(name: string): string | undefined {
  const whole = withoutExtras(name);
  if (!/\p{L}{2}/u.test(whole) && !/[^\p{Script=Latin}\P{L}]/u.test(whole)) return undefined;
  // "The Design Lead", "Team Lantern": an account, not a person.
  if (/^(?:the|team|we|our|a) /i.test(whole)) return undefined;
  const parts = whole.split(' ').filter((part) => !titles.test(part));
  const [first = ''] = parts;
  const shown = parts.join(' ');
  const isSafe =
    parts.length >= 2 &&
    parts.length <= 4 &&
    /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u.test(first) &&
    !/[^\p{Script=Latin}\p{M}\s.'’-]/u.test(shown) &&
    !familyFirst.test(shown.toLowerCase()) &&
    !particles.test(first);
  return calm(isSafe ? first : shown);
}

/** Without emoji, credentials after a comma, brackets, and slogans after a bar. */
function withoutExtras(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[([{（][^)\]}）]*[)\]}）]?/g, ' ')
    .replace(/(?:[,|·•/]|\s[-–—]\s|\s@|\sis\s).*$/s, '')
    .replace(/[^\p{L}\p{M}\p{N}\s.'’-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
}

/** "JANE" is a way of typing, not a name. */
function calm(name: string): string {
  if (!/^[A-Z]{3,}(?:[ -][A-Z]+)*$/.test(name)) return name;
  return name.replace(
    /([A-Z])([A-Z]*)/g,
    (_, initial: string, rest: string) => initial + rest.toLowerCase(),
  );
}
