/** `npm run icons`: draws scripts/icon.svg into public/icon/ at every size that a browser asks for. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './lab/find-browser.ts';
import { root } from './tools.ts';

const sizes = [16, 32, 48, 96, 128];
const svg = readFileSync(join(root, 'scripts/icon.svg'), 'utf8');
const folder = join(root, 'public/icon');
mkdirSync(folder, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({
    path: join(folder, `${size}.png`) as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
console.log(`Drew ${sizes.join(', ')} px into public/icon/.`);
