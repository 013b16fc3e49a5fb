import { answerTo, type Purpose, purposes } from './purpose';
import type { Standing } from './standing';

/** What there is to write before anybody was asked. */
const first: readonly Purpose[] = ['ask', 'ask-acquaintance', 'introduction'];
/** The same to somebody whom she knows already. */
const firstToKnown: readonly Purpose[] = ['ask-acquaintance', 'ask', 'introduction'];

/**
 * The messages to somebody that what has happened between the two calls for, the likeliest first, and the others:
 * they speak of what isn't known to have happened. Once somebody was asked, no message asks them as if they hadn't
 * been. Of the first ones, the one to an acquaintance comes first where she knows them already.
 */
export function fittingPurposes(
  standing: Standing,
  isKnown = false,
): { fitting: Purpose[]; others: Purpose[] } {
  const asked = standing.askedAt !== undefined;
  const nothingYet = isKnown ? firstToKnown : first;
  const fitting = asked || standing.metAt !== undefined ? between(standing) : [...nothingYet];
  return {
    fitting,
    others: purposes.filter(
      (purpose) => !fitting.includes(purpose) && !(asked && first.includes(purpose)),
    ),
  };
}

function between(standing: Standing): Purpose[] {
  const { askedAt, metAt, outcome } = standing;
  const now = byWhatIsOpen(standing);
  return [
    ...now,
    // What was said once stays said: she may answer late, thank again and tell more.
    ...(outcome === undefined ? [] : [answerTo[outcome]]),
    ...(metAt === undefined ? [] : (['thanks', 'report-back', 'check-in'] as const)),
    ...(askedAt === undefined ? first : (['release'] as const)),
  ].filter((purpose, at, all) => all.indexOf(purpose) === at);
}

function byWhatIsOpen({ open, askedAt }: Standing): Purpose[] {
  switch (open.kind) {
    case 'waiting': {
      const { length } = open.nudges;
      if (length === 0) return ['first-nudge', 'let-rest'];
      return length === 1 ? ['second-nudge', 'let-rest'] : ['let-rest'];
    }
    case 'reply':
      return [
        answerTo[open.outcome],
        ...(open.outcome === 'later' ? (['ask-again'] as const) : []),
      ];
    case 'met':
      return ['thanks'];
    case 'advice':
      return ['report-back'];
    case 'in-touch':
      return ['check-in'];
    case 'later':
    case 'nothing':
    case 'ask':
      return askedAt === undefined ? [] : ['ask-again'];
    case 'meeting':
      return [];
  }
}
