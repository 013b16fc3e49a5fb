/** `npm run build` and `npm run zip`: the extension for both browsers, as it is shipped. */
import { showTool } from './tools.ts';

const command = process.argv.includes('--zip') ? 'zip' : 'build';
for (const browser of ['chrome', 'firefox']) {
  const code = await showTool('wxt', [command, '--browser', browser]);
  if (code !== 0) process.exit(code);
}
