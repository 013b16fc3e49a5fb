import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf } from '@/tests/support/fingerprint';

const home = resolve(import.meta.dirname, '../..');
const left = new Set('.git .output .wxt node_modules screenshots coverage'.split(' '));
let copy: string;

/** The project without its builds; its tools are the ones of this checkout. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'just-ask-new-site-'));
  for (const name of readdirSync(home).filter((entry) => !left.has(entry))) {
    cpSync(join(home, name), join(copy, name), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  // What the tools remember of this checkout is not true of the copy.
  const own = new Set(['.just-ask', '.vite', '.cache']);
  for (const name of readdirSync(join(home, 'node_modules')).filter((entry) => !own.has(entry))) {
    symlinkSync(join(home, 'node_modules', name), join(copy, 'node_modules', name));
  }
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...words: string[]): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', VITEST: '', NODE_ENV: '' },
  });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

const newSite = (...words: string[]) => run('scripts/new-site.ts', ...words);

/** The complaints about what was written; what is wrong with this checkout itself is other tests' affair. */
const aboutThem = (output: string): string[] =>
  output.split('\n').filter((line) => /\bexample[/.'"]|new-?layout/i.test(line));

describe('what it can’t do it says in a sentence, and changes nothing', () => {
  it.each([
    [[], 'Say a name and an address'],
    [['example'], 'The address of example is missing'],
    [['example', 'example.com'], 'is no site’s address'],
    [['example', 'http://example.com'], 'is no site’s address'],
    [['example', 'https://example.com/people'], 'is no site’s address'],
    [['example', 'https://localhost'], 'is no host that people have profiles on'],
    [['My-Site', 'https://example.com'], 'can’t name a site'],
    [['linkedin', 'https://example.com'], 'There is a site “linkedin” already'],
    [['other', 'https://de.linkedin.com'], 'is read already'],
    [['other', 'https://x.com'], 'is read already'],
    [['linkedin/sdui'], 'is there already'],
    [['linkedin/New_Layout'], 'can’t name a layout'],
    [['linkedin/a/b'], 'too many parts'],
    [['linkedin/new', 'https://example.com'], 'A layout has no address'],
    [['nowhere/new'], 'There is no site “nowhere” yet'],
    [['x/new'], 'has one layout only'],
  ])(
    '%j: %s',
    (words, sentence) => {
      const before = fingerprintOf(copy);
      const { ok, output } = newSite(...words);
      expect(output).toContain(sentence);
      expect(output).toContain('Nothing was changed.');
      expect(ok).toBe(false);
      expect(fingerprintOf(copy)).toBe(before);
    },
    30_000,
  );
});

it('begins a site and a layout that pass everything as they are', () => {
  const site = newSite('example', 'https://example.com');
  expect(site.output).toContain('What is left to do');
  const layout = newSite('linkedin/new-layout');
  expect(layout.output).toContain('What is left to do');
  expect(newSite('again', 'https://example.com').output).toContain('is read already');

  expect(aboutThem(run('tsc', '--noEmit').output)).toEqual([]);
  const written = [site, layout].flatMap(
    ({ output }) => output.match(/^ {2}\S+\.(?:ts|json)$/gm) ?? [],
  );
  const lint = run('biome', 'check', ...new Set(written.map((path) => path.trim())));
  expect(lint.ok, lint.output).toBe(true);
  const vitest = ['vitest', 'run', '--project', 'unit', '--reporter=verbose'];
  const rules = run(...vitest, 'tests/architecture.test.ts').output;
  expect(rules).toContain('architecture.test.ts');
  expect(aboutThem(rules)).toEqual([]);
  const tests = run(
    ...vitest,
    ...['-t', 'example|new-layout'],
    ...['fixtures', 'addresses', 'mutations'].map((name) => `tests/unit/sites/${name}.test.ts`),
  );
  expect(tests.output).toContain('example/profile > is read as a person would read it');
  expect(tests.output).toContain('linkedin/new-layout > is read as a person would read it');
  expect(tests.ok, tests.output).toBe(true);
}, 180_000);
