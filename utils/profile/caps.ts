/**
 * Caps on what one page may hand over. They are far above what the sites allow (a LinkedIn "about" has
 * 2,600 characters) and exist so that a hostile page cannot fill the store. A file of their own, so that
 * content scripts can cut to them without carrying the schemas.
 */
export const caps = { line: 1_000, text: 20_000, items: 100, rows: 60 } as const;
