import { webMail } from './web-mail';

/**
 * Outlook.com, Hotmail and Live in a tab. Microsoft documents no such address; it is in wide use. On the same
 * server 8,000 characters arrived whole, and 400 came above 31,145 less what the cookies take (measured
 * 2026-08-19, InteractionDesignFoundation/add-event-to-calendar-docs #65, of the calendar's form).
 *
 * It decodes twice what stands in `to`: `%2B` becomes a blank (OfficeDev/office-js #4127, seen 2026-11).
 */
export const outlook = webMail('outlook', {
  url: 'https://outlook.live.com/mail/0/deeplink/compose?',
  to: 'to',
  subject: ['subject'],
  body: 'body',
  limit: 8_000,
  spoilsPlus: true,
});
