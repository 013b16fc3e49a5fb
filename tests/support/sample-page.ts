import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A fixture as a server sends it, with the address it stands at. */
export function samplePage(name: string): { url: string; html: string } {
  const file = readFileSync(resolve(import.meta.dirname, `../fixtures/${name}.html`), 'utf8');
  const [first = '', ...rest] = file.split('\n');
  const { url } = JSON.parse(/^<!-- (.*) -->/.exec(first)?.[1] ?? '{}') as { url: string };
  return { url, html: rest.join('\n') };
}
