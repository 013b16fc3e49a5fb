/**
 * Addresses of any kind, also as people hide them ("dot com"); what looks like one counts, of a page
 * or of mail. "Node.js" and the like are no addresses.
 */
const links =
  /(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.|mailto:|tel:|javascript:)\S*|\S{1,64}@\S+|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.(?!js(?!\p{L}))\p{L}{2,}(?:\/\S*)?|\b(?:dot|punto)\s(?:com|org|net|io|co|me)\b/giu;

/** The addresses in a text, in its order, without the marks that only end a sentence or a bracket behind them. */
export function linksIn(text: string): string[] {
  return (text.match(links) ?? []).map((link) =>
    link.replace(/(?<![.,;:!?)"'”])[.,;:!?)"'”]+$/, ''),
  );
}
