/**
 * The door that every npm script goes through: it makes sure that the tools are installed, then runs
 * the given script or tool on the project's own Node, whatever Node started this file. Plain JavaScript
 * without dependencies, because on a fresh clone it is all there is.
 *
 *   node scripts/run.mjs scripts/start.ts firefox     one of our scripts
 *   node scripts/run.mjs vitest --project unit        a tool from node_modules
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
const packageOfTool = { biome: '@biomejs/biome', tsc: 'typescript' };

await main(process.argv.slice(2));

async function main([target, ...args]) {
  if (!target) fail('Say what to run: node scripts/run.mjs <script.ts | tool> [arguments]');
  if (Number.parseInt(process.versions.node, 10) < 18) {
    fail(`Node ${process.versions.node} is too old to begin with: install Node 18 or newer.`);
  }
  process.chdir(root);
  if (!isInstalled()) await install();
  if (!existsSync(ownNode())) await installOwnNode();
  await prepare();
  process.exitCode = await runOnOwnNode([entryOf(target), ...args]);
}

/** Whether node_modules holds exactly what package-lock.json says; npm writes its own record there last. */
function isInstalled() {
  const [wanted, present] = [
    join(root, 'package-lock.json'),
    join(modules, '.package-lock.json'),
  ].map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined));
  if (!wanted)
    fail('package-lock.json is missing: restore it with `git checkout package-lock.json`.');
  return (
    present !== undefined &&
    Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' ||
        entry.optional ||
        entry.devOptional ||
        entry.peer ||
        present[path]?.version === entry.version,
    )
  );
}

async function install() {
  const [command, first] = npm();
  await withProgress(
    'Installing the tools that package-lock.json names (npm ci)',
    command,
    [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      failure:
        'npm could not install the tools. Mend what it names below (often the network), then try again.',
    },
  );
}

/** The `node` package fetches its binary in an install script, which npm may skip. */
async function installOwnNode() {
  await withProgress(
    'Fetching the Node that this project runs on',
    process.execPath,
    ['installArchSpecificPackage.js'],
    {
      cwd: join(modules, 'node'),
      failure:
        'The project’s own Node could not be fetched: run `npm rebuild node` and read what it says.',
    },
  );
}

/** WXT generates types from the entrypoints' names, the configuration and the sentences. */
async function prepare() {
  if (!existsSync('entrypoints') || readdirSync('entrypoints').length === 0) return;
  const hash = createHash('sha256');
  for (const file of [
    'wxt.config.ts',
    'manifest.config.ts',
    'package-lock.json',
    'locales/en.yml',
  ]) {
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  for (const folder of ['entrypoints', 'public']) {
    hash.update(readdirSync(folder, { recursive: true }).sort().join('\n'));
  }
  const stamp = join(modules, '.just-ask', 'prepared');
  const state = hash.digest('hex');
  if (
    existsSync('.wxt/tsconfig.json') &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === state
  )
    return;
  await withProgress('Generating types (wxt prepare)', ownNode(), [entryOf('wxt'), 'prepare'], {
    failure: 'wxt prepare failed: mend what it names, in wxt.config.ts or an entrypoint.',
    quietUnder: 5,
  });
  mkdirSync(join(modules, '.just-ask'), { recursive: true });
  writeFileSync(stamp, state);
}

function runOnOwnNode(args) {
  const child = spawn(ownNode(), args, { stdio: 'inherit', env: environment() });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => fail(`The project’s own Node did not start: ${error.message}`));
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** A script of ours stays as it is; a tool's name becomes the file that its package names as its command. */
function entryOf(target) {
  if (/\.(ts|mjs|js)$/.test(target)) return target;
  const folder = join(modules, packageOfTool[target] ?? target);
  const description = join(folder, 'package.json');
  if (!existsSync(description)) fail(`“${target}” is neither a script nor an installed tool.`);
  const { bin } = JSON.parse(readFileSync(description, 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[target]);
}

function ownNode() {
  return join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
}

/** Children that start plain `node` get the project's own one too. */
function environment() {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const own = [join(modules, 'node', 'bin'), join(modules, '.bin')].join(delimiter);
  return { ...process.env, [path]: `${own}${delimiter}${process.env[path] ?? ''}` };
}

function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, [script]];
  return [windows ? 'npm.cmd' : 'npm', []];
}

/** Runs a command quietly, says that it is running and for how long, and shows its output only if it fails. */
function withProgress(title, command, args, { failure, cwd = root, quietUnder = 0 }) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const say = (text) => console.log(text);
  let output = '';
  let told = false;
  const begin = setTimeout(() => {
    say(`${title} …`);
    told = true;
  }, quietUnder * 1000);
  const tick = setInterval(() => told && say(`  … ${seconds()} s`), 10_000);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: environment(),
      shell: command.endsWith('.cmd'),
    });
    const keep = (data) => {
      output += data;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (code) => {
      clearTimeout(begin);
      clearInterval(tick);
      if (code !== 0) fail(`${failure}\n\n${output.trim().split('\n').slice(0, 40).join('\n')}`);
      if (told) say(`  done in ${seconds()} s`);
      resolve();
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', end);
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
