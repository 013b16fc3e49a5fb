/**
 * `npm test`: what `npm run check` looks at, then every test, those in real browsers last. With arguments,
 * only the tests that they name: `npm test -- tests/unit/fit`. `--long` repeats the seeded tests more often.
 */
import { parts } from './check/parts.ts';
import { buildExtension } from './lab/extension.ts';
import { browserNames, findBrowser } from './lab/find-browser.ts';
import { showTool } from './tools.ts';

try {
  const words = process.argv.slice(2).filter((word) => word !== '--long');
  const env: Record<string, string> = process.argv.includes('--long') ? { JUST_ASK_LONG: '1' } : {};
  if (words.length > 0) {
    process.exitCode = await showTool('vitest', ['run', ...words], env);
  } else {
    for (const browser of browserNames) await findBrowser(browser);
    for (const browser of browserNames) await buildExtension(browser);
    const { passed, failed } = await runParts();
    // The reporter counts these in its closing line.
    env.JUST_ASK_CHECKS = `${passed} ${failed}`;
    const code = await showTool('vitest', ['run'], env);
    process.exitCode = failed > 0 ? 1 : code;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** One after the other: the machine has few cores, and each says when it is done. */
async function runParts(): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  // The architecture is among the tests already.
  const own = parts.filter(({ name }) => name !== 'architecture');
  for (const part of own) {
    const { ok, note, output } = await part.run();
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${part.name}: ${note}`);
    if (ok) continue;
    failed += 1;
    console.error(`${output}\n\n${part.name}: ${part.advice}\n`);
  }
  return { passed: own.length - failed, failed };
}
