import { plainLine, plainText } from '@/utils/outreach/plain';
import { mail } from './channel';

/**
 * A file that mail programs open: for a message of any length. `X-Unsent: 1` has Outlook open it as a mail to
 * be sent (in wide use, seen 2026-11); others show it as one that arrived, to be edited as new. RFC 5322, with
 * the subject by RFC 2047 and the body in base64, so that no line of hers is ever a header.
 */
export const eml = mail('eml', (text, to) => {
  const content = [
    ...(to === '' ? [] : [`To: ${to}`]),
    `Subject: ${encodedWords(plainLine(text.subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...lines(base64(plainText(text.body).replace(/\n/g, '\r\n'))),
    '',
  ].join('\r\n');
  return { kind: 'file', name: 'message.eml', type: 'message/rfc822', content };
});

/** Most bytes in one encoded word: with what is around it and the header's name, a line of RFC 2047's 76. */
const mostBytes = 39;

/** A header's text as encoded words, each of whole characters, one on each line. */
function encodedWords(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (bytesOf(piece + character).length > mostBytes) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].map((part) => `=?utf-8?B?${base64(part)}?=`).join('\r\n ');
}

function base64(text: string): string {
  return btoa(Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join(''));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** At most 76 characters each, by RFC 2045. */
function lines(text: string): string[] {
  return text.match(/.{1,76}/g) ?? [];
}
