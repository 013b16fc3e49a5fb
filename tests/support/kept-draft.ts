import type { JustAskDatabase, StoredDraft } from '@/utils/mentors/database';
import { addDraft, draftsOf } from '@/utils/mentors/draft-store';
import { versionsOf } from '@/utils/mentors/draft-versions';
import { keepMentor } from '@/utils/mentors/mentor-store';
import type { DraftText, Plan } from '@/utils/outreach/draft';
import { aComposition } from './composition';
import { aReading } from './reading';

export const mentorId = 'keep-request';
export const draftId = 'draft-one';
export const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
export const composition = aComposition(
  ['greeting', 'Hi Maya,'],
  ['goal', 'I want to learn to weld.'],
);

export const turn = (number: number, surface = 'surface-1') => ({ surface, number });
/** The draft as a surface had it when she began to type. */
export const on = (typedOn: number) => ({ draftId, typedOn });
/** The message with another body. */
export const hers = (body: string): DraftText => ({ ...composition.text, body });

/** Keeps Maya, and drafts the message to her. */
export async function keepAndDraft(
  db: JustAskDatabase,
  part: { wanted?: Plan } = {},
): Promise<void> {
  await keepMentor(db, {
    requestId: mentorId,
    reading,
    judge: () => ({ score: 82, band: 'strong' }),
    at: 1_000,
  });
  await addDraft(db, {
    ...{ requestId: draftId, mentorId, at: 2_000 },
    composition: { ...composition, ...part },
  });
}

/** The message to her that is open. */
export async function front(db: JustAskDatabase): Promise<StoredDraft | undefined> {
  return (await draftsOf(db, mentorId))[0];
}

/** The bodies of all its versions, newest first. */
export async function bodies(db: JustAskDatabase): Promise<string[]> {
  return (await versionsOf(db, draftId)).map(({ text }) => text.body);
}
