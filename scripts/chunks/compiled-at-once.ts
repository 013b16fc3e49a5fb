import type { Plugin } from 'vite';

/**
 * Has V8 compile a whole script when it is loaded, and not each function when it is first called (explicit
 * compile hints, in Chromium since 136; a comment to others). For scripts of pages: nearly all of them is called
 * at every load, and Chromium keeps no compiled code of such scripts. docs/performance.md has what it saves.
 */
export function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    // Behind WXT's own change of the beginning, which has to find it there.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.isEntry)
            chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      },
    },
  };
}
