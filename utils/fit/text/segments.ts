import { longestText } from './tokenise';

/** A headline in its parts: people divide them by bars, dots, `;`, line breaks, and dashes and `/` with spaces. */
export function headlineParts(headline: string): string[] {
  return trimmed(headline.slice(0, longestText).split(/[|·•;\n⁞│┃]|\s[-–—]\s|\s\/\s/));
}

/**
 * A part of a headline or a job's name without "at Oxfam", "@Oxfam"; the organisation apart. The CEO of an
 * "Executive Assistant to the CEO" is somebody else, so the title ends before.
 */
export function titleAndOrganisation(part: string): { title: string; organisation?: string } {
  const cut = /\s(?:at\s|@\s?)/i.exec(part);
  const title = cut ? part.slice(0, cut.index) : part;
  const another = /\b(?:assistant|secretary|aide|advis[eo]r|deputy|pa|ea)(?=\sto\s)/i.exec(title);
  return {
    title: another ? title.slice(0, another.index + another[0].length) : title,
    ...(cut ? { organisation: part.slice(cut.index + cut[0].length) } : {}),
  };
}

/** A running text in its sentences: at `.!?…` before a blank, behind `。！？`, at line breaks and bullets. Linear. */
export function sentences(text: string): string[] {
  const head = text.slice(0, longestText);
  return trimmed(head.split(/[。！？]/.test(head) ? wideBreaks : breaks));
}

const breaks = /\s(?<=[.!?…]\s)|[\n•▪●◦]/;
// Matches between two characters, so it is tried at every one of them: only where it can match.
const wideBreaks = /\s(?<=[.!?…]\s)|[\n•▪●◦]|(?<=[。！？])/;

function trimmed(parts: string[]): string[] {
  return parts.map(trimEdges).filter((part) => part !== '');
}

// Written as loops: a `+$` expression would look at a long run of blanks once per blank.
function trimEdges(part: string): string {
  let start = 0;
  let end = part.length;
  while (start < end && isEdge(part[start])) start += 1;
  while (end > start && isEdge(part[end - 1])) end -= 1;
  return part.slice(start, end);
}

function isEdge(character: string | undefined): boolean {
  return character !== undefined && /[\s,:;·•|–—*-]/.test(character);
}
