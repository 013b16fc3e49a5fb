import { type Channel, channels, type HistoryEvent, stillCounting } from '@/utils/journey/history';
import { valueIn } from '@/utils/profile/field';
import { addressOf, type Identity, parseIdentity } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import type { Limits, SendingRules } from './channel';
import { describe, limitsOf } from './channels';

/** A way to get a message to somebody: for this person, and with what the sites allow her. */
export type Way = {
  channel: Channel;
  hasSubject: boolean;
  takesAddress: boolean;
  limits: Limits;
  /** Their page, where she pastes it. */
  page?: string;
  /** Of LinkedIn's notes: how many she sent lately, and how many she has, where there is an end. */
  notes?: { sent: number; most: number };
};

/** What is known of how somebody can be written to. */
export type Reachable = {
  /** None where the message goes to somebody else, of whom nothing is known. */
  identities: readonly Identity[];
  reading: Pick<Reading, 'fields'>;
  /** There is an address in the draft, which she typed. */
  hasAddress: boolean;
  /** What happened between the two, oldest first. */
  history: readonly HistoryEvent[];
};

/** What the sites allow her, and how she has been sending lately. */
export type Sending = SendingRules & {
  /** How many notes LinkedIn gives her in thirty days; `undefined` where there is no end. */
  notesMost: number | undefined;
  /** How many she sent in the last thirty days. */
  notesSent: number;
  /** The mail that she opened last, if any. */
  usualMail?: Channel | undefined;
};

/**
 * The ways to write to somebody, first what she can surely send: mail where their address is known, then what their
 * own site offers. On LinkedIn a message is for people she is connected with, a note and InMail, for which she has
 * to pay, for the others; where the page doesn't say which, a note is likelier, and notes that are used up come
 * last, as they do for whoever she is in touch with by now: nobody thanks by an invitation. On X a direct message is left out where the page shows that there is none, and stands behind mail where it
 * doesn't say. Copying works for everybody.
 */
export function waysTo(person: Reachable, sending: Sending): Way[] {
  const mail = mailFirst(sending.usualMail);
  const { surely, perhaps, paid } = onSites(person, sending);
  const order = person.hasAddress ? [...mail, ...surely] : [...surely, ...mail];
  return [...order, ...perhaps, ...paid, 'copy' as const].map((channel) =>
    wayBy(channel, person.identities, sending),
  );
}

function mailFirst(usual: Channel | undefined): Channel[] {
  const mail = channels.filter((channel) => describe(channel).takesAddress);
  return usual && mail.includes(usual)
    ? [usual, ...mail.filter((channel) => channel !== usual)]
    : mail;
}

type OnSites = Record<'surely' | 'perhaps' | 'paid', Channel[]>;

function onSites({ identities, reading, history }: Reachable, sending: Sending): OnSites {
  const sites = identities.map((identity) => parseIdentity(identity).site);
  const nowhere: OnSites = { surely: [], perhaps: [], paid: [] };
  const linkedin = sites.includes('linkedin')
    ? onLinkedin(answeredNote(history) ? 1 : valueIn(reading.fields.degree), {
        hasNotes: sending.notesSent < (sending.notesMost ?? Number.POSITIVE_INFINITY),
        isInTouch: inTouch(history),
      })
    : nowhere;
  const x =
    sites.includes('x') && !withoutMessages(identities, reading)
      ? { ...nowhere, [isOpen(reading) ? 'surely' : 'perhaps']: ['x-dm' as const] }
      : nowhere;
  return {
    surely: [...linkedin.surely, ...x.surely],
    perhaps: [...linkedin.perhaps, ...x.perhaps],
    paid: linkedin.paid,
  };
}

/** Who answered the note of an invitation has accepted it since, whatever their page said when it was read. */
function answeredNote(history: readonly HistoryEvent[]): boolean {
  const events = stillCounting(history).map(({ what }) => what);
  const asked = events.findIndex(
    (what) => what.kind === 'asked' && what.channel === 'linkedin-note',
  );
  return asked >= 0 && events.slice(asked).some(({ kind }) => kind === 'replied' || kind === 'met');
}

/** Whether they have answered her or talked with her. */
function inTouch(history: readonly HistoryEvent[]): boolean {
  return stillCounting(history).some(({ what }) => what.kind === 'replied' || what.kind === 'met');
}

function onLinkedin(
  degree: 1 | 2 | 3 | undefined,
  { hasNotes, isInTouch }: { hasNotes: boolean; isInTouch: boolean },
): OnSites {
  if (degree === 1) return { surely: ['linkedin-message'], perhaps: [], paid: [] };
  const message = degree === undefined ? (['linkedin-message'] as const) : [];
  return hasNotes && !isInTouch
    ? { surely: ['linkedin-note'], perhaps: [...message], paid: ['inmail'] }
    : { surely: [], perhaps: [...message, 'linkedin-note'], paid: ['inmail'] };
}

function isOpen({ fields }: Pick<Reading, 'fields'>): boolean {
  return valueIn(fields.directMessages) === true;
}

/** Only a page of X alone says so of X. */
function withoutMessages(
  identities: readonly Identity[],
  { fields }: Pick<Reading, 'fields'>,
): boolean {
  const { status } = fields.directMessages;
  const none = status === 'absent' || valueIn(fields.directMessages) === false;
  return identities.length === 1 && none;
}

function wayBy(channel: Channel, identities: readonly Identity[], sending: Sending): Way {
  const { hasSubject, takesAddress, site } = describe(channel);
  const identity = identities.find((one) => parseIdentity(one).site === site);
  return {
    channel,
    hasSubject,
    takesAddress,
    limits: limitsOf(channel, sending),
    ...(identity ? { page: addressOf(identity) } : {}),
    ...(channel === 'linkedin-note' && sending.notesMost !== undefined
      ? { notes: { sent: sending.notesSent, most: sending.notesMost } }
      : {}),
  };
}
