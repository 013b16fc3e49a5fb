import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '@/tests/support/property';
import { linkFor } from '@/utils/outreach/channels/channels';
import { isMailAddress } from '@/utils/outreach/mail-address';

const text = (over: Partial<{ to: string; subject: string; body: string }> = {}) => ({
  to: 'ada@bees.example',
  subject: 'A question about bees',
  body: 'Hi Ada,\n\n20 minutes?\n\nMaya',
  ...over,
});

function urlOf(channel: 'gmail' | 'mail-program', draft: ReturnType<typeof text>): string {
  const link = linkFor(channel, draft);
  if (link.kind !== 'link') throw new Error(`no link: ${JSON.stringify(link)}`);
  return link.url;
}

/** What a mail program makes of the query: split first, then decode; a `+` is a plus. */
function decoded(url: string): Record<string, string> {
  const pairs = url
    .slice(url.indexOf('?') + 1)
    .split('&')
    .map((pair) => pair.split('='));
  expect(pairs.every((pair) => pair.length === 2)).toBe(true);
  return Object.fromEntries(pairs.map(([name, value]) => [name, decodeURIComponent(value!)]));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
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
        '&bcc=eve@evil.example',
        '\r\nBcc: eve@evil.example',
        '%0D%0A',
        '👩🏽‍🚀',
        'שלום',
        '你好',
        '\ud800',
        '\udfff',
        '\u0000',
        '\u202e',
      ),
    )
    .map((parts) => parts.join('')),
);
/** What may change on the way: line breaks are of one kind, controls go, half pairs are replaced. */
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what must go.
const normal = (value: string) =>
  value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .toWellFormed();
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: they are what must go.
const normalLine = (value: string) => normal(value).replace(/[\n\t]+/g, ' ');

describe('a link to a message', () => {
  it('fills in Gmail’s compose window', () => {
    expect(urlOf('gmail', text())).toBe(
      'https://mail.google.com/mail/?view=cm&fs=1&to=ada%40bees.example&su=A%20question%20about%20bees&body=Hi%20Ada%2C%0A%0A20%20minutes%3F%0A%0AMaya',
    );
  });

  it('opens her mail program, by RFC 6068', () => {
    expect(urlOf('mail-program', text({ to: "o'neil+x@bees.example" }))).toBe(
      "mailto:o'neil%2Bx@bees.example?subject=A%20question%20about%20bees&body=Hi%20Ada%2C%0D%0A%0D%0A20%20minutes%3F%0D%0A%0D%0AMaya",
    );
  });

  it('gives back subject and body, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        const draft = text({ subject, body });
        const gmail = linkFor('gmail', draft);
        if (gmail.kind === 'link') {
          expect(decoded(gmail.url)).toEqual({
            view: 'cm',
            fs: '1',
            to: draft.to,
            su: normalLine(subject),
            body: normal(body),
          });
          expect(new URL(gmail.url).host).toBe('mail.google.com');
        }
        const mail = linkFor('mail-program', draft);
        if (mail.kind === 'link') {
          expect(decoded(mail.url)).toEqual({
            subject: normalLine(subject),
            body: normal(body).replace(/\n/g, '\r\n'),
          });
          expect(mail.url.slice(0, mail.url.indexOf('?'))).toBe('mailto:ada@bees.example');
        }
      }),
      tries,
    );
  });

  it('says that it would be too long instead of failing silently', () => {
    const long = text({ body: 'a'.repeat(10_000) });
    expect(linkFor('gmail', long)).toMatchObject({ kind: 'too-long', limit: 6_400 });
    expect(linkFor('mail-program', text({ body: 'é'.repeat(330) }))).toMatchObject({
      kind: 'too-long',
      limit: 2_000,
    });
    const room = 2_000 - urlOf('mail-program', text({ body: '' })).length;
    expect(linkFor('mail-program', text({ body: 'a'.repeat(room) })).kind).toBe('link');
    expect(linkFor('mail-program', text({ body: 'a'.repeat(room + 1) }))).toEqual({
      kind: 'too-long',
      length: 2_001,
      limit: 2_000,
    });
    expect(linkFor('copy', long)).toEqual({ kind: 'copy', text: long.body });
  });

  it('goes out without an address, for her to fill in', () => {
    expect(urlOf('mail-program', text({ to: '' }))).toMatch(/^mailto:\?subject=/);
    expect(decoded(urlOf('gmail', text({ to: '  ' })))).toMatchObject({ to: '' });
  });

  it.each([
    'ada@bees.example,eve@evil.example',
    'ada@bees.example;eve@evil.example',
    'ada@bees.example?bcc=eve@evil.example',
    'ada@bees.example&bcc=eve@evil.example',
    'ada@bees.example%0D%0ABcc:eve@evil.example',
    'ada%40evil.example@bees.example',
    'ada@bees.example\nBcc: eve@evil.example',
    'ada@bees.example\r',
    'Ada <ada@bees.example>',
    '"ada lund"@bees.example',
    'ada@[127.0.0.1]',
    'ada@bees',
    'ada@@bees.example',
    '.ada@bees.example',
    'ada.@bees.example',
    'a..da@bees.example',
    'ada@-bees.example',
    'аda@bees.example',
    'ada@beеs.example',
    'ada\u200b@bees.example',
    `${'a'.repeat(65)}@bees.example`,
    `a@${'b'.repeat(60)}.${'c.'.repeat(100)}example`,
    `ada@${'b'.repeat(64)}.example`,
    'javascript:alert(1)@bees.example',
  ])('refuses to write to %j', (to) => {
    for (const channel of ['gmail', 'mail-program'] as const) {
      expect(linkFor(channel, text({ to }))).toEqual({ kind: 'bad-address', address: to });
    }
  });

  it.each([
    'ada@bees.example',
    'a@b.co',
    "o'neil@x-y.example",
    'ada+list@sub.bees.example',
    'A_d-a.l@BEES.example',
  ])('writes to %s', (to) => expect(isMailAddress(to)).toBe(true));

  it('never carries a second recipient, whatever is put into the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((rest) => `ada@bees.example${rest}`),
        ),
        (to) => {
          const link = linkFor('mail-program', text({ to }));
          if (link.kind !== 'link') return;
          const recipient = decodeURIComponent(
            link.url.slice('mailto:'.length, link.url.indexOf('?')),
          );
          expect(recipient).toMatch(/^$|^[\w.'+-]+@[\w.-]+$/);
          expect(Object.keys(decoded(link.url))).toEqual(['subject', 'body']);
        },
      ),
      tries,
    );
  });
});
