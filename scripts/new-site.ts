/**
 * `npm run new-site -- example https://example.com` begins a new site, `npm run new-site -- linkedin/new-layout`
 * a new layout of a known one: readers that refuse honestly, a fixture that they read, and every line that
 * lists them. docs/adding-a-site.md says how it goes on.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { planLayout } from './new-site/layout.ts';
import { type Plan, Refusal, write } from './new-site/plan.ts';
import { planSite } from './new-site/site.ts';
import { root, runTool } from './tools.ts';

const usage =
  'Say a name and an address, npm run new-site -- example https://example.com, or a known site and a new layout, npm run new-site -- linkedin/new-layout';

try {
  const plan: Plan = new Map();
  const left = planFor(plan, process.argv.slice(2));
  write(plan);
  const { ok, output } = await runTool('biome', ['check', '--write', ...formatted(plan)]);
  if (!ok) console.error(`What was written could not be formatted:\n${output}`);
  console.log(`Written:\n${[...plan.keys()].map((path) => `  ${path}`).join('\n')}`);
  console.log('\nIt passes every check as it is, and reads one invented name. What is left to do:');
  for (const [index, step] of left.entries()) console.log(`  ${index + 1}. ${step}`);
  console.log('\nAll of it, with reasons: docs/adding-a-site.md');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message} Nothing was changed.`);
  process.exitCode = 1;
}

function planFor(plan: Plan, words: readonly string[]): string[] {
  const [name = '', address, ...surplus] = words;
  if (name === '' || surplus.length > 0) throw new Refusal(`${usage}.`);
  const [site = '', layout, ...deeper] = name.split('/');
  if (deeper.length > 0) throw new Refusal(`“${name}” has too many parts. ${usage}.`);
  if (layout === undefined) {
    if (!/^[a-z][a-z0-9]{1,29}$/.test(site))
      throw new Refusal(
        `“${site}” can’t name a site: use small letters and digits, a letter first.`,
      );
    if (address === undefined) throw new Refusal(`The address of ${site} is missing. ${usage}.`);
    return planSite(plan, site, address);
  }
  if (address !== undefined) throw new Refusal(`A layout has no address of its own. ${usage}.`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(layout))
    throw new Refusal(`“${layout}” can’t name a layout: write it in kebab-case.`);
  if (!/^[a-z][a-z0-9]*$/.test(site) || !existsSync(join(root, `utils/sites/${site}/${site}.ts`)))
    throw new Refusal(`There is no site “${site}” yet. ${usage}.`);
  return planLayout(plan, site, layout);
}

/** What the formatter knows; it leaves pages and texts alone. */
function formatted(plan: Plan): string[] {
  return [...plan.keys()].filter((path) => /\.(ts|json)$/.test(path));
}
