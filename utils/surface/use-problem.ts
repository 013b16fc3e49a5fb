import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ProblemCode } from '@/utils/messaging/contract';
import { problemOf } from '@/utils/messaging/problem';

/**
 * The last thing that she has to be told, in a sentence, until she has read it. Errors are told in words
 * of ours by their code, and whole on the console.
 */
export function useProblem() {
  const [problem, setProblem] = useState<string>();
  const report = useCallback((error: unknown) => {
    reportError(error);
    setProblem(sentence(problemOf(error).code));
  }, []);
  const dismiss = useCallback(() => setProblem(undefined), []);
  return { problem, report, say: setProblem, dismiss };
}

function sentence(code: ProblemCode): string {
  switch (code) {
    case 'not-found':
      return i18n.t('problem.notFound');
    case 'no-access':
      return i18n.t('problem.noAccess');
    case 'storage':
      return i18n.t('problem.storage');
    case 'newer':
      return i18n.t('problem.newer');
    case 'invalid':
      return i18n.t('problem.invalid');
    case 'refused':
    case 'failed':
      return i18n.t('problem.failed');
  }
}
