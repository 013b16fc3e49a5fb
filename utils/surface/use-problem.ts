import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ProblemCode } from '@/utils/messaging/contract';
import { problemOf } from '@/utils/messaging/problem';
import type { StoreClosed } from './model';

/**
 * The last thing that she has to be told, in a sentence, until she has read it, and why the store is closed to
 * this surface, which stays so until it is loaded anew. Errors are told in words of ours by their code, and
 * whole on the console.
 */
export function useProblem() {
  const [problem, setProblem] = useState<string>();
  const [closed, setClosed] = useState<StoreClosed>();
  const report = useCallback((error: unknown) => {
    reportError(error);
    const { code } = problemOf(error);
    // A newer build may upgrade the store at any time while this one is open.
    if (code === 'newer') setClosed('newer');
    else setProblem(sentence(code));
  }, []);
  const reportUnopened = useCallback((error: unknown) => {
    reportError(error);
    setClosed(problemOf(error).code === 'newer' ? 'newer' : 'unopened');
  }, []);
  const dismiss = useCallback(() => setProblem(undefined), []);
  return { problem, closed, report, reportUnopened, say: setProblem, dismiss };
}

function sentence(code: Exclude<ProblemCode, 'newer'>): string {
  switch (code) {
    case 'not-found':
      return i18n.t('problem.notFound');
    case 'no-access':
      return i18n.t('problem.noAccess');
    case 'storage':
      return i18n.t('problem.storage');
    case 'invalid':
      return i18n.t('problem.invalid');
    case 'refused':
    case 'failed':
      return i18n.t('problem.failed');
  }
}
