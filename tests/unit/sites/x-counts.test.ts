import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moduleFrom, target } from '@/scripts/make-x-number-formats';
import { tries } from '@/tests/support/property';
import { countOnX } from '@/utils/sites/x/counts';

const table = resolve(import.meta.dirname, '../../../../shared/data/x-number-formats.json');
const hasTable = existsSync(table);
const skipped = hasTable ? '' : ' (skipped: the table is not beside this repository)';

interface Format {
  decimal: string;
  group: string;
  patterns: Record<string, Record<string, string>>;
}

describe('a count on X', () => {
  it.each([
    ['3,893', 'en', 3893, 3893],
    ['612', undefined, 612, 612],
    ['0', 'tr', 0, 0],
    ['1.439', 'de', 1439, 1439],
    ['86.423', 'de', 86_423, 86_423],
    ['1 439', 'fr', 1439, 1439],
    ['1\u202F439', 'fr', 1439, 1439],
    ['1439', 'es', 1439, 1439],
    ['86.4K', 'en', 86_400, 86_499],
    ['12M', 'en-GB', 12_000_000, 12_999_999],
    ['1.2B', 'en', 1_200_000_000, 1_299_999_999],
    ['86,4 B', 'tr', 86_400, 86_499],
    ['12,3 Mn', 'tr', 12_300_000, 12_399_999],
    ['1,2 mil', 'es', 1_200, 1_299],
    ['30 mil M', 'es', 30_000_000_000, 30_999_999_999],
    ['3000 M', 'es', 3_000_000_000, 3_000_999_999],
    ['3.000,5 M', 'eu', 3_000_500_000, 3_000_599_999],
    ['86,4m', 'ca', 86_400, 86_499],
    ['8,6M', 'ca', 8_600_000, 8_699_999],
    ['12 mil.', 'cs', 12_000_000, 12_999_999],
    ['12 mil.', 'ro', 12_000_000, 12_999_999],
    ['86,4 E', 'hu', 86_400, 86_499],
    ['86,4 t', 'da', 86_400, 86_499],
    ['86,4 tn', 'sv', 86_400, 86_499],
    ['1,5 M', 'id', 1_500_000_000, 1_599_999_999],
    ['1,5 T', 'vi', 1_500_000_000, 1_599_999_999],
    ['1,5 Tr', 'vi', 1_500_000, 1_599_999],
    ['1,2 Mio.', 'de', 1_200_000, 1_299_999],
    ['4.1万', 'zh', 41_000, 41_999],
    ['4.1萬', 'zh-TW', 41_000, 41_999],
    ['1234.5万', 'ja', 12_345_000, 12_345_999],
    ['8.6천', 'ko', 8_600, 8_699],
    ['1.2 लाख', 'hi', 120_000, 129_999],
    ['२.५ लाख', 'mr', 250_000, 259_999],
    ['১.২ লাখ', 'bn', 120_000, 129_999],
    ['٨٦٫٤ ألف', 'ar', 86_400, 86_499],
    ['\u200F٥ آلاف', 'ar', 5_000, 5_999],
    ['٥٬٢١٠', 'ar', 5_210, 5_210],
    ['۸۶٫۴ هزار', 'fa', 86_400, 86_499],
    ['۲۵۰ م', 'fa', 250_000_000, 250_999_999],
    ['۲ م', 'fa', 2_000_000_000, 2_999_999_999],
    ['86.4K', 'he', 86_400, 86_499],
    ['86,4k', 'nb', 86_400, 86_499],
    ['86,4k', 'no', 86_400, 86_499],
  ])('%s in %s', (text, language, min, max) => {
    expect(countOnX(text, language)).toEqual({ min, max });
  });

  it.each([
    ['86.4K', undefined],
    ['1,439', undefined],
    ['86.4K', 'xx'],
    ['86.4T', 'en-IN'],
    ['1,2 M', 'es-MX'],
    ['86.4K', 'constructor'],
    ['86,4 B', 'en'],
    ['86.4K', 'tr'],
    ['1,2 mil', 'en'],
    ['4.1万', 'en'],
    ['4.1万', 'ko'],
    ['8.6m', 'en'],
    ['8.6M', 'tr'],
    ['12.5', 'en'],
    ['1,23', 'en'],
    ['1.439', 'en'],
    ['1,439', 'de'],
    ['86.45K', 'en'],
    ['1234K', 'en'],
    ['0.4K', 'en'],
    ['0,439', 'en'],
    ['086', 'en'],
    ['.4K', 'en'],
    ['86.K', 'en'],
    ['K', 'en'],
    ['86.4K followers', 'en'],
    ['-86', 'en'],
    ['٨6', 'ar'],
    ['86.4 ألف', 'ar'],
    ['𝟠𝟞', 'en'],
    ['99999999999999999999', 'en'],
    ['', 'en'],
    ['many', 'en'],
    ['…', 'en'],
  ])('“%s” in %s is not known, and never zero', (text, language) => {
    expect(countOnX(text, language)).toBeUndefined();
  });
});

describe.skipIf(!hasTable)(`X's table of numbers${skipped}`, () => {
  const json = hasTable ? readFileSync(table, 'utf8') : '{}';
  const formats = Object.entries(JSON.parse(json) as Record<string, Format>);

  it('is what the module was made from', () => {
    expect(readFileSync(target, 'utf8')).toBe(moduleFrom(json));
  });

  it.each(formats)('is read back: %s', (locale, format) => {
    const language = locale.replace('-x-fm', '');
    const digits = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯'];
    // As many small counts as large ones.
    const counts = fc
      .tuple(fc.integer({ min: 0, max: 13 }), fc.double({ min: 1, max: 9.999, noNaN: true }))
      .map(([power, lead]) => Math.floor(lead * 10 ** power));
    fc.assert(
      fc.property(counts, fc.constantFrom(...digits), fc.boolean(), (count, script, isFull) => {
        for (const { text, step } of printed(count, format, isFull && count < 10_000)) {
          const shown = text.replace(/\d/g, (digit) => script[Number(digit)] ?? '');
          const read = countOnX(shown, language);
          const min = Math.floor(count / step) * step;
          expect(read, shown).toEqual({ min, max: min + step - 1 });
        }
      }),
      tries,
    );
  });
});

/** How X may print a count: in full, or shortened by the pattern of its power of ten and cut off. */
function printed(count: number, format: Format, isFull: boolean): { text: string; step: number }[] {
  const patterns = format.patterns[String(count).length - 1];
  const inFull = { text: String(count).replace(/\B(?=(\d{3})+$)/g, format.group), step: 1 };
  if (isFull || !patterns) return [inFull];
  return [...new Set(Object.values(patterns))].flatMap((pattern) => {
    const zeros = /^0+/.exec(pattern)?.[0].length ?? 0;
    const suffix = pattern.slice(zeros).replaceAll("'", '');
    if (suffix === '') return [inFull];
    const unit = 10 ** (String(count).length - zeros);
    const [whole, tenths] = [
      Math.floor(count / unit),
      Math.floor(((count / unit) % 1) * 10 + 1e-9),
    ];
    const short = { text: `${whole}${suffix}`, step: unit };
    return tenths === 0
      ? [short]
      : [{ text: `${whole}${format.decimal}${tenths}${suffix}`, step: unit / 10 }];
  });
}
