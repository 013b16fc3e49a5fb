import { vi } from 'vitest';
import type { DataActions } from '@/utils/surface/data-model';

export function dataActions() {
  return {
    exportAll: vi.fn(),
    exportFor: vi.fn(),
    readFile: vi.fn(),
    readBackup: vi.fn(),
    importRead: vi.fn(),
    undoImport: vi.fn(),
    stop: vi.fn(),
    putAway: vi.fn(),
    acceptLoss: vi.fn(),
    putOffReminder: vi.fn(),
    countOutstayed: vi.fn(async () => 0),
    setRetention: vi.fn(),
    eraseEverything: vi.fn(),
    keepEverything: vi.fn(),
  } satisfies DataActions;
}
