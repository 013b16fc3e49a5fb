import { join } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * The fake browser has no sentences. This gives it the real ones, turned into messages by the same code
 * as the build's, so that a test reads what she reads.
 */
const messages = JSON.parse(
  generateChromeMessagesText(
    await parseMessagesFile(join(import.meta.dirname, '../../locales/en.yml')),
  ),
) as Record<string, { message: string }>;

fakeBrowser.i18n.getMessage = (key: string, substitutions: unknown = []): string => {
  const values = [substitutions].flat().map(String);
  return (messages[key]?.message ?? '').replace(/\$([$1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
  );
};
