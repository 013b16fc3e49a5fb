/**
 * The pages that Just Ask may look at, as match patterns: the manifest's only required hosts and the
 * content scripts' `matches`. LinkedIn serves signed-out profiles on country hosts (`de.linkedin.com`,
 * seen 2026-09); X still answers on its old host.
 */
export const linkedinOrigins = ['https://*.linkedin.com/*'] as const;
export const xOrigins = ['https://x.com/*', 'https://twitter.com/*'] as const;
export const siteOrigins = [...linkedinOrigins, ...xOrigins] as const;
