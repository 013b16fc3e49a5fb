/** For functions that a test hands to an extension page: there, the browsers' own globals are. */
declare global {
  var browser: typeof import('wxt/browser').browser;
  var chrome: typeof import('wxt/browser').browser;
}

export {};
