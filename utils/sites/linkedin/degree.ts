// Digits of the languages that write them in their own script, each as its digit.
const digits: Readonly<Record<string, string>> = {
  ...{ '١': '1', '٢': '2', '٣': '3', '۱': '1', '۲': '2', '۳': '3' },
  ...{ '१': '1', '२': '2', '३': '3', '১': '1', '২': '2', '৩': '3' },
};
// "3rd+", "2e", "1er": nearly all of it is the digit.
const short = /^[^\p{Nd}\s]{0,4}(\p{Nd})[^\p{Nd}]{0,12}$/u;
// Behind its dot it may be a phrase: "· 2nd degree connection", "· 第 2 度".
const dotted = /^[·•]\s*[^\p{Nd}]{0,16}(\p{Nd})[^\p{Nd}]{0,24}$/u;

/** The digit of a degree as a page prints it: "3rd+", "· 2nd", "• 1er". `undefined` for every other line. */
export function degreeFrom(line: string): 1 | 2 | 3 | undefined {
  const digit = (short.exec(line) ?? dotted.exec(line))?.[1] ?? '';
  const degree = Number(digits[digit] ?? digit);
  return degree === 1 || degree === 2 || degree === 3 ? degree : undefined;
}
