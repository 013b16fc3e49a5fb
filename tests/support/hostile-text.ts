import fc from 'fast-check';

/** What a link could trip over: signs of its own, line breaks of all kinds, other scripts, broken characters. */
const pieces = [
  ...[
    'a',
    ' ',
    'Dear Ada,',
    '&',
    '%',
    '=',
    '?',
    '+',
    '#',
    '"',
    "'",
    '<',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
  ],
  ...['&bcc=eve@evil.example', '\r\nBcc: eve@evil.example', '%0D%0A', 'javascript:alert(1)', '//'],
  ...[
    '👩🏽‍🚀',
    'שלום',
    'مرحبا',
    '你好',
    'ありがとう',
    'ñé',
    '\u202e',
    '\ud800',
    '\udfff',
    '\u0000',
  ],
];

/** Texts made of such pieces. */
export function letters(length: { minLength?: number; maxLength?: number } = {}) {
  return fc.array(fc.constantFrom(...pieces), length).map((parts) => parts.join(''));
}

/** Texts that would smuggle something along if they could, and texts of any characters there are. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), letters());

/** What may change on the way: line breaks are of one kind, controls go, half pairs are replaced. */
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what must go.
export const asText = (value: string) =>
  value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .toWellFormed();
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: they are what must go.

/** The same on one line. */
export const asOneLine = (value: string) => asText(value).replace(/[\n\t]+/g, ' ');
