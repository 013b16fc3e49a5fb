import { webMail } from './web-mail';

/**
 * Outlook of an employer or a school in a tab. 400 came above some 2,100 characters (EFForg/action-center-platform
 * #205, of 2016); nothing newer was found, so the lower figure counts. Where she isn't signed in, the way over
 * the sign-in turns blanks into `+` (techcommunity 4111903, seen 2026-11), which no encoding prevents.
 *
 * It decodes twice what stands in `to`: `%2B` becomes a blank (OfficeDev/office-js #4127, seen 2026-11).
 */
export const outlookWork = webMail('outlook-work', {
  url: 'https://outlook.office.com/mail/deeplink/compose?',
  to: 'to',
  subject: ['subject'],
  body: 'body',
  limit: 2_000,
  spoilsPlus: true,
});
