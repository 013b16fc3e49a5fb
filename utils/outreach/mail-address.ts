import * as z from 'zod/mini';

/**
 * One plain mail address. Narrower than RFC 5322 on purpose: letters, digits and `. _ + ' -` before the
 * `@`, a host name with a dot after it. So nothing can ride along: no second address, no header, no blank,
 * no `%`-route, no look-alike letters.
 */
export const MailAddress = z
  .string()
  .check(
    z.maxLength(254),
    z.regex(
      /^(?=[^@]{1,64}@)[A-Za-z0-9_](?:[A-Za-z0-9_'+-]|\.(?!\.|@))*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/,
    ),
  );
export type MailAddress = z.infer<typeof MailAddress>;

/** Whether a text is one plain mail address and nothing else. */
export function isMailAddress(text: string): text is MailAddress {
  return MailAddress.safeParse(text).success;
}
