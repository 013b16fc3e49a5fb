import { useEffect } from 'preact/hooks';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import type { DraftTyping } from './use-draft-text';

/**
 * Has a message made anew when it is opened, and when her aims or what was read of them change meanwhile: what she
 * was asked for is then worked in, and the week that it names is one to come. One that she took along stays as it is.
 */
export function useRenewal(
  { draft, reading, step }: MentorDetail & { draft: NonNullable<MentorDetail['draft']> },
  typing: DraftTyping,
  renew: PanelActions['renew'],
): void {
  const isTaken = step?.kind === 'confirm-sent';
  // By what they say: the store brings others of the same with each change of anything.
  const basis = JSON.stringify([draft.aims, reading.fields]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when what it is made from says something else
  useEffect(() => {
    if (!isTaken) typing.hand(renew);
  }, [basis, isTaken]);
}
