import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Purpose } from '@/utils/journey/purpose';
import { type JustAskDatabase, openDatabase, type StoredDraft } from '@/utils/mentors/database';
import { compose } from '@/utils/outreach/compose';
import type { Plan } from '@/utils/outreach/draft';
import { draftView } from '@/utils/surface/draft-view';
import { anAims } from '../../support/aims';
import { aReading } from '../../support/reading';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const aims = anAims({ name: 'Ana Ruiz', goals: ['learn to weld'] });
const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo', headline: 'Welder' });

function drafted(plan: Plan, purpose: Purpose = 'ask'): StoredDraft {
  const composition = compose({ aims, reading, assessment: undefined, purpose, now: 0, plan });
  return {
    ...composition,
    ...{ id: 'draft-1', mentorId: 'mentor-1', revision: 1, turns: {}, savedAt: 0 },
  };
}

describe('what an editor offers', () => {
  it('is all that a mail says', async () => {
    const view = await draftView(db, drafted({ favour: 'feedback' }), []);
    expect(view.isNote).toBe(false);
    expect(view.asks).toEqual(expect.arrayContaining(['referrer', 'questions', 'piece']));
    expect(view.needs).toContain('piece');
    expect(view.gaps).toEqual(expect.arrayContaining(['now', 'proof', 'offer', 'piece']));
  });

  it('is for a note of few words what there is a place for in it', async () => {
    const view = await draftView(db, drafted({ favour: 'feedback', limit: 200 }), []);
    expect(view.isNote).toBe(true);
    expect(view.asks).toEqual(['why', 'referrer']);
    expect(view.needs).toEqual([]);
    expect(view.gaps).toContain('now');
    for (const gap of ['proof', 'offer', 'piece', 'address']) expect(view.gaps).not.toContain(gap);
  });

  it('has beside it what she noted of their last talk, where a message says what she takes with her', async () => {
    const thanks = drafted({}, 'thanks');
    const talks = (...said: (string | undefined)[]) =>
      said.map((words, at) => ({
        ...{ id: `met-${at}`, at },
        what: { kind: 'met' as const, ...(words === undefined ? {} : { said: words }) },
      }));
    const both = talks('Begin small.', 'Ask early. ');
    expect((await draftView(db, thanks, both)).talkNotes).toBe('Ask early.');
    const undone = { id: 'undo', at: 9, what: { kind: 'undone' as const, eventId: 'met-1' } };
    expect((await draftView(db, thanks, [...both, undone])).talkNotes).toBe('Begin small.');
    expect(await draftView(db, thanks, talks('Begin small.', undefined))).not.toHaveProperty(
      'talkNotes',
    );
    expect(await draftView(db, drafted({}), both)).not.toHaveProperty('talkNotes');
  });
});
