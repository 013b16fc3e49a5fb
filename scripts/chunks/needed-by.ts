import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/**
 * Which modules of a build belong into the one file of what is needed at a start: all that a module imports, and
 * they in turn. What is loaded later keeps files of its own. Twenty small files take the browser longer than one:
 * it asks for each by itself (measured 2026-11: a third of the time until the popup's panel is there).
 *
 * @param start the path of the module, which stays out of it: what starts a surface is no part of another one
 * @returns says of a module whether it does
 */
export function neededBy(start: string): (id: string, modules: Modules) => boolean {
  let needed: Set<string> | undefined;
  return (id, modules) => {
    needed ??= importedBy(start, modules);
    return needed.has(id);
  };
}

function importedBy(start: string, modules: Modules): Set<string> {
  const needed = new Set([start]);
  for (const id of needed)
    for (const other of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(other);
  needed.delete(start);
  if (needed.size === 0)
    throw new Error(`Nothing is imported by ${start}, or there is no such module`);
  return needed;
}
