import { type Sections, writePack } from '@/utils/fit/knowledge/format';
import { buildKnowledge } from './build.ts';
import { downloads, missingFiles, readSources } from './sources.ts';

/**
 * The pack from a folder of sources, and what is in it.
 * @throws where the folder lacks a file, saying where to get it
 */
export function packFrom(
  folder: string,
  say: (line: string) => void,
): { bytes: Uint8Array; content: Sections } {
  const missing = missingFiles(folder);
  if (missing.length > 0) throw new Error(`${folder} lacks ${missing.join(', ')}.\n${downloads}`);
  const content = buildKnowledge(readSources(folder), say);
  return { bytes: writePack(content), content };
}
