/**
 * `npm run knowledge`: writes public/knowledge.bin, what the fit knows of occupations, from ESCO and O*NET.
 * Takes some minutes; the same sources give the same bytes. `--data FOLDER` says where they lie.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { load } from './load.ts';
import { kilobytes, printTable } from './report.ts';
import { root } from './tools.ts';

try {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: join(root, '../shared/data') } },
  });
  const { packFrom } = await load<typeof import('./knowledge/write.ts')>(
    'scripts/knowledge/write.ts',
  );
  const { bytes, content } = packFrom(resolve(values.data), console.log);
  const file = join(root, 'public/knowledge.bin');
  const isSame = existsSync(file) && readFileSync(file).equals(bytes);
  writeFileSync(file, bytes);
  printTable(
    ['section', 'elements', 'gzip'],
    Object.entries(content).map(([name, section]) => [
      name,
      String(section.length),
      kilobytes(gzipSync(section).length),
    ]),
  );
  console.log(
    `public/knowledge.bin: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} gzip, ${isSame ? 'as it was' : 'new'}.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
