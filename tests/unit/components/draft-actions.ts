import { vi } from 'vitest';
import type { Way } from '@/utils/outreach/channels/ways';
import type { DraftText } from '@/utils/outreach/draft';
import { coach } from '@/utils/surface/coach';
import type { DraftActions } from '@/utils/surface/draft-model';
import { obstacleTo } from '@/utils/surface/take-along';

/** Every deed with a message as a spy; the coach and what keeps a message from going are the true ones. */
export function draftActions() {
  return {
    rework: vi.fn(async () => true),
    renew: vi.fn(async () => true),
    restoreVersion: vi.fn(async () => true),
    saveDraft: vi.fn(),
    loadCoach: vi.fn(async () => coach),
    obstacleTo: vi.fn((text: DraftText, way: Pick<Way, 'channel' | 'page'>) =>
      obstacleTo(text, way, { noteLength: 200 }),
    ),
    send: vi.fn(),
    sent: vi.fn(),
    sentWithoutDraft: vi.fn(),
  } satisfies DraftActions;
}
