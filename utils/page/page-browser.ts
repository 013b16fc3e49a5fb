import type { browser as AnyBrowser } from 'wxt/browser';

type Globals = { browser: typeof AnyBrowser; chrome: typeof AnyBrowser };

/**
 * Takes the place of `wxt/browser` in the built content scripts (see wxt.config.ts): the browser's own object.
 * The polyfill would be parsed, and wrap every interface, in each page of the sites; all that content scripts
 * call returns promises in both browsers anyway. Which of the two names it has is decided by the build. A
 * script that asked whether there is a `browser` could be answered by the page, with an element of that id.
 */
export const browser = import.meta.env.FIREFOX
  ? (globalThis as unknown as Globals).browser
  : (globalThis as unknown as Globals).chrome;
