// 1, 2 and 3, also in the scripts of Arabic, Persian, Hindi and Bengali.
const digits = '123١٢٣۱۲۳१२३১২৩';
// "3rd+", "2e", "1er": nearly all of it is the digit.
const short = new RegExp(`^[^\\p{Nd}\\s]{0,4}([${digits}])[^\\p{Nd}]{0,12}$`, 'u');
// Behind its dot it may be a phrase: "· 2nd degree connection", "· 第 2 度".
const dotted = new RegExp(`^[·•][^\\p{Nd}]{0,16}([${digits}])[^\\p{Nd}]{0,24}$`, 'u');

/** The digit of a degree as a page prints it: "3rd+", "· 2nd", "• 1er". `undefined` for every other line. */
export function degreeFrom(line: string): 1 | 2 | 3 | undefined {
  const digit = (short.exec(line) ?? dotted.exec(line))?.[1];
  return digit === undefined ? undefined : (((digits.indexOf(digit) % 3) + 1) as 1 | 2 | 3);
}
