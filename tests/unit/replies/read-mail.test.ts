// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage } from '@/tests/support/load-fixture';
import { readMail } from '@/utils/replies/read-mail';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n')).buffer;
const read = (...lines: string[]) =>
  readMail(bytes(...lines), { timeZone: 'Europe/Vienna', parse: parsePage });
const head = [
  'From: Maya Okafor <maya@lumen.example>',
  'To: ana.ruiz@example.com',
  'Subject: Re: Two questions',
  'Date: Tue, 24 Nov 2026 23:30:00 +0000',
];

describe('a mail that she drops', () => {
  it('tells whom it is from, the day in her zone, and what they wrote above the quote', async () => {
    const mail = await read(
      ...head,
      '',
      'Gladly. Tuesday at ten?',
      '',
      'Maya',
      '',
      'On Mon, 16 Nov 2026, Ana Ruiz',
      'wrote:',
      '> Two questions about your move.',
    );
    expect(mail).toEqual({
      from: 'Maya Okafor (maya@lumen.example)',
      day: '2026-11-25',
      text: 'Gladly. Tuesday at ten?\n\nMaya',
    });
  });

  it('is read in its encodings, from HTML too, and without attachments', async () => {
    const mail = await read(
      'From: =?utf-8?B?5L2Q6JekIOaEmw==?= <ai@example.jp>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>=E5=96=9C=E3=82=93=E3=81=A7=E3=80=82</p><script>alert(1)</script><p>Ai<br>Sato</p>',
      '<blockquote>Two questions</blockquote>',
      '--b',
      'Content-Type: application/pdf; name="cv.pdf"',
      'Content-Disposition: attachment',
      'Content-Transfer-Encoding: base64',
      '',
      'U0VDUkVU',
      '--b--',
    );
    expect(mail?.from).toBe('佐藤 愛 (ai@example.jp)');
    expect(mail?.day).toBeUndefined();
    expect(mail?.text).toBe('喜んで。\nAi\nSato');
  });

  it.each([
    [['just some words']],
    [['']],
    [['{"json": true}']],
    [['Subject: no sender', '', 'Hello']],
  ])('is none: %j', async (lines) => {
    expect(await read(...lines)).toBeUndefined();
  });

  it('is cut where it is longer than a history can keep', async () => {
    const mail = await read(...head, '', 'word '.repeat(10_000));
    expect(mail?.text.length).toBeLessThanOrEqual(20_000);
  });
});
