const blocks = 'p, div, li, tr, h1, h2, h3, h4, h5, h6, pre, hr';

/**
 * The text of a mail's HTML as lines, without what it quotes. Takes the document apart: it is to be one that
 * nobody shows, in which no script runs and nothing is loaded.
 */
export function textOfPage(document: Document): string {
  for (const one of document.querySelectorAll('script, style, title, blockquote, .gmail_quote')) {
    one.remove();
  }
  for (const one of document.querySelectorAll('br')) one.replaceWith('\n');
  for (const one of document.querySelectorAll(blocks)) one.append('\n');
  const text = document.body?.textContent ?? '';
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
