import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

const override = { chromium: 'JUST_ASK_CHROMIUM', firefox: 'JUST_ASK_FIREFOX' } as const;
const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
/** So that a page in any script shows letters, not boxes. */
const fontPackages = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const macApplications = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
} as const;

const windowsPrograms = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const;

/** The installed browser's executable. On Debian and Ubuntu, as root, a missing one is installed. */
export async function findBrowser(
  name: BrowserName,
  say: (line: string) => void = console.log,
): Promise<string> {
  const named = process.env[override[name]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${override[name]} names ${named}, which does not exist.`);
  }
  const found = installed(name);
  if (found) return found;
  if (!canInstall()) throw new Error(advice(name));
  await install([debianPackage[name], ...fontPackages], say);
  const fresh = installed(name);
  if (fresh) return fresh;
  throw new Error(advice(name));
}

function installed(name: BrowserName): string | undefined {
  return candidates(name).find((path) => existsSync(path));
}

function candidates(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      macApplications[name].map((application) => join(folder, application)),
    );
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': programsX86 } = process.env;
    return [ProgramFiles, programsX86, LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms[name].map((program) => join(folder, program)));
  }
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function advice(name: BrowserName): string {
  const wanted = name === 'chromium' ? 'Chrome, Edge or Chromium' : 'Firefox';
  return `${wanted} was not found: install it, or name its executable in ${override[name]}.`;
}

async function install(packages: readonly string[], say: (line: string) => void): Promise<void> {
  const missing = packages.filter((name) => spawnSync('dpkg', ['--status', name]).status !== 0);
  say(`Installing ${missing.join(', ')} (apt-get) …`);
  await aptGet(['update'], say);
  await aptGet(['install', '--yes', '--no-install-recommends', ...missing], say);
}

async function aptGet(args: readonly string[], say: (line: string) => void): Promise<void> {
  const started = Date.now();
  const child = spawn('apt-get', ['--quiet', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  let output = '';
  const keep = (data: Buffer): void => {
    output += data.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const tick = setInterval(() => say(`  … apt-get ${args[0]}, ${seconds()} s`), 10_000);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(tick);
  if (code === 0) return;
  throw new Error(
    `apt-get ${args[0]} failed; here are its last lines:\n${output.trim().split('\n').slice(-15).join('\n')}`,
  );
}
