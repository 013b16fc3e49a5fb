import type { Count } from '@/utils/profile/reading';
import { numberFormats } from './number-formats';

/** Names of languages in `<html lang>` that stand for another one in the table. */
const aliases: Readonly<Record<string, string>> = {
  'en-us': 'en',
  in: 'id',
  iw: 'he',
  msa: 'ms',
  no: 'nb',
  'pt-br': 'pt',
  'zh-cn': 'zh',
  'zh-hans': 'zh',
  'zh-hk': 'zh-hant',
  'zh-tw': 'zh-hant',
};

/** The zeros of the digits that X prints: Arabic, Persian and Urdu, and those of India and Thailand. */
const zeros = '٠۰०০૦௦೦๐';
/** Direction marks, which are no part of what is seen. */
const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A count as X prints it in `language` (the page's own, BCP 47): in full it is exact; "86.4K" is an interval
 * as wide as its last digit, because X cuts off and never rounds. `undefined` for every other text, and
 * where the language is none of X's: the same letters mean other powers of ten elsewhere.
 */
export function countOnX(text: string, language: string | undefined): Count | undefined {
  const plain = withLatinDigits(text.replace(marks, '').replace(/\s+/g, ' ').trim().normalize());
  if (plain === undefined) return undefined;
  if (/^(?:0|[1-9]\d*)$/.test(plain)) return exactly(plain);
  const format = formatOf(language);
  if (!format) return undefined;
  const { decimal, group, suffixes } = format;
  const [, printed = '', rest = ''] =
    new RegExp(`^([1-9]\\d{0,2}(?:\\${group}\\d{3})+(?!\\d)|[1-9]\\d*)(.*)$`).exec(plain) ?? [];
  const whole = printed.replaceAll(group, '');
  if (rest === '') return exactly(whole);
  const tenths = rest.startsWith(decimal) ? /^\d/.exec(rest.slice(1))?.[0] : undefined;
  const suffix = rest.slice(tenths === undefined ? 0 : 2).replaceAll(' ', '');
  const power = suffixes.find(
    (entry) =>
      entry.suffix === suffix && whole.length >= entry.fewest && whole.length <= entry.most,
  )?.power;
  if (power === undefined) return undefined;
  const step = tenths === undefined ? power : power / 10;
  const min = Number(whole) * power + Number(tenths ?? 0) * (power / 10);
  return { min, max: min + step - 1 };
}

function exactly(digits: string): Count | undefined {
  const count = Number(digits || Number.NaN);
  return Number.isSafeInteger(count) ? { min: count, max: count } : undefined;
}

/** `undefined` where digits of two scripts are mixed. */
function withLatinDigits(text: string): string | undefined {
  const scripts = new Set<string>();
  const latin = text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [...`0${zeros}`].find(
      (candidate) => code >= candidate.charCodeAt(0) && code <= candidate.charCodeAt(0) + 9,
    );
    scripts.add(zero ?? '');
    return zero === undefined ? digit : String(code - zero.charCodeAt(0));
  });
  return scripts.size === 1 && !scripts.has('') ? latin : undefined;
}

function formatOf(language: string | undefined) {
  const name = language?.toLowerCase() ?? '';
  const line = Object.hasOwn(aliases, name) ? aliases[name] : name;
  if (!line || !Object.hasOwn(numberFormats, line)) return undefined;
  const [signs = '', ...entries] = (numberFormats[line] ?? '').split('|');
  return {
    decimal: signs.charAt(0),
    group: signs.charAt(1),
    suffixes: entries.map((entry) => ({
      fewest: Number(entry[0]),
      most: Number(entry[1]),
      power: 10 ** Number.parseInt(entry.charAt(2), 36),
      suffix: entry.slice(3),
    })),
  };
}
