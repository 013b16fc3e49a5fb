import type { Transaction } from 'dexie';
import type { HistoryEvent } from '@/utils/journey/history';

/**
 * Before version 3 a mentor had one draft, for the first ask, and it stayed when she had asked. Its parts
 * weren't kept, so all of its words count as hers. What it adds is written out: later versions may begin
 * otherwise.
 */
export async function givePurposes(transaction: Transaction): Promise<void> {
  const sent = new Map<string, string>();
  await transaction
    .table('history')
    .each(({ id, mentorId, what }: HistoryEvent & { mentorId: string }) => {
      if (what.kind === 'asked') sent.set(mentorId, id);
    });
  await transaction
    .table('drafts')
    .toCollection()
    .modify((draft) => {
      const sentBy = sent.get(draft.mentorId);
      Object.assign(draft, {
        purpose: 'ask',
        plan: { language: 'en', voice: 'plain', variant: 0, favour: 'call' },
        subject: draft.text.subject,
        parts: [],
        candidates: [],
        otherLanguage: [],
        ...(sentBy === undefined ? {} : { sentBy }),
      });
    });
}
