const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|dra|sra?|srta|don|doña|lic|sir|dame|rev|hon|herr|frau|ing|mag|dipl)\.?$/i;
/** What stands behind a name and isn't one, as it is written. */
const honours = /^(?:MBE|OBE|CBE|KBE|DBE|Ph\.?D\.?|MBA|MSc|BSc|MD|CPA|CFA|PMP|RN|Esq\.?)$/;
/** Beginnings that belong to what follows ("de la Cruz", "Al Amin"). */
const particles =
  /^(?:de|da|di|do|du|dos|das|del|della|van|von|der|den|la|le|el|las|los|al|bin|binti|ibn|abu|st|mac|o)$/i;
/** Letters of Vietnamese alone, where the family name comes first. */
const familyFirst = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** Family names that stand in front where names are written so, and are hardly ever first names. */
const familyNames = new Set(
  (
    'tanaka suzuki sato satō takahashi watanabe ito itō yamamoto nakamura kobayashi kato katō yoshida yamada sasaki yamaguchi matsumoto inoue kimura ' +
    'hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa okada hasegawa fujita goto maeda fujii nakajima ' +
    'wang zhang liu yang huang zhao zhou wu xu zhu guo gao luo zheng liang xie tang cao deng xiao feng ' +
    'park choi jung jeong kang cho yoon jang nguyen tran pham nagy kovács szabó tóth varga horváth'
  ).split(' '),
);
/** First names that often go together with a second one, and those seconds: "María José", "Jean Paul". */
const firsts =
  /^(?:mar[ií]a|jos[ée]|juan|ana|luis|miguel|carlos|rosa|jean|marie|anne|anna|hans|karl)$/iu;
const seconds =
  /^(?:jos[ée]|mar[ií]a|luis|luisa|carlos|pablo|[áa]ngel|antonio|manuel|miguel|isabel|teresa|elena|carmen|paula|bel[ée]n|victoria|fernanda|alejandra|eugenia|cristina|francisco|ignacio|javier|andr[ée]s|david|diego|esteban|daniel|mercedes|dolores|pilar|jes[úu]s|eduardo|alberto|pierre|paul|claude|marc|fran[çc]ois|louis|jacques|luc|claire|christine|sophie|peter|j[üu]rgen|heinz)$/iu;

/** Of whom a "María" or "Juan" may be named, all of it being the first name: "María de los Ángeles". */
const namesakes =
  /^(?:mar[ií]a|juan|jos[ée]) (?:del?|de la|de los|de las) (?:carmen|pilar|[áa]ngeles|mar|rosario|dolores|mercedes|remedios|luz|roc[ií]o|nieves|socorro|consuelo|soledad|f[áa]tima|lourdes|jes[úu]s|dios|milagros|refugio|valle|montserrat|amparo|paz|guadalupe|esperanza|concepci[óo]n)(?= )/iu;

/**
 * What to call somebody in a greeting: their first name where it can be told safely, both where two go together, else
 * the whole name. Names of one word, in other scripts than Latin, with initials or particles in front, or from where
 * the family name comes first are left whole. `undefined` when nothing in it is a name, or anything in it
 * belongs in none: markup, digits, a link, a sign that turns the direction of writing.
 */
export function greetingName(name: string): string | undefined {
  return namesOf(name)?.called;
}

/** What somebody is called, the whole name as one writes it, without emoji and credentials, and with a doctor's title. */
export type Names = { called: string; whole: string; titled: string };

export function namesOf(name: string): Names | undefined {
  if (turning.test(name)) return undefined;
  const whole = withoutExtras(name);
  if (whole.length > longestName || !nameOnly.test(whole) || linked.test(whole)) return undefined;
  if (!/\p{L}{2}/u.test(whole) && !/[^\p{Script=Latin}\P{L}]/u.test(whole)) return undefined;
  // "The Design Lead", "Team Lantern": an account, not a person.
  if (/^(?:the|team|we|our|a) /i.test(whole)) return undefined;
  const parts = whole.split(' ').filter((part) => !titles.test(part) && !honours.test(part));
  const shown = parts.join(' ');
  const [title = ''] = /^(?:(?:dra?|prof|professor)\.? )+(?=\S)/i.exec(whole) ?? [];
  return {
    called: calm(firstOf(parts) ?? shown),
    whole: calm(shown),
    titled: `${title}${calm(shown)}`,
  };
}

/** The first name, where it surely is one. */
function firstOf(parts: readonly string[]): string | undefined {
  const [first = '', second = ''] = parts;
  const shown = parts.join(' ');
  const isSafe =
    parts.length >= 2 &&
    // "María de los Ángeles Okonkwo" has three names.
    parts.filter((part) => !particles.test(part)).length <= 4 &&
    /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u.test(first) &&
    !/[^\p{Script=Latin}\p{M}\s.'’-]/u.test(shown) &&
    !familyFirst.test(shown.toLowerCase()) &&
    !familyNames.has(first.toLowerCase()) &&
    // "Kim Min-jun".
    !(/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second) && parts.length === 2) &&
    !particles.test(first);
  if (!isSafe) return undefined;
  const [named] = namesakes.exec(shown) ?? [];
  if (named !== undefined) return named;
  return parts.length > 2 && firsts.test(first) && seconds.test(second)
    ? `${first} ${second}`
    : first;
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

/** "JANE" and "jane" are ways of typing, not names. */
function calm(name: string): string {
  if (/^\p{Ll}[\p{Ll}'’ -]*$/u.test(name) && /\p{Script=Latin}/u.test(name))
    return name
      .split(' ')
      .map((part, at) =>
        at > 0 && particles.test(part) ? part : part.slice(0, 1).toUpperCase() + part.slice(1),
      )
      .join(' ');
  if (!/^\p{Lu}{3,}(?:[ -]\p{Lu}+)*$/u.test(name)) return name;
  return name.replace(
    /(\p{Lu})(\p{Lu}*)/gu,
    (_, initial: string, rest: string) => initial + rest.toLowerCase(),
  );
}
