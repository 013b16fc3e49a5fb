/** The digit of a degree as a page prints it: "3rd+", "· 2nd", "• 1er". `undefined` for every other line. */
export function degreeFrom(line: string): 1 | 2 | 3 | undefined {
  const digit = /^(?:[·•]\s*)?[^\p{Nd}\s]{0,4}([123])\D{0,12}$/u.exec(line)?.[1];
  return digit === undefined ? undefined : (Number(digit) as 1 | 2 | 3);
}
