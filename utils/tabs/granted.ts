import { browser } from 'wxt/browser';
import { unregisterConversationScripts } from './conversation-scripts';

/**
 * Gives back to the browser what she allowed beyond what the extension can't do without: mail pages, the address of
 * a model, notifications. Needs no click of hers.
 */
export async function giveBackGranted(): Promise<void> {
  await unregisterConversationScripts();
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  const needed = new Set([
    ...host_permissions,
    ...content_scripts.flatMap(({ matches }) => matches ?? []),
  ]);
  const all = await browser.permissions.getAll();
  const origins = (all.origins ?? []).filter((origin) => !needed.has(origin));
  const permissions = (all.permissions ?? []).filter((name) => name === 'notifications');
  if (origins.length + permissions.length > 0)
    await browser.permissions.remove({ origins, permissions });
}
