import { vi } from 'vitest';
import type { HelpActions, HelpProblem, HelpSession, HelpSetup } from '@/utils/surface/help-model';

/** Help that is switched off. */
export function helpActions() {
  return {
    setup: vi.fn(
      async (): Promise<HelpSetup> => ({
        by: 'nobody',
        model: 'absent',
        origin: 'chrome-extension://id',
      }),
    ),
    choose: vi.fn(async () => undefined),
    fetchModel: vi.fn(async () => undefined),
    saveEndpoint: vi.fn(async (): Promise<HelpProblem | undefined> => undefined),
    tryEndpoint: vi.fn(async (): Promise<HelpProblem | undefined> => undefined),
    forgetEndpoint: vi.fn(async () => undefined),
    prepare: vi.fn(async (): Promise<HelpSession | HelpProblem> => 'off'),
  } satisfies HelpActions;
}
