import { describe, expect, it } from 'vitest';
import type { Channel } from '@/utils/journey/history';
import { standingOf } from '@/utils/journey/standing';
import type { Conversation } from '@/utils/replies/conversation';
import { type Awaited, whose } from '@/utils/replies/whose';
import { type Entry, history, vienna } from '../journey/a-history';

function waitingFor(
  id: string,
  part: Partial<Omit<Awaited, 'id' | 'standing'>> & {
    channel?: Channel;
    later?: [number, Entry][];
  },
): Awaited {
  const { channel, later = [], ...rest } = part;
  const asked: Entry = { kind: 'asked', ...(channel ? { channel } : {}) };
  const standing = standingOf(history([1, 'kept'], [10, asked], ...later));
  if (!standing) throw new Error('Nobody is kept');
  return { id, name: 'Maya Okafor', identities: [], addresses: [], standing, ...rest };
}

const seen = (part: Partial<Conversation> = {}): Conversation => ({
  site: 'linkedin',
  who: { identity: 'linkedin:maya', name: 'Maya Okafor' },
  last: { by: 'them', day: '2026-11-12' },
  answers: true,
  ...part,
});
const maya = waitingFor('maya', { identities: ['linkedin:maya'] });
const find = (conversation: Conversation, people: Awaited[], sameName = 1) =>
  whose(conversation, people, () => sameName, vienna);

describe('who wrote back', () => {
  it('is whom she waits for, by their own address on the site', () => {
    expect(find(seen(), [maya])).toBe('maya');
    expect(find(seen({ who: { identity: 'linkedin:maya-2', name: 'Maya Okafor' } }), [maya])).toBe(
      undefined,
    );
    expect(find(seen({ last: { by: 'her', day: '2026-11-12' } }), [maya])).toBeUndefined();
  });

  it('is nobody whom she does not wait for any more', () => {
    const answered = waitingFor('maya', {
      identities: ['linkedin:maya'],
      later: [[11, 'replied']],
    });
    expect(find(seen(), [answered])).toBeUndefined();
  });

  it('wrote after her: on a later day, or on the same one below her message', () => {
    const on = (date: string, answers: boolean) =>
      find(seen({ last: { by: 'them', day: date }, answers }), [maya]);
    expect(on('2026-11-09', true)).toBeUndefined();
    expect(on('2026-11-10', false)).toBeUndefined();
    expect(on('2026-11-10', true)).toBe('maya');
    expect(on('2026-11-11', false)).toBe('maya');
  });

  it('without a day, only where her message was sent and stands above theirs', () => {
    const x = (answers: boolean): Conversation => ({
      site: 'x',
      who: { identity: 'x:maya' },
      last: { by: 'them' },
      answers,
    });
    const asked = (channel: string) =>
      waitingFor('maya', { identities: ['x:maya'], channel: channel as Channel });
    expect(find(x(true), [asked('x-dm')])).toBe('maya');
    expect(find(x(false), [asked('x-dm')])).toBeUndefined();
    expect(find(x(true), [asked('gmail')])).toBeUndefined();
    expect(find(x(true), [asked('copy')])).toBeUndefined();
  });

  it('is known by the address that she wrote to, whatever they call themselves', () => {
    const mail = seen({ site: 'gmail', who: { address: 'maya@lumen.example', name: 'M.' } });
    expect(find(mail, [waitingFor('maya', { addresses: ['maya@lumen.example'] })])).toBe('maya');
    expect(find(mail, [waitingFor('maya', { addresses: ['maya@other.example'] })])).toBeUndefined();
  });

  it('is never told by a name alone', () => {
    const byName = seen({ who: { name: 'Maya  okafor' } });
    const here = waitingFor('maya', { channel: 'linkedin-message' as Channel });
    expect(find(byName, [here])).toBe('maya');
    expect(find(byName, [here], 2)).toBeUndefined();
    expect(find(byName, [here, waitingFor('other', { channel: 'inmail' as Channel })])).toBe(
      undefined,
    );
    expect(find(byName, [waitingFor('maya', { channel: 'gmail' })])).toBeUndefined();
    expect(find({ ...byName, answers: false }, [here])).toBeUndefined();
    expect(find(seen({ who: {} }), [here])).toBeUndefined();
  });

  it('is nobody where two people share an address', () => {
    expect(find(seen(), [maya, { ...maya, id: 'twin' }])).toBeUndefined();
  });
});
