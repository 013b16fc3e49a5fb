import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A number that changes with any file of a project folder, its tools left out. */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const top = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => name !== 'node_modules' && name !== '.wxt',
  );
  for (const entry of top) {
    const path = join(folder, entry.name);
    const files = entry.isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((file) => file.isFile())
          .map((file) => join(file.parentPath, file.name))
      : [path];
    for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
