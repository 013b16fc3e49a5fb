import { runTool } from '../tools.ts';
import { manifests } from './manifests.ts';
import { notice } from './notice.ts';
import type { Part, Verdict } from './part.ts';
import { sizes } from './sizes.ts';

/** A tool of which only the exit code and the output matter. */
function tool(name: string, advice: string, command: readonly string[], fine: string): Part {
  return {
    name,
    advice,
    async run(): Promise<Verdict> {
      const [first = '', ...rest] = command;
      const { ok, output } = await runTool(first, rest, { NO_COLOR: '1' });
      return { ok, output, note: ok ? fine : 'see below' };
    },
  };
}

export const parts: readonly Part[] = [
  tool(
    'lint',
    '`npm run format` mends most of it.',
    ['biome', 'check', '--max-diagnostics=20'],
    'clean',
  ),
  tool('types', 'Mend the types; `any` is not a way out.', ['tsc', '--noEmit'], 'sound'),
  tool(
    'unused code',
    'Delete what nobody uses, or the `export` that nobody imports.',
    ['knip', '--no-progress'],
    'none',
  ),
  tool(
    'architecture',
    'Each complaint says what to do instead.',
    ['vitest', 'run', '--reporter=default', '--project', 'unit', 'tests/architecture.test.ts'],
    'holds',
  ),
  sizes,
  manifests,
  notice,
];
