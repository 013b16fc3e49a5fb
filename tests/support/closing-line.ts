import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Says at the very end, alone on its line, how many tests passed, failed and were skipped. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that could not even be loaded has no tests, but is a failure all the same.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skippedCorpus = tests.filter(
      (test) => test.result().state === 'skipped' && isOfCorpus(test),
    ).length;
    // The other reporters write their summaries at this same moment: come after them.
    setImmediate(() => {
      if (skippedCorpus > 0) {
        console.log(
          `${skippedCorpus} tests on saved pages were skipped: ../shared/corpus is not here.`,
        );
      }
      console.log(
        `${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`,
      );
    });
  }
}

function isOfCorpus(test: TestCase): boolean {
  return /corpus/i.test(`${test.module.moduleId} ${test.fullName}`);
}
