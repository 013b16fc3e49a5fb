import { describe, expect, it } from 'vitest';
import { aReading, type ReadingPlan } from '@/tests/support/reading';
import type { HistoryEvent } from '@/utils/journey/history';
import { type Reachable, type Sending, waysTo } from '@/utils/outreach/channels/ways';

const mail = ['gmail', 'outlook', 'outlook-work', 'yahoo', 'mail-program', 'eml'];
const free: Sending = { noteLength: 200, notesMost: 5, notesSent: 2 };

function ways(plan: ReadingPlan, part: Partial<Reachable> = {}, sending: Partial<Sending> = {}) {
  const reading = aReading(plan);
  return waysTo(
    { identities: [reading.identity], reading, hasAddress: false, history: [], ...part },
    { ...free, ...sending },
  );
}
const ids = (...args: Parameters<typeof ways>) => ways(...args).map(({ channel }) => channel);

describe('the ways to write to somebody', () => {
  it('on LinkedIn follow from whether they are connected', () => {
    expect(ids({ degree: 1 })).toEqual(['linkedin-message', ...mail, 'copy']);
    expect(ids({ degree: 2 })).toEqual(['linkedin-note', ...mail, 'inmail', 'copy']);
    expect(ids({ notLoaded: ['degree'] })).toEqual([
      'linkedin-note',
      ...mail,
      'linkedin-message',
      'inmail',
      'copy',
    ]);
  });

  it('are those to a connection once the note of an invitation was answered', () => {
    const asked: HistoryEvent = {
      id: 'asked',
      at: 1,
      what: { kind: 'asked', channel: 'linkedin-note', body: 'Hi Ada' },
    };
    const answered: HistoryEvent = { id: 'said', at: 2, what: { kind: 'replied', outcome: 'yes' } };
    const history = [asked, answered];
    expect(ids({ degree: 2 }, { history })).toEqual(['linkedin-message', ...mail, 'copy']);
    expect(ids({ degree: 2 }, { history: [asked] })[0]).toBe('linkedin-note');
    const takenBack: HistoryEvent = {
      id: 'undo',
      at: 3,
      what: { kind: 'undone', eventId: 'said' },
    };
    expect(ids({ degree: 2 }, { history: [...history, takenBack] })[0]).toBe('linkedin-note');
  });

  it('put a note behind mail once they are in touch', () => {
    const asked: HistoryEvent = { id: 'asked', at: 1, what: { kind: 'asked', channel: 'gmail' } };
    const met: HistoryEvent = { id: 'met', at: 2, what: { kind: 'met' } };
    expect(ids({ degree: 2 }, { history: [asked] })[0]).toBe('linkedin-note');
    const later = ids({ degree: 2 }, { history: [asked, met] });
    expect(later).toEqual([...mail, 'linkedin-note', 'inmail', 'copy']);
  });

  it('put a note last where she has used up all that LinkedIn gives her', () => {
    const spent = ids({ degree: 2 }, {}, { notesSent: 5 });
    expect(spent).toEqual([...mail, 'linkedin-note', 'inmail', 'copy']);
    expect(ids({ degree: 2 }, {}, { notesSent: 50, notesMost: undefined })[0]).toBe(
      'linkedin-note',
    );
  });

  it('on X begin with a direct message only where the page shows that they take them', () => {
    const identity = 'x:ada';
    expect(ids({ identity, directMessages: true })).toEqual(['x-dm', ...mail, 'copy']);
    expect(ids({ identity, unreadable: ['directMessages'] })).toEqual([...mail, 'x-dm', 'copy']);
    expect(ids({ identity })).toEqual([...mail, 'copy']);
  });

  it('are mail and copying for somebody of any other page', () => {
    expect(ids({ identity: 'web:https://ada.example/' })).toEqual([...mail, 'copy']);
  });

  it('are the same for somebody of whom she knows no page', () => {
    expect(ids({ degree: 1 }, { identities: [] })).toEqual([...mail, 'copy']);
  });

  it('begin with mail where there is an address, and with the mail that she used last', () => {
    expect(ids({ degree: 1 }, { hasAddress: true }, { usualMail: 'yahoo' })).toEqual([
      'yahoo',
      ...mail.filter((channel) => channel !== 'yahoo'),
      'linkedin-message',
      'copy',
    ]);
  });

  it('reach somebody of two sites on both, each on its own page', () => {
    const identities = ['linkedin:ada', 'x:ada_l'];
    const both = ways({ degree: 1 }, { identities });
    expect(both.filter(({ page }) => page).map(({ channel, page }) => [channel, page])).toEqual([
      ['linkedin-message', 'https://www.linkedin.com/in/ada/'],
      ['x-dm', 'https://x.com/ada_l'],
    ]);
  });

  it('know what LinkedIn allows her', () => {
    const note = (sending: Partial<Sending>) =>
      ways({ degree: 2 }, {}, sending).find(({ channel }) => channel === 'linkedin-note');
    expect(note({})).toMatchObject({ limits: { body: 200 }, notes: { sent: 2, most: 5 } });
    const endless = note({ noteLength: 300, notesMost: undefined });
    expect(endless).toMatchObject({ limits: { body: 300 } });
    expect(endless).not.toHaveProperty('notes');
  });
});
