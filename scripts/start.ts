/**
 * `npm start`, `npm start -- firefox`: the extension as it is shipped, in a real browser, on sample pages
 * at the sites' real addresses. With a screen, a window to try it in; without one, the whole journey with
 * pictures. `--headless` asks for the journey also where there is a screen.
 */
import { journey } from './journey.ts';
import { buildExtension } from './lab/extension.ts';
import { type BrowserName, browserNames, findBrowser } from './lab/find-browser.ts';
import { openBoard } from './lab/inside.ts';
import { type Lab, launch } from './lab/launch.ts';
import { openSampleWeb, type SampleWeb } from './lab/sample-web.ts';
import { fillAims } from './sample-aims.ts';
import { walk } from './walk.ts';

/** Where the links lead that open a prepared message. */
const composeHosts = ['mail.google.com', 'outlook.live.com', 'outlook.office.com'];

try {
  const words = process.argv.slice(2);
  const browser = chosenBrowser(words);
  const headless = words.includes('--headless') || !hasScreen();
  await findBrowser(browser);
  const extensionDir = await buildExtension(browser);
  const web = await openSampleWeb({ hosts: composeHosts });
  const lab = await launch({ browser, extensionDir, web, headless });
  try {
    await (headless ? walkThrough(lab, web) : show(lab, web));
  } finally {
    if (lab.browser.connected) await lab.close();
    await web.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function chosenBrowser(words: readonly string[]): BrowserName {
  const word = words.find((candidate) => !candidate.startsWith('--')) ?? 'chromium';
  const name = browserNames.find((candidate) => candidate === word);
  if (name) return name;
  throw new Error(`“${word}” is not a browser here: say ${browserNames.join(' or ')}.`);
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function walkThrough(lab: Lab, web: SampleWeb): Promise<void> {
  console.log(
    `There is no screen here, so this walks the whole way in ${lab.name} and takes pictures.`,
  );
  const folder = await walk(journey, lab, web);
  console.log(`All ${journey.length} steps done. The pictures are in ${folder}.`);
}

/** One page of each kind that she would meet. */
const samples = [
  ['linkedin', 'sdui-full'],
  ['linkedin', 'sdui-creator'],
  ['linkedin', 'public'],
  ['x', 'profile-dark'],
  ['x', 'profile-light'],
] as const;

async function show(lab: Lab, web: SampleWeb): Promise<void> {
  for (const [site, name] of samples) await lab.open(web.pages.fixtureUrl(site, name));
  const board = await openBoard(lab, 'welcome');
  await fillAims(board);
  await board.evaluate(() => scrollTo(0, 0));
  console.log(`${lab.name} is open: the welcome, with example aims, and sample pages beside it.`);
  console.log(
    'Answer its one question, then look at the pages. Nothing in it reaches the network.',
  );
  console.log('Close the window, or press Ctrl+C, to end.');
  await new Promise<void>((resolve) => {
    lab.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
