import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/**
 * Which modules of a build belong into the one file of a first screen: all that its entrypoint needs at its start.
 * What it loads later keeps files of its own. Twenty small files take the browser longer than one: it asks for
 * each by itself (measured 2026-11: a third of the time until the popup's panel is there).
 *
 * @param entry the path of the entrypoint's module
 * @returns says of a module whether it does
 */
export function firstScreenOf(entry: string): (id: string, modules: Modules) => boolean {
  let needed: Set<string> | undefined;
  return (id, modules) => {
    needed ??= neededBy(entry, modules);
    return needed.has(id);
  };
}

function neededBy(entry: string, modules: Modules): Set<string> {
  const needed = new Set([entry]);
  for (const id of needed)
    for (const other of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(other);
  // The entrypoint starts the surface, and another one has another.
  needed.delete(entry);
  if (needed.size === 0)
    throw new Error(`Nothing is imported by ${entry}, or there is no such module`);
  return needed;
}
