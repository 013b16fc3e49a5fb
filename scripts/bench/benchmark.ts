/** One file per benchmark; `npm run bench` runs them one after the other. */
export interface Benchmark {
  name: string;
  /** Figures by name. A time means something only beside another of the same run: give the ratio too. */
  run(): Promise<Record<string, number>>;
}
