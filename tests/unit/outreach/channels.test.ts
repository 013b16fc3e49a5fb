import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, asOneLine, asText } from '@/tests/support/hostile-text';
import { tries } from '@/tests/support/property';
import { type Channel, channels } from '@/utils/journey/history';
import { linkFor } from '@/utils/outreach/channels/channels';
import { isMailAddress } from '@/utils/outreach/mail-address';

const text = (over: Partial<{ to: string; subject: string; body: string }> = {}) => ({
  to: 'ada@bees.example',
  subject: 'A question about bees',
  body: 'Hi Ada,\n\n20 minutes?\n\nMaya',
  ...over,
});
type Text = ReturnType<typeof text>;

const page = 'https://www.linkedin.com/in/ada/';
const rules = { noteLength: 200 } as const;
const out = (channel: Channel, draft: Text) => linkFor(channel, draft, { page, rules });

const byLink = ['gmail', 'outlook', 'outlook-work', 'yahoo', 'mail-program'] as const;
const byMail = [...byLink, 'eml'] as const;

function urlOf(channel: (typeof byLink)[number], draft: Text): string {
  const link = out(channel, draft);
  if (link.kind !== 'link') throw new Error(`no link: ${JSON.stringify(link)}`);
  return link.url;
}

/** What a mail service makes of the query: split first, then decode; a `+` is a plus. */
function decoded(url: string): Record<string, string> {
  const pairs = url
    .slice(url.indexOf('?') + 1)
    .split('&')
    .map((pair) => pair.split('='));
  expect(pairs.every((pair) => pair.length === 2)).toBe(true);
  return Object.fromEntries(pairs.map(([name, value]) => [name, decodeURIComponent(value!)]));
}

/** What each of them is told, by its own names. */
const told: Record<(typeof byLink)[number], (draft: Text) => Record<string, string>> = {
  gmail: ({ to, subject, body }) => ({ view: 'cm', fs: '1', to, su: subject, body }),
  outlook: (draft) => ({ ...draft }),
  'outlook-work': (draft) => ({ ...draft }),
  yahoo: (draft) => ({ ...draft, subj: draft.subject }),
  'mail-program': ({ subject, body }) => ({ subject, body: body.replace(/\n/g, '\r\n') }),
};
const starts = {
  gmail: 'https://mail.google.com/mail/?',
  outlook: 'https://outlook.live.com/mail/0/deeplink/compose?',
  'outlook-work': 'https://outlook.office.com/mail/deeplink/compose?',
  yahoo: 'https://compose.mail.yahoo.com/?',
  'mail-program': 'mailto:ada@bees.example?',
} as const;

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

  it.each(byLink)('gives back subject and body, whatever they are: %s', (channel) => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        const link = out(channel, text({ subject, body }));
        if (link.kind !== 'link') return;
        expect(link.url.startsWith(starts[channel])).toBe(true);
        expect(decoded(link.url)).toEqual(
          told[channel](text({ subject: asOneLine(subject), body: asText(body) })),
        );
      }),
      tries,
    );
  });

  it('says that it would be too long instead of failing silently', () => {
    const long = text({ body: 'a'.repeat(10_000) });
    expect(out('gmail', long)).toMatchObject({ kind: 'too-long', limit: 6_400 });
    expect(out('outlook', long)).toMatchObject({ kind: 'too-long', limit: 8_000 });
    for (const channel of ['outlook-work', 'yahoo', 'mail-program'] as const) {
      expect(out(channel, text({ body: 'é'.repeat(330) }))).toMatchObject({
        kind: 'too-long',
        limit: 2_000,
      });
      const room = 2_001 - urlOf(channel, text({ body: 'a' })).length;
      expect(out(channel, text({ body: 'a'.repeat(room) })).kind).toBe('link');
      expect(out(channel, text({ body: 'a'.repeat(room + 1) }))).toEqual({
        kind: 'too-long',
        length: 2_001,
        limit: 2_000,
      });
    }
    expect(out('copy', long)).toMatchObject({ kind: 'copy', text: long.body });
  });

  it('doesn’t hand Outlook an address that it would change', () => {
    const to = 'ada+list@bees.example';
    for (const channel of ['outlook', 'outlook-work'] as const) {
      expect(out(channel, text({ to }))).toEqual({ kind: 'spoilt-address', address: to });
    }
    expect(decoded(urlOf('yahoo', text({ to })))).toMatchObject({ to });
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
    'javascript:alert(1)',
    'data:text/html,hello',
  ])('refuses to write to %j', (to) => {
    for (const channel of byMail) {
      expect(out(channel, text({ to }))).toEqual({ kind: 'bad-address', address: to });
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
          const link = out('mail-program', text({ to }));
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

describe('a message on a site', () => {
  it.each(['linkedin-note', 'linkedin-message', 'inmail', 'x-dm'] as const)(
    'is copied for the page where she pastes it: %s',
    (channel) => {
      expect(out(channel, text())).toEqual({ kind: 'copy', text: text().body, page });
    },
  );

  it.each([
    ['linkedin-note', 200],
    ['linkedin-message', 3_000],
    ['inmail', 1_900],
    ['x-dm', 10_000],
  ] as const)('%s takes %i characters and loses none of more', (channel, limit) => {
    const full = 'é'.repeat(limit);
    expect(out(channel, text({ body: full })).kind).toBe('copy');
    expect(out(channel, text({ body: `${full}!` }))).toEqual({
      kind: 'cut-off',
      part: 'body',
      length: limit + 1,
      limit,
    });
  });

  it('counts as a text field does: a line break is one, an emoji as many as it is made of', () => {
    expect(out('linkedin-note', text({ body: `${'a'.repeat(198)}\nb` })).kind).toBe('copy');
    expect(out('linkedin-note', text({ body: `${'a'.repeat(199)}👋` }))).toMatchObject({
      kind: 'cut-off',
      length: 201,
    });
  });

  it.each(channels)('takes along no message without words: %s', (channel) => {
    for (const body of ['', ' \n\t', '\u0000'])
      expect(out(channel, text({ body }))).toEqual({ kind: 'empty' });
  });

  it('gives a note 300 characters where LinkedIn does', () => {
    const draft = text({ body: 'a'.repeat(300) });
    expect(linkFor('linkedin-note', draft, { page, rules: { noteLength: 300 } }).kind).toBe('copy');
  });

  it('keeps the subject of an InMail whole', () => {
    expect(out('inmail', text({ subject: 's'.repeat(200) })).kind).toBe('copy');
    expect(out('inmail', text({ subject: 's'.repeat(201) }))).toEqual({
      kind: 'cut-off',
      part: 'subject',
      length: 201,
      limit: 200,
    });
  });
});
