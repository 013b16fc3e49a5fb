import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { anyText, asOneLine, asText } from '@/tests/support/hostile-text';
import { tries } from '@/tests/support/property';
import { linkFor } from '@/utils/outreach/channels/channels';
import type { DraftText } from '@/utils/outreach/draft';

const text = (over: Partial<DraftText> = {}): DraftText => ({
  to: 'ada@bees.example',
  subject: 'A question about bees',
  body: 'Hi Ada,\n\n20 minutes?\n\nMaya',
  ...over,
});

/** A file is only made of a message that has any. */
const someWords = anyText.filter((text) => asText(text).trim() !== '');

describe('a file for a mail program', () => {
  async function parsed(draft: DraftText) {
    const link = linkFor('eml', draft, { rules: { noteLength: 200 } });
    if (link.kind !== 'file') throw new Error(`no file: ${JSON.stringify(link)}`);
    return { raw: link.content, mail: await PostalMime.parse(link.content) };
  }

  it('is what another program reads as the same message', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, someWords, async (subject, body) => {
        const { raw, mail } = await parsed(text({ subject, body }));
        expect(mail.subject ?? '').toBe(asOneLine(subject));
        // Readers end a text with a line break of their own.
        expect((mail.text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, '')).toBe(
          asText(body).replace(/\n$/, ''),
        );
        expect(mail.to).toEqual([{ address: 'ada@bees.example', name: '' }]);
        expect(mail.headers.map(({ key }) => key)).toEqual([
          'to',
          'subject',
          'x-unsent',
          'mime-version',
          'content-type',
          'content-transfer-encoding',
        ]);
        expect(raw.split('\r\n').every((line) => line.length <= 76 && !/[\r\n]/.test(line))).toBe(
          true,
        );
      }),
      tries,
    );
  });

  it('takes any length, and no address', async () => {
    const body = '20,000 です。👩🏽‍🚀 '.repeat(1_000);
    const { mail } = await parsed(text({ to: '', body }));
    expect(mail.text?.trimEnd()).toBe(body.trimEnd());
    expect(mail.to).toBeUndefined();
  });
});
