import type { Plan } from '@/utils/outreach/draft';
import type { DraftView } from '@/utils/surface/draft-model';
import type { MentorDetail } from '@/utils/surface/model';
import { DraftGoalHint } from './draft-goal-hint';
import { DraftLanguageHint } from './draft-language-hint';
import type { Coaching } from './use-coach-notes';

export type DraftHintsProps = {
  draft: DraftView;
  mentor: Pick<MentorDetail, 'assessment' | 'goals'>;
  coaching: Coaching;
  rework(change: Plan): void;
  onSayWhy(): void;
};

/** What of a message's choices may not be meant for this person; it comes with the coach. */
export function DraftHints(props: DraftHintsProps) {
  const { draft, mentor, coaching, rework, onSayWhy } = props;
  return (
    <>
      {/* Through whom an introduction goes, nothing is known of how they write. */}
      {draft.purpose !== 'introduction' && (
        <DraftLanguageHint theirs={coaching.theirLanguage} rework={rework} />
      )}
      <DraftGoalHint
        draft={draft}
        assessment={mentor.assessment}
        goals={mentor.goals}
        rework={rework}
        onSayWhy={draft.asks.includes('why') ? onSayWhy : undefined}
      />
    </>
  );
}
