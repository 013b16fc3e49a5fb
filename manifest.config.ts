import type { UserManifestFn } from 'wxt';
import { siteOrigins } from './utils/sites/origins';

/** Builds the manifest. Every permission is explained in docs/permissions.md, which a test compares with this. */
export const manifest: UserManifestFn = ({ browser }) => ({
  name: '__MSG_extension_name__',
  short_name: '__MSG_extension_shortName__',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  permissions: [
    'activeTab',
    'alarms',
    'scripting',
    'storage',
    'unlimitedStorage',
    ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
  ],
  host_permissions: [...siteOrigins],
  commands: {
    'keep-person': {
      suggested_key: { default: 'Alt+Shift+K' },
      description: '__MSG_extension_commandKeep__',
    },
    _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
  },
  ...(browser === 'firefox'
    ? {
        browser_specific_settings: {
          gecko: {
            id: 'just-ask@just-ask.example',
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }
    : { minimum_chrome_version: '123' }),
});
