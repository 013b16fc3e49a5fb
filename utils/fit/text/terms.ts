import { stemmer } from 'stemmer';
import { memo } from './memo';
import { isStopword } from './stopwords';
import { founder, leader, opensForm, synonymAt } from './synonyms';
import { type Token, tokenise } from './tokenise';

/** A meaning in a text (a stem or a synonym's key), with its place in UTF-16 units. */
export type Term = { key: string; start: number; end: number };

/** The terms of a text in order, function words left out; only the `wanted` ones, if given. Linear in the text. */
export function termsOf(text: string, wanted?: ReadonlySet<string>): Term[] {
  const tokens = tokenise(text);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word, start, end } = tokens[at] as Token;
    const alone = aloneOf(word);
    const synonym = alone.opensForm ? synonymAt(tokens, at) : undefined;
    if (synonym) at += synonym.length - 1;
    else if (alone.isStopword) continue;
    const key = synonym?.key ?? alone.stem;
    if (!wanted || wanted.has(key))
      terms.push({ key, start, end: synonym ? (tokens[at] as Token).end : end });
  }
  return terms;
}

/** What a word is by itself. A page is mostly a few thousand words again and again. */
const aloneOf = memo(10_000, (word) => ({
  isStopword: isStopword(word),
  opensForm: opensForm(word),
  stem: stem(word),
}));

/** Porter's English stem; words that are not plain Latin letters stay as they are. */
function stem(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

/** Words that stand in half of all profiles and goals: they say little about either. */
const common: ReadonlySet<string> = new Set(
  (
    'team work working job jobs career role roles position company business firm industry field sector ' +
    'people person project projects experience experienced professional profession skill skills help ' +
    'better good best great new first next big small large early senior junior associate assistant ' +
    'expert expertise specialist passion passionate learn learning grow growth develop build building ' +
    'create make improve start strong effective clear world global life year years day time part full ' +
    'organisation office department group area thing things lot level use way real high key focus ' +
    'impact successful success love move change become understand get'
  )
    .split(' ')
    .flatMap((word) => [word, stem(word)]),
);

/**
 * How much a goal's term counts, 0 to 1. A common word is worth a quarter of a telling one; leading people
 * is a lesser part of a goal that also names a field. Our own judgement, no figures exist (2026-11).
 */
export function weightOf(key: string): number {
  if (key === leader) return 0.4;
  if (key === founder) return 0.8;
  return common.has(key) || /^\d+$/.test(key) ? 0.25 : 1;
}
