import { vi } from 'vitest';
import type { PeopleDeeds, ShortlistActions } from '@/utils/surface/shortlist-model';

/** Every deed of lists and with several people as a spy. */
export function peopleActions() {
  return {
    look: vi.fn(),
    setWish: vi.fn(),
    showEverybody: vi.fn(),
    lookAtStages: vi.fn(),
    lookAtGoals: vi.fn(),
    lookAtReferrals: vi.fn(),
    moreReferrals: vi.fn(),
    joinPeople: vi.fn(),
    takeApart: vi.fn(),
    keepApart: vi.fn(),
    showRows: vi.fn(),
    planMove: vi.fn(async () => undefined),
    stageBefore: vi.fn(async () => undefined),
    move: vi.fn(),
    tagPeople: vi.fn(),
    closePeople: vi.fn(),
    removePeople: vi.fn(),
    rate: vi.fn(),
    saveView: vi.fn(),
    forgetView: vi.fn(),
    notHeard: vi.fn(),
  } satisfies ShortlistActions & PeopleDeeds;
}
