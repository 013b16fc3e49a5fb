import { afterAll, vi } from 'vitest';

// Views load others when they are first needed. A file that ends while one is on its way would have it fail in
// an environment that is gone, and the run with it.
afterAll(() => vi.dynamicImportSettled());
