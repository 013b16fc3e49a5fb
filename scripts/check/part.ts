/** One part of `npm run check`. */
export interface Part {
  name: string;
  /** What to do when it fails. */
  advice: string;
  run(): Promise<Verdict>;
}

export interface Verdict {
  ok: boolean;
  /** A few words for the table. */
  note: string;
  /** Everything that the one who mends it needs to read. */
  output: string;
}
