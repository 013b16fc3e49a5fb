/**
 * Where the figures come from, as they were seen in 2026-11. `first` says whether the study itself was read, or
 * somebody who tells of it; `sells` that whoever counted sells what the figure speaks for. None of them is about
 * asking somebody to be a mentor.
 */
export type SourceRecord = { url: string; first: boolean; sells: boolean };

export const figureSources = {
  boomerang: { url: 'https://www.fastcompany.com/3057096', first: false, sells: true },
  lavender: { url: 'https://help.lavender.ai/en/articles/6455186', first: true, sells: true },
  belkins: { url: 'https://gaidme.com', first: false, sells: true },
  backlinko: { url: 'https://www.theladders.com', first: false, sells: true },
  inmail: { url: 'https://www.searchenginejournal.com/451007', first: false, sells: true },
  gong: { url: 'https://getgangly.com', first: false, sells: true },
  wood: { url: 'https://itsjennywood.com', first: true, sells: false },
  mall: { url: 'https://danmall.com', first: true, sells: false },
  allen: { url: 'https://synapsesocial.com', first: true, sells: false },
  milkman: { url: 'https://www.economist.com', first: false, sells: false },
  botdog: { url: 'https://linkedinsider.blog', first: false, sells: true },
  bethel: {
    url: 'https://www.bethel.edu/career-development/students/resources/info-interviews.php',
    first: true,
    sells: false,
  },
  whitmore: { url: 'https://www.entrepreneur.com/article/284167', first: true, sells: false },
  glikson: { url: 'https://qz.com/1063726', first: false, sells: false },
  netiquette: {
    url: 'https://blogs.harvard.edu/groundtruth/2004/05/10/in-email-neatness-counts/',
    first: false,
    sells: false,
  },
  centre: {
    url: 'https://businesswriting.com/format-emails-for-readability/',
    first: true,
    sells: true,
  },
  wikipedia: {
    url: 'https://boingboing.net/2025/08/20/wikipedia-publishes-list-of-ai-writing-tells.html',
    first: false,
    sells: false,
  },
} as const satisfies Record<string, SourceRecord>;
export type FigureSource = keyof typeof figureSources;
