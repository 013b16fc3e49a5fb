import type { Stretch } from './message';

/**
 * An expression for any of these phrases as whole words, in any case. A blank stands for any blanks, an apostrophe
 * for both kinds; else they are parts of an expression.
 */
export function anyOf(...phrases: readonly string[]): RegExp {
  const parts = phrases.map((phrase) => phrase.replace(/ /g, '\\s+').replace(/'/g, "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Where an expression that is global finds something, in order. */
export function findAll(text: string, expression: RegExp): Stretch[] {
  return Array.from(text.matchAll(expression), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}

/** Whether it finds anything. */
export function has(text: string, expression: RegExp): boolean {
  return text.search(expression) !== -1;
}
