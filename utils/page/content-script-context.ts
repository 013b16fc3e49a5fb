/**
 * Takes the place of WXT's context in the built content scripts (see wxt.config.ts). The original
 * dispatches a DOM event that carries the extension's id and stops when the page dispatches the same
 * (measured 2026-11 with WXT 0.21.4). Ours says nothing and listens to nothing: `watchPage` ends itself.
 */
export class ContentScriptContext {}
