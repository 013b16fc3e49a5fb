import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root: string = join(import.meta.dirname, '..');

export interface ToolResult {
  ok: boolean;
  output: string;
  seconds: number;
}

/** Runs a tool of the project (`biome`, `tsc`, …) or one of its scripts, and keeps what it prints. */
export function runTool(
  name: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<ToolResult> {
  const started = Date.now();
  const child = spawn(process.execPath, ['scripts/run.mjs', name, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let output = '';
  const keep = (data: Buffer): void => {
    output += data.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ ok: code === 0, output: output.trim(), seconds: (Date.now() - started) / 1000 }),
    );
  });
}

/** Runs a tool with its output on the screen; the answer is its exit code. */
export function showTool(
  name: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(process.execPath, ['scripts/run.mjs', name, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
