import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Says at the very end, alone on its line, how many tests passed, failed and were skipped. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    // A file that could not even be loaded has no tests, but is a failure all the same.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    // `npm test` has looked at types, lint and sizes before, and hands on how that went.
    const [passedChecks = 0, failedChecks = 0] = (process.env.JUST_ASK_CHECKS ?? '0 0')
      .split(' ')
      .map(Number);
    const passed = inState('passed').length + passedChecks;
    const failed = inState('failed').length + broken + failedChecks;
    const skipped = inState('skipped');
    const ofCorpus = skipped.filter(isOfCorpus).length;
    // The other reporters write their summaries at this same moment: come after them.
    setImmediate(() => {
      if (ofCorpus > 0) {
        console.log(`${ofCorpus} tests on saved pages were skipped: ../shared/corpus is not here.`);
      }
      console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
    });
  }
}

function isOfCorpus(test: TestCase): boolean {
  return /corpus/i.test(`${test.module.moduleId} ${test.fullName}`);
}
