import PostalMime from 'postal-mime';
import { dayOf } from '@/utils/journey/calendar';
import { type IsoDay, isoDay } from '@/utils/journey/iso-day';
import { textOfPage } from './page-text';

/** What a mail that she dropped says: whom it is from (name and address), of which day, and what they wrote. */
export type ReadMail = { from: string; day?: IsoDay; text: string };

/** Longest text of a history event, in characters. */
const longest = 20_000;

/**
 * Reads a mail as a mail program saves it (`.eml`, RFC 5322), without its attachments and without what it
 * quotes. `undefined` where it is no mail.
 *
 * @param by.timeZone IANA name, to tell the day of its date
 * @param by.parse makes a document of HTML, for mails that are nothing else; none that is shown
 */
export async function readMail(
  bytes: ArrayBuffer,
  { timeZone, parse }: { timeZone: string; parse: (html: string) => Document },
): Promise<ReadMail | undefined> {
  const mail = await PostalMime.parse(bytes);
  const sender = mail.from;
  const [name, address] = [sender?.name?.trim(), sender?.address?.trim()];
  // Anybody may call themselves anything: the address says more.
  const from = name && address ? `${name} (${address})` : name || address;
  if (!from) return undefined;
  const at = Date.parse(mail.date ?? '');
  return {
    from: from.slice(0, 300),
    ...(Number.isNaN(at) ? {} : { day: isoDay(dayOf(at, timeZone)) }),
    text: withoutQuote(mail.text ?? textOfPage(parse(mail.html ?? ''))).slice(0, longest),
  };
}

/** What stands above a quoted message: lines that begin with ">", or Outlook's line of underscores. */
function withoutQuote(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const quote = lines.findIndex((line) => /^\s*>/.test(line) || /^_{20,}\s*$/.test(line));
  const kept = quote < 0 ? lines : lines.slice(0, quote);
  // "On 24 November, Ana wrote:" may run over two lines.
  const last = kept.findLastIndex((line) => line.trim() !== '');
  const introduces = quote >= 0 && /[:：]\s*$/.test(kept[last] ?? '');
  const startsAt = (kept[last - 1] ?? '').trim() === '' ? last : last - 1;
  return (introduces ? kept.slice(0, startsAt) : kept).join('\n').trim();
}
